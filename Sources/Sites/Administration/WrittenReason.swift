import Primitives
import StrictJSON
import Web

/// Why somebody did something, in their own words: the field `reason` of a form.
enum WrittenReason {
    private static let length = 1...1000

    /// - Returns: the reason where the form is sound, else what is wrong with it.
    static func read(_ body: FormBody, by form: Form) -> (reason: String?, state: FormState) {
        let reading = form.read(body)
        var state = reading.state
        let reason = reading.json["reason"]?.string ?? ""
        if state.isSound, !length.contains(reason.utf8.count) || WrittenText.fault(in: reason, lines: .many) != nil {
            state.refuse("reason", SecretariatText.notFoundReason)
        }
        return (state.isSound ? reason : nil, state)
    }
}

import StrictJSON

extension VisaRule {
    /// As a table or the log keeps it; `nil` where a later version of the rules has written it.
    init?(stored text: [UInt8]) {
        guard let rule = try? VisaRule(Fields(JSON.parse(text))) else { return nil }
        self = rule
    }

    /// Two rules that ask the same of travellers, wherever and whenever they were read.
    func asksTheSame(as other: VisaRule) -> Bool {
        var read = self
        (read.sourceURL, read.sourceKind, read.verifiedAt) = (other.sourceURL, other.sourceKind, other.verifiedAt)
        return read == other
    }
}

import Primitives
import Synchronization

/// What the forms of a page ask for, noted while the page is written: for another page that tells somebody what they have typed into one of them.
public final class FormInventory: Sendable {
    /// A field, as the reader of the page would know it.
    public struct Entry: Sendable {
        public let label: String
        private let control: Form.Field.Control
        private let localizer: Localizer

        init(_ field: Form.Field, _ localizer: Localizer) {
            label = localizer(field.label)
            control = field.control
            self.localizer = localizer
        }

        /// What was typed or chosen, in the reader's words: of a choice its name, of a day or a time how one writes it.
        public func words(for typed: String) -> String {
            switch control {
            case .select(let options), .radio(let options), .checkboxes(let options):
                return options.first { $0.value == typed }.map { localizer($0.label) } ?? typed
            case .checkbox: return localizer(FormText.yes)
            case .date: return UTCDate(TypedText.withPlainDigits(typed)).map { localizer.date($0) } ?? typed
            case .time: return UTCTime(TypedText.time(typed)).map { localizer.by(nil).dateAndTime($0) } ?? typed
            default: return typed
            }
        }
    }

    @TaskLocal static var current: FormInventory?

    /// By where the form goes, and the name of the field.
    private let fields = Mutex<[String: [String: Entry]]>([:])

    private init() {}

    /// Of all that is written while a page is made.
    public static func of(_ page: () async -> Void) async -> FormInventory {
        let inventory = FormInventory()
        await $current.withValue(inventory) { await page() }
        return inventory
    }

    func note(_ form: Form, to action: Link, _ localizer: Localizer) {
        let entries = Dictionary(form.fields.map { ($0.name, Entry($0, localizer)) }) { first, _ in first }
        fields.withLock { $0[action.text, default: [:]].merge(entries) { first, _ in first } }
    }

    /// The fields of the forms that go to a path, by their names; `nil` where no form went there.
    public func fields(ofFormsTo path: String) -> [String: Entry]? { fields.withLock { $0[path] } }
}

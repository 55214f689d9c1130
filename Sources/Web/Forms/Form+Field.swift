import Primitives
import StrictJSON

extension Form {
    /// One thing that a form asks for.
    public struct Field: Sendable {
        public struct Option: Sendable {
            let value: String
            let label: Message

            public init(_ value: String, _ label: Message) {
                self.value = value
                self.label = label
            }
        }

        enum Control: Sendable {
            case text(TextKind)
            case paragraphs(rows: Int)
            case integer(ClosedRange<Int64>)
            case decimal
            /// In the main unit of a currency.
            case amount
            case date
            /// To the minute, in UTC.
            case time
            case checkbox
            case select([Option])
            case radio([Option])
            case checkboxes([Option])
            case file
        }

        /// What a line of text is, so that a browser offers the right keys and fills it in.
        public enum TextKind: Sendable {
            case plain, username, email, webAddress, search, password, newPassword, code
            /// What a browser shall offer to nobody again.
            case secret
        }

        public let name: String
        let path: FormPath
        let label: Message
        let hint: Message?
        let control: Control
        let isRequired: Bool
        /// Of what is written in it (BCP 47), where it is another than the page's.
        let language: String?
        /// The id of ``Suggestions`` that are offered for it.
        let suggestions: String?

        private init(
            _ name: String, _ label: Message, _ hint: Message?, _ control: Control, isRequired: Bool, language: String? = nil,
            suggestions: String? = nil
        ) {
            self.name = name
            path = FormPath(name)
            self.label = label
            self.hint = hint
            self.control = control
            self.isRequired = isRequired
            self.language = language
            self.suggestions = suggestions
        }

        /// - Parameter suggestions: the id of ``Suggestions`` on the page.
        public static func text(
            _ name: String, _ label: Message, hint: Message? = nil, _ kind: TextKind = .plain, isRequired: Bool = false, suggestions: String? = nil
        ) -> Field { Field(name, label, hint, .text(kind), isRequired: isRequired, suggestions: suggestions) }

        public static func paragraphs(
            _ name: String, _ label: Message, hint: Message? = nil, rows: Int = 6, isRequired: Bool = false
        ) -> Field { Field(name, label, hint, .paragraphs(rows: rows), isRequired: isRequired) }

        public static func integer(
            _ name: String, _ label: Message, hint: Message? = nil, in range: ClosedRange<Int64>, isRequired: Bool = false
        ) -> Field { Field(name, label, hint, .integer(range), isRequired: isRequired) }

        public static func decimal(_ name: String, _ label: Message, hint: Message? = nil, isRequired: Bool = false) -> Field {
            Field(name, label, hint, .decimal, isRequired: isRequired)
        }

        /// An amount of money, in the currency's main unit. What has become of it is judged with the currency, by whoever knows that.
        public static func amount(_ name: String, _ label: Message, hint: Message? = nil, isRequired: Bool = false) -> Field {
            Field(name, label, hint, .amount, isRequired: isRequired)
        }

        public static func date(_ name: String, _ label: Message, hint: Message? = nil, isRequired: Bool = false) -> Field {
            Field(name, label, hint, .date, isRequired: isRequired)
        }

        public static func time(_ name: String, _ label: Message, hint: Message? = nil, isRequired: Bool = false) -> Field {
            Field(name, label, hint, .time, isRequired: isRequired)
        }

        /// Yes or no; no where it is left alone.
        public static func checkbox(_ name: String, _ label: Message, hint: Message? = nil) -> Field {
            Field(name, label, hint, .checkbox, isRequired: false)
        }

        /// One of many.
        public static func select(_ name: String, _ label: Message, hint: Message? = nil, _ options: [Option], isRequired: Bool = false) -> Field {
            Field(name, label, hint, .select(options), isRequired: isRequired)
        }

        /// One of a few, all of them in sight.
        public static func radio(_ name: String, _ label: Message, hint: Message? = nil, _ options: [Option], isRequired: Bool = false) -> Field {
            Field(name, label, hint, .radio(options), isRequired: isRequired)
        }

        /// Any of some.
        public static func checkboxes(
            _ name: String, _ label: Message, hint: Message? = nil, _ options: [Option], isRequired: Bool = false
        ) -> Field { Field(name, label, hint, .checkboxes(options), isRequired: isRequired) }

        /// A file, which comes apart from the form's values: see ``FormBody/files(_:)``.
        public static func file(_ name: String, _ label: Message, hint: Message? = nil, isRequired: Bool = false) -> Field {
            Field(name, label, hint, .file, isRequired: isRequired)
        }

        /// A text in several languages, a field each: the first of them must be there where the text must.
        public static func localized(
            _ name: String, _ label: Message, hint: Message? = nil, languages: [Language], rows: Int? = nil, isRequired: Bool = false
        ) -> [Field] {
            languages.enumerated().map { position, language in
                Field(
                    "\(name).\(language.code)", FormText.inLanguage(label: label, language: language.ownName), position == 0 ? hint : nil,
                    rows.map { .paragraphs(rows: $0) } ?? .text(.plain), isRequired: isRequired && position == 0, language: language.code)
            }
        }
    }
}

extension Form.Field {
    /// What was typed, as a value of JSON; `nil` where nothing was. A text that is no number stays a text, and is refused as one.
    func value(of typed: [String]) -> JSON? {
        switch control {
        case .checkbox: return .boolean(!typed.isEmpty)
        case .checkboxes:
            let chosen = typed.filter { !$0.isEmpty }
            return chosen.isEmpty ? nil : .array(chosen.map { .string($0) })
        // A password may begin or end with a space.
        case .text(.password), .text(.newPassword): return typed.first.flatMap { $0.isEmpty ? nil : .string($0) }
        default: break
        }
        guard let text = typed.first.map(TypedText.trimmed), !text.isEmpty else { return nil }
        switch control {
        case .integer: return TypedText.integer(text).map { .integer($0) } ?? .string(text)
        case .decimal: return .string(TypedText.decimal(text))
        case .amount: return .string(TypedText.amount(text))
        case .date: return .string(TypedText.withPlainDigits(text))
        case .time: return .string(TypedText.time(text))
        default: return .string(text)
        }
    }

    /// What is wrong with it by itself, so that a person learns of all such fields at once.
    func error(of value: JSON?) -> FieldError? {
        // A file comes apart from the values; whoever takes it says that it is missing.
        if case .file = control { return nil }
        guard let value else { return isRequired ? FieldError(path: name, expected: .value, found: FieldFinding.nothing) : nil }
        switch control {
        case .integer(let range):
            guard let number = value.integer else { return FieldError(path: name, expected: .integer(nil), found: value) }
            return range.contains(number) ? nil : FieldError(path: name, expected: .integer(range), found: value)
        case .select(let options), .radio(let options), .checkboxes(let options):
            let words = options.map(\.value)
            let wrong = (value.array ?? [value]).first { !words.contains($0.string ?? "") }
            return wrong.map { FieldError(path: name, expected: .oneOf(words), found: $0) }
        case .decimal: return fault(value) { (fields) throws(FieldError) in _ = try fields.decimal("value") }
        case .date: return fault(value) { (fields) throws(FieldError) in _ = try fields.date("value") }
        case .text(.webAddress): return fault(value) { (fields) throws(FieldError) in _ = try fields.webAddress("value") }
        default: return nil
        }
    }

    /// What a record would say of the value.
    private func fault(_ value: JSON, _ judge: (Fields) throws(FieldError) -> Void) -> FieldError? {
        do throws(FieldError) {
            try judge(try Fields(["value": value]))
            return nil
        } catch { return FieldError(path: name, expected: error.expected, found: error.found) }
    }
}

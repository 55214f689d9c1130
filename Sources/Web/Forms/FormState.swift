public import StrictJSON

/// What stands in a form's fields, and what is wrong with it: enough to show it again as it was sent.
public struct FormState: Sendable {
    /// Something that is wrong, with a field or with the whole.
    struct Fault: Sendable {
        enum Words: Sendable {
            case own(Message)
            /// In English, by another program.
            case foreign(String)
        }

        let field: String?
        let words: Words
    }

    /// By the names of fields.
    var typed: [String: [String]] = [:]
    private(set) var faults: [Fault] = []

    /// An empty form.
    public init() {}

    /// A form that shows what stands already.
    ///
    /// - Parameter values: by the names of fields, as they would be typed; several where a field takes several.
    public init(_ values: [String: [String]]) { typed = values }

    /// A form that shows a record as it stands.
    public init(_ json: JSON) { Self.type(json, at: "", into: &typed) }

    /// Shows other fields beside those that it has, whatever is wrong with these.
    ///
    /// - Parameter values: as they would be typed, by the names of fields.
    public mutating func show(_ values: [String: [String]]) { typed.merge(values) { _, new in new } }

    /// Whether nothing is known to be wrong.
    public var isSound: Bool { faults.isEmpty }

    public mutating func refuse(_ name: String?, _ message: Message) { faults.append(Fault(field: name, words: .own(message))) }
    public mutating func refuse(foreign words: String) { faults.append(Fault(field: nil, words: .foreign(words))) }

    /// - Parameter labels: what the members beside it are called, by their names.
    mutating func refuse(_ name: String?, _ error: FieldError, labels: [String: Message] = [:]) {
        let message = error.message(labels: labels)
        refuse(name, name == nil ? FormText.elsewhere(path: error.path, fault: message) : message)
    }

    /// All that is wrong, with the names of the fields.
    public func told(in localizer: Localizer) -> [(field: String?, text: String)] {
        faults.map { fault in
            switch fault.words {
            case .own(let message): (fault.field, localizer(message))
            case .foreign(let text): (fault.field, text)
            }
        }
    }

    func faults(of name: String) -> [Fault] { faults.filter { $0.field == name } }

    /// A moment without its seconds, as a browser's field for one takes it.
    private static func type(_ json: JSON, at path: String, into typed: inout [String: [String]]) {
        switch json {
        case .null: break
        case .boolean(let isTrue): typed[path] = isTrue ? ["true"] : []
        case .integer(let number): typed[path] = [String(number)]
        case .string(let text): typed[path] = [text]
        case .array(let elements):
            let texts = elements.compactMap(\.string)
            if texts.count == elements.count { typed[path] = texts }
            for (index, element) in elements.enumerated() { type(element, at: "\(path)[\(index)]", into: &typed) }
        case .object(let object):
            for member in object.members { type(member.value, at: path.isEmpty ? member.name : "\(path).\(member.name)", into: &typed) }
        }
    }
}

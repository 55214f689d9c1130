public import StrictJSON

/// A form: what it asks for, how what is typed becomes the JSON of a record, and where what is wrong with it is shown.
///
/// What it has become is read by the same initialiser that judges the record, so that no rule stands twice:
///
///     let form = Form([.text("title.en", EditionsText.title, isRequired: true), .integer("number", EditionsText.number)])
///     switch form.read(try await request.form(), as: { (fields) throws(FieldError) in try ForumEdition(fields) }) {
///     case .accepted(let edition, let reading): …
///     case .refused(let state): … FormView(form, state, …)
///     }
public struct Form: Sendable {
    public struct Section: Sendable {
        /// When a section is closed, so that its title alone is in sight. What is wrong in it opens it.
        public enum Fold: Sendable {
            case never
            /// What is rarely needed. The title says how many of its fields are filled in.
            case always
            /// What can be added.
            case whileEmpty
        }

        let title: Message?
        let fields: [Field]
        /// Whether its fields stand beside each other; what may be left out is told by a hint then.
        let isRow: Bool
        let fold: Fold
        /// Sections within it, behind its own fields.
        let parts: [Section]

        /// - Parameter fold: of a section that has a title.
        public init(_ title: Message?, _ fields: [Field], isRow: Bool = false, fold: Fold = .never, parts: [Section] = []) {
            self.title = title
            self.fields = fields
            self.isRow = isRow
            self.fold = fold
            self.parts = parts
        }

        /// Those of its parts, too.
        public var allFields: [Field] { fields + parts.flatMap(\.allFields) }
        /// Itself and all below it.
        var all: [Section] { [self] + parts.flatMap(\.all) }
    }

    let sections: [Section]

    /// Of one of several forms of a page: fields of the same name have ids of their own by it.
    let name: String

    public init(_ fields: [Field], named name: String = "") { self.init(sections: [Section(nil, fields)], named: name) }
    public init(sections: [Section], named name: String = "") { (self.sections, self.name) = (sections, name) }

    var fields: [Field] { sections.flatMap(\.allFields) }

    /// What was typed, as JSON, with what is wrong with single fields.
    ///
    /// - Parameter standing: the record that the form showed: what it says in languages that the form does not ask for stays.
    public func read(_ body: FormBody, over standing: JSON? = nil) -> FormReading {
        var tree = FormTree()
        var state = FormState()
        for field in fields {
            let typed = body[field.name]
            state.typed[field.name] = typed
            let value = field.value(of: typed)
            if let error = field.error(of: value) { state.refuse(field.name, error) }
            if let value { tree.insert(value, at: field.path.steps[...]) }
        }
        var places: [String: String] = [:]
        let typed = tree.json(places: &places)
        return FormReading(json: standing.map { keepingLanguages(of: $0, in: typed) } ?? typed, state: state, form: self, places: places)
    }

    private func keepingLanguages(of standing: JSON, in typed: JSON) -> JSON {
        var asked: [String: Set<String>] = [:]
        for field in fields {
            guard let language = field.language, field.path.steps.count == 2, case .member(let name) = field.path.steps[0] else { continue }
            asked[name, default: []].insert(language)
        }
        var object = typed.object ?? JSONObject()
        for (name, languages) in asked {
            let others = standing[name]?.object?.members.filter { !languages.contains($0.name) } ?? []
            guard !others.isEmpty else { continue }
            object[name] = .object(JSONObject(((object[name]?.object?.members ?? []) + others).map { ($0.name, $0.value) }))
        }
        return .object(object)
    }

    /// - Parameters:
    ///   - standing: the record that the form showed: what it says in languages that the form does not ask for stays.
    ///   - make: the initialiser that judges the record.
    ///   - place: the path of the form's JSON that a path of the record was made of, where the two differ.
    public func read<Value>(
        _ body: FormBody, over standing: JSON? = nil, as make: (Fields) throws(FieldError) -> Value, placing place: (String) -> String = { $0 }
    ) -> FormOutcome<Value> {
        let reading = read(body, over: standing)
        do throws(FieldError) {
            let value = try make(Fields(reading.json))
            return reading.state.isSound ? .accepted(value, reading) : .refused(reading.state)
        } catch {
            return .refused(reading.refused(FieldError(path: place(error.path), expected: error.expected, found: error.found)))
        }
    }

    /// What the field of a name is called; `nil` where there is none.
    public func label(of name: String) -> Message? { fields.first { $0.name == name }?.label }

    /// The field in which a path of a record is typed: itself, or the first below it, or the one that it is below.
    func field(at path: String) -> Field? {
        fields.first { $0.name == path } ?? fields.first { Self.isBelow($0.name, path) } ?? fields.first { Self.isBelow(path, $0.name) }
    }

    private static func isBelow(_ path: String, _ parent: String) -> Bool {
        path.hasPrefix(parent + ".") || path.hasPrefix(parent + "[")
    }
}

/// What has become of a form that was sent.
public enum FormOutcome<Value> {
    case accepted(Value, FormReading)
    /// To be shown again, with what was typed and what is wrong.
    case refused(FormState)
}

/// A form that was sent, as JSON.
public struct FormReading: Sendable {
    public let json: JSON
    /// What was typed, and what is wrong with it.
    public let state: FormState
    let form: Form
    let places: [String: String]

    /// The state with what the record's initialiser says besides.
    public func refused(_ error: FieldError) -> FormState {
        var state = state
        let field = form.field(at: typed(error.path))
        // What is wrong with the field is said once.
        if field.map({ state.faults(of: $0.name).isEmpty }) ?? true {
            state.refuse(field?.name, error, labels: form.labels(beside: field))
        }
        return state
    }

    /// The state with a sentence about a field, or about the whole.
    public func refused(_ name: String? = nil, _ message: Message) -> FormState {
        var state = state
        state.refuse(name, message)
        return state
    }

    /// The state with what somebody else's program says, such as the coordinator.
    public func refused(foreign words: String) -> FormState {
        var state = state
        state.refuse(foreign: words)
        return state
    }

    /// The path of the field, of one in the JSON: a list may have lost the elements that were left empty.
    private func typed(_ path: String) -> String {
        let longest = places.keys.filter { path == $0 || path.hasPrefix($0 + ".") || path.hasPrefix($0 + "[") }.max { $0.utf8.count < $1.utf8.count }
        guard let longest, let place = places[longest] else { return path }
        return place + path.dropFirst(longest.count)
    }
}

extension Form {
    /// What the members of the same object are called on the form.
    func labels(beside field: Field?) -> [String: Message] {
        guard let field else { return [:] }
        let parent = field.path.steps.dropLast()
        return fields.reduce(into: [:]) { labels, other in
            guard other.path.steps.dropLast() == parent, case .member(let name) = other.path.steps.last else { return }
            labels[name] = other.label
        }
    }
}

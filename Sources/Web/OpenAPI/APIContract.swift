import HTTPTypes

/// What a route of the API takes and answers, declared beside it; `/api/openapi.json` is made from these.
public struct APIContract: Sendable {
    public struct Parameter: Sendable {
        enum Place: String, Sendable { case query, path, header }

        let place: Place
        let name: String
        let what: String
        let schema: Schema
        let isRequired: Bool

        public static func query(_ name: String, _ what: String, _ schema: Schema, isRequired: Bool = false) -> Parameter {
            Parameter(place: .query, name: name, what: what, schema: schema, isRequired: isRequired)
        }

        /// A place holder of the path.
        public static func path(_ name: String, _ what: String, _ schema: Schema) -> Parameter {
            Parameter(place: .path, name: name, what: what, schema: schema, isRequired: true)
        }

        public static func header(_ name: String, _ what: String, _ schema: Schema, isRequired: Bool) -> Parameter {
            Parameter(place: .header, name: name, what: what, schema: schema, isRequired: isRequired)
        }
    }

    public struct Answer: Sendable {
        enum Content: Sendable {
            case json(Schema)
            /// - Parameter 0: its media type.
            case text(String)
        }

        let status: Int
        let what: String
        let content: Content

        public static func json(status: Int = 200, _ what: String, _ schema: Schema) -> Answer {
            Answer(status: status, what: what, content: .json(schema))
        }

        /// - Parameter type: its media type, such as `text/csv`.
        public static func text(status: Int = 200, _ what: String, type: String) -> Answer {
            Answer(status: status, what: what, content: .text(type))
        }
    }

    let parameters: [Parameter]
    /// Of a body in JSON; `nil` where none is taken.
    let body: Schema?
    let answers: [Answer]

    /// - Parameter answers: those of a call that is not refused; how refusals look is the same everywhere.
    public init(parameters: [Parameter], body: Schema?, answers: [Answer]) {
        self.parameters = parameters
        self.body = body
        self.answers = answers
    }

    /// A route that only reads.
    public init(_ parameters: [Parameter], answers answer: Answer) { self.init(parameters: parameters, body: nil, answers: [answer]) }

    /// Those that may be given more than once, a value each time.
    var repeated: Set<String> {
        Set(parameters.compactMap { parameter in if case .list = parameter.schema { parameter.name } else { nil } })
    }

    /// The names that a query may hold.
    var query: [String] { parameters.filter { $0.place == .query }.map(\.name) }
}

/// The shape of a JSON value, as it is told to programs (JSON Schema 2020-12, which OpenAPI 3.1 takes over).
public indirect enum Schema: Sendable {
    case any
    case boolean
    case integer(ClosedRange<Int64>)
    /// - Parameters:
    ///   - pattern: a regular expression of ECMA-262, with its anchors.
    ///   - example: a text that fits.
    case text(pattern: String, example: String)
    /// Any text of so many characters at most.
    case anyText(most: Int)
    case words([String])
    case list(Schema, least: Int = 0, most: Int)
    /// - Parameter isOpen: whether there may be members besides, as in records of later versions.
    case object([Member], isOpen: Bool)
    /// An object whose members have any name.
    case map(Schema)
    case nullable(Schema)
    /// One that others refer to by its name.
    case named(String, Schema)

    public struct Member: Sendable {
        public let name: String
        public let schema: Schema
        public let isRequired: Bool

        private init(name: String, schema: Schema, isRequired: Bool) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }

        public static func required(_ name: String, _ schema: Schema) -> Member { Member(name: name, schema: schema, isRequired: true) }
        public static func optional(_ name: String, _ schema: Schema) -> Member { Member(name: name, schema: schema, isRequired: false) }
    }
}

import Primitives
public import StrictJSON

/// Who somebody is, as a form brings it: a guest of a register has no specimen for a passport.
public struct GuestPerson: Sendable {
    public let identity: GuestIdentity
    public let document: GuestDocument?
    public let contact: GuestContact?

    public init(_ fields: Fields) throws(FieldError) {
        identity = try GuestIdentity(Self.upper(try fields.fields("identity"), "nationality"))
        guard identity.nationality.kind != .specimen else {
            throw FieldError(path: "identity.nationality", expected: .form(.travelState), found: .string(identity.nationality.code))
        }
        document =
            fields.optional("document")?.object?["number"] == nil
            ? nil : try GuestDocument(Self.upper(try fields.fields("document"), "issuer"))
        contact = fields.optional("contact") == nil ? nil : try GuestContact(try fields.fields("contact"))
    }

    /// Codes of states are capitals, however they were typed.
    private static func upper(_ fields: Fields, _ name: String) throws(FieldError) -> Fields {
        var object = fields.object
        if let code = object[name]?.string { object[name] = .string(code.uppercased()) }
        return try Fields(.object(object), path: fields.path)
    }
}

public import Primitives
public import StrictJSON

/// Who somebody is, as a form brings it: a guest of a register has no specimen for a passport.
public struct GuestPerson: Sendable {
    public let identity: GuestIdentity
    public let document: GuestDocument?
    public let contact: GuestContact?

    /// - Parameter today: nobody is born after it; somewhere it is tomorrow already.
    public init(_ fields: Fields, today: UTCDate) throws(FieldError) {
        let who = try fields.fields("identity")
        identity = try GuestIdentity(Self.upper(who, "nationality"))
        guard identity.nationality.kind != .specimen else {
            throw FieldError(path: who.path(of: "nationality"), expected: .form(.travelState), found: .string(identity.nationality.code))
        }
        guard identity.birthDate.isPast(on: today.adding(days: 1)) else {
            throw FieldError(path: who.path(of: "birthDate"), expected: .form(.birthDateThatHasCome), found: .string(identity.birthDate.description))
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

public import Primitives
public import StrictJSON

/// By what a guest has shown who they are.
public struct GuestDocument: Sendable, Equatable, JSONWritable {
    public enum Kind: String, Sendable, CaseIterable {
        case passport
        case identityCard = "identity-card"
        case residencePermit = "residence-permit"
        /// Of a refugee or a stateless person, of an organisation.
        case travelDocument = "travel-document"
        /// Of a child without another.
        case birthCertificate = "birth-certificate"
        case other
    }

    public let kind: Kind
    public let number: String
    public let issuer: MRZState
    public let expiryDate: UTCDate?
    /// The visa by which the guest is in the country; `nil` where none is needed, or none was shown.
    public let visa: GuestVisa?
    /// The day on which they crossed the border, as the stamp has it.
    public let enteredOn: UTCDate?

    public init(_ fields: Fields) throws(FieldError) {
        kind = try fields.choice("kind", Kind.self)
        number = try fields.text("number", length: 1...60)
        // What is left of it when spaces and hyphens go is what it is found by.
        guard !DocumentLookup.normalised(number).isEmpty else {
            throw FieldError(path: fields.path(of: "number"), expected: .form(.documentNumber), found: .string(number))
        }
        issuer = try fields.value("issuer", .form(.travelState)) { MRZState(code: $0) }
        expiryDate = try fields.optionalDate("expiryDate")
        visa = fields.optional("visa")?.object?["number"] == nil ? nil : try GuestVisa(try fields.fields("visa"))
        enteredOn = try fields.optionalDate("enteredOn")
    }

    public init(_ zone: MachineReadableZone) {
        kind =
            switch zone.documentCode.first {
            case "P" where zone.nationality.kind == .country: .passport
            case "I" where zone.nationality == zone.issuer: .identityCard
            case "P": .travelDocument
            case "A", "I": .residencePermit
            default: .other
            }
        number = zone.number
        issuer = zone.issuer
        expiryDate = zone.expiryDate
        (visa, enteredOn) = (nil, nil)
    }

    public var json: JSON {
        var object = JSONObject()
        object["kind"] = .string(kind.rawValue)
        object["number"] = .string(number)
        object["issuer"] = .string(issuer.code)
        if let expiryDate { object["expiryDate"] = .string(expiryDate.description) }
        if let visa { object["visa"] = visa.json }
        if let enteredOn { object["enteredOn"] = .string(enteredOn.description) }
        return .object(object)
    }

    /// What lists may show of the number: its last four characters, and of one that has no more than six, its last two.
    public var lastCharacters: String {
        let number = DocumentLookup.normalised(number)
        return String(number.suffix(number.count > 6 ? 4 : min(2, number.count / 2)))
    }
}

extension FieldForm {
    static let documentNumber = FieldForm("documentNumber", "a document's number with a letter or a digit in it", example: "N12345678")
}

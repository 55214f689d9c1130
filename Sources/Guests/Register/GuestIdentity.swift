public import Primitives
public import StrictJSON

/// Who a guest is.
public struct GuestIdentity: Sendable, Equatable, JSONWritable {
    public let familyName: String
    /// Empty where a person has one name.
    public let givenNames: String
    public let birthDate: BirthDate
    public let sex: MachineReadableZone.Sex
    public let nationality: MRZState
    /// Where they live, where that is known.
    public let residence: CountryCode?

    public init(_ fields: Fields) throws(FieldError) {
        familyName = try fields.text("familyName", length: 1...160)
        givenNames = fields.optional("givenNames") == nil ? "" : try fields.text("givenNames", length: 1...160)
        birthDate = try fields.value("birthDate", .form(.birthDate)) { BirthDate($0) }
        sex = try fields.choice("sex", MachineReadableZone.Sex.self)
        nationality = try fields.value("nationality", .form(.travelState)) { MRZState(code: $0) }
        residence = fields.optional("residence") == nil ? nil : try fields.country("residence")
    }

    /// As a document has it; the year of birth may be missing there.
    ///
    /// - Parameter birthDate: that somebody has typed instead.
    public init?(_ zone: MachineReadableZone, birthDate: BirthDate? = nil) {
        guard let birthDate = birthDate ?? BirthDate(zone.birthDate) else { return nil }
        familyName = zone.name.primary
        givenNames = zone.name.secondary
        self.birthDate = birthDate
        sex = zone.sex
        nationality = zone.nationality
        residence = nil
    }

    public var json: JSON {
        var object = JSONObject()
        object["familyName"] = .string(familyName)
        if !givenNames.isEmpty { object["givenNames"] = .string(givenNames) }
        object["birthDate"] = .string(birthDate.description)
        object["sex"] = .string(sex.rawValue)
        object["nationality"] = .string(nationality.code)
        if let residence { object["residence"] = .string(residence.text) }
        return .object(object)
    }

    /// As lists have it.
    public var name: String { givenNames.isEmpty ? familyName : "\(familyName), \(givenNames)" }
}

extension FieldForm {
    static let birthDate = FieldForm("birthDate", BirthDate.form, example: "1974-08-12")
    /// It is written as it must be, and lies in the future.
    static let birthDateThatHasCome = FieldForm("dateThatHasCome", "a day of birth that has come", example: "1974-08-12")
    public static let travelState = FieldForm(
        "travelState", "a code of a state as travel documents have it (ICAO Doc 9303-3, section 5), such as KAZ, or D for Germany", example: "KAZ")
}

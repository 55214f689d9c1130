public import Primitives
public import StrictJSON

/// Who comes, as it was told with a booking: personal, and never written but sealed (``ToldGuests``).
public struct BookingGuests: Sendable, Equatable, JSONWritable {
    public struct Guest: Sendable, Equatable, JSONWritable {
        public let name: String
        /// Of a child.
        public let age: Int?

        public init(name: String, age: Int? = nil) { (self.name, self.age) = (name, age) }

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            name = try fields.text("name", length: 1...200)
            age = try fields.optionalCount("age", in: 0...17)
        }

        public var json: JSON {
            var object = JSONObject([("name", .string(name))])
            object["age"] = age.map { .integer(Int64($0)) }
            return .object(object)
        }
    }

    /// The first one has booked.
    public let guests: [Guest]
    public let mail: MailAddress?
    public let phone: String?
    /// In which they are written to (BCP 47).
    public let language: String?
    /// By whose passport the borders on the way are looked at.
    public let nationality: CountryCode?

    public init(
        _ guests: [Guest], mail: MailAddress? = nil, phone: String? = nil, language: String? = nil, nationality: CountryCode? = nil
    ) {
        (self.guests, self.mail, self.phone, self.language, self.nationality) = (guests, mail, phone, language, nationality)
    }

    public init(_ fields: Fields) throws(FieldError) {
        guests = try fields.elements("guests", count: 1...40) { json, path throws(FieldError) in try Guest(json, path: path) }
        mail = try fields.optionalValue("mail", .form(.mail)) { MailAddress($0) }
        phone = fields.optional("phone") == nil ? nil : try fields.text("phone", length: 5...40)
        language = try fields.optionalString("language", length: 2...35)
        nationality = try fields.optionalValue("nationality", .form(.country)) { CountryCode($0) }
    }

    public var json: JSON {
        var object = JSONObject([("guests", .array(guests.map(\.json)))])
        object["mail"] = mail.map { .string($0.text) }
        object["phone"] = phone.map { .string($0) }
        object["language"] = language.map { .string($0) }
        object["nationality"] = nationality.map { .string($0.text) }
        return .object(object)
    }
}

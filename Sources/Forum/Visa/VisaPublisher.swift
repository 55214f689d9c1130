public import Primitives
public import StrictJSON

/// The one city that speaks for a country's visa rules, as the country itself has told the secretariat (domain §3).
public struct VisaPublisher: Sendable, Equatable, JSONWritable {
    /// `nil`: the naming is taken back, and every city of the country may publish again.
    public let city: CityID?
    /// Where the country's letter can be read; it must be there where a city is named.
    public let letterURL: String?
    public let reason: String

    private static let cityForm = FieldForm("namedCity", "a city id, or null to take the naming back", example: "bishkek")

    public init(city: CityID?, letterURL: String?, reason: String) {
        self.city = city
        self.letterURL = letterURL
        self.reason = reason
    }

    public init(_ fields: Fields) throws(FieldError) {
        // A city that was forgotten must not take the naming back.
        switch fields.object["city"] {
        case .null: city = nil
        case let json:
            guard let city = json?.string.flatMap({ CityID($0) }) else {
                throw FieldError(path: fields.path(of: "city"), expected: .form(Self.cityForm), found: json)
            }
            self.city = city
        }
        letterURL = city == nil ? try fields.optionalWebAddress("letterUrl") : try fields.webAddress("letterUrl")
        reason = try fields.text("reason", length: 1...1000, lines: .many)
    }

    public var json: JSON {
        [
            "city": city.map { .string($0.text) } ?? .null, "letterUrl": letterURL.map { .string($0) } ?? .null, "reason": .string(reason),
        ]
    }
}

public import Primitives
public import StrictJSON

/// That a country takes part in the Silk Road Tourist Visa, by its ministry's letter; a last day is its withdrawal.
public struct SilkRoadAccession: Sendable, Equatable, JSONWritable {
    public let validFrom: UTCDate
    /// `nil` as long as the country takes part.
    public let validTo: UTCDate?
    /// The ministry's letter, and the SHA-256 of the file in lower-case hexadecimal digits.
    public let letterURL: String
    public let letterSHA256: String

    public init(validFrom: UTCDate, validTo: UTCDate? = nil, letterURL: String, letterSHA256: String) {
        self.validFrom = validFrom
        self.validTo = validTo
        self.letterURL = letterURL
        self.letterSHA256 = letterSHA256
    }

    public init(_ fields: Fields) throws(FieldError) {
        validFrom = try fields.date("validFrom")
        validTo = try fields.optionalDate("validTo")
        letterURL = try fields.webAddress("letterUrl")
        guard let digest = try fields.optionalDigest("letterSha256") else {
            throw FieldError(path: fields.path(of: "letterSha256"), expected: .value, found: FieldFinding.nothing)
        }
        letterSHA256 = digest
        if let validTo, validTo < validFrom {
            throw FieldError(
                path: fields.path(of: "validTo"), expected: .notBefore(field: "validFrom", value: validFrom.description),
                found: fields.object["validTo"])
        }
    }

    public func holds(on day: UTCDate) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }

    public var json: JSON {
        var object = JSONObject()
        object["validFrom"] = .string(validFrom.description)
        object["validTo"] = validTo.map { .string($0.description) }
        object["letterUrl"] = .string(letterURL)
        object["letterSha256"] = .string(letterSHA256)
        return .object(object)
    }
}

public import Primitives
public import StrictJSON

/// The visa in a guest's document, of which the police of some countries asks.
public struct GuestVisa: Sendable, Equatable, JSONWritable {
    public let number: String
    public let expiryDate: UTCDate?

    public init(_ fields: Fields) throws(FieldError) {
        number = try fields.text("number", length: 1...40)
        expiryDate = try fields.optionalDate("expiryDate")
    }

    public var json: JSON {
        var object = JSONObject([("number", .string(number))])
        object["expiryDate"] = expiryDate.map { .string($0.description) }
        return .object(object)
    }
}

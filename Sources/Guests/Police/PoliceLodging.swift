import Primitives
public import StrictJSON

extension PoliceFormat.Lodging {
    public init(_ fields: Fields) throws(FieldError) {
        name = try fields.text("name", length: 1...200)
        address = try fields.text("address", length: 1...400)
        registration = fields.optional("registration") == nil ? "" : try fields.text("registration", length: 1...40)
    }
}

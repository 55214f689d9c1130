public import Primitives
public import StrictJSON

/// How a guest can be reached.
public struct GuestContact: Sendable, Equatable, JSONWritable {
    public let mail: MailAddress?
    public let telephone: String?
    /// In several lines.
    public let address: String?

    public init(_ fields: Fields) throws(FieldError) {
        mail = try fields.optionalValue("mail", .form(.guestMail)) { MailAddress($0) }
        telephone = try fields.optionalValue("telephone", .form(.telephone)) { Self.isTelephone($0) ? $0 : nil }
        address = fields.optional("address") == nil ? nil : try fields.text("address", length: 1...600, lines: .many)
    }

    public var json: JSON {
        var object = JSONObject()
        if let mail { object["mail"] = .string(mail.text) }
        if let telephone { object["telephone"] = .string(telephone) }
        if let address { object["address"] = .string(address) }
        return .object(object)
    }

    public var isEmpty: Bool { mail == nil && telephone == nil && address == nil }

    private static func isTelephone(_ text: String) -> Bool {
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        return (5...20).contains(digits) && text.utf8.count <= 40
            && text.unicodeScalars.enumerated().allSatisfy { place, scalar in
                ("0"..."9").contains(scalar) || " -()/.".unicodeScalars.contains(scalar) || scalar == "+" && place == 0
            }
    }
}

extension FieldForm {
    static let guestMail = FieldForm("mail", MailAddress.form, example: "guest@example.org")
    static let telephone = FieldForm("telephone", "a telephone number of 5 to 20 digits such as +7 727 250 00 00", example: "+7 727 250 00 00")
}

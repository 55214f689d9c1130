import Guests
import Primitives
import StrictJSON
import Web

/// Who comes, as the desk writes it down.
enum DeskGuestForm {
    static let fields: [Form.Field] = [
        .text("name", DeskGuestText.name, isRequired: true), .text("mail", DeskGuestText.mail, hint: DeskGuestText.mailHint, .email),
        .text("phone", DeskGuestText.phone),
    ]
    static let form = Form(fields)

    static func state(_ guests: BookingGuests?) -> FormState {
        FormState([
            "name": guests?.guests.first.map { [$0.name] } ?? [], "mail": guests?.mail.map { [$0.text] } ?? [],
            "phone": guests?.phone.map { [$0] } ?? [],
        ])
    }

    /// - Parameter before: what was told until now: the others who come stay as they are.
    static func read(_ body: FormBody, before: BookingGuests? = nil) -> FormOutcome<BookingGuests> {
        form.read(body) { (fields) throws(FieldError) in try guests(fields, before: before) }
    }

    static func guests(_ fields: Fields, before: BookingGuests? = nil) throws(FieldError) -> BookingGuests {
        let first = BookingGuests.Guest(name: try fields.text("name", length: 1...200), age: before?.guests.first?.age)
        return BookingGuests(
            [first] + (before?.guests.dropFirst() ?? []), mail: try fields.optionalValue("mail", .form(.mail)) { MailAddress($0) },
            phone: fields.optional("phone") == nil ? nil : try fields.text("phone", length: 5...40), language: before?.language,
            nationality: before?.nationality)
    }
}

import Guests
import Primitives
import StrictJSON
import Web

/// A further stay of a guest whom the hotel knows.
enum GuestStayForm {
    static let fields: [Form.Field] = [
        .date("stay.arrival", GuestTermsText.arrival, isRequired: true), .date("stay.departure", GuestTermsText.departure, isRequired: true),
        .text("stay.room", GuestTermsText.room), GuestWords.purposeField("stay.purpose"),
    ]
    static let form = Form(sections: [.init(nil, fields, isRow: true)])

    /// - Parameters:
    ///   - booked: of the booking whose guests are entered.
    ///   - others: what stands in fields beside these.
    static func fresh(_ today: UTCDate, _ booked: BookedStay? = nil, beside others: [String: [String]] = [:]) -> FormState {
        let stay = [
            "stay.arrival": [(booked?.arrival ?? today).description],
            "stay.departure": [(booked?.departure ?? today.adding(days: 1)).description], "stay.room": booked.map { [$0.room] } ?? [],
            "stay.purpose": [StayPurpose.holiday.rawValue],
        ]
        return FormState(stay.merging(others) { $1 })
    }

    /// - Parameter booking: to which the stay belongs.
    static func stay(_ fields: Fields, booking: UUIDv7) throws(FieldError) -> NewStay {
        var stay = try fields.fields("stay").object
        stay["booking"] = .string(booking.text)
        return try NewStay(try Fields(.object(stay), path: "stay"))
    }
}

import Ledger
import Lodging
import Primitives
import Web

/// What has become of a booking that its guests are to be told.
enum StayNews: Sendable, Equatable {
    case booked
    case changed(byHotel: Bool)
    case cancelled(byHotel: Bool)
    /// It was a part of a journey that came to nothing, after its guests had read that it is booked.
    case released
    case noShow

    /// - Parameters:
    ///   - event: the last thing that happened.
    ///   - state: in which the guests were told of the booking last.
    /// - Returns: `nil` for what they have seen themselves, such as their arrival.
    init?(_ booking: Booking, _ event: Booking.Event, wasTold state: String?) {
        let byHotel = !event.by.isEmpty
        switch booking.state {
        case .confirmed where state == nil: self = .booked
        case .confirmed where event.what == "changed": self = .changed(byHotel: byHotel)
        case .cancelled where state != Booking.State.cancelled.rawValue: self = .cancelled(byHotel: byHotel)
        case .released where state == Booking.State.confirmed.rawValue: self = .released
        case .noShow where state != Booking.State.noShow.rawValue: self = .noShow
        default: return nil
        }
    }

    private func subject(_ hotel: String, _ arrival: UTCDate) -> Message {
        switch self {
        case .booked: StayLetterText.subjectBooked(hotel: hotel, arrival: arrival)
        case .changed: StayLetterText.subjectChanged(hotel: hotel, arrival: arrival)
        case .cancelled, .released: StayLetterText.subjectCancelled(hotel: hotel, arrival: arrival)
        case .noShow: StayLetterText.subjectNoShow(hotel: hotel, arrival: arrival)
        }
    }

    private var first: Message {
        switch self {
        case .booked: StayLetterText.booked
        case .changed(let byHotel): byHotel ? StayLetterText.changedByHotel : StayLetterText.changedByYou
        case .cancelled(let byHotel): byHotel ? StayLetterText.cancelledByHotel : StayLetterText.cancelledByYou
        case .released: StayLetterText.released
        case .noShow: StayLetterText.noShow
        }
    }

    private var isOver: Bool {
        switch self {
        case .booked, .changed: false
        case .cancelled, .released, .noShow: true
        }
    }

    /// No name stands in it: it goes over the open mail.
    func letter(
        _ booking: Booking, _ hotel: Hotel, _ code: BookingCode, _ city: LetterCity, to: MailAddress, _ localizer: Localizer
    ) -> JobLetter {
        let language = localizer.language.code
        let name = hotel.name.text(in: language)
        var facts = [
            StayLetterText.hotel(hotel: name, address: hotel.address.text(in: language)),
            StayLetterText.days(arrival: booking.arrival, departure: booking.departure),
            StayLetterText.price(amount: localizer.money(booking.total)),
        ]
        if let charge = booking.charge { facts.append(StayLetterText.charge(amount: localizer.money(charge))) }
        if !isOver { facts.append(StayLetterText.code(code: code.description)) }
        var parts = [localizer(first), facts.map { localizer($0) }.joined(separator: "\n")]
        if !isOver { parts.append(localizer(StayLetterText.place(city: city.name(in: language), path: city.address(of: "/my-stay")))) }
        parts.append(localizer(StayLetterText.why))
        return JobLetter(to: to, subject: localizer(subject(name, booking.arrival)), text: parts.joined(separator: "\n\n") + "\n")
    }
}

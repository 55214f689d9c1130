import FeatureKit
import Lodging
import Primitives
import Web

/// What travellers see of a booking while its city does not say how it stands.
extension BookingPages {
    /// - Parameter key: what the address of the booking's page ends with.
    func notKnown(key: String, _ id: UUIDv7, _ state: BookingElsewhere.State) -> Page {
        let link = Link.to(["my-stay", key])
        return Page(
            kicker: localizer(TravelText.title), heading: localizer(state == .notMade ? TravelText.notBooked : ElsewhereText.notKnown),
            lede: localizer(Self.unknown(state)),
            Facts(title: localizer(TravelText.bookTitle), [.init(localizer(ElsewhereText.reference), .code(id.text))]),
            LinkList(.plain, label: localizer(ElsewhereText.lookAgain), [.init(localizer(ElsewhereText.lookAgain), link)]))
    }

    /// What can be said of a booking whose city does not answer.
    static func unknown(_ state: BookingElsewhere.State) -> Message {
        switch state {
        case .asked: ElsewhereText.asked
        case .cancelling: ElsewhereText.cancelling
        case .notMade: ElsewhereText.notMade
        case .lost: ElsewhereText.lost
        default: ElsewhereText.silent
        }
    }

    /// What the traveller should know beside the state, where its city says so.
    func note(of stay: MyStay) -> Banner? {
        stay.note == .overbooked ? alert(.warning, ElsewhereText.overbooked, ElsewhereText.overbookedText) : nil
    }
}

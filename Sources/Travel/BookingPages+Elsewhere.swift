import FeatureKit
import Lodging
import Primitives
import StrictJSON
import Web

/// What travellers see of a booking while its city does not say how it stands.
extension BookingPages {
    func notKnown(_ id: UUIDv7, of city: CityID, _ state: BookingElsewhere.State) -> Page {
        let link = Link.to(["stay", "booking", city.text, id.text])
        let text: Message =
            switch state {
            case .asked: ElsewhereText.asked
            case .cancelling: ElsewhereText.cancelling
            case .notMade: ElsewhereText.notMade
            case .lost: ElsewhereText.lost
            default: ElsewhereText.silent
            }
        return Page(
            kicker: localizer(TravelText.title), heading: localizer(state == .notMade ? TravelText.notBooked : ElsewhereText.notKnown),
            lede: localizer(text),
            Facts(title: localizer(TravelText.bookTitle), [.init(localizer(ElsewhereText.reference), .code(id.text))]),
            LinkList(.plain, label: localizer(ElsewhereText.lookAgain), [.init(localizer(ElsewhereText.lookAgain), link)]))
    }

    /// What the traveller should know beside the state, where its city says so.
    ///
    /// - Parameter status: as `lodging.status` answers it.
    func note(of status: Fields) -> Banner? {
        let note = status.object["standing"]?["note"]?.string.flatMap { BookingStanding.Note(rawValue: $0) }
        guard note == .overbooked else { return nil }
        return alert(.warning, ElsewhereText.overbooked, ElsewhereText.overbookedText)
    }
}

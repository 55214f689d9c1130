import Envelope
import FeatureKit
import Federation
import Lodging
import Primitives
import Web

/// The booking of an address that its city has sealed. While the hotel's city does not answer it is the booking as that city has told of it last.
struct OpenedStay {
    let door: StayDoor
    let stay: MyStay
    /// `nil` where its city does not tell of it any more.
    let hotel: ShownHotel?
    /// How it stands as far as is known here, where its city does not answer just now.
    let silent: BookingElsewhere.State?

    /// - Throws: `not-found` for an address that this city has not sealed; what the hotel's city says where nothing is known here.
    init(_ context: TenantContext<any OfficeSite>) async throws {
        let door = try StayDoor(context.tenant, at: context.now)
        guard case .booking(let id, let city) = try await door.thing(try context.parameter("key")) else { throw SiteRefusal.notFound }
        let rooms = RoomDoor(site: context.tenant, now: context.now)
        self.door = door
        do {
            let stay = try await door.stay(id, in: city)
            (self.stay, silent) = (stay, nil)
            hotel = try? await rooms.hotel(stay.hotel, of: city)
        } catch let problem as Problem where RoomsElsewhere.isUndecided(problem) && city != door.city {
            // Of one that nobody knows to stand there is nothing to be shown.
            guard let known = try await door.known(id, in: city), ![.asked, .notMade, .lost].contains(known.state), let told = known.lastTold else {
                throw problem
            }
            let hotel = try? await rooms.hotel(told.hotel, of: city)
            let today = hotel?.hotel.clock?.rules.date(at: context.now) ?? context.now.date
            guard let stay = try? MyStay(told.told(on: today), id, in: city) else { throw problem }
            (self.stay, self.hotel, silent) = (stay, hotel, known.state)
        }
    }
}

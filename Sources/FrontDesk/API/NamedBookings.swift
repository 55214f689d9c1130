import FeatureKit
import Guests
import Lodging
import Primitives
import StrictJSON
import Web

/// Bookings with who comes, as it was told with them: for programs that may read the register of guests, as the desk's own pages show it.
enum NamedBookings {
    /// - Parameter items: bookings of the hotel as they are told to every program.
    static func naming(_ items: [JSON], _ call: HotelCall) async throws -> [JSON] {
        guard call.knowsGuests else { return items }
        let bookings = items.compactMap { $0["booking"]?.string.flatMap { UUIDv7($0) } }
        var told: [UUIDv7: BookingGuests] = [:]
        // Where a city's vault is lost programs work on, without names, as the desk does.
        do {
            let guests = try ToldGuests(vault: call.context.tenant.vault, own: call.own, now: call.now)
            for start in stride(from: 0, to: bookings.count, by: PersonalVault.mostAtOnce) {
                let some = Array(bookings[start..<min(start + PersonalVault.mostAtOnce, bookings.count)])
                told.merge(try await guests.told(with: some)) { first, _ in first }
            }
        } catch is PersonalFault { return items }
        return items.map { item in
            guard let booking = item["booking"]?.string.flatMap({ UUIDv7($0) }), let guests = told[booking] else { return item }
            return named(item, guests)
        }
    }

    static func named(_ item: JSON, _ guests: BookingGuests) -> JSON {
        guard var object = item.object else { return item }
        for name in ["guests", "mail", "phone"] { object[name] = guests.json[name] }
        return .object(object)
    }
}

import Guests
import Lodging
import Primitives

/// Who comes with bookings, as far as it was told with them, for those who work at their hotel.
struct DeskGuests: Sendable {
    /// Bookings that are looked through for a name.
    private static let mostSearched = 5000
    /// Bookings of one name that are shown.
    static let mostFound = 20
    /// What is read at once.
    private static let batch = PersonalVault.mostAtOnce

    private let told: [UUIDv7: BookingGuests]

    /// - Parameter bookings: of the hotel at whose desk whoever asks works; the first ``PersonalVault/mostAtOnce`` are looked at.
    init(_ bookings: [UUIDv7], _ call: DeskCall) async throws {
        // Where a city's vault is lost the desk works on, without names; `doctor` says what is wrong.
        do { told = try await call.told.told(with: Array(Set(bookings).prefix(Self.batch))) } catch is PersonalFault { told = [:] }
    }

    subscript(_ booking: UUIDv7) -> BookingGuests? { told[booking] }

    /// The name of who has booked.
    func name(of booking: UUIDv7) -> String? { told[booking]?.guests.first?.name }

    // MARK: Finding

    /// Bookings one of whose guests has all the words of a text in their name: those that are open, and of the last weeks, by their arrival.
    static func find(_ text: String, _ call: DeskCall) async throws -> [UUIDv7] {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.contains(where: { $0.count > 1 }) else { return [] }
        let hotel = call.hotel
        let bookings = try await call.read { try $0.desk.recent(of: hotel, limit: mostSearched, $1) }
        var found: [UUIDv7] = []
        for start in stride(from: 0, to: bookings.count, by: batch) where found.count < mostFound {
            let some = Array(bookings[start..<min(start + batch, bookings.count)])
            let guests = try await DeskGuests(some, call)
            found += some.filter { guests.told[$0].map { has(words, $0) } ?? false }
        }
        return Array(found.prefix(mostFound))
    }

    private static func has(_ words: [Substring], _ guests: BookingGuests) -> Bool {
        guests.guests.contains { guest in
            let name = guest.name.lowercased()
            return words.allSatisfy { name.contains($0) }
        }
    }
}

import Envelope
import FeatureKit
import Ledger
import Primitives
import SQL
import StrictJSON

/// Tells cities what has become of bookings that were made at their sites.
struct ToldCities: Sendable {
    private static let most = 400

    let own: any Database
    let ask: PeerAsking

    private struct News: Sendable {
        let standing: BookingStanding
        let city: CityID
    }

    /// Each city by itself: one that does not answer is told by the next run.
    func tell() async throws {
        let news = try await own.read { try Self.news($0) }
        var left = news[...]
        while let city = left.first?.city {
            try Task.checkCancellation()
            let all = Array(left.prefix { $0.city == city })
            left = left.dropFirst(all.count)
            do { try await tell(all.map(\.standing), to: city) } catch let problem as Problem {
                // A city that is none any more, or knows no bookings, is told nothing, ever.
                guard [.notAMember, .unknownType].contains(problem.code) else { continue }
                try await note(all.map(\.standing))
            }
        }
    }

    private func tell(_ standings: [BookingStanding], to city: CityID) async throws {
        var left = standings[...]
        while !left.isEmpty {
            var room = ToldRequest.room
            let part = left.prefix(ToldRequest.most).prefix { standing in
                room -= standing.json.compact.count
                return room >= 0
            }
            left = left.dropFirst(max(1, part.count))
            guard !part.isEmpty else { continue }
            _ = try await ask(city, ToldRequest.name, ["bookings": .array(part.map(\.json))], nil)
            try await note(Array(part))
        }
    }

    private func note(_ standings: [BookingStanding]) async throws {
        try await own.write { connection in
            try BookingTables.noteTold(standings.map { ($0.booking, $0.revision) }, connection)
            try connection.execute("UPDATE booking_lost SET is_told = 1 WHERE booking = $1", forEach: standings.map { [.text($0.booking.text)] })
        }
    }

    /// By city.
    private static func news(_ connection: any SQLConnection) throws -> [News] {
        guard let secret = try BookingSecret.load(connection) else { return [] }
        var news: [News] = []
        for booking in try BookingTables.untold(limit: most, connection) {
            guard let city = booking.asker else { continue }
            news.append(News(standing: BookingStanding(booking, by: secret, at: booking.changedAt), city: city))
        }
        let lost = try connection.query(
            "SELECT booking, asker, revision, departure FROM booking_lost WHERE is_told = 0 ORDER BY asker LIMIT $1", [SQLValue(most)])
        for row in lost {
            let standing = BookingStanding(
                booking: try row.parsed(0) { UUIDv7($0) }, state: .lost, departure: UTCDate(daysSince1970: try row.int(3)),
                revision: try row.integer(2), reference: "", note: .none)
            news.append(News(standing: standing, city: try row.parsed(1) { CityID($0) }))
        }
        return news.sorted { $0.city < $1.city }
    }
}

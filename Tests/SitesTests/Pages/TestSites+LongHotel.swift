import Accounts
import CityNode
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Sites
@testable import Web

/// Where pages of a hotel with much of everything are.
struct LongHotel {
    let booking: String
    let group: String
    let guest: String
    let day: UTCDate
}

extension TestSites {
    /// A hotel with 300 rooms of twelve types and twelve plans: 120 bookings that arrive today, one of them with many guests, a group of 40 rooms, 40 groups
    /// of one, and 120 who wait.
    func fillHotel() async throws -> LongHotel {
        let now = almaty.clock()
        try await furnish("rahat", at: now)
        let program = try await program()
        let (path, day) = ("/api/v1/hotels/rahat", now.date)
        for number in 1...11 {
            for (name, body) in [("room-types/type", Self.roomType(number)), ("rate-plans/plan", Self.ratePlan(number))] {
                let answer = try await program.send(.put, "\(path)/\(name)-\(number)", body)
                try #require(answer.status.code < 300, "\(answer.text)")
            }
        }
        for number in 201...496 {
            let room = try await program.send(
                .put, "\(path)/rooms/\(number)", ["revision": 0, "roomType": .string(number > 485 ? "type-\(number - 485)" : "double"), "floor": 2])
            try #require(room.status.code < 300, "\(room.text)")
        }
        func stay(_ count: Int, from day: UTCDate) -> JSON {
            [
                "arrival": .string(day.description), "departure": .string(day.adding(days: 2).description), "adults": 2, "roomType": "double",
                "ratePlan": "flexible", "count": .integer(Int64(count)),
            ]
        }
        var groups: [JSON] = []
        for number in 0..<44 {
            let size = number < 4 ? 30 : 1
            let made = try await program.send(
                .post, "\(path)/groups", ["name": .string("Caravan \(number) of the embassy's cultural section"), "rooms": [stay(size, from: day)]],
                key: "g\(number)", expects: .created)
            groups.append(try made.json())
        }
        let booking = try #require(groups[0]["bookings"]?.array?.first?["booking"]?.string)
        for number in 1...120 {
            var wish = try #require(stay(1, from: day.adding(days: 1)).object)
            for name in ["count", "ratePlan"] { wish[name] = nil }
            for (name, value) in [("name", "Traveller \(number)"), ("mail", "traveller-\(number)@example.org"), ("language", "en")] {
                wish[name] = .string(value)
            }
            let answer = try await program.send(.post, "\(path)/waiting", .object(wish), key: "w\(number)")
            try #require(answer.status == .created, "\(answer.text)")
        }
        let guests = try await program.send(
            .post, "\(path)/bookings/\(booking)/guests", ["guests": .array((1...2).map(Self.guest))], key: "guests", expects: .created)
        let guest = try #require(try guests.json()["guests"]?.array?.first?.string)
        try await fillPolice(guest)
        return LongHotel(
            booking: booking, group: try #require(groups[0]["group"]?.string),
            guest: guest, day: day)
    }

    /// A guest of many stays in many hotels, of which the police is told: due, rejected, acknowledged, and each sixth in a file that waits for its answer.
    private func fillPolice(_ guest: String) async throws {
        let (states, now) = (["due", "exported", "rejected", "acknowledged"], UTCTime.system)
        try await almaty.database.write { connection in
            for number in 0..<600 {
                let (stay, file) = (UUIDv7(at: now).text, number % 4 == 1 ? UUIDv7(at: now).text : "")
                let hotel = SQLValue.text("house-at-the-caravan-road-\(number)")
                try connection.execute(
                    """
                    INSERT INTO guest_stay (id, guest, hotel, booking, room, purpose, arrival, departure, state)
                    VALUES ($1, $2, $3, $4, '101', 'holiday', $5, $6, 'departed')
                    """,
                    [
                        .text(stay), .text(guest), hotel, .text(UUIDv7(at: now).text), SQLValue(now.date.daysSince1970 - 3),
                        SQLValue(now.date.daysSince1970),
                    ])
                try connection.execute(
                    """
                    INSERT INTO guest_police (stay, guest, hotel, format, due_at, state, attempts, batch, answer, changed_at)
                    VALUES ($1, $2, $3, 'kz-eqonaq', $4, $5, 1, $6, 'The passport has expired, compare the day of entry', $4)
                    """, [.text(stay), .text(guest), hotel, .integer(now.milliseconds - 1000), .text(states[number % 4]), .text(file)])
                guard !file.isEmpty else { continue }
                try connection.execute(
                    "INSERT INTO guest_police_batch (id, format, made_at, actor, guests, sha256) VALUES ($1, 'kz-eqonaq', $2, 'timur', 1, '')",
                    [.text(file), .integer(now.milliseconds)])
            }
        }
    }

    private static func roomType(_ number: Int) -> JSON {
        [
            "revision": 0,
            "roomType": ["name": ["en": .string("Room of the kind \(number) with a view of the mountains")], "adults": 2, "children": 1],
        ]
    }

    private static func ratePlan(_ number: Int) -> JSON {
        [
            "revision": 0,
            "ratePlan": [
                "name": ["en": .string("Plan \(number) with breakfast and dinner")], "currency": "KZT", "meals": "none",
                "occupancy": ["included": 2], "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
            ],
        ]
    }

    private static func guest(_ number: Int) -> JSON {
        [
            "identity": [
                "familyName": "Müller", "givenNames": .string(number == 1 ? "Anna" : "Berta"), "birthDate": "1974-08-12", "sex": "F",
                "nationality": "D",
            ]
        ]
    }
}

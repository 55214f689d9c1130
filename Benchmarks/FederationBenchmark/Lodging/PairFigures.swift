import StrictJSON
import TestKit

/// Rooms in a city of another node, booked as travellers do at their own city's site: each booking is a hold and a confirmation, two requests that the one
/// node signs and the other verifies, acts on and answers signed, over TLS with both certificates.
struct PairFigures {
    private static let inFlight = 16

    let lodging: LodgingForum

    private struct Booking: Sendable {
        let asker: Int
        let path: String
        let form: String
    }

    func run(pairs: Int) throws -> (perSecond: Double, times: [Double]) {
        let port = lodging.travellerNode.webPort
        let connection = try WebConnection(port: port)
        for asker in 0..<LodgingForum.askers {
            try waitUntil(within: 60, "city-\(asker) knows the hotels of another city") {
                try (0..<LodgingForum.hotels).allSatisfy {
                    try connection.get("/stay/\(LodgingForum.host)/hotel-\($0)", host: "city-\(asker).localhost").status == 200
                }
            }
        }
        // Prices are looked at before; what is measured is the booking.
        let bookings = try (0..<pairs).map { try Self.offer(asker: $0 % LodgingForum.askers, connection) }
        let outcome = try LodgingForum.load(bookings, port: port, connections: Self.inFlight) { booking, _, connection in
            let answer = try connection.post(
                booking.path, host: "city-\(booking.asker).localhost", fields: "Accept-Language: en\r\nSec-Fetch-Site: same-origin\r\n",
                form: booking.form)
            guard answer.status == 200 else {
                throw Failure("A booking in another city is answered \(answer.status): \(String(decoding: answer.body.suffix(3000), as: UTF8.self))")
            }
        }
        try lodging.check()
        return outcome
    }

    private static func offer(asker: Int, _ connection: WebConnection) throws -> Booking {
        let (hotel, stay) = LodgingForum.stay()
        let path = "/stay/\(LodgingForum.host)/\(hotel)/book?\(stay)&room=type-\(Int.random(in: 0..<LodgingForum.roomTypes))&plan=flexible"
        let answer = try connection.get(path, host: "city-\(asker).localhost")
        let page = String(decoding: answer.body, as: UTF8.self)
        guard answer.status == 200, let start = page.firstRange(of: "name=\"offer\" value=\"")?.upperBound else {
            throw Failure("\(path) of city-\(asker) is answered \(answer.status), without an offer.")
        }
        let token = page[start...].prefix { $0 != "\"" }
        return Booking(asker: asker, path: path, form: "offer=\(token)&name=Guest+Name&mail=guest-name%40example.org")
    }
}

import StrictJSON
import TestKit

/// Bookings over the JSON API, with a guest's name, by programs that keep their connections: each has a token of its own, since one may ask for a
/// hundred things a second.
struct BookingAPIFigures {
    private static let connections = 64

    let lodging: LodgingForum

    func run(bookings: Int) throws -> (perSecond: Double, times: [Double]) {
        let control = try lodging.hotelNode.control()
        let tokens = try (0..<Self.connections).map { number in
            let request: JSON = ["name": .string("bench-\(number)"), "scopes": ["bookings:write"]]
            guard let token = try control.post("/cities/\(LodgingForum.host)/tokens", request.compact)["token"]?.string else {
                throw Failure("No token is made.")
            }
            return token
        }
        let port = lodging.hotelNode.webPort
        let offers = try Self.offers(bookings, try WebConnection(port: port))
        let outcome = try LodgingForum.load(offers, port: port, connections: Self.connections) { offer, number, connection in
            let body: JSON = ["offer": .string(offer.token), "guests": [["name": "Guest Name"]], "mail": "guest-name@example.org"]
            let answer = try connection.post(
                "/api/v1/hotels/\(offer.hotel)/bookings", host: "\(LodgingForum.host).localhost",
                fields: "Authorization: Bearer \(tokens[number])\r\nIdempotency-Key: \(offer.token.prefix(60))\r\n", json: body.compact)
            guard answer.status == 201 else {
                throw Failure("A booking is answered \(answer.status): \(String(decoding: answer.body.prefix(500), as: UTF8.self))")
            }
        }
        try lodging.check()
        return outcome
    }

    private static func offers(_ count: Int, _ connection: WebConnection) throws -> [(hotel: String, token: String)] {
        var offers: [(hotel: String, token: String)] = []
        while offers.count < count {
            let (hotel, stay) = LodgingForum.stay()
            let answer = try connection.get("/api/v1/hotels/\(hotel)/offers?\(stay)", host: "\(LodgingForum.host).localhost")
            guard answer.status == 200 else { throw Failure("The offers of \(hotel) are answered \(answer.status).") }
            let found = try JSON.parse(Array(answer.body), deepest: 32)["offers"]?.array ?? []
            offers += found.compactMap { $0["offer"]?.string.map { (hotel, $0) } }
        }
        return Array(offers.shuffled().prefix(count))
    }
}

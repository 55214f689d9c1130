import Envelope
import Lodging
import Primitives
import SQL
import StrictJSON

/// The address of a booking's page, or of a journey's, as it is given to whom it belongs: sealed by this city, good for a time, and stored nowhere.
struct StayKey: Sendable, Equatable {
    enum Thing: Sendable, Equatable {
        /// A booking with the city whose hotel it is.
        case booking(UUIDv7, CityID)
        case journey(UUIDv7)
    }

    /// For whom the code and the address of a booking have opened it: an hour or two at a desk.
    static let visitSeconds: Int64 = 2 * 3600
    /// For who has just booked: until so many days after the departure.
    static let daysAfter = 60

    let thing: Thing
    let until: UTCTime

    private var body: [UInt8] {
        let words =
            switch thing {
            case .booking(let id, let city): ["b", id.text, city.text]
            case .journey(let id): ["j", id.text, ""]
            }
        return Array((words + [String(until.milliseconds / 1000)]).joined(separator: " ").utf8)
    }

    /// Letters, digits, `-` and `_` alone.
    ///
    /// - Parameter secret: the city's.
    func spelled(by secret: BookingSecret) -> String {
        let encoded = Base64.encode(Array(secret.digest("stay-key", body).prefix(16)) + body)
        return String(encoded.compactMap { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 == "=" ? nil : $0 })
    }

    /// The same, where the city may have no secret yet.
    func spelled(_ connection: any SQLConnection) throws -> String {
        try BookingSecret.make(connection)
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.booking) }
        return spelled(by: secret)
    }

    init(_ thing: Thing, until: UTCTime) {
        // To the second, as it is spelled.
        (self.thing, self.until) = (thing, UTCTime(milliseconds: until.milliseconds / 1000 * 1000))
    }

    /// - Returns: `nil` for what this city has not sealed, and for what is over.
    init?(_ text: String, by secret: BookingSecret, at now: UTCTime) {
        guard text.utf8.count <= 400 else { return nil }
        let plain = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        guard let bytes = Base64.decode(plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)), bytes.count > 16 else { return nil }
        let body = Array(bytes[16...])
        guard ConstantTime.isEqual(Array(bytes[..<16]), Array(secret.digest("stay-key", body).prefix(16))) else { return nil }
        let words = String(decoding: body, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 4, let id = UUIDv7(words[1]), let seconds = Int64(words[3]) else { return nil }
        switch (words[0], CityID(words[2])) {
        case ("b", let city?): thing = .booking(id, city)
        case ("j", _): thing = .journey(id)
        default: return nil
        }
        until = UTCTime(milliseconds: seconds * 1000)
        guard until > now else { return nil }
    }
}

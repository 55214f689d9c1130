public import Primitives
public import StrictJSON

/// What a business day came to, as it was when it was closed.
public struct NightReport: Sendable, Equatable {
    /// The money of one currency.
    public struct Ledger: Sendable, Equatable {
        public let currency: Currency
        /// What all folios together were open by at the beginning of the day, in minor units.
        public let opening: Int64
        /// What was charged on the day, by kind.
        public let charges: [Folio.Kind: Int64]
        /// What came in, and what was given back, by method.
        public let received: [Payment.Method: Int64]
        public let refunded: [Payment.Method: Int64]

        public var charged: Int64 { charges.values.reduce(0, +) }
        public var paid: Int64 { received.values.reduce(0, +) - refunded.values.reduce(0, +) }
        public var closing: Int64 { opening + charged - paid }
    }

    public let day: UTCDate
    /// Rooms in service, and those in which somebody slept.
    public let rooms: Int
    public let occupied: Int
    public let noShows: [UUIDv7]
    public let ledgers: [Ledger]
    /// What does not add up, as sentences; none where all is well.
    public let problems: [String]
}

extension NightReport {
    public var json: JSON {
        [
            "day": .string(day.description), "rooms": .integer(Int64(rooms)), "occupied": .integer(Int64(occupied)),
            "noShows": .array(noShows.map { .string($0.text) }), "ledgers": .array(ledgers.map(\.json)),
            "problems": .array(problems.map { .string($0) }),
        ]
    }

    init(_ fields: Fields) throws(FieldError) {
        day = try fields.date("day")
        rooms = Int(try fields.integer("rooms", in: 0...1_000_000))
        occupied = Int(try fields.integer("occupied", in: 0...1_000_000))
        noShows = try fields.elements("noShows", count: 0...10_000) { json, path throws(FieldError) -> UUIDv7 in
            guard let id = json.string.flatMap({ UUIDv7($0) }) else { throw FieldError(path: path, expected: .value, found: json) }
            return id
        }
        ledgers = try fields.elements("ledgers", count: 0...200) { json, path throws(FieldError) in try Ledger(Fields(json, path: path)) }
        problems = try fields.elements("problems", count: 0...200) { json, path throws(FieldError) -> String in
            guard let text = json.string else { throw FieldError(path: path, expected: .value, found: json) }
            return text
        }
    }
}

extension NightReport.Ledger {
    var json: JSON {
        [
            "currency": .string(currency.code), "opening": .integer(opening), "charges": Self.json(charges), "received": Self.json(received),
            "refunded": Self.json(refunded), "closing": .integer(closing),
        ]
    }

    fileprivate init(_ fields: Fields) throws(FieldError) {
        currency = try fields.value("currency", .form(.currency)) { Currency($0) }
        opening = try fields.integer("opening", in: Int64.min...Int64.max)
        charges = try Self.amounts(fields, "charges")
        received = try Self.amounts(fields, "received")
        refunded = try Self.amounts(fields, "refunded")
    }

    private static func json<Key: RawRepresentable<String>>(_ amounts: [Key: Int64]) -> JSON {
        .object(JSONObject(amounts.map { ($0.key.rawValue, JSON.integer($0.value)) }.sorted { $0.0 < $1.0 }))
    }

    private static func amounts<Key: RawRepresentable<String> & CaseIterable>(_ fields: Fields, _ name: String) throws(FieldError) -> [Key: Int64] {
        let part = try fields.fields(name)
        var amounts: [Key: Int64] = [:]
        for key in Key.allCases {
            if let amount = try part.optionalInteger(key.rawValue, in: Int64.min...Int64.max) { amounts[key] = amount }
        }
        return amounts
    }
}

public import Primitives

/// What a city has offered, in a form that it knows again without having kept it: the stay, the price, until when, and a seal over all of it.
/// The booking that is made from it has its id, so that an offer is booked once however often that is asked for.
public struct BookingOffer: Sendable, Equatable {
    /// How long a price stands, in seconds.
    public static let lifeSeconds: Int64 = 900
    /// In bytes of its spelling.
    public static let longest = 2048

    public let id: UUIDv7
    public let hotel: HotelID
    public let roomType: RoomTypeID
    public let ratePlan: RatePlanID
    public let stay: StayRequest
    public let total: Money
    public let validUntil: UTCTime

    init(_ offer: Quote.Offer, at hotel: HotelID, for stay: StayRequest, now: UTCTime, id: UUIDv7? = nil) {
        self.id = id ?? UUIDv7(at: now)
        self.hotel = hotel
        roomType = offer.roomType
        ratePlan = offer.ratePlan
        self.stay = stay
        total = offer.total
        validUntil = now.adding(seconds: Self.lifeSeconds)
    }

    /// Letters, digits, `-` and `_` alone.
    func spelled(by secret: BookingSecret) -> String { secret.sealed(packed, for: Self.purpose) }

    /// Reads an offer of this city's.
    ///
    /// - Throws: ``LodgingRefusal/offerUnknown`` for any other text.
    init(_ text: String, by secret: BookingSecret) throws(LodgingRefusal) {
        guard let bytes = secret.openedBytes(text, for: Self.purpose, longest: Self.longest), let offer = BookingOffer(packed: bytes) else {
            throw .offerUnknown
        }
        self = offer
    }

    private static let purpose = "packed offer"
}

// MARK: In bytes

extension BookingOffer {
    /// Numbers in eight bytes each, the smallest first; texts behind their length. An offer is read for each booking that is made of it, and JSON would
    /// take most of that time.
    private var packed: [UInt8] {
        let ages = stay.children.map(Int64.init)
        let numbers =
            [
                validUntil.milliseconds, Int64(stay.arrival.daysSince1970), Int64(stay.departure.daysSince1970), Int64(stay.adults),
                Int64(stay.exemptAdults), total.amount, Int64(ages.count),
            ] + ages
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        for text in [id.text, hotel.text, roomType.text, ratePlan.text, total.currency.code] {
            withUnsafeBytes(of: Int64(text.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: text.utf8)
        }
        return bytes
    }

    private init?(packed bytes: [UInt8]) {
        var rest = bytes[...]
        func number() -> Int64? {
            guard rest.count >= 8 else { return nil }
            defer { rest = rest.dropFirst(8) }
            return rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int64($1) }
        }
        func text() -> String? {
            guard let count = number(), count >= 0, count <= rest.count else { return nil }
            defer { rest = rest.dropFirst(Int(count)) }
            return String(validating: rest.prefix(Int(count)), as: UTF8.self)
        }
        func count(_ range: ClosedRange<Int64>) -> Int? { number().flatMap { range.contains($0) ? Int($0) : nil } }
        let days: ClosedRange<Int64> = -1_000_000...4_000_000
        guard let until = number(), let arrival = count(days), let departure = count(days), let adults = count(0...100),
            let exempt = count(0...100), let amount = number(), let children = count(0...100)
        else { return nil }
        let ages = (0..<children).compactMap { _ in count(0...100) }
        guard ages.count == children, let id = text().flatMap({ UUIDv7($0) }), let hotel = text().flatMap({ HotelID($0) }),
            let roomType = text().flatMap({ RoomTypeID($0) }), let ratePlan = text().flatMap({ RatePlanID($0) }),
            let total = text().flatMap({ Currency($0) }).flatMap({ Money(amount: amount, currency: $0) }),
            let stay = StayRequest(
                arrival: UTCDate(daysSince1970: arrival), departure: UTCDate(daysSince1970: departure), adults: adults, children: ages,
                exemptAdults: exempt), rest.isEmpty
        else { return nil }
        (self.id, self.hotel, self.roomType, self.ratePlan) = (id, hotel, roomType, ratePlan)
        (self.stay, self.total, validUntil) = (stay, total, UTCTime(milliseconds: until))
    }
}

import Primitives

/// 40 bits of a booking's id: when it was made, in steps of 65.536 seconds (24 bits, which come again after 34.8 years), and 16 bits of its chance.
/// Who has them finds the booking by its id, which the database keeps in order: no index of references is needed, in which each new one would be
/// written to a page of its own.
///
/// A code has them in an order that the city's secret alone knows, so that it tells neither when its booking was made nor how many others were: a
/// Feistel network of two halves of 20 bits and four rounds of HMAC-SHA-256 (Luby and Rackoff, "How to construct pseudorandom permutations", 1988).
/// It hides, and proves nothing: that is for the other half of the code.
struct BookingNumber: Hashable, Sendable {
    /// The lower 40 alone.
    let bits: UInt64

    private static let rounds: Range<UInt8> = 0..<4
    private static let half: UInt64 = 0xf_ffff

    init(of booking: UUIDv7) {
        let digits = booking.text.utf8
        bits = Self.number(digits.dropFirst(2).prefix(6)) << 16 | Self.number(digits.suffix(4))
    }

    private static func number(_ digits: some Sequence<UInt8>) -> UInt64 {
        digits.reduce(0) { $0 << 4 | UInt64($1 < UInt8(ascii: "a") ? $1 - UInt8(ascii: "0") : $1 - UInt8(ascii: "a") + 10) }
    }

    /// As it stands in a code.
    func hidden(by secret: BookingSecret) -> UInt64 {
        let (left, right) = Self.rounds.reduce((bits >> 20, bits & Self.half)) { halves, round in
            (halves.1, halves.0 ^ Self.mixed(halves.1, round, secret))
        }
        return left << 20 | right
    }

    /// That of a code.
    init(hidden: UInt64, by secret: BookingSecret) {
        let (left, right) = Self.rounds.reversed().reduce((hidden >> 20 & Self.half, hidden & Self.half)) { halves, round in
            (halves.1 ^ Self.mixed(halves.0, round, secret), halves.0)
        }
        bits = left << 20 | right
    }

    private static func mixed(_ half: UInt64, _ round: UInt8, _ secret: BookingSecret) -> UInt64 {
        let digest = secret.digest("number", [round] + (0..<3).map { UInt8(truncatingIfNeeded: half >> (8 * $0)) })
        return digest.prefix(3).reduce(0) { $0 << 8 | UInt64($1) } & self.half
    }

    /// Ids that may have it, from one up to another that has not, and the digits at their end.
    var places: (ranges: [(from: String, until: String)], end: String) {
        let (steps, end) = (Self.digits(bits >> 16, 6), Self.digits(bits & 0xffff, 4))
        // Up to 2004, 2039 and 2074; `.` comes behind `-`.
        return (["00", "01", "02"].map { ("\($0)\(steps)-", "\($0)\(steps).") }, end)
    }

    private static func digits(_ number: UInt64, _ count: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: count - digits.count) + digits
    }
}

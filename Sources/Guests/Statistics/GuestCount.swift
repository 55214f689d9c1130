/// Guests in a month.
public struct GuestCount: Sendable, Equatable {
    /// Fewer than so many are nobody's to know.
    public static let least = 5

    /// Guests who have arrived in the month.
    public let arrivals: Int
    /// Guests who have spent a night of the month here, those who arrived before among them.
    public let guests: Int
    /// Nights of the month that they have spent.
    public let nights: Int

    public init(arrivals: Int, guests: Int, nights: Int) {
        (self.arrivals, self.guests, self.nights) = (arrivals, guests, nights)
    }

    public static let none = GuestCount(arrivals: 0, guests: 0, nights: 0)

    public static func + (left: GuestCount, right: GuestCount) -> GuestCount {
        GuestCount(arrivals: left.arrivals + right.arrivals, guests: left.guests + right.guests, nights: left.nights + right.nights)
    }

    /// Whether it tells of so few that they may be known.
    var isSmall: Bool { [arrivals, guests].contains { (1..<GuestCount.least).contains($0) } }
    var isNothing: Bool { arrivals == 0 && guests == 0 && nights == 0 }
}

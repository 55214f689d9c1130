public import Primitives

/// The clocks of a place: what is of that place alone is told by them, and what is not in UTC.
public struct PlaceClock: Sendable, Equatable {
    public let zone: TimeZoneName
    public let rules: TimeZoneRules

    public init(_ zone: TimeZoneName, _ rules: TimeZoneRules) { (self.zone, self.rules) = (zone, rules) }

    /// What the clocks show, as if it were a moment in UTC.
    func wall(at moment: UTCTime) -> UTCTime { UTCTime(seconds: moment.seconds + Int64(rules.offset(at: moment))) }
}

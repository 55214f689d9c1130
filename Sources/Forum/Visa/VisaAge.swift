import Primitives

/// How old what is known of a border is.
enum VisaAge {
    /// Days after which a rule that nobody has looked at again is shown as unverified.
    static let staleAfterDays = 180

    /// - Parameter seen: when the rule was last seen at its source.
    /// - Returns: whole days, never negative.
    static func days(since seen: UTCTime, on day: UTCDate) -> Int { max(0, day.daysSince1970 - seen.date.daysSince1970) }

    static func isStale(_ seen: UTCTime, on day: UTCDate) -> Bool { days(since: seen, on: day) > staleAfterDays }
}

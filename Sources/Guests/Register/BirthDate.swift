public import Primitives

/// When somebody was born, as exactly as their document says: `1974-08-12`, `1974-08` or `1974`.
public struct BirthDate: Sendable, Hashable, CustomStringConvertible {
    public static let form = "a day of birth YYYY-MM-DD, or YYYY-MM or YYYY where the document says no more, from 1880 on, and not to come"

    public let year: Int
    public let month: Int?
    public let day: Int?

    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), UTCDate(text + "-01-01".suffix(3 * (3 - parts.count))) != nil, let year = Int(parts[0]), year >= 1880
        else { return nil }
        self.year = year
        month = parts.count > 1 ? Int(parts[1]) : nil
        day = parts.count > 2 ? Int(parts[2]) : nil
    }

    /// - Returns: `nil` where the year is not known: a person has to ask for it.
    public init?(_ date: MRZDate) {
        guard date.year != nil else { return nil }
        // What comes after an unknown part is of no use.
        let text = date.description
        self.init(text.firstIndex(of: "?").map { String(text[..<$0].dropLast()) } ?? text)
    }

    public var description: String {
        [month, day].reduce(String(year)) { text, part in part.map { "\(text)-\($0 < 10 ? "0" : "")\($0)" } ?? text }
    }

    /// The first day on which they may have been born, and the last.
    private var latest: (year: Int, month: Int, day: Int) { (year, month ?? 12, day ?? 31) }

    /// Whether somebody may have been born on this day, or before it.
    func isPast(on today: UTCDate) -> Bool {
        let now = today.civil
        return (year, month ?? 1, day ?? 1) <= (now.year, now.month, now.day)
    }

    /// Whole years, counted from the last day on which they may have been born; below zero for somebody who is not born yet.
    public func age(on today: UTCDate) -> Int {
        let now = today.civil
        return now.year - latest.year - ((now.month, now.day) < (latest.month, latest.day) ? 1 : 0)
    }

    /// Below 18 years.
    public func isMinor(on today: UTCDate) -> Bool { age(on: today) < 18 }
}

/// What holds after the last transition of a zone, year after year: a `TZ` string of POSIX (IEEE Std 1003.1-2017, section 8.3) with the wider hours
/// of RFC 9636, such as `EET-2EEST,M3.5.0/3,M10.5.0/4`.
struct RecurringTimeRule: Sendable, Equatable {
    /// A day of each year on which clocks are changed.
    enum Day: Sendable, Equatable {
        /// Of 365 days, counted from 1; the 29th of February is not counted.
        case julian(Int)
        /// Counted from 0, the 29th of February among them.
        case ofYear(Int)
        /// The fifth is the last. Sunday is 0.
        case weekday(month: Int, week: Int, day: Int)
    }

    struct Change: Sendable, Equatable {
        let day: Day
        /// After midnight by the clock before the change.
        let seconds: Int
    }

    private let standard: Int
    private let summer: (offset: Int, begins: Change, ends: Change)?

    init?(_ text: String) {
        var reader = POSIXRuleReader(text)
        guard reader.name(), let west = reader.duration(mostHours: 24) else { return nil }
        standard = -west
        guard !reader.isAtEnd else {
            summer = nil
            return
        }
        guard reader.name() else { return nil }
        let offset = reader.next == UInt8(ascii: ",") ? standard + 3600 : reader.duration(mostHours: 24).map { -$0 }
        guard let offset, let begins = reader.change(), let ends = reader.change(), reader.isAtEnd else { return nil }
        summer = (offset, begins, ends)
    }

    /// Seconds ahead of UTC at so many seconds since 1970.
    func offset(at seconds: Int64) -> Int {
        guard let summer else { return standard }
        let year = UTCTime(seconds: seconds + Int64(standard)).date.civil.year
        let begins = summer.begins.moment(in: year) - Int64(standard)
        let ends = summer.ends.moment(in: year) - Int64(summer.offset)
        // In the south the year begins in summer.
        let isSummer = begins < ends ? (begins..<ends).contains(seconds) : !(ends..<begins).contains(seconds)
        return isSummer ? summer.offset : standard
    }

    static func == (left: Self, right: Self) -> Bool {
        left.standard == right.standard && left.summer?.offset == right.summer?.offset && left.summer?.begins == right.summer?.begins
            && left.summer?.ends == right.summer?.ends
    }
}

extension RecurringTimeRule.Change {
    /// By the clock on the wall, in seconds since 1970.
    func moment(in year: Int) -> Int64 { date(in: year).start.seconds + Int64(seconds) }

    private func date(in year: Int) -> UTCDate {
        switch day {
        case .ofYear(let number): return UTCDate(year: year, month: 1, day: 1).adding(days: number)
        case .julian(let number):
            let isLeap = UTCDate.days(inMonth: 2, of: year) == 29
            return UTCDate(year: year, month: 1, day: 1).adding(days: number - 1 + (isLeap && number >= 60 ? 1 : 0))
        case .weekday(let month, let week, let day):
            let first = UTCDate(year: year, month: month, day: 1)
            // 0 is Monday for `weekday`, and Sunday in the rule.
            let offset = (day + 6 - first.weekday + 7) % 7
            let last = UTCDate.days(inMonth: month, of: year)
            var number = 1 + offset + (week - 1) * 7
            while number > last { number -= 7 }
            return UTCDate(year: year, month: month, day: number)
        }
    }
}

/// Reads a rule from left to right.
private struct POSIXRuleReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8.prefix(128)) }

    var next: UInt8? { place < bytes.count ? bytes[place] : nil }
    var isAtEnd: Bool { place == bytes.count }

    private mutating func take(_ byte: Character) -> Bool {
        guard next == byte.asciiValue else { return false }
        place += 1
        return true
    }

    /// An abbreviation: letters, or anything between angle brackets.
    mutating func name() -> Bool {
        let isQuoted = take("<")
        let start = place
        while let byte = next, isQuoted ? byte != UInt8(ascii: ">") : (0x61...0x7A).contains(byte | 0x20) {
            place += 1
        }
        guard place - start >= 3 else { return false }
        return !isQuoted || take(">")
    }

    private mutating func number(most: Int) -> Int? {
        var value: Int?
        while let byte = next, (0x30...0x39).contains(byte), (value ?? 0) <= most {
            value = (value ?? 0) * 10 + Int(byte - 0x30)
            place += 1
        }
        guard let value, value <= most else { return nil }
        return value
    }

    /// `[+-]hh[:mm[:ss]]`, in seconds.
    mutating func duration(mostHours: Int) -> Int? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard let hours = number(most: mostHours) else { return nil }
        var seconds = hours * 3600
        if take(":") {
            guard let minutes = number(most: 59) else { return nil }
            seconds += minutes * 60
            if take(":") {
                guard let rest = number(most: 59) else { return nil }
                seconds += rest
            }
        }
        return isNegative ? -seconds : seconds
    }

    /// `,date[/time]`; two in the morning where no time is given.
    mutating func change() -> RecurringTimeRule.Change? {
        guard take(","), let day = day() else { return nil }
        guard take("/") else { return RecurringTimeRule.Change(day: day, seconds: 7200) }
        return duration(mostHours: 167).map { RecurringTimeRule.Change(day: day, seconds: $0) }
    }

    private mutating func day() -> RecurringTimeRule.Day? {
        if take("J") { return number(most: 365).flatMap { $0 >= 1 ? .julian($0) : nil } }
        guard take("M") else { return number(most: 365).map { .ofYear($0) } }
        guard let month = number(most: 12), month >= 1, take("."), let week = number(most: 5), week >= 1, take("."), let day = number(most: 6) else {
            return nil
        }
        return .weekday(month: month, week: week, day: day)
    }
}

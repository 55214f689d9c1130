/// A calendar day in the proleptic Gregorian calendar, spelled `YYYY-MM-DD` (RFC 3339 full-date), years 0001 to 9999.
public struct UTCDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let daysSince1970: Int

    public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

    public init?(_ text: String) {
        var text = text
        guard let date = text.withUTF8({ Self($0) }) else { return nil }
        self = date
    }

    init?(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
            let year = Decimal.number(utf8, 0..<4), year >= 1, let month = Decimal.number(utf8, 5..<7), (1...12).contains(month),
            let day = Decimal.number(utf8, 8..<10), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        daysSince1970 = Self.days(year: year, month: month, day: day)
    }

    /// From 1900 to 2199: what forum and cities speak of. Another year is a slip of whoever typed it.
    public var isPlausible: Bool { Self.plausible.contains(self) }

    /// The month in which the forum of Almaty adopted its document (2008-09-04): nothing was read, signed or done for the forum before.
    static let firstRecorded = UTCDate(daysSince1970: days(year: 2008, month: 9, day: 1))
    var canBeRecorded: Bool { isPlausible && self >= Self.firstRecorded }

    static let form = "a date YYYY-MM-DD of the years 1900 to 2199"
    private static let plausible =
        UTCDate(daysSince1970: days(year: 1900, month: 1, day: 1))...UTCDate(daysSince1970: days(year: 2199, month: 12, day: 31))

    public func adding(days: Int) -> UTCDate { UTCDate(daysSince1970: daysSince1970 + days) }

    /// Midnight UTC at which the day begins.
    public var start: UTCTime { UTCTime(seconds: Int64(daysSince1970) * 86_400) }

    public var description: String { Decimal.text(of: width) { write(to: &$0) } }

    /// Bytes of its spelling: ten, but for what was reckoned beyond the years that can be written.
    var width: Int { Self.isWritten(civil.year) ? 10 : String(civil.year).utf8.count + 6 }

    func write(to text: inout Decimal.Text) {
        let (year, month, day) = civil
        if Self.isWritten(year) { text.write(year, 4) } else { text.write(String(year)) }
        text.write("-", month, 2)
        text.write("-", day, 2)
    }

    private static func isWritten(_ year: Int) -> Bool { (0...9999).contains(year) }

    public static func < (left: Self, right: Self) -> Bool { left.daysSince1970 < right.daysSince1970 }

    /// - Precondition: the day is one of the month.
    init(year: Int, month: Int, day: Int) { daysSince1970 = Self.days(year: year, month: month, day: day) }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970 by eras of 400 years that begin in March (Howard Hinnant, "chrono-compatible low-level date algorithms").
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// 0 is Monday.
    public var weekday: Int {
        let shifted = (daysSince1970 + 3) % 7
        return shifted < 0 ? shifted + 7 : shifted
    }

    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

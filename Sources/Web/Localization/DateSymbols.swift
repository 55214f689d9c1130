import Primitives
import StrictJSON

/// How a language writes days and times of day (UTS #35 part 4), in the Gregorian calendar and in UTC.
struct DateSymbols: Sendable {
    enum Style: Sendable { case short, medium, long, monthAndYear }

    private let months: [String]
    private let monthsAlone: [String]
    private let monthsShort: [String]
    private let days: [String]
    private let daysShort: [String]
    private let dayPeriods: [String: String]
    private let patterns: [Style: [DatePatternPart]]
    private let time: [DatePatternPart]
    private let dateAndTime: String

    init(_ table: Fields) throws(FieldError) {
        months = try table.texts("months", count: 12...12)
        monthsAlone = try table.texts("monthsAlone", count: 12...12)
        monthsShort = try table.texts("monthsShort", count: 12...12)
        days = try table.texts("days", count: 7...7)
        daysShort = try table.texts("daysShort", count: 7...7)
        dayPeriods = try table.strings("dayPeriods")
        patterns = [
            .short: DatePatternPart.parse(try table.string("dateShort")), .medium: DatePatternPart.parse(try table.string("dateMedium")),
            .long: DatePatternPart.parse(try table.string("dateLong")), .monthAndYear: DatePatternPart.parse(try table.string("monthAndYear")),
        ]
        time = DatePatternPart.parse(try table.string("time"))
        dateAndTime = try table.string("dateAndTime")
    }

    func date(_ date: UTCDate, _ style: Style, _ numbers: NumberSymbols) -> String {
        let civil = date.civil
        let texts = (patterns[style] ?? []).map { part in
            switch part {
            case .literal(let text): text
            case .field("y", 2): numbers.localized(String(civil.year).suffix(2))
            case .field("y", _): numbers.localized(String(civil.year)[...])
            case .field("M", 3): monthsShort[civil.month - 1]
            case .field("M", 4): months[civil.month - 1]
            case .field("L", 4): monthsAlone[civil.month - 1]
            case .field("M", let width), .field("L", let width): Self.padded(civil.month, width, numbers)
            case .field("d", let width): Self.padded(civil.day, width, numbers)
            case .field("E", 4): days[date.weekday]
            case .field("E", _): daysShort[date.weekday]
            case .field: ""
            }
        }
        return texts.joined()
    }

    /// - Parameter minuteOfDay: from 0 to 1439.
    func time(minuteOfDay: Int, _ numbers: NumberSymbols) -> String {
        let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
        let texts = time.map { part in
            switch part {
            case .literal(let text): text
            case .field("H", let width): Self.padded(hour, width, numbers)
            case .field("h", let width): Self.padded(hour % 12 == 0 ? 12 : hour % 12, width, numbers)
            case .field("m", let width): Self.padded(minute, width, numbers)
            case .field("a", _): dayPeriods[hour < 12 ? "am" : "pm"] ?? ""
            case .field: ""
            }
        }
        return texts.joined()
    }

    /// To the minute.
    func dateAndTime(_ moment: UTCTime, _ style: Style, _ numbers: NumberSymbols) -> String {
        let minute = Int(moment.since(moment.date.start) / 60_000)
        return dateAndTime.replacing("{0}", with: time(minuteOfDay: minute, numbers)).replacing("{1}", with: date(moment.date, style, numbers))
    }

    func weekday(_ date: UTCDate) -> String { days[date.weekday] }

    private static func padded(_ number: Int, _ width: Int, _ numbers: NumberSymbols) -> String {
        let digits = String(number)
        return numbers.localized((String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits)[...])
    }
}

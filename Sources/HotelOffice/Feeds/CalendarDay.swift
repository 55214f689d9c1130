import Primitives

/// Days of iCalendar values (RFC 5545, sections 3.3.4 to 3.3.6).
enum CalendarDay {
    static func day(of line: CalendarLine, _ zone: TimeZoneRules) throws(CalendarFault) -> UTCDate { try day(line.value, line, zone) }

    /// `20261201`, `20261201T140000`, or with a `Z` a moment that is a day by the hotel's clock. A time of another zone is taken by its date: who
    /// writes calendars of rooms means nights.
    static func day(_ text: String, _ line: CalendarLine, _ zone: TimeZoneRules) throws(CalendarFault) -> UTCDate {
        let utf8 = Array(text.utf8)
        let fault = CalendarFault(.date(VisibleText.escaped(String(text.prefix(40)))), line: line.number)
        guard utf8.count >= 8, utf8.prefix(8).allSatisfy({ (0x30...0x39).contains($0) }) else { throw fault }
        let digits = String(decoding: utf8.prefix(8), as: UTF8.self)
        guard let day = UTCDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"), day.isPlausible else { throw fault }
        if utf8.count == 8 { return day }
        guard utf8.count == 15 || utf8.count == 16 && utf8[15] == UInt8(ascii: "Z"), utf8[8] == UInt8(ascii: "T"),
            utf8[9..<15].allSatisfy({ (0x30...0x39).contains($0) })
        else { throw fault }
        let numbers = [9, 11, 13].map { Int64(utf8[$0] - 0x30) * 10 + Int64(utf8[$0 + 1] - 0x30) }
        guard numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { throw fault }
        guard utf8.count == 16 else { return day }
        return zone.date(at: day.start.adding(seconds: numbers[0] * 3600 + numbers[1] * 60 + numbers[2]))
    }

    /// Whole days of a duration such as `P3D` or `P1W`; hours are none.
    static func days(ofDuration line: CalendarLine) throws(CalendarFault) -> Int {
        let text = line.value.uppercased()
        let fault = CalendarFault(.date(VisibleText.escaped(String(text.prefix(40)))), line: line.number)
        guard let start = text.firstIndex(of: "P"), text.first != "-" else { throw fault }
        var (days, number) = (0, "")
        for letter in text[text.index(after: start)...].prefix(while: { $0 != "T" }) {
            if letter.isASCII, letter.isNumber {
                number.append(letter)
                continue
            }
            guard let count = Int(number), count <= 3660, letter == "W" || letter == "D" else { throw fault }
            days += letter == "W" ? count * 7 : count
            number = ""
        }
        return days
    }
}

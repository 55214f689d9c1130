import Primitives

/// Days of iCalendar values (RFC 5545, sections 3.3.4 to 3.3.6).
enum CalendarDay {
    static func day(of line: CalendarLine, _ zone: TimeZoneRules) throws(CalendarFault) -> UTCDate { try day(line.value, line, zone) }

    /// `20261201`, `20261201T140000`, or with a `Z` a moment that is a day by the hotel's clock. A time of another zone is taken by its date: who
    /// writes calendars of rooms means nights.
    static func day(_ text: String, _ line: CalendarLine, _ zone: TimeZoneRules) throws(CalendarFault) -> UTCDate { try time(text, line, zone).day }

    /// The same, with the seconds since midnight by the hotel's clock, or by that of whoever writes; 0 of a day.
    static func time(_ text: String, _ line: CalendarLine, _ zone: TimeZoneRules) throws(CalendarFault) -> (day: UTCDate, seconds: Int64) {
        let utf8 = Array(text.utf8)
        let fault = CalendarFault(.date(VisibleText.escaped(String(text.prefix(40)))), line: line.number)
        guard utf8.count >= 8, utf8.prefix(8).allSatisfy({ (0x30...0x39).contains($0) }) else { throw fault }
        let digits = String(decoding: utf8.prefix(8), as: UTF8.self)
        guard let day = UTCDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"), day.isPlausible else { throw fault }
        if utf8.count == 8 { return (day, 0) }
        guard utf8.count == 15 || utf8.count == 16 && utf8[15] == UInt8(ascii: "Z"), utf8[8] == UInt8(ascii: "T"),
            utf8[9..<15].allSatisfy({ (0x30...0x39).contains($0) })
        else { throw fault }
        let numbers = [9, 11, 13].map { Int64(utf8[$0] - 0x30) * 10 + Int64(utf8[$0 + 1] - 0x30) }
        guard numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { throw fault }
        let seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
        guard utf8.count == 16 else { return (day, seconds) }
        let moment = day.start.adding(seconds: seconds)
        let local = moment.adding(seconds: Int64(zone.offset(at: moment)))
        return (local.date, (local.milliseconds - local.date.start.milliseconds) / 1000)
    }

    /// Seconds of a duration such as `P3D`, `P1W` or `P1DT12H` (section 3.3.6).
    static func seconds(ofDuration line: CalendarLine) throws(CalendarFault) -> Int64 {
        let text = line.value.uppercased()
        let fault = CalendarFault(.date(VisibleText.escaped(String(text.prefix(40)))), line: line.number)
        guard let start = text.firstIndex(of: "P"), ["", "+"].contains(text[..<start]) else { throw fault }
        var (seconds, number, isTime): (Int64, String, Bool) = (0, "", false)
        let units: [Bool: [Character: Int64]] = [false: ["W": 7 * 86_400, "D": 86_400], true: ["H": 3600, "M": 60, "S": 1]]
        for letter in text[text.index(after: start)...] {
            if letter.isASCII, letter.isNumber {
                number.append(letter)
            } else if letter == "T", !isTime, number.isEmpty {
                isTime = true
            } else {
                guard let count = Int64(number), let unit = units[isTime]?[letter], count <= 3660 * 86_400 / unit else { throw fault }
                seconds += count * unit
                number = ""
            }
        }
        guard number.isEmpty, seconds <= 3660 * 86_400 else { throw fault }
        return seconds
    }
}

import Primitives

/// One event of a calendar, as far as it takes nights (RFC 5545, section 3.6.1).
struct CalendarEvent {
    let uid: String
    /// The day of a repeating event of the same name that this one is in place of.
    let replaces: UTCDate?
    private let first: UTCDate
    private let nights: Int
    private let isBusy: Bool
    private let rule: CalendarRepetition?
    /// Further first days.
    private let more: Set<UTCDate>
    /// Days on which it does not begin.
    private let left: Set<UTCDate>

    init(_ lines: [CalendarLine], zone: TimeZoneRules) throws(CalendarFault) {
        func line(_ name: String) -> CalendarLine? { lines.first { $0.name == name } }
        let begin = lines.first?.number ?? 0
        isBusy = line("STATUS")?.value.uppercased() != "CANCELLED" && line("TRANSP")?.value.uppercased() != "TRANSPARENT"
        guard let uid = line("UID")?.value, !uid.isEmpty, uid.utf8.count <= CalendarFile.longestUID else {
            throw CalendarFault(.noUID, line: begin)
        }
        self.uid = uid
        guard let start = line("DTSTART") else { throw CalendarFault(.noStart, line: begin) }
        let time = try CalendarDay.time(start.value, start, zone)
        first = time.day
        if let end = line("DTEND") {
            nights = max(0, try CalendarDay.day(of: end, zone).daysSince1970 - time.day.daysSince1970)
        } else if let duration = line("DURATION") {
            nights = Int((time.seconds + (try CalendarDay.seconds(ofDuration: duration))) / 86_400)
        } else {
            nights = start.value.utf8.count == 8 ? 1 : 0
        }
        try Self.checkRules(lines)
        if let line = line("RRULE") { rule = try CalendarRepetition(line, zone: zone) } else { rule = nil }
        more = try Self.days("RDATE", lines, zone)
        left = try Self.days("EXDATE", lines, zone)
        if let line = line("RECURRENCE-ID") { replaces = try CalendarDay.day(of: line, zone) } else { replaces = nil }
    }

    /// What would say otherwise which nights are taken, and is not followed, is refused by its name: a night that is read wrongly is sold twice.
    private static func checkRules(_ lines: [CalendarLine]) throws(CalendarFault) {
        let isChange = lines.contains { $0.name == "RECURRENCE-ID" }
        var hasRule = false
        for line in lines {
            let isRefused: Bool =
                switch line.name {
                case "EXRULE": true
                // One of many repeats no more; and one rule is what the standard lets an event have.
                case "RRULE": isChange || hasRule
                case "RDATE": isChange || line.parameters["VALUE"]?.uppercased() == "PERIOD" || line.value.contains("/")
                case "RECURRENCE-ID": line.parameters["RANGE"] != nil
                default: false
                }
            hasRule = hasRule || line.name == "RRULE"
            guard !isRefused else {
                let sign = line.parameters["RANGE"].map { ";RANGE=\($0)" } ?? ":\(line.value)"
                throw CalendarFault(.rule(VisibleText.escaped(String("\(line.name)\(sign)".prefix(40)))), line: line.number)
            }
        }
    }

    private static func days(_ name: String, _ lines: [CalendarLine], _ zone: TimeZoneRules) throws(CalendarFault) -> Set<UTCDate> {
        var days: Set<UTCDate> = []
        for line in lines where line.name == name {
            for value in line.value.split(separator: ",") { days.insert(try CalendarDay.day(String(value), line, zone)) }
        }
        return days
    }

    /// - Parameters:
    ///   - changed: days of which another event of the same name says what is on them.
    ///   - steps: beginnings that may be looked at in the whole file; what is looked at here is taken off.
    func blocks(
        in window: Range<UTCDate>, besides changed: Set<UTCDate>, steps: inout Int
    ) throws(CalendarFault) -> [CalendarFile.Block] {
        guard isBusy, nights > 0 else { return [] }
        var starts: Set<UTCDate> = [first]
        if let rule { starts = Set(try rule.days(from: first, nights: nights, in: window, left: &steps)) }
        starts.formUnion(more)
        starts.subtract(left)
        if replaces == nil { starts.subtract(changed) }
        return starts.sorted().compactMap { day in
            let (from, until) = (max(day, window.lowerBound), min(day.adding(days: nights), window.upperBound))
            return from < until ? CalendarFile.Block(uid: uid, from: from, until: until) : nil
        }
    }
}

import Primitives

/// The nights that a calendar of another system says are taken (RFC 5545): dates alone, and nothing of who comes.
struct CalendarFile: Equatable {
    /// Nights from the first on that are taken, under the name that the other system has for it.
    struct Block: Equatable, Sendable {
        let uid: String
        let from: UTCDate
        /// The first night that is free again.
        let until: UTCDate
    }

    static let mostBytes = 5 << 20
    static let mostBlocks = 5000
    private static let longestUID = 255
    /// Beginnings of what repeats that are looked at in one file: many rules cost no more than a few.
    static let mostSteps = 200_000

    let blocks: [Block]

    /// - Parameters:
    ///   - window: nights that are of interest; what repeats is followed within them alone.
    ///   - zone: of the hotel, by which moments become days.
    /// - Throws: ``CalendarFault``.
    init(_ bytes: [UInt8], window: Range<UTCDate>, zone: TimeZoneRules) throws(CalendarFault) {
        guard bytes.count <= Self.mostBytes else { throw CalendarFault(.isTooLarge(most: Self.mostBytes)) }
        let first = bytes.first { ![0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF].contains($0) }
        if first == UInt8(ascii: "<") { throw CalendarFault(.isHTML) }
        let lines = try CalendarLine.all(of: bytes)
        guard lines.first?.name == "BEGIN", lines.first?.value.uppercased() == "VCALENDAR" else { throw CalendarFault(.notACalendar) }
        var (blocks, left): ([Block], Int) = ([], Self.mostSteps)
        for event in try Self.events(lines) {
            blocks += try Event(event, zone: zone).blocks(in: window, steps: &left)
            guard blocks.count <= Self.mostBlocks else { throw CalendarFault(.tooMany(most: Self.mostBlocks)) }
        }
        var seen: Set<String> = []
        self.blocks = blocks.filter { seen.insert("\($0.from) \($0.uid)").inserted }
    }

    /// The lines of each event; those of parts within one, such as alarms, are left out.
    private static func events(_ lines: [CalendarLine]) throws(CalendarFault) -> [[CalendarLine]] {
        var (open, events, event): ([String], [[CalendarLine]], [CalendarLine]) = ([], [], [])
        for line in lines {
            switch line.name {
            case "BEGIN":
                open.append(line.value.uppercased())
                if open == ["VCALENDAR", "VEVENT"] { event = [line] }
            case "END":
                guard open.last == line.value.uppercased() else { throw CalendarFault(.isCutOff, line: line.number) }
                if open == ["VCALENDAR", "VEVENT"] { events.append(event) }
                open.removeLast()
            default: if open == ["VCALENDAR", "VEVENT"] { event.append(line) }
            }
        }
        guard open.isEmpty else { throw CalendarFault(.isCutOff, line: lines.last?.number ?? 0) }
        return events
    }

    /// One event, as far as it takes nights.
    private struct Event {
        let uid: String
        let first: UTCDate
        let nights: Int
        let isBusy: Bool
        let rule: CalendarRepetition?
        let left: Set<UTCDate>

        init(_ lines: [CalendarLine], zone: TimeZoneRules) throws(CalendarFault) {
            func line(_ name: String) -> CalendarLine? { lines.first { $0.name == name } }
            let begin = lines.first?.number ?? 0
            isBusy = line("STATUS")?.value.uppercased() != "CANCELLED" && line("TRANSP")?.value.uppercased() != "TRANSPARENT"
            guard let uid = line("UID")?.value, !uid.isEmpty, uid.utf8.count <= CalendarFile.longestUID else {
                throw CalendarFault(.noUID, line: begin)
            }
            self.uid = uid
            guard let start = line("DTSTART") else { throw CalendarFault(.noStart, line: begin) }
            first = try CalendarDay.day(of: start, zone)
            let isDate = start.value.utf8.count == 8
            if let end = line("DTEND") {
                nights = max(0, try CalendarDay.day(of: end, zone).daysSince1970 - first.daysSince1970)
            } else if let duration = line("DURATION") {
                nights = try CalendarDay.days(ofDuration: duration)
            } else {
                nights = isDate ? 1 : 0
            }
            if let line = line("RRULE") { rule = try CalendarRepetition(line) } else { rule = nil }
            var left: Set<UTCDate> = []
            for line in lines where line.name == "EXDATE" {
                for value in line.value.split(separator: ",") { left.insert(try CalendarDay.day(String(value), line, zone)) }
            }
            self.left = left
        }

        func blocks(in window: Range<UTCDate>, steps: inout Int) throws(CalendarFault) -> [Block] {
            guard isBusy, nights > 0 else { return [] }
            var starts = [first]
            if let rule { starts = try rule.days(from: first, nights: nights, in: window, left: &steps) }
            return starts.filter { !left.contains($0) }.compactMap { day in
                let (from, until) = (max(day, window.lowerBound), min(day.adding(days: nights), window.upperBound))
                return from < until ? Block(uid: uid, from: from, until: until) : nil
            }
        }
    }
}

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
    static let longestUID = 255
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
        var events: [CalendarEvent] = []
        for lines in try Self.events(lines) { events.append(try CalendarEvent(lines, zone: zone)) }
        var changed: [String: Set<UTCDate>] = [:]
        for event in events { if let day = event.replaces { changed[event.uid, default: []].insert(day) } }
        var (places, blocks, left): ([String: Int], [Block], Int) = ([:], [], Self.mostSteps)
        for event in events {
            for block in try event.blocks(in: window, besides: changed[event.uid] ?? [], steps: &left) {
                // One room for what has one name and one first night, for the longest that is said of it.
                let place = places["\(block.from) \(block.uid)"] ?? blocks.count
                if place == blocks.count { blocks.append(block) } else if blocks[place].until < block.until { blocks[place] = block }
                places["\(block.from) \(block.uid)"] = place
                guard blocks.count <= Self.mostBlocks else { throw CalendarFault(.tooMany(most: Self.mostBlocks)) }
            }
        }
        self.blocks = blocks
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
}

import Envelope
import Primitives

/// Writes the nights on which a room type cannot be booked as an iCalendar file (RFC 5545): when, and nothing of who comes or why.
struct CalendarWriter {
    /// In octets, without the line end (section 3.1).
    private static let longestLine = 75

    private var bytes: [UInt8] = []

    /// - Parameters:
    ///   - name: what the calendar is called, in any letters.
    ///   - key: by which the names of the blocks are made: the same block has the same name each time, and a name tells nothing.
    ///   - blocks: from the first night to the first that is free again.
    static func file(name: String, key: String, _ blocks: [(from: UTCDate, until: UTCDate)], at now: UTCTime) -> [UInt8] {
        var writer = CalendarWriter()
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Caravanserai//Rooms//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
            writer.line(line)
        }
        writer.line("X-WR-CALNAME:" + escaped(name))
        let stamp = basic(now.date) + "T" + now.description.dropFirst(11).prefix(8).filter { $0 != ":" } + "Z"
        for (from, until) in blocks {
            let uid = Digest32(sha256: Array("\(key) \(from)".utf8)).hex.prefix(32)
            for line in [
                "BEGIN:VEVENT", "UID:\(uid)@caravanserai", "DTSTAMP:\(stamp)", "DTSTART;VALUE=DATE:\(basic(from))",
                "DTEND;VALUE=DATE:\(basic(until))", "SUMMARY:Not available", "TRANSP:OPAQUE", "END:VEVENT",
            ] { writer.line(line) }
        }
        writer.line("END:VCALENDAR")
        return writer.bytes
    }

    /// Folded by octets, never within a letter.
    private mutating func line(_ text: String) {
        var used = 0
        for scalar in text.unicodeScalars {
            let letter = Array(String(scalar).utf8)
            if used + letter.count > Self.longestLine {
                bytes += [0x0D, 0x0A, 0x20]
                used = 1
            }
            bytes += letter
            used += letter.count
        }
        bytes += [0x0D, 0x0A]
    }

    private static func basic(_ day: UTCDate) -> String { day.description.filter { $0 != "-" } }

    /// Section 3.3.11.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\", ";", ",": "\\\(scalar)"
            case "\n": "\\n"
            default: String(scalar)
            }
        }.joined()
    }
}

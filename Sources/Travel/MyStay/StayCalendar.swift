import Lodging
import Primitives

/// A stay for the traveller's own calendar (iCalendar, RFC 5545): one event over its days, and nothing of who travels.
struct StayCalendar {
    static let mediaType = "text/calendar; charset=utf-8"

    let stay: MyStay
    let now: UTCTime
    /// What the event is called, where it is, and what is to be known of it.
    let summary: String
    let place: String
    let note: String

    var bytes: [UInt8] {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Caravanserai//My stay//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            "UID:\(stay.id.text)@\(stay.city.text).caravanserai", "DTSTAMP:\(Self.stamp(now))", "SEQUENCE:\(max(0, stay.events.count - 1))",
            "DTSTART;VALUE=DATE:\(Self.day(stay.stay.arrival))", "DTEND;VALUE=DATE:\(Self.day(stay.stay.departure))",
            "SUMMARY:\(Self.escaped(summary))", "LOCATION:\(Self.escaped(place))", "DESCRIPTION:\(Self.escaped(note))",
            "STATUS:\(stay.state == .cancelled ? "CANCELLED" : "CONFIRMED")", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
        ]
        return lines.flatMap { Self.folded($0) }
    }

    private static func day(_ date: UTCDate) -> String { date.description.filter { $0 != "-" } }

    /// `20261126T070000Z`
    private static func stamp(_ time: UTCTime) -> String { String(time.description.filter { $0 != "-" && $0 != ":" }.prefix(15)) + "Z" }

    /// Section 3.3.11.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n": result += "\\n"
            default: if character.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) { result.append(character) }
            }
        }
    }

    /// Lines of at most 75 octets, none of which divides a character (section 3.1).
    private static func folded(_ line: String) -> [UInt8] {
        var (bytes, length): ([UInt8], Int) = ([], 0)
        for scalar in line.unicodeScalars {
            let next = Array(String(scalar).utf8)
            if length + next.count > 75 {
                bytes += Array("\r\n ".utf8)
                length = 1
            }
            bytes += next
            length += next.count
        }
        return bytes + Array("\r\n".utf8)
    }
}

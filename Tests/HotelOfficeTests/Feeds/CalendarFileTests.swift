import Lodging
import Primitives
import Testing

@testable import HotelOffice

@Suite struct `A calendar of another system` {
    private static let first = UTCDate("2026-12-01")!
    private static let window = first..<first.adding(days: 500)

    private static func calendar(_ events: String...) -> [UInt8] {
        let text = ["BEGIN:VCALENDAR", "VERSION:2.0"] + events.flatMap { ["BEGIN:VEVENT", $0, "END:VEVENT"] } + ["END:VCALENDAR", ""]
        return Array(text.joined(separator: "\n").replacing("\n", with: "\r\n").utf8)
    }

    private static func read(_ bytes: [UInt8], zone: TimeZoneRules = TimeZoneRules(fixed: 0)) -> Result<[String], CalendarFault> {
        do throws(CalendarFault) {
            return .success(try CalendarFile(bytes, window: window, zone: zone).blocks.map { "\($0.uid) \($0.from) \($0.until)" })
        } catch { return .failure(error) }
    }

    @Test(arguments: [
        ("UID:a\nDTSTART;VALUE=DATE:20261210\nDTEND;VALUE=DATE:20261213", ["a 2026-12-10 2026-12-13"]),
        ("UID:a\nDTSTART;VALUE=DATE:20261210", ["a 2026-12-10 2026-12-11"]),
        ("UID:a\nDTSTART:20261210\nDURATION:P2D", ["a 2026-12-10 2026-12-12"]),
        ("UID:a\nDTSTART;TZID=\"Asia/Tashkent\":20261210T140000\nDTEND;TZID=\"Asia/Tashkent\":20261212T110000", ["a 2026-12-10 2026-12-12"]),
        ("UID:a\nDTSTART:20261210T100000\nDTEND:20261210T120000", []),
        ("UID:a\nDTSTART:20261210\nDTEND:20261212\nSTATUS:CANCELLED", []), ("UID:a\nDTSTART:20261210\nDTEND:20261212\nTRANSP:TRANSPARENT", []),
        // What began before, and what is over.
        ("UID:a\nDTSTART:20261120\nDTEND:20261203", ["a 2026-12-01 2026-12-03"]), ("UID:a\nDTSTART:20251120\nDTEND:20251203", []),
        ("UID:a\nDTSTART:20261210\nDTEND:20261211\nRRULE:FREQ=WEEKLY;COUNT=2", ["a 2026-12-10 2026-12-11", "a 2026-12-17 2026-12-18"]),
        (
            "UID:a\nDTSTART:20261207\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261210\nEXDATE:20261207", ["a 2026-12-09 2026-12-10"]
        ),
        ("UID:a\nDTSTART:20261231\nRRULE:FREQ=MONTHLY;COUNT=2", ["a 2026-12-31 2027-01-01", "a 2027-01-31 2027-02-01"]),
        // An alarm has a duration and a name of its own.
        ("UID:a\nDTSTART:20261210\nBEGIN:VALARM\nDTSTART:20261201\nDURATION:P9D\nEND:VALARM", ["a 2026-12-10 2026-12-11"]),
        ("UID:a\nDTSTART:20261210\nSUMMARY:Mr Secret\\, Anna; comes: late", ["a 2026-12-10 2026-12-11"]),
        // Weeks that begin on a Sunday, as the standard's own example has them in another year.
        (
            "UID:a\nDTSTART:20270112\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            ["a 2027-01-12 2027-01-13", "a 2027-01-24 2027-01-25", "a 2027-01-26 2027-01-27", "a 2027-02-07 2027-02-08"]
        ),
        (
            "UID:a\nDTSTART:20270112\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            ["a 2027-01-12 2027-01-13", "a 2027-01-17 2027-01-18", "a 2027-01-26 2027-01-27", "a 2027-01-31 2027-02-01"]
        ),
        (
            "UID:a\nDTSTART:20261210\nDTEND:20261212\nRDATE:20261220,20261230\nRDATE;VALUE=DATE:20270104\nEXDATE:20261230",
            ["a 2026-12-10 2026-12-12", "a 2026-12-20 2026-12-22", "a 2027-01-04 2027-01-06"]
        ),
        ("UID:a\nDTSTART:20261210T140000\nDURATION:PT21H", ["a 2026-12-10 2026-12-11"]),
        ("UID:a\nDTSTART:20261210T140000\nDURATION:P1DT21H30M", ["a 2026-12-10 2026-12-12"]),
        ("UID:a\nDTSTART:20261210T100000\nDURATION:PT2H", []),
    ]) func `takes the nights that it names`(event: String, blocks: [String]) {
        #expect(Self.read(Self.calendar(event)) == .success(blocks))
    }

    @Test func `says of one day of what repeats that it is otherwise`() {
        let master = "UID:a\nDTSTART:20261207\nDTEND:20261208\nRRULE:FREQ=WEEKLY;COUNT=3"
        let moved = "UID:a\nRECURRENCE-ID;VALUE=DATE:20261214\nDTSTART:20261215\nDTEND:20261218"
        let gone = "UID:a\nRECURRENCE-ID:20261221\nDTSTART:20261221\nSTATUS:CANCELLED"
        let kept = ["a 2026-12-07 2026-12-08", "a 2026-12-15 2026-12-18"]
        #expect(Self.read(Self.calendar(master, moved, gone)) == .success(kept))
        #expect(Self.read(Self.calendar(gone, moved, master)).map { $0.sorted() } == .success(kept), "in whatever order they stand")
        // Of another event it says nothing; and without the one that repeats it stands for itself.
        #expect(Self.read(Self.calendar("UID:b\nDTSTART:20261214", moved)) == .success(["b 2026-12-14 2026-12-15", "a 2026-12-15 2026-12-18"]))
    }

    @Test func `takes the longest of two of one name that are in house`() {
        let (short, long) = ("UID:a\nDTSTART:20261120\nDTEND:20261203", "UID:a\nDTSTART:20261125\nDTEND:20261209")
        for events in [(short, long), (long, short)] {
            #expect(Self.read(Self.calendar(events.0, events.1)) == .success(["a 2026-12-01 2026-12-09"]))
        }
    }

    @Test func `repeats until a moment by the hotel's clock`() {
        let event = Self.calendar("UID:a\nDTSTART;TZID=Asia/Almaty:20261208T000000\nDURATION:P1D\nRRULE:FREQ=DAILY;UNTIL=20261209T190000Z")
        #expect(Self.read(event, zone: TimeZoneRules(fixed: 5 * 3600)).map(\.count) == .success(3), "the tenth has begun there")
    }

    @Test(arguments: [
        ("EXRULE:FREQ=DAILY", "EXRULE:FREQ=DAILY"), ("RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2"),
        ("RDATE;VALUE=PERIOD:20261212T140000/P2D", "RDATE:20261212T140000/P2D"),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20261212", "RECURRENCE-ID;RANGE=THISANDFUTURE"),
        ("RECURRENCE-ID:20261212\nRRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=DAILY;COUNT=2"),
        ("RRULE:FREQ=DAILY;COUNT=2;COUNT=9", "COUNT=9"), ("RRULE:FREQ=WEEKLY;WKST=1", "WKST=1"), ("RRULE:FREQ=DAILY;BYSETPOS=1", "BYSETPOS=1"),
    ]) func `is refused by the name of what is not followed`(lines: String, name: String) {
        guard case .failure(let fault) = Self.read(Self.calendar("UID:a\nDTSTART:20261210\n\(lines)")) else {
            return #expect(Bool(false), "it was read")
        }
        #expect(fault.reason == .rule(name))
    }

    @Test func `costs no more with many rules than with a few, and tells at which line it was enough`() {
        // Long past, and asked of every month since.
        let rules = (0..<5000).map { "UID:\($0)\nDTSTART:19750131\nRRULE:FREQ=MONTHLY;UNTIL=20250101" }
        let text = ["BEGIN:VCALENDAR"] + rules.flatMap { ["BEGIN:VEVENT", $0, "END:VEVENT"] } + ["END:VCALENDAR", ""]
        guard case .failure(let fault) = Self.read(Array(text.joined(separator: "\n").utf8)) else { return #expect(Bool(false), "it was read") }
        #expect(fault.reason == .rule("FREQ=MONTHLY") && fault.line > 5)
        // Days and weeks are counted, and not gone through.
        let old = (0..<5000).map { "UID:\($0)\nDTSTART:19750101\nRRULE:FREQ=DAILY;UNTIL=20250101" }
        let passed = ["BEGIN:VCALENDAR"] + old.flatMap { ["BEGIN:VEVENT", $0, "END:VEVENT"] } + ["END:VCALENDAR", ""]
        #expect(Self.read(Array(passed.joined(separator: "\n").utf8)) == .success([]))
        #expect(
            Self.read(Self.calendar("UID:a\nDTSTART:19750101\nRRULE:FREQ=DAILY;INTERVAL=7;UNTIL=20261214"))
                == .success(["a 2026-12-02 2026-12-03", "a 2026-12-09 2026-12-10"]))
    }

    @Test func `is read by the hotel's clock where it names moments`() {
        let event = Self.calendar("UID:a\nDTSTART:20261210T200000Z\nDTEND:20261212T060000Z")
        #expect(Self.read(event, zone: TimeZoneRules(fixed: 5 * 3600)) == .success(["a 2026-12-11 2026-12-12"]))
        #expect(Self.read(event) == .success(["a 2026-12-10 2026-12-12"]))
    }

    @Test func `may be folded within a letter, and has blocks by their names and days`() {
        var bytes: [UInt8] = []
        for byte in Self.calendar("UID:комната-١\nDTSTART:20261210", "UID:комната-١\nDTSTART:20261210", "UID:b\nDTSTART:20261210") {
            bytes.append(byte)
            // A fold behind every octet that is no line end.
            if byte != 0x0A, byte != 0x0D { bytes += [0x0D, 0x0A, 0x20] }
        }
        #expect(Self.read(bytes) == .success(["комната-١ 2026-12-10 2026-12-11", "b 2026-12-10 2026-12-11"]))
        #expect(Self.read([0xEF, 0xBB, 0xBF] + Self.calendar("UID:a\nDTSTART:20261210")) == .success(["a 2026-12-10 2026-12-11"]))
        #expect(Self.read(Self.calendar()) == .success([]))
    }

    @Test func `that repeats without an end is followed as far as rooms are sold`() throws {
        let daily = try Self.read(Self.calendar("UID:a\nDTSTART:20200101\nRRULE:FREQ=DAILY")).get()
        #expect(daily.count == 500 && daily.first == "a 2026-12-01 2026-12-02" && daily.last == "a 2028-04-13 2028-04-14")
        // However long ago it began: the days before are counted, and not gone through.
        #expect(Self.read(Self.calendar("UID:a\nDTSTART:19000101\nRRULE:FREQ=DAILY")).map(\.count) == .success(500))
        let counted = Self.read(Self.calendar("UID:a\nDTSTART:19000101\nRRULE:FREQ=DAILY;COUNT=1000000"))
        #expect(counted == .failure(CalendarFault(.rule("FREQ=DAILY"), line: 6)))
    }

    @Test(
        arguments: [
            ("", .notACalendar, 0), ("hello", .notALine("hello"), 1), ("<!doctype html><title>Sign in</title>", .isHTML, 0),
            ("  \r\n<html>", .isHTML, 0), ("BEGIN:VCARD\nEND:VCARD\n", .notACalendar, 0), ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n", .isCutOff, 3),
            ("BEGIN:VCALENDAR\nEND:VEVENT\n", .isCutOff, 2),
            ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261210\nEND:VEVENT\nEND:VCALENDAR", .noUID, 2),
            ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR", .noStart, 2),
            ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261310\nEND:VEVENT\nEND:VCALENDAR", .date("20261310"), 4),
            ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:tomorrow\nEND:VEVENT\nEND:VCALENDAR", .date("tomorrow"), 4),
            ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261210T990000Z\nEND:VEVENT\nEND:VCALENDAR", .date("20261210T990000Z"), 4),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261210\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR", .rule("FREQ=SECONDLY"), 5
            ),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261210\nRRULE:FREQ=MONTHLY;BYDAY=1MO\nEND:VEVENT\nEND:VCALENDAR", .rule("BYDAY=1MO"),
                5
            ),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261210\nRRULE:FREQ=DAILY;INTERVAL=0\nEND:VEVENT\nEND:VCALENDAR",
                .rule("INTERVAL=0"), 5
            ),
        ] as [(String, CalendarFault.Reason, Int)]) func `is refused for what it is`(text: String, reason: CalendarFault.Reason, line: Int)
    {
        #expect(Self.read(Array(text.utf8)) == .failure(CalendarFault(reason, line: line)))
    }

    @Test func `is bounded in bytes, blocks and letters`() {
        #expect(Self.read([UInt8](repeating: 0x41, count: 50 << 20)) == .failure(CalendarFault(.isTooLarge(most: 5 << 20))))
        #expect(Self.read(Array("BEGIN:VCALENDAR\nX:".utf8) + [0xC3, 0x28]) == .failure(CalendarFault(.notUTF8, line: 2)))
        let many = (0..<5001).map { "UID:\($0)\nDTSTART:20261210" }.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT" }.joined(separator: "\n")
        #expect(Self.read(Array("BEGIN:VCALENDAR\n\(many)\nEND:VCALENDAR".utf8)) == .failure(CalendarFault(.tooMany(most: 5000))))
    }

    @Test func `that we write is read again, tells nothing of who comes, and has no line longer than 75 octets`() throws {
        let blocks = [(Self.first, Self.first.adding(days: 2)), (Self.first.adding(days: 9), Self.first.adding(days: 10))]
        let name = "Гостиница «Шёлковый путь»; 丝绸之路, طريق الحرير \\ und so weiter und so fort"
        let now = try #require(UTCTime("2026-11-26T07:08:09.5Z"))
        let file = CalendarWriter.file(name: name, key: "k", blocks.map { (from: $0.0, until: $0.1) }, at: now)
        let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.dropLast().allSatisfy { $0.count <= 76 && $0.last == 0x0D && String(validating: $0, as: UTF8.self) != nil })
        let text = String(decoding: file, as: UTF8.self)
        #expect(text.contains("DTSTAMP:20261126T070809Z\r\n") && text.contains("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203\r\n"))
        let read = try CalendarFile(file, window: Self.window, zone: TimeZoneRules(fixed: 0)).blocks
        #expect(read.map(\.from) == blocks.map(\.0) && read.map(\.until) == blocks.map(\.1) && Set(read.map(\.uid)).count == 2)
        #expect(CalendarWriter.file(name: name, key: "k", blocks.map { (from: $0.0, until: $0.1) }, at: now) == file)
    }
}

import Foundation
import Primitives
import Testing

@Suite struct `A time zone` {
    /// The system's file of a zone; Debian's package tzdata has them.
    private static func zone(_ name: String) throws -> TimeZoneRules {
        try TimeZoneRules(tzif: Array(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))))
    }

    private static func time(_ text: String) throws -> UTCTime { try #require(UTCTime(text)) }
    private static func date(_ text: String) throws -> UTCDate { try #require(UTCDate(text)) }

    @Test func `of Kazakhstan became one on the first of March 2024`() throws {
        let almaty = try Self.zone("Asia/Almaty")
        #expect(try almaty.offset(at: Self.time("2024-02-29T17:59:59Z")) == 6 * 3600)
        #expect(try almaty.offset(at: Self.time("2024-02-29T18:00:00Z")) == 5 * 3600)
        #expect(try almaty.offset(at: Self.time("2040-07-01T00:00:00Z")) == 5 * 3600)
        // The last hour of February was there twice: the first of the two counts.
        #expect(try almaty.time(of: Self.date("2024-02-29"), secondsOfDay: 23 * 3600 + 1800) == Self.time("2024-02-29T17:30:00Z"))
        #expect(try almaty.time(of: Self.date("2024-03-01")) == Self.time("2024-02-29T19:00:00Z"))
        #expect(try almaty.date(at: Self.time("2024-02-29T18:30:00Z")) == Self.date("2024-02-29"), "the hour that came again")
        #expect(try Self.zone("Asia/Qyzylorda").offset(at: Self.time("2024-03-01T12:00:00Z")) == 5 * 3600)
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-03-29T00:59:59Z", 3600), ("Europe/Berlin", "2026-03-29T01:00:00Z", 7200),
        ("Europe/Berlin", "2026-10-25T00:59:59Z", 7200), ("Europe/Berlin", "2026-10-25T01:00:00Z", 3600),
        // Beyond the last transition that any file lists, by its rule alone.
        ("Europe/Berlin", "2061-03-27T00:59:59Z", 3600), ("Europe/Berlin", "2061-03-27T01:00:00Z", 7200),
        ("America/New_York", "2061-11-06T05:59:59Z", -14_400), ("America/New_York", "2061-11-06T06:00:00Z", -18_000),
        // The south, where the year begins in summer.
        ("Australia/Sydney", "2061-01-01T00:00:00Z", 39_600), ("Australia/Sydney", "2061-07-01T00:00:00Z", 36_000),
        ("Asia/Kathmandu", "2026-01-01T00:00:00Z", 20_700), ("Asia/Tehran", "2026-07-01T00:00:00Z", 12_600),
        ("Asia/Shanghai", "1900-01-01T00:00:00Z", 29_143), ("Asia/Jerusalem", "2061-03-24T23:59:59Z", 7200), ("UTC", "2026-01-01T00:00:00Z", 0),
    ])
    func `says how far its clocks are from UTC`(name: String, time: String, seconds: Int) throws {
        #expect(try Self.zone(name).offset(at: Self.time(time)) == seconds)
    }

    @Test func `has days of 23 and of 25 hours, and no day at all`() throws {
        let berlin = try Self.zone("Europe/Berlin")
        func hours(_ day: String) throws -> Int64 {
            let date = try Self.date(day)
            return berlin.time(of: date.adding(days: 1)).since(berlin.time(of: date)) / 3_600_000
        }
        #expect(try hours("2026-03-29") == 23)
        #expect(try hours("2026-10-25") == 25)
        #expect(try hours("2026-06-01") == 24)
        #expect(try berlin.time(of: Self.date("2026-03-29"), secondsOfDay: 9000) == Self.time("2026-03-29T01:30:00Z"), "half past two was not there")
        #expect(try berlin.time(of: Self.date("2026-10-25"), secondsOfDay: 9000) == Self.time("2026-10-25T00:30:00Z"), "the first of two")
        let apia = try Self.zone("Pacific/Apia")
        #expect(try apia.date(at: Self.time("2011-12-30T09:59:59Z")) == Self.date("2011-12-29"))
        #expect(try apia.date(at: Self.time("2011-12-30T10:00:00Z")) == Self.date("2011-12-31"))
        let beirut = try Self.zone("Asia/Beirut")
        #expect(try beirut.time(of: Self.date("2026-03-29")) == Self.time("2026-03-28T22:00:00Z"), "the day begins at one")
        #expect(try beirut.date(at: Self.time("2026-03-28T22:00:00Z")) == Self.date("2026-03-29"))
    }

    @Test func `shows a clock on the wall that leads back to the moment`() throws {
        var random = SystemRandomNumberGenerator()
        for name in ["Asia/Almaty", "Asia/Tashkent", "Asia/Shanghai", "Europe/Istanbul", "America/St_Johns", "Africa/Casablanca", "Asia/Gaza"] {
            let zone = try Self.zone(name)
            for _ in 0..<2000 {
                let time = UTCTime(seconds: Int64.random(in: 0...4_000_000_000, using: &random))
                let again = zone.time(of: zone.date(at: time), secondsOfDay: zone.secondsOfDay(at: time))
                // Where clocks are put back, the first of two moments that look alike.
                let isFirst = again == time || again < time && zone.offset(at: again) > zone.offset(at: time)
                #expect(isFirst && zone.date(at: again) == zone.date(at: time), "\(name) at \(time)")
            }
        }
    }

    @Test func `is refused where its file is cut off anywhere, or is none`() throws {
        let file = Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin")))
        for length in 0..<file.count {
            #expect(throws: TimeZoneRules.Fault.self, "\(length) bytes") { try TimeZoneRules(tzif: Array(file.prefix(length))) }
        }
        #expect(throws: TimeZoneRules.Fault.tooLarge) { try TimeZoneRules(tzif: file + [UInt8](repeating: 10, count: 70_000)) }
        #expect(throws: TimeZoneRules.Fault.notTZif) { try TimeZoneRules(tzif: Array("# tzdb timezone descriptions".utf8)) }
        // Whatever a byte is turned into, reading ends.
        for place in file.indices {
            var changed = file
            changed[place] ^= 0xFF
            let zone = try? TimeZoneRules(tzif: changed)
            _ = zone?.offset(at: UTCTime(seconds: 4_000_000_000))
        }
    }

    @Test(arguments: ["../etc/passwd", "/etc/passwd", "Asia//Almaty", "Asia/", "", "Asia/Алматы", "A/B/C/D", "Asia/.", "1/2", "Asia/Almaty\n"])
    func `has a name that leads to no other file`(name: String) { #expect(TimeZoneName(name) == nil) }

    @Test(arguments: ["Asia/Almaty", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC", "America/Port-au-Prince"])
    func `has a name`(name: String) { #expect(TimeZoneName(name)?.text == name) }
}

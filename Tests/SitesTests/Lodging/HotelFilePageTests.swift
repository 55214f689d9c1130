import Accounts
import CityNode
import Foundation
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Files of hotels` {
    private static let today = UTCTime.system.date
    private static let path = "/admin/hotels/hotel-1/files"
    private static let head = "roomType,ratePlan,date,price,minStay,closed\n"

    private static func run(_ body: (TestSites, StaffBrowser) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let city: JSON = ["id": "almaty", "name": ["en": "Almaty"], "timeZone": "Asia/Almaty", "currency": "KZT", "lat": "43.2", "lon": "76.9"]
            let file = try HotelFile(Fields(SyntheticHotels.file(of: city, from: today).required))
            try await sites.almaty.database.write { connection in
                let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
                for entry in file.hotels.prefix(2) { try desk.take(entry, connection) }
            }
            let (mira, _) = try await sites.staff("mira", "hotel-manager:hotel-1")
            await mira.get(path)
            try await body(sites, mira)
        }
    }

    private static func day(_ days: Int) -> String { today.adding(days: days).description }

    private static func send(_ kind: String, _ text: String, _ mira: StaffBrowser) async -> WebAnswer {
        await mira.post("\(path)/\(kind)", [], file: ("file", "table.csv", Array(text.utf8)))
    }

    /// What the button of a preview sends.
    private static func told(_ page: WebAnswer) throws -> [(String, String)] {
        let form = try #require(page.text.firstRange(of: "files/apply")?.upperBound, "\(page.text)")
        return ["file", "seen"].compactMap { name in
            page.text[form...].firstRange(of: "name=\"\(name)\" value=\"").map { (name, String(page.text[$0.upperBound...].prefix { $0 != "\"" })) }
        }
    }

    private static func days(_ sites: TestSites) async throws -> [DayRule?] {
        try await sites.almaty.database.read { connection in
            let hotel = try HotelID("hotel-1").required
            let type = try HotelTables.roomType(RoomTypeID("double").required, of: hotel, connection).required.number
            let plan = try HotelTables.ratePlan(RatePlanID("flexible").required, of: hotel, connection).required.number
            return try DayRules.rules(of: type, under: plan, from: today, count: 10, connection)
        }
    }

    @Test func `name each of ten wrong lines, and take nothing of such a file`() async throws {
        try await Self.run { sites, mira in
            let before = try await Self.days(sites)
            let lines = [
                "double,flexible,\(Self.day(3)),100,,", "double,flexible,\(Self.day(4)),1.005,,", "single,flexible,\(Self.day(3)),100,,",
                "double,none,\(Self.day(3)),100,,", "double,flexible,2027-02-30,100,,", "double,flexible,\(Self.day(3)),200,,",
                "double,flexible,\(Self.day(5)),x,,", "double,flexible,\(Self.day(6)),100,0,", "double,flexible,\(Self.day(7)),100,,maybe",
                "double,flexible", "double,flexible,\(Self.day(8)),-5,,",
            ]
            let refused = await Self.send("rates", Self.head + lines.joined(separator: "\n"), mira)
            #expect(refused.status == .unprocessableContent && refused.text.contains("10 lines are wrong"), "\(refused.text)")
            for line in 3...12 { #expect(refused.text.contains(">\(line)</td>"), "line \(line)") }
            #expect(!refused.text.contains(">2</td>") && refused.text.contains("Line 2 says something of the same"))
            #expect(try await Self.days(sites) == before)
        }
    }

    @Test func `name lines that are no lines of a table beside those that say something wrong`() async throws {
        try await Self.run { sites, mira in
            let sound = "double,flexible,\(Self.day(3)),100,,"
            let lines = [
                "double,flexible,\(Self.day(4)),\"100,,", sound, "dou\"ble,flexible,\(Self.day(5)),100,,", "double,none,\(Self.day(6)),100,,",
                "double,flexible,\"\(Self.day(7))\"x,100,,", "double,flexible,2027-02-30,100,,", "double,flexible,\"\(Self.day(8)),100,,",
                "double,flexible,\(Self.day(9)),x,,", "double,flexible", "\"double,flexible,\(Self.day(9)),1,,", "double,fle\"xible,,,,",
            ]
            let refused = await Self.send("rates", Self.head + lines.joined(separator: "\r\n") + "\r\n", mira)
            #expect(refused.status == .unprocessableContent && refused.text.contains("10 lines are wrong"), "\(refused.text)")
            for line in 2...12 { #expect(refused.text.contains(">\(line)</td>") == (line != 3), "line \(line)") }
            #expect(refused.text.matches(of: /is no line of a table/).count == 6, "\(refused.text)")
            let words = await Self.send(
                "rates", Self.head + "double,flexible,\(Self.day(4)),12.345,,maybe\ndouble,flexible,\(Self.day(5)),12.345,,TRUE\n", mira)
            #expect(words.text.contains("2 lines are wrong") && words.text.contains("Choose one of these: "), "\(words.text)")
            #expect(words.text.contains("fewer digits behind the point"), "\(words.text)")
            let rooms = await Self.send("rooms", "number,roomType,floor\nX-1,\"double,1\nX-2,none,1\nX\"-3,double,1\nX-4,double,999\n", mira)
            #expect(rooms.status == .unprocessableContent && rooms.text.contains("4 lines are wrong"), "\(rooms.text)")
            // The first line is what the others are read by.
            let head = await Self.send("rates", "room\"Type,ratePlan,date,price\n\(sound)\n", mira)
            #expect(head.status == .unprocessableContent && head.text.contains("Line 1 cannot be read"), "\(head.text)")
        }
    }

    @Test func `show what would change, take it when told, and write what they read`() async throws {
        try await Self.run { sites, mira in
            let yesterday = Self.day(-3)
            let text =
                "\u{FEFF}" + Self.head.replacing(",", with: ";")
                + "double;flexible;\(Self.day(3));12345.67;3;yes\r\ndouble;flexible;\(yesterday);1;;\r\n"
            let preview = await Self.send("rates", text, mira)
            #expect(
                preview.status == .ok && preview.text.contains("12,345.67") && preview.text.contains("1 line is about a day that is over"),
                "\(preview.text)")
            #expect(try await Self.days(sites)[3]?.minStay == nil, "nothing before it is told")
            let (other, _) = try await sites.staff("omar", "hotel-manager:hotel-1")
            await other.get(Self.path)
            #expect(try await other.post(Self.path + "/apply", Self.told(preview)).status == .conflict, "another's file")
            let taken = await mira.post(Self.path + "/apply", try Self.told(preview))
            #expect(taken.status == .seeOther, "\(taken.text)")
            let rule = try await Self.days(sites)[3]
            #expect(rule?.price == 1_234_567 && rule?.minStay == 3 && rule?.isClosed == true)
            #expect(try await mira.post(Self.path + "/apply", Self.told(preview)).status == .conflict, "once")
            let table = await mira.get(Self.path + "/rates.csv?from=\(Self.day(0))&through=\(Self.day(9))")
            #expect(table.field("Content-Type")?.hasPrefix("text/csv") == true)
            #expect(table.text.contains("double,flexible,\(Self.day(3)),12345.67,3,,,,yes,,,\r\n"), "\(table.text)")
            let same = await Self.send("rates", table.text, mira)
            #expect(same.status == .ok && same.text.contains("all of it stands already"), "\(same.text)")
            #expect(await mira.get(Self.path + "/rates.csv?from=\(Self.day(0))&through=\(Self.day(900))").status == .badRequest)
        }
    }

    @Test func `show it anew where the days have changed meanwhile`() async throws {
        try await Self.run { sites, mira in
            let preview = await Self.send("rates", Self.head + "double,flexible,\(Self.day(3)),500,,\n", mira)
            try await sites.almaty.database.write { connection in
                var change = try DayChange(from: Self.today.adding(days: 3), through: Self.today.adding(days: 3)).required
                change.price = .set(7)
                try HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system)).change(
                    RoomTypeID("double").required, RatePlanID("flexible").required, of: HotelID("hotel-1").required, by: change, connection)
            }
            let late = await mira.post(Self.path + "/apply", try Self.told(preview))
            #expect(late.status == .conflict && late.text.contains("Somebody else") && late.text.contains("0.07"), "\(late.text)")
            #expect(try await mira.post(Self.path + "/apply", Self.told(late)).status == .seeOther)
        }
    }

    @Test func `add and change rooms, and refuse fewer than are sold`() async throws {
        try await Self.run { sites, mira in
            let preview = await Self.send("rooms", "number,roomType,floor\nX-1,double,9\n101,family,1\n", mira)
            #expect(preview.text.contains("Take 2 rooms") && preview.text.contains("X-1"), "\(preview.text)")
            let told = try Self.told(preview)
            #expect(await mira.post(Self.path + "/apply", told).status == .seeOther)
            let table = await mira.get(Self.path + "/rooms.csv")
            #expect(table.text.contains("X-1,double,9\r\n") && table.text.contains("101,family,1\r\n"))
            let wrong = await Self.send("rooms", "number,roomType,floor\n!,double,1\nX-2,none,1\nX-3,double,999\nX-4,double,1\nX-4,double,1\n", mira)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("4 lines are wrong"), "\(wrong.text)")
        }
    }

    @Test func `are refused for what they are, whatever they are called`() async throws {
        try await Self.run { sites, mira in
            for (content, said) in [
                ([0x50, 0x4B, 0x03, 0x04, 0x14], "Excel"), ([0xD0, 0xCF, 0x11, 0xE0], "Excel"), ([0xFF, 0xFE, 0x41, 0x00], "UTF-8"),
                ([0x25, 0x50, 0x44, 0x46], "no table"), (Array("a,b\n1,2\n".utf8), "has to name the columns"), ([], "nothing in the file"),
                (Array(Self.head.utf8), "nothing in the file"), (Array((Self.head + "\"a\nb").utf8), "Line"), ([0x41, 0xC3, 0x28], "UTF-8"),
            ] as [([UInt8], String)] {
                let refused = await mira.post(Self.path + "/rates", [], file: ("file", "table.csv", content))
                #expect(refused.status == .unprocessableContent && refused.text.contains(said), "\(said): \(refused.text)")
            }
            let large = [UInt8](repeating: 0x41, count: (16 << 20) + 1)
            let refused = await mira.post(Self.path + "/rates", [], file: ("file", "table.csv", large))
            #expect(refused.status == .unprocessableContent && refused.text.contains("16 MB"), "\(refused.text.prefix(2000))")
            let (other, _) = try await sites.staff("omar", "hotel-manager:hotel-2")
            await other.get("/admin/hotels")
            #expect(await other.post(Self.path + "/rates", [], file: ("file", "a.csv", Array(Self.head.utf8))).status == .notFound)
            #expect(await other.get(Self.path + "/rates.csv").status == .notFound)
        }
    }
}

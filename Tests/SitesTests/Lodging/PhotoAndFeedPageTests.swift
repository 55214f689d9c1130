import Accounts
import CityNode
import HTTPTypes
import Lodging
import Primitives
import Printing
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Pages of photos and of other calendars` {
    private static func run(_ body: (TestSites, StaffBrowser) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let city: JSON = ["id": "almaty", "name": ["en": "Almaty"], "timeZone": "Asia/Almaty", "currency": "KZT", "lat": "43.2", "lon": "76.9"]
            let file = try HotelFile(Fields(SyntheticHotels.file(of: city, from: UTCTime.system.date).required))
            try await sites.almaty.database.write { connection in
                let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
                for entry in file.hotels.prefix(2) { try desk.take(entry, connection) }
            }
            let (mira, _) = try await sites.staff("mira", "hotel-manager:hotel-1")
            await mira.get("/admin/hotels/hotel-1/photos")
            try await body(sites, mira)
        }
    }

    private static func part(behind text: String, _ page: WebAnswer, until end: Character) -> String? {
        page.text.firstRange(of: text).map { String(page.text[$0.upperBound...].prefix { $0 != end }) }
    }

    /// The smallest PNG there is: one grey dot.
    private static let dot: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B,
        0x55,
        0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
        0x44, 0xAE,
        0x42, 0x60, 0x82,
    ]

    @Test(.enabled(if: PhotoResizer.installed != nil)) func `take a photo, show it to everybody once the hotel is open, and refuse what is none`()
        async throws
    {
        try await Self.run { sites, mira in
            let path = "/admin/hotels/hotel-1/photos"
            for (content, said) in [
                (Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), "SVG"), (Array("hello".utf8), "no photo"),
                (Array(Self.dot.prefix(40)), "cut off"), ([], "no photo"),
            ] {
                let refused = await mira.post(path, [("alt.en", "A dot")], file: ("file", "a.jpg", content))
                #expect(refused.status == .unprocessableContent && refused.text.contains(said), "\(said): \(refused.text)")
                #expect(refused.text.contains("value=\"A dot\""), "\(said)")
            }
            #expect(await mira.post(path, [("alt.en", "")], file: ("file", "a.png", Self.dot)).status == .unprocessableContent)
            for text in ["A <b>dot", "Another"] {
                let added = await mira.post(path, [("alt.en", text)], file: ("file", "a.png", Self.dot))
                #expect(added.status == .seeOther, "\(added.text)")
            }
            let page = await mira.get(path)
            #expect(page.text.contains("alt=\"A &lt;b&gt;dot\""), "\(page.text)")
            let digest = try Self.part(behind: "photos/picture/", page, until: "\"").required
            let shown = await sites.get("/hotel-photos/\(digest)")
            #expect(shown.status == .ok && shown.field("Content-Type") == "image/jpeg" && shown.field("Cache-Control")?.contains("immutable") == true)
            #expect(shown.body.starts(with: [0xFF, 0xD8, 0xFF]))
            let (other, _) = try await sites.staff("omar", "hotel-manager:hotel-2")
            await other.get("/admin/hotels")
            #expect(await other.get("\(path)/picture/\(digest)").status == .notFound)
            #expect(await other.post(path, [("alt.en", "x")], file: ("file", "a.png", Self.dot)).status == .notFound)
            let up = try page.text.firstRange(of: "/up\"").required
            let second = String(page.text[..<up.lowerBound].suffix(36))
            #expect(await mira.post("\(path)/\(second)/up", []).status == .seeOther)
            let form = await mira.get("\(path)/\(second)/text")
            #expect(form.text.contains("value=\"Another\""))
            let revision = try Self.part(behind: "name=\"revision\" value=\"", form, until: "\"").required
            let typed = [("alt.en", "The court"), ("revision", revision)]
            #expect(await mira.post("\(path)/\(second)/text", typed).status == .seeOther)
            #expect(await mira.post("\(path)/\(second)/text", typed).status == .conflict)
            #expect(await mira.post("\(path)/\(second)/remove", []).status == .seeOther)
            await mira.get("/admin/hotels/hotel-1")
            #expect(await mira.post("/admin/hotels/hotel-1/open", [("open", "no")]).status == .seeOther)
            #expect(await sites.get("/hotel-photos/\(digest)").status == .notFound, "a hotel that is closed shows nothing")
            #expect(await mira.get("\(path)/picture/\(digest)").status == .ok)
        }
    }

    @Test func `name calendars that take rooms, and show others what is full under an address of its own`() async throws {
        try await Self.run { sites, mira in
            let path = "/admin/hotels/hotel-1/feeds"
            await mira.get(path)
            for address in ["http://calendars.example/a.ics", "calendars.example", "https://localhost/a", "https://user@calendars.example/"] {
                let refused = await mira.post(path, [("roomType", "double"), ("name", "Elsewhere"), ("address", address)])
                #expect(refused.status == .unprocessableContent && refused.text.contains("value=\"Elsewhere\""), "\(address): \(refused.text)")
            }
            let values = [("roomType", "double"), ("name", "Elsewhere"), ("address", "https://calendars.example/secret-1.ics")]
            #expect(await mira.post(path, values).status == .seeOther)
            let page = await mira.get(path)
            #expect(
                page.text.contains("Elsewhere") && page.text.contains("is read within minutes") && !page.text.contains("secret-1"), "\(page.text)")
            #expect(await mira.post("\(path)/show", [("roomType", "double")]).status == .seeOther)
            let shown = await mira.get(path)
            let secret = try Self.part(behind: "/room-calendars/", shown, until: "<").required
            let file = await sites.get("/room-calendars/\(secret)")
            #expect(
                file.status == .ok && file.text.hasPrefix("BEGIN:VCALENDAR\r\n") && file.field("Content-Type")?.hasPrefix("text/calendar") == true)
            let name = secret.dropLast(4)
            let another = name.dropLast() + (name.last == "0" ? "1" : "0")
            for wrong in [another + ".ics", String(name), "x.ics"] {
                #expect(await sites.get("/room-calendars/\(wrong)").status == .notFound)
            }
            let (city, _) = try await sites.staff("aida", "city-administrator")
            #expect(await !city.get(path).text.contains(secret), "who does not manage it is not told")
            let (other, _) = try await sites.staff("omar", "hotel-manager:hotel-2")
            await other.get("/admin/hotels")
            #expect(await other.get(path).status == .notFound)
            #expect(await other.post("\(path)/show", [("roomType", "double")]).status == .notFound)
            let now = try page.text.firstRange(of: "/now\"").required
            let feed = String(page.text[..<now.lowerBound].suffix(36))
            #expect(await other.post("\(path)/\(feed)/remove", []).status == .notFound)
            #expect(await mira.post("\(path)/\(feed)/now", []).status == .seeOther)
            #expect(await mira.post("\(path)/\(feed)/remove", []).status == .seeOther)
            #expect(await !mira.get(path).text.contains("Elsewhere"))
        }
    }
}

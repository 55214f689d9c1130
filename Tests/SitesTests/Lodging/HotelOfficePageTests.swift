import Accounts
import CityNode
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Pages of who manages hotels` {
    private static let today = UTCTime.system.date
    private static let paths = ["", "/edit", "/rooms", "/rooms/room/101", "/types/double", "/types/new", "/plans", "/plans/flexible", "/calendar"]

    /// Two made-up hotels, `hotel-1` and `hotel-2`, and who manages the first.
    private static func run(_ body: (TestSites, StaffBrowser) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let city: JSON = ["id": "almaty", "name": ["en": "Almaty"], "timeZone": "Asia/Almaty", "currency": "KZT", "lat": "43.2", "lon": "76.9"]
            let file = try HotelFile(Fields(SyntheticHotels.file(of: city, from: today).required))
            try await sites.almaty.database.write { connection in
                let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
                for entry in file.hotels.prefix(2) { try desk.take(entry, connection) }
            }
            try await body(sites, try await sites.staff("mira", "hotel-manager:hotel-1").browser)
        }
    }

    private static func value(_ name: String, _ page: WebAnswer) -> String? {
        page.text.firstRange(of: "name=\"\(name)\" value=\"").map { String(page.text[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private static let type = [
        ("name.en", "Suite"), ("adults", "2"), ("children", "1"), ("beds[0].kind", "king"), ("beds[0].count", "1"), ("amenities", "bathtub"),
        ("revision", "0"),
    ]

    @Test func `show a manager their own hotel and no other, and whoever is none nothing`() async throws {
        try await Self.run { sites, mira in
            let list = await mira.get("/admin/hotels")
            #expect(list.text.contains("/admin/hotels/hotel-1") && !list.text.contains("hotel-2") && !list.text.contains("/admin/hotels/new"))
            for path in Self.paths {
                let own = await mira.get("/admin/hotels/hotel-1" + path)
                #expect(own.status == .ok && own.body.count < 60_000, "\(path): \(own.status) \(own.body.count)")
                #expect(own.field("Cache-Control")?.contains("no-store") == true)
                let other = await mira.get("/admin/hotels/hotel-2" + path)
                #expect(other.status == .notFound && !other.text.contains("Caravan Street") && !other.text.contains("double"), "\(path)")
            }
            await mira.get("/admin/hotels/hotel-1/rooms")
            for (path, values) in [
                ("/edit", [("revision", "1")]), ("/open", [("open", "no")]), ("/types/double", Self.type), ("/types/double/remove", []),
                ("/plans/flexible", [("revision", "1")]), ("/plans/flexible/remove", []), ("/rooms", [("first", "900")]),
                ("/rooms/room/101", [("floor", "1")]), ("/rooms/room/101/remove", []), ("/rooms/outage", [("room", "101")]),
                ("/rooms/outage/end", [("room", "101")]), ("/calendar", [("price", "1")]), ("/calendar/apply", [("price", "1")]),
            ] {
                #expect(await mira.post("/admin/hotels/hotel-2" + path, values).status == .notFound, "\(path)")
            }
            #expect(await mira.post("/admin/hotels/hotel-1/people", [("login", "mira")]).status == .forbidden)
            let (dana, _) = try await sites.staff("dana", "front-desk:hotel-1")
            #expect(await dana.get("/admin/hotels").status == .forbidden)
            #expect(await sites.get("/admin/hotels/hotel-1").status != .ok)
        }
    }

    @Test func `let the city's administrator add one and say who manages it, and not what it sells`() async throws {
        try await Self.run { sites, _ in
            let (city, _) = try await sites.staff("aida", "city-administrator")
            let list = await city.get("/admin/hotels")
            #expect(list.text.contains("hotel-1") && list.text.contains("hotel-2"))
            #expect(await city.get("/admin/hotels/hotel-1/edit").status == .notFound)
            #expect(await city.get("/admin/hotels/hotel-1/plans").status == .ok)
            await city.get("/admin/hotels/new")
            var hotel = [
                ("id", "rahat"), ("name.en", "Rahat <b>"), ("address.en", "1 Abay Avenue"), ("checkIn", "14:00"), ("checkOut", "12:00"),
                ("timeZone", "Asia/Almaty"), ("taxes.vat", "12.5"), ("taxes.vatIncluded", "true"), ("contacts.phone", "+7 727 250 00 00"),
                ("taxes.tourist.currency", "KZT"), ("taxes.tourist.amount", "500.50"), ("facilities", "wifi"), ("place.latitude", "43.25"),
                ("place.longitude", "76.95"),
            ]
            for (field, wrong, said) in [
                ("id", "Rahat", "small Latin letters"), ("timeZone", "Asia/Nowhere", "knows no time zone"), ("checkIn", "25:00", "14:00"),
                ("taxes.vat", "12.555", "12.5"), ("taxes.tourist.amount", "0.005", "12500"), ("id", "hotel-1", "already"), ("id", "new", "taken"),
            ] {
                let refused = await city.post("/admin/hotels/new", hotel.map { ($0.0, $0.0 == field ? wrong : $0.1) })
                #expect(refused.status == .unprocessableContent || refused.status == .conflict, "\(field)")
                #expect(refused.text.contains(said) && refused.text.contains("Rahat &lt;b&gt;"), "\(field): \(refused.text)")
            }
            let added = await city.post("/admin/hotels/new", hotel)
            #expect(added.status == .seeOther, "\(added.text)")
            let page = await city.follow(added)
            #expect(page.text.contains("12.5") && page.text.contains("Nobody can book yet"), "\(page.text)")
            #expect(await city.post("/admin/hotels/rahat/people", [("login", "nobody"), ("role", "hotel-manager")]).text.contains("no user"))
            let (timur, _) = try await sites.staff("timur", "visa-publisher")
            #expect(await timur.get("/admin/hotels").status == .forbidden)
            await city.get("/admin/hotels/rahat")
            #expect(await city.post("/admin/hotels/rahat/people", [("login", "timur"), ("role", "hotel-manager")]).status == .seeOther)
            #expect(await city.get("/admin/hotels/rahat").text.contains("Take the role"))
            let revision = try Self.value("revision", await city.get("/admin/hotels/rahat")).required
            let term = [("since", "2026-01-01"), ("until", "2027-01-01"), ("revision", revision)]
            #expect(await city.post("/admin/hotels/rahat/badge", [term[0], ("until", "2025-01-01"), term[2]]).status == .unprocessableContent)
            #expect(await city.post("/admin/hotels/rahat/badge", term).status == .seeOther)
            #expect(await city.post("/admin/hotels/rahat/badge", term).status == .conflict)
            hotel[1].1 = "Rahat"
            let audit = try await sites.accounts().readTrail { try AuditTrail.entries(.init(), limit: 20, $0) }
            #expect(Set(audit.map(\.action)).isSuperset(of: ["hotel.set", "hotel.badge-set", "user.roles-changed"]))
        }
    }

    @Test func `keep what was typed where somebody else was quicker`() async throws {
        try await Self.run { sites, mira in
            let id = try HotelID("hotel-1").required
            try await sites.almaty.database.write { connection in
                let kept = try HotelTables.hotel(id, connection).required
                var hotel = try kept.value.json.object.required
                hotel["name"] = ["en": "Old name", "kk": "Қонақүй"]
                let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
                try desk.set(Hotel(Fields(.object(hotel))), as: id, revision: kept.revision, connection)
            }
            let form = await mira.get("/admin/hotels/hotel-1/edit")
            let revision = try Self.value("revision", form).required
            let typed = [
                ("name.en", "New name"), ("address.en", "2 Abay Avenue"), ("checkIn", "15:00"), ("checkOut", "12:00"), ("timeZone", "Asia/Almaty"),
                ("taxes.vat", "0"),
            ]
            #expect(await mira.post("/admin/hotels/hotel-1/edit", typed + [("revision", revision)]).status == .seeOther)
            await mira.get("/admin/hotels/hotel-1/edit")
            let late = await mira.post(
                "/admin/hotels/hotel-1/edit", typed.map { ($0.0, $0.0 == "name.en" ? "Late" : $0.1) } + [("revision", revision)])
            #expect(late.status == .conflict && late.text.contains("Somebody else") && late.text.contains("value=\"Late\""), "\(late.text)")
            let shown = await mira.get("/admin/hotels/hotel-1")
            #expect(shown.text.contains("New name") && shown.text.contains("made up"), "what the form does not ask for stays")
            let again = try Self.value("revision", late).required
            #expect(await mira.post("/admin/hotels/hotel-1/edit", typed + [("revision", again)]).status == .seeOther)
            let hotel = try await sites.almaty.database.read { try HotelTables.hotel(id, $0)?.value }
            #expect(hotel?.name.json == ["en": "New name", "kk": "Қонақүй"], "nor does a name in a language that it does not ask for go")
        }
    }

    @Test func `set room types, rooms and times out of service, and refuse what bookings rest on`() async throws {
        try await Self.run { sites, mira in
            await mira.get("/admin/hotels/hotel-1/types/new")
            let wrong = await mira.post("/admin/hotels/hotel-1/types/new", Self.type.filter { $0.0 != "beds[0].kind" } + [("id", "suite")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"Suite\""))
            #expect(await mira.post("/admin/hotels/hotel-1/types/new", Self.type + [("id", "suite")]).status == .seeOther)
            #expect(await mira.post("/admin/hotels/hotel-1/types/new", Self.type + [("id", "suite")]).status == .conflict)
            let rooms = [("first", "S-09"), ("count", "3"), ("roomType", "suite"), ("floor", "5")]
            #expect(await mira.post("/admin/hotels/hotel-1/rooms", rooms).status == .seeOther)
            let list = await mira.get("/admin/hotels/hotel-1/rooms")
            for number in ["S-09", "S-10", "S-11"] { #expect(list.text.contains(number)) }
            #expect(await mira.post("/admin/hotels/hotel-1/rooms", rooms).text.contains("already"))
            let out = [
                ("room", "S-10"), ("from", Self.today.description), ("until", Self.today.adding(days: 5).description), ("reason", "the shower"),
            ]
            #expect(
                await mira.post("/admin/hotels/hotel-1/rooms/outage", [out[0], out[2], ("until", out[1].1), out[3]]).status == .unprocessableContent)
            #expect(await mira.post("/admin/hotels/hotel-1/rooms/outage", out).status == .seeOther)
            #expect(await mira.post("/admin/hotels/hotel-1/rooms/outage", out).status == .conflict)
            #expect(await mira.get("/admin/hotels/hotel-1/calendar?type=suite").text.contains("2 of 2"))
            #expect(await mira.post("/admin/hotels/hotel-1/rooms/outage/end", [out[0], out[1]]).status == .seeOther)
            let room = [("was.type", "suite"), ("was.floor", "5"), ("roomType", "double"), ("floor", "5")]
            let moved = await mira.post("/admin/hotels/hotel-1/rooms/room/S-11", room)
            #expect(moved.status == .seeOther, "\(moved.status) \(moved.text)")
            #expect(await mira.post("/admin/hotels/hotel-1/rooms/room/S-11", room).status == .conflict)

            // Every suite is booked: none of them goes, and the type stays on sale.
            let stay = try StayRequest(arrival: Self.today.adding(days: 2), departure: Self.today.adding(days: 4), adults: 2).required
            try await sites.almaty.database.write { connection in
                let (hotel, type, plan) = (try HotelID("hotel-1").required, try RoomTypeID("suite").required, try RatePlanID("flexible").required)
                var change = try DayChange(from: Self.today, through: Self.today.adding(days: 10)).required
                change.price = .set(1000)
                try HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system)).change(type, plan, of: hotel, by: change, connection)
                for _ in 0..<2 {
                    let offers = try BookingDesk(at: .system).quote(stay, at: hotel, connection).offers
                    let offer = try offers.first { $0.offer.roomType == type }.required
                    _ = try BookingDesk(at: .system).book(offer.token, for: nil, connection)
                }
            }
            let inUse = await mira.post("/admin/hotels/hotel-1/types/suite/remove", [])
            #expect(inUse.status == .conflict && inUse.text.contains("2 bookings rest on it"), "\(inUse.text)")
            let sold = await mira.post("/admin/hotels/hotel-1/rooms/room/S-10/remove", [])
            #expect(sold.status == .conflict && sold.text.contains("2 rooms are sold"), "\(sold.text)")
        }
    }

    @Test func `set rate plans with amounts in their currency`() async throws {
        try await Self.run { _, mira in
            await mira.get("/admin/hotels/hotel-1/plans/new")
            var plan = [
                ("id", "weekend"), ("name.en", "Weekend"), ("currency", "KZT"), ("meals", "breakfast"), ("occupancy.included", "2"),
                ("occupancy.singleReduction", "1500.5"), ("occupancy.children[1].below", "6"), ("occupancy.children[1].amount", "0"),
                ("cancellation.late", "2"), ("cancellation.noShow", "all"), ("revision", "0"),
            ]
            // ISO 4217 keeps XTS for tests: a code, and none that anything is paid in.
            for (field, wrong) in [("currency", "XTS"), ("occupancy.singleReduction", "1.005"), ("meals", "lunch"), ("cancellation.late", "")] {
                let refused = await mira.post("/admin/hotels/hotel-1/plans/new", plan.map { ($0.0, $0.0 == field ? wrong : $0.1) })
                #expect(refused.status == .unprocessableContent && refused.text.contains("value=\"Weekend\""), "\(field)")
            }
            #expect(await mira.post("/admin/hotels/hotel-1/plans/new", plan).status == .seeOther)
            let form = await mira.get("/admin/hotels/hotel-1/plans/weekend")
            #expect(form.text.contains("value=\"1500.5\"") && form.text.contains("<option value=\"2\" selected>"), "\(form.text)")
            plan[2].1 = "USD"
            plan[10].1 = "1"
            let other = await mira.post("/admin/hotels/hotel-1/plans/weekend", plan)
            #expect(other.status == .unprocessableContent && other.text.contains("Make another plan"))
            #expect(await mira.post("/admin/hotels/hotel-1/plans/weekend/remove", []).status == .seeOther)
            #expect(await mira.get("/admin/hotels/hotel-1/plans").text.contains("not sold"))
        }
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"]) func `are there in every language`(language: String) async throws {
        try await Self.run { sites, mira in
            let translated = StaffBrowser(sites, fields: [.acceptLanguage: language])
            for name in ["session", "browser"] { translated.set(name, try #require(mira.cookie(name))) }
            for path in Self.paths {
                let page = await translated.get("/admin/hotels/hotel-1" + path)
                #expect(page.status == .ok && page.text.contains("lang=\"\(language)\"") && page.body.count < 60_000, "\(path) \(page.body.count)")
                #expect(page.text != (await mira.get("/admin/hotels/hotel-1" + path)).text)
            }
        }
    }
}

import Accounts
import Coordinator
import Envelope
import Federation
import Guests
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import CityNode
@testable import Lodging
@testable import Sites
@testable import Web

/// A traveller at Almaty's site, and hotels in Almaty and Bukhara.
@Suite(.timeLimit(.minutes(4))) struct `A traveller's way to a room` {
    private static let arrival = UTCTime.system.date.adding(days: 30)
    private static var query: String { "arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2&children=" }

    /// A hotel with a double room for 20,000 a night.
    private static func furnish(_ city: City, _ name: String, currency: String) async throws {
        let id = try HotelID(name).required
        let (type, plan) = (try RoomTypeID("double").required, try RatePlanID("flexible").required)
        let hotel = try Hotel(
            Fields([
                "name": ["en": "Silk Road <Inn>", "ru": "Шёлковый путь"], "address": ["en": "1 Main Street"],
                "contacts": ["phone": "+998 65 224 00 00"],
                "checkIn": "14:00", "checkOut": "12:00", "timeZone": "Asia/Samarkand", "stars": ["count": 3, "by": "us"], "synthetic": true,
            ]))
        let rate = try RatePlan(
            Fields([
                "name": ["en": "Flexible"], "currency": .string(currency), "meals": "breakfast", "occupancy": ["included": 2],
                "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
            ]))
        let room = try RoomType(Fields(["name": ["en": "Double room"], "adults": 2, "children": 1]))
        let rooms = [HotelTables.Room(try RoomNumber("101").required, type, floor: 1)]
        let actor = AuditActor(try Login("manager@city.example").required, request: "test")
        var change = try DayChange(from: UTCTime.system.date, through: UTCTime.system.date.adding(days: 100)).required
        change.price = .set(2_000_000)
        let days = change
        try await city.database.write { connection in
            let desk = HotelDesk(LodgingActor(actor, .everywhere, at: .system))
            try desk.set(hotel, as: id, revision: 0, connection)
            try desk.set(room, as: type, of: id, revision: 0, connection)
            try desk.set(rate, as: plan, of: id, revision: 0, connection)
            try desk.set(rooms, of: id, connection)
            try desk.change(type, plan, of: id, by: days, connection)
            try desk.setOpen(true, id, connection)
        }
        _ = try await LodgingNoticesJob.run(at: city.jobSite())
    }

    private static func form(_ pairs: [(String, String)]) -> [UInt8] {
        Array(pairs.map { "\($0.0)=\(escaped($0.1))" }.joined(separator: "&").utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x2D
            result += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }

    private static func post(_ sites: TestSites, _ target: String, _ pairs: [(String, String)]) async -> WebAnswer {
        let body = form(pairs)
        return await sites.cities.answer(
            WebRequest(.post, target, authority: "almaty.test:8080", headers: [.contentType: FormBody.mediaType]) { body })
    }

    private static func hidden(_ name: String, _ answer: WebAnswer) throws -> String {
        let start = try #require(answer.text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound, "\(answer.text)")
        return String(answer.text[start...].prefix { $0 != "\"" })
    }

    /// What was booked in another city stands at both cities for who runs them, without a word of the guests.
    private static func expectExchange(_ sites: TestSites, with city: City) async throws {
        let (mayor, _) = try await sites.staff("mayor", "city-administrator")
        let page = await mayor.get("/admin/bookings")
        let isElsewhere = city.id != sites.almaty.id
        #expect(page.status == .ok && page.text.contains("/admin/bookings/bukhara") == isElsewhere && !page.text.contains("Battuta"), "\(page.text)")
        func items(_ direction: CityTraffic.Direction, at city: City, with other: City) async throws -> [CityTraffic.Item] {
            let now = city.clock()
            return try await city.database.read {
                try CityTraffic.items(direction, other.id, before: nil, limit: 50, seenBy: .everywhere, at: now, $0)
            }
        }
        guard isElsewhere else { return }
        let (ours, theirs) = (try await items(.there, at: sites.almaty, with: city), try await items(.here, at: city, with: sites.almaty))
        #expect(ours.map(\.state) == [.confirmed] && ours.map(\.booking) == theirs.map(\.booking))
    }

    /// The registration card is filled in at the site of the hotel's city, and no other learns of it.
    private static func expectCard(_ sites: TestSites, _ stay: String, in city: City) async throws {
        let isElsewhere = city.id != sites.almaty.id
        try await eventually(within: 60, "the other city has told where its site is") {
            let page = await sites.get(stay + "/card")
            return page.status == .ok && page.text.contains("name=\"told\"")
        }
        let asked = await post(sites, stay + "/card", [])
        #expect(asked.status == (isElsewhere ? .ok : .seeOther), "\(asked.text)")
        guard isElsewhere else { return }
        let link = try #require(asked.text.firstMatch(of: /href="https:\/\/bukhara.test(\/guests\/card\/[a-z2-7]{32})\?lang=en"/)?.1, "\(asked.text)")
        let card = await sites.cities.answer(WebRequest(.get, String(link), authority: "bukhara.test"))
        #expect(card.status == .ok && card.text.contains("identity.familyName") && !card.text.contains("Battuta"), "\(card.text)")
        #expect(await sites.get(String(link)).status == .notFound, "it is none of this city's")
        for place in [sites.almaty, city] {
            let count = try await place.database.read { try $0.first("SELECT COUNT(*) FROM guest_card_link")?.int(0) }
            #expect(count == (place.id == city.id ? 1 : 0))
        }
        let bytes = ([:] as JSON).compact
        let made = await sites.cities.answer(
            WebRequest(.post, "/api/v1\(stay)/card", authority: "almaty.test:8080", headers: [.contentType: "application/json"]) { bytes })
        let address = try #require(try made.json()["api"]?.string, "\(made.text)")
        #expect(address.hasPrefix("https://bukhara.test/api/v1/guests/cards/"))
        let path = String(address.dropFirst("https://bukhara.test".count))
        let told = await sites.cities.answer(WebRequest(.get, path, authority: "bukhara.test"))
        #expect(try told.status == .ok && told.json()["hotel"]?.string == "silk-road-inn", "\(told.text)")
        #expect(try await sites.get("/api/v1\(stay)/card").json()["cards"] == .null, "this city is not told which cards are filled in")
    }

    /// A region, and the rooms of a city, are pages of their own for search engines.
    private static func expectPlaces(_ sites: TestSites, _ found: WebAnswer, _ place: String) async throws {
        let here = "http://almaty.test:8080"
        #expect(
            found.text.contains("rel=\"canonical\" href=\"\(here)/stay?city=\(place)&amp;lang=en\""), "a city's rooms are a page of their own")
        let region = await sites.get("/places?region=central-asia&from=0")
        #expect(region.text.contains("hreflang=\"ru\" href=\"\(here)/places?region=central-asia&amp;lang=ru\""), "\(region.text)")
        let map = await sites.get("/sitemap.xml").text
        for path in ["/stay?city=\(place)", "/places?region=central-asia"] {
            #expect(map.contains("<loc>\(here)\(path)&amp;lang=zh-Hans</loc>") && map.contains("href=\"\(here)\(path)\""), "\(map)")
        }
    }

    @Test(arguments: ["almaty", "bukhara"])
    func `leads through four pages, in this city and in another`(place: String) async throws {
        try await TestSites.run { sites in
            let city = place == "almaty" ? sites.almaty : sites.bukhara
            try await Self.furnish(city, "silk-road-inn", currency: "UZS")
            try await eventually(within: 60, "the hotel is found") {
                await sites.get("/stay?\(Self.query)").text.contains("/stay/\(place)/silk-road-inn")
            }
            let found = await sites.get("/stay?\(Self.query)&city=\(place)")
            #expect(found.status == .ok && found.text.contains("Silk Road &lt;Inn&gt;"), "\(found.text)")
            #expect(found.body.count < 60_000)
            try await Self.expectPlaces(sites, found, place)
            let rooms = try await sites.get("/api/v1/rooms?\(Self.query.replacing("&children=", with: ""))").json()["items"]?.array ?? []
            #expect(rooms.count == 1 && rooms[0]["total"]?["amount"]?.integer == 4_000_000 && rooms[0]["city"]?.string == place)

            let hotel = await sites.get("/stay/\(place)/silk-road-inn?\(Self.query)")
            #expect(hotel.status == .ok && hotel.text.contains("room=double&amp;plan=flexible"), "\(hotel.text)")
            let target = "/stay/\(place)/silk-road-inn/book?\(Self.query)&room=double&plan=flexible"
            let offer = await sites.get(target)
            #expect(offer.status == .ok && offer.text.contains("Double room, Flexible"), "\(offer.text)")
            #expect(found.text.contains("2 adults") && offer.text.contains("2 adults"), "for how many it is")
            let family = [target, "/stay?\(Self.query)&city=\(place)"].map { $0.replacing("children=", with: "children=5") }
            for path in family { #expect(await sites.get(path).text.contains("2 adults and 1 child"), "\(path)") }
            let token = try Self.hidden("offer", offer)

            let refused = await Self.post(sites, target, [("offer", token), ("name", ""), ("mail", "nobody")])
            #expect(refused.status == .unprocessableContent && refused.text.contains("nobody"), "what was typed is kept: \(refused.text)")
            let guest = [("name", "Ibn <b>Battuta"), ("mail", "ibn@example.org"), ("phone", "")]
            let booked = await Self.post(sites, target, [("offer", try Self.hidden("offer", refused))] + guest)
            #expect(booked.status == .ok && !booked.text.contains("Booked before"), "\(booked.text)")
            #expect(booked.text.contains("UZS\u{A0}40,000.00"), "what it costs: \(booked.text)")
            let sent = [("offer", try Self.hidden("offer", refused)), ("name", "Somebody Else"), ("mail", "ibn@example.org"), ("phone", "")]
            let again = await Self.post(sites, target, sent)
            #expect(again.status == .ok && again.text.contains("Booked before"), "who sends another name is told that it changed nothing")
            let kept = try await city.database.read { try $0.first("SELECT id FROM booking")?.parsed(0) { UUIDv7($0) } }
            let told = try await ToldGuests(vault: city.vault, own: city.database, now: .system).told(with: [try kept.required])
            #expect(told.values.map { $0.guests.map(\.name) } == [["Ibn <b>Battuta"]], "and so it is")
            let start = try #require(booked.text.firstRange(of: "/my-stay/")?.lowerBound, "\(booked.text)")
            let link = String(booked.text[start...].prefix { $0 != "\"" })
            #expect(try await city.database.read { try StockCheck.problems($0) } == [])
            try await Self.expectExchange(sites, with: city)

            // The last room is gone: another offer is refused, and so is one that was made before.
            let late = await Self.post(sites, target, [("offer", token)] + guest)
            #expect(late.status == .unprocessableContent, "\(late.text)")
            // Pages are kept for a second.
            try await eventually(within: 20, "the last room is gone") {
                await sites.get("/stay/\(place)/silk-road-inn?\(Self.query)").text.contains("No room is left")
            }

            let booking = await sites.get(link)
            #expect(booking.status == .ok && booking.text.contains("Silk Road &lt;Inn&gt;"), "\(booking.text)")
            try await Self.expectCard(sites, link, in: city)
            let asked = await sites.get("\(link)/cancel")
            #expect(asked.status == .ok && asked.text.contains("Give it up for nothing"), "\(asked.text)")
            let otherwise = await Self.post(sites, "\(link)/cancel", [("charge", "1")])
            #expect(otherwise.status == .conflict, "what was shown is what is charged: \(otherwise.text)")
            let cancelled = await Self.post(sites, "\(link)/cancel", [("charge", "0")])
            #expect(cancelled.status == .seeOther, "\(cancelled.text)")
            #expect(await sites.get(link).text.contains("Cancelled"))
            #expect(try await city.database.read { try StockCheck.problems($0) } == [])

            // Its city has lost it: who has its address is told so; an address that nobody has made says nothing.
            try await city.database.write { try $0.execute("DELETE FROM booking") }
            let lost = await sites.get(link)
            #expect(lost.status == .notFound && lost.text.contains("This booking is not found") && lost.text.contains(place), "\(lost.text)")
            let forged = await sites.get(link.dropLast(1) + "_")
            #expect(forged.status == .notFound && !forged.text.contains("This booking is not found"))
        }
    }

    /// Who is suspended is shut out, and travellers who have booked there are not; whose keys are revoked is told nothing any more.
    @Test(arguments: [false, true])
    func `leads to no city that is shut out`(isRevoked: Bool) async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites.bukhara, "silk-road-inn", currency: "UZS")
            let search = "/stay?\(Self.query)&city=bukhara"
            try await eventually(within: 60, "the hotel is found") { await sites.get(search).text.contains("/stay/bukhara/silk-road-inn") }
            let later = Self.arrival.adding(days: 10)
            let room = "adults=2&children=&room=double&plan=flexible"
            let targets = [(Self.arrival, Self.arrival.adding(days: 2)), (later, later.adding(days: 2))].map {
                "/stay/bukhara/silk-road-inn/book?arrival=\($0.0)&departure=\($0.1)&\(room)"
            }
            let guest = [("name", "Ibn Battuta"), ("mail", "ibn@example.org"), ("phone", "")]
            let booked = await Self.post(sites, targets[0], [("offer", try Self.hidden("offer", await sites.get(targets[0])))] + guest)
            let link = try #require(booked.text.firstMatch(of: /\/my-stay\/[^"]+/)?.output, "\(booked.text)")
            let offer = try Self.hidden("offer", await sites.get(targets[1]))

            let key = sites.bukhara.secrets.signing.keyID.hex
            let shutOut =
                isRevoked
                ? Record(
                    type: MemberKeyRevoked.name, key: key, base: 0,
                    body: MemberKeyRevoked.Body(city: sites.bukhara.id, fromIndex: 0, reason: "stolen").json)
                : Record(
                    type: MemberSuspended.name, key: "bukhara", base: 0, body: MemberSuspended.Body(isSuspended: true, reason: "a flood").json)
            _ = try await sites.forum.coordinator.sequencer.publish([shutOut])
            try await sites.almaty.reach(try await sites.forum.head())
            let error = await #expect(throws: Problem.self) {
                try await Site.city(sites.almaty).askOfRooms(sites.bukhara.id, HoldRequest.name, ["offer": .string(offer)], nil)
            }
            #expect(error?.code == (isRevoked ? .revokedKey : .suspended))
            try await eventually(within: 60, "the hotel is found no more") { await !sites.get(search).text.contains("/stay/bukhara/silk-road-inn") }
            #expect(await sites.get("/forum/bukhara").text.contains(isRevoked ? "its keys are revoked" : "suspended"))
            let late = await Self.post(sites, targets[1], [("offer", offer)] + guest)
            #expect(late.status == .notFound || late.status == .unprocessableContent, "\(late.text)")
            let count = try await sites.bukhara.database.read { try $0.first("SELECT COUNT(*) FROM booking WHERE state <> 'cancelled'")?.integer(0) }
            #expect(count == 1, "nothing new is booked there")
            let cancelled = await Self.post(sites, "\(link)/cancel", [("charge", "0")])
            #expect((cancelled.status == .seeOther) == !isRevoked, "\(cancelled.text)")
            let left = try await sites.bukhara.database.read { try $0.first("SELECT COUNT(*) FROM booking WHERE state <> 'cancelled'")?.integer(0) }
            #expect(left == (isRevoked ? 1 : 0))
        }
    }

    @Test func `shows the photos of another city's hotels from its own site, once they are here, and no others`() async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites.bukhara, "silk-road-inn", currency: "UZS")
            let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 5000)
            let (hotel, photo) = (try HotelID("silk-road-inn").required, UUIDv7(at: .system))
            let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
            try await sites.bukhara.database.write { connection in
                try desk.add(
                    [.init(width: 480, height: 320, content: picture), .init(width: 1280, height: 853, content: picture + picture)], as: photo,
                    alt: LocalizedText(english: "The <court>"), to: hotel, connection)
            }
            _ = try await LodgingNoticesJob.run(at: sites.bukhara.jobSite())
            let (page, address) = ("/stay/bukhara/silk-road-inn", "/hotel-photos/\(Digest32(sha256: picture).hex)")
            let almaty = sites.almaty
            try await eventually(within: 60, "the photo is told of") {
                let index = try await LodgingIndexes.index(of: almaty.forum.database, at: .system)
                return try index.hotel(hotel, of: CityID("bukhara").required)?.photos.count == 1
            }
            // It is told of, and nobody has fetched it: no page shows what is not there.
            #expect(await sites.get(page).text.contains("/hotel-photos/") == false)
            #expect(await sites.get(address).status == .notFound)
            let site = almaty.jobSite(obtain: { try await almaty.forum.obtain($0, of: $1) })
            for _ in 0..<2 { #expect(try await HotelPictureCopies.run(at: site) == []) }
            try await Self.expectNoSecondLook(almaty, sites.bukhara)
            // Bukhara is away: it is here all the same.
            sites.forum.network.cut("bukhara.test")
            let shown = await sites.get(address)
            #expect(shown.status == .ok && shown.body == picture && shown.field("Content-Type") == "image/jpeg")
            try await eventually(within: 20, "the pages show it") { await sites.get(page).text.contains("src=\"\(address)\"") }
            let text = await sites.get(page).text
            #expect(text.contains("alt=\"The &lt;court&gt;\"") && !text.contains("1280"), "\(text)")
            #expect(text.contains("property=\"og:image\" content=\"http://almaty.test:8080\(address)\""), "\(text)")
            #expect(await sites.get("/stay?\(Self.query)&city=bukhara").text.contains("src=\"\(address)\""))
            #expect(await sites.get("/places").text.contains("property=\"og:image\" content=\"http://almaty.test:8080/card.png"))
        }
    }

    /// Until the notice changes or an hour is over, no city of the node looks for what was found, also where it is gone meanwhile.
    private static func expectNoSecondLook(_ city: City, _ owner: City) async throws {
        let pictures = "DELETE FROM attachment WHERE media_type = 'image/jpeg'"
        try await city.forum.database.write { try $0.execute(SQLText(stringLiteral: pictures)) }
        let asked = Mutex(0)
        func run(at place: City, later seconds: Int64) async throws -> Int {
            let now = UTCTime.system.adding(seconds: seconds)
            let site = JobSite(
                .city(place.id), forum: city.forum.database, own: place.database, now: now,
                obtain: { name, owner in
                    asked.withLock { $0 += 1 }
                    try await city.forum.obtain(name, of: owner)
                })
            _ = try await HotelPictureCopies.run(at: site)
            return asked.withLock { $0 }
        }
        for seconds in [0, 300, 3000] { #expect(try await run(at: city, later: Int64(seconds)) == 0) }
        #expect(try await run(at: owner, later: 3000) == 0)
        #expect(try await run(at: city, later: 3700) == 1)
    }

    /// A search by a program that finds nothing says why: at its field, or hotel by hotel.
    private static func expectReasons(_ sites: TestSites) async throws {
        func search(_ query: String) async -> WebAnswer { await sites.get("/api/v1/rooms?" + query) }
        let days = "arrival=2027-05-02&departure=2027-05-04"
        for (query, field) in [
            ("arrival=2020-05-02&departure=2020-05-04", "arrival"), ("arrival=2027-05-04&departure=2027-05-02", "departure"),
            (days + "&city=atlantis", "city"), (days + "&adults=0", "adults"), (days + "&stars=9", "stars"),
        ] {
            let refused = await search(query)
            #expect(refused.status == .badRequest && refused.text.contains("`\(field)` must be"), "\(query): \(refused.text)")
        }
        let past: JSON = [
            "adults": 2,
            "legs": [
                ["city": "almaty", "arrival": "2020-05-02", "departure": "2020-05-04"],
                ["city": "bukhara", "arrival": "2027-05-04", "departure": "2027-05-06"],
            ],
        ]
        let journey = await sites.cities.answer(
            WebRequest(.post, "/api/v1/journeys", authority: "almaty.test:8080", headers: [.contentType: "application/json"]) { past.compact })
        #expect(journey.status == .badRequest && journey.text.contains("legs[0].arrival"), "\(journey.text)")
        _ = try await LodgingNoticesJob.run(at: sites.almaty.jobSite())
        try await eventually(within: 60, "the hotel is told of") {
            let crowd = try await search(days + "&adults=20").json()
            return crowd["items"]?.array?.isEmpty == true && crowd["missing"]?.array?.first?["refusal"]?["rule"]?.string == "occupancy"
        }
        #expect(await sites.get("/stay?" + days + "&adults=2&children=&city=atlantis").text.contains("aria-invalid"))
    }

    @Test func `says what is wrong with what was asked, and keeps it`() async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites.almaty, "silk-road-inn", currency: "KZT")
            for query in [
                "arrival=2027-05-02&departure=2027-05-01&adults=2&children=", "arrival=2027-05-02&departure=2028-05-01&adults=2&children=",
                "arrival=soon&departure=2027-05-01&adults=2&children=", "arrival=2027-05-02&departure=2027-05-03&adults=99&children=",
                "arrival=2027-05-02&departure=2027-05-03&adults=2&children=4,x",
            ] {
                for page in ["/stay", "/stay/almaty/silk-road-inn"] {
                    let answer = await sites.get("\(page)?\(query)")
                    #expect(answer.status == .ok && answer.text.contains("aria-invalid"), "\(page)?\(query)")
                }
            }
            let kept = await sites.get("/stay?arrival=soon&departure=2027-05-01&adults=2&children=&within=5&facility=wifi&most=300").text
            #expect(kept.contains("value=\"soon\"") && kept.contains("value=\"300\""), "\(kept)")
            for choice in ["5", "wifi"] {
                #expect(kept.contains(try Regex("value=\"\(choice)\"[^>]*(selected|checked)")), "\(choice) is chosen no more: \(kept)")
            }
            try await Self.expectReasons(sites)
            #expect(await sites.get("/stay/almaty/no-such-inn").status == .notFound)
            #expect(await sites.get("/stay/osh/silk-road-inn").status == .notFound)
            #expect(await sites.get("/my-stay/\(UUIDv7(at: .system))").status == .notFound)
            #expect(await sites.get("/api/v1/hotels/silk-road-inn/offers?arrival=2027-05-02").status == .badRequest)
            let hotels = try await sites.get("/api/v1/hotels").json()["items"]?.array ?? []
            #expect(hotels.compactMap { $0["id"]?.string } == ["silk-road-inn"])
        }
    }
}

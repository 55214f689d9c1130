import Accounts
import CityNode
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Pages of guests` {
    private static let zone = "P<D<<MUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<7408122F3104150<<<<<<<<<<<<<<<0"

    private static func day(_ days: Int) -> String { UTCTime.system.date.adding(days: days).description }

    private static let guest = [
        ("identity.familyName", "Müller"), ("identity.givenNames", "Anna <b>Maria</b>"), ("identity.birthDate", "1974-08-12"), ("identity.sex", "F"),
        ("identity.nationality", "d"), ("document.kind", "passport"), ("document.number", "C01X00T47"), ("document.issuer", "D"),
        ("hotel", "caravan"), ("stay.arrival", day(0)), ("stay.departure", day(2)), ("stay.room", "204"), ("stay.purpose", "holiday"),
    ]

    /// Enters a guest at the desk of a hotel.
    ///
    /// - Returns: where their page is.
    private static func enter(_ desk: StaffBrowser, _ values: [(String, String)] = guest) async throws -> String {
        await desk.get("/admin/guests/new")
        let answer = await desk.post("/admin/guests/new", values)
        try #require(answer.status == .seeOther, "\(answer.text)")
        let path = try #require(answer.field("Location")?.split(separator: "?").first.map(String.init))
        await desk.follow(answer)
        return path
    }

    private static func expectPlain(_ answer: WebAnswer, _ comment: Comment) {
        #expect(!answer.text.contains("<b>Maria") && !answer.text.contains("C01X00T47"), comment)
        #expect(answer.body.count < 60_000, comment)
        #expect(answer.field("Cache-Control")?.contains("no-store") == true, comment)
    }

    @Test func `enter one from the zone of the passport, and show a hotel its own alone`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            await desk.get("/admin/guests/new")
            let wrong = await desk.post(
                "/admin/guests/new", [("read", "yes"), ("zone", Self.zone.replacing("478D", with: "479D"))] + [("hotel", "caravan")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("Line 2, position 10") && wrong.text.contains("the check digit must be"), "\(wrong.text)")
            let read = await desk.post("/admin/guests/new", [("read", "yes"), ("zone", Self.zone), ("hotel", "caravan"), ("stay.room", "204")])
            #expect(read.status == .ok, "\(read.text)")
            for value in ["MUELLER", "ANNA MARIA", "1974-08-12", "C01X00T47", "2031-04-15", "204"] {
                #expect(read.text.contains("value=\"\(value)\""), "\(value)")
            }

            let page = try await Self.enter(desk)
            let list = await desk.get("/admin/guests")
            #expect(
                list.text.contains("Müller, Anna &lt;b&gt;Maria&lt;/b&gt;") && list.text.contains("0T47") && list.text.contains("Germany"),
                "\(list.text)")
            Self.expectPlain(list, "list")
            let shown = await desk.get(page)
            #expect(shown.status == .ok && shown.text.contains("0T47") && !shown.text.contains("/erase\""))
            Self.expectPlain(shown, "guest")
            let (other, _) = try await sites.staff("omar", "front-desk:saray")
            #expect(await other.get(page).status == .notFound)
            #expect(await !other.get("/admin/guests?hotel=saray").text.contains("Müller"))
            #expect(await other.get("/admin/guests?hotel=caravan").status == .notFound)
            let found = await other.post("/admin/guests/find", [("number", "C01X00T47"), ("issuer", "D")])
            #expect(found.status == .ok && !found.text.contains("Müller"))
            // A guest for a hotel that is not theirs.
            await other.get("/admin/guests/new")
            #expect(await other.post("/admin/guests/new", Self.guest).status == .unprocessableContent, "it is none of their choices")
        }
    }

    @Test func `say what is wrong beside the field, and keep what was typed`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            func answer(_ changes: [String: String]) async -> WebAnswer {
                await desk.get("/admin/guests/new")
                return await desk.post("/admin/guests/new", Self.guest.map { ($0.0, changes[$0.0] ?? $0.1) })
            }
            for (changes, said) in [
                (["stay.departure": Self.day(0)], "later than"), (["identity.nationality": "Germany"], "KAZ"),
                (["identity.birthDate": "35"], "1974-08-12"), (["identity.birthDate": Self.day(400)], "This day has not come yet"),
                (["document.number": "---"], "N12345678"), (["identity.familyName": ""], "Fill this in"), (["identity.nationality": "UTO"], "KAZ"),
                (["stay.departure": Self.day(500)], "nights after the arrival"),
            ] {
                let refused = await answer(changes)
                #expect(refused.status == .unprocessableContent, "\(changes)")
                #expect(refused.text.contains(said), "\(changes): \(refused.text)")
                #expect(refused.text.contains("value=\"204\""), "\(changes)")
            }
        }
    }

    @Test func `open a document for a reason, give a guest what is kept, and erase it, for the privacy officer alone`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let page = try await Self.enter(desk)
            #expect(await desk.post(page + "/document", [("reason", "out of curiosity")]).status == .forbidden)
            #expect(await desk.post(page + "/erase", [("part", "all"), ("sure", "yes")]).status == .forbidden)
            let (officer, _) = try await sites.staff("lena", "privacy-officer")
            #expect(await officer.get(page).text.contains("Müller"))
            #expect(await officer.post(page + "/document", [("reason", "x")]).text.contains("why the document is opened"))
            let opened = await officer.post(page + "/document", [("reason", "the consulate asks, letter 4")])
            #expect(opened.status == .ok && opened.text.contains("C01X00T47"), "\(opened.text)")
            #expect(await !officer.get(page).text.contains("C01X00T47"), "once")
            let export = await officer.post(page + "/export", [])
            #expect(export.field("Content-Type") == "application/json" && export.field("Content-Disposition")?.contains("attachment") == true)
            #expect(try export.json()["document"]?["number"]?.string == "C01X00T47")
            let unsure = await officer.post(page + "/erase", [("part", "all")])
            #expect(unsure.status == .unprocessableContent && unsure.text.contains("cannot be taken back"))
            let erased = await officer.follow(await officer.post(page + "/erase", [("part", "all"), ("sure", "yes")]))
            #expect(erased.status == .ok && erased.text.contains("the keys are destroyed") && !erased.text.contains("Müller"), "\(erased.text)")
            let privacy = await officer.get("/admin/guests/privacy")
            #expect(privacy.text.contains("SHA-256"))
            #expect(
                await officer.post(
                    "/admin/guests/privacy", [("identity", "10"), ("document", "20"), ("contact", "5"), ("card", "5"), ("invoices", "1826")]
                ).status
                    == .unprocessableContent)
            let kept = await officer.post(
                "/admin/guests/privacy", [("identity", "700"), ("document", "20"), ("contact", "5"), ("card", "5"), ("invoices", "1826")])
            #expect(kept.status == .seeOther, "\(kept.text)")
            #expect(await officer.follow(kept).text.contains("value=\"700\""))
        }
    }

    @Test func `tell the police, and the public how many came`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let page = try await Self.enter(desk)
            let stay = try #require(await desk.get(page).text.firstRange(of: "/stay/").map { $0.upperBound })
            let name = String(await desk.get(page).text[stay...].prefix(36))
            #expect(await desk.post("\(page)/stay/\(name)", [("to", "arrived")]).status == .seeOther)
            #expect(await desk.get(page).text.contains("in house"))
            #expect(await desk.get("/admin/police").status == .forbidden)
            let (police, _) = try await sites.staff("timur", "police-export-operator")
            let queue = await police.get("/admin/police")
            #expect(queue.status == .ok && queue.text.contains("decree 148") && queue.text.contains("Müller"), "\(queue.text)")
            Self.expectPlain(queue, "queue")
            #expect(!queue.text.contains("Download the file"), "the police does not know the hotel yet")
            #expect(await police.post("/admin/police/lodging/caravan", [("name", ""), ("address", "x")]).status == .unprocessableContent)
            #expect(await police.post("/admin/police/lodging/caravan", [("name", "Caravan"), ("address", "Abai 1")]).status == .seeOther)
            #expect(await police.get("/admin/police").text.contains("Download the file (1 guest)"))
            let file = await police.post("/admin/police/export", [("format", "kz-eqonaq")])
            #expect(file.field("Content-Disposition")?.contains("kz-eqonaq-") == true)
            #expect(file.text.contains("C01X00T47"))
            let told = await police.get("/admin/police")
            #expect(told.text.contains("The police has the whole file"))
            let batch = try #require(try await sites.almaty.database.read { try $0.first("SELECT batch FROM guest_police")?.text(0) })
            #expect(await police.get("/admin/police/guests?state=exported&file=\(batch)").text.contains("Müller"))
            #expect(await police.post("/admin/police/file/nonsense", []).status == .notFound, "nothing is said to be noted that is not")
            // Nobody is due, and the police has not answered for hours.
            try await sites.almaty.database.write { try $0.execute("UPDATE guest_police SET changed_at = changed_at - 7 * 3600 * 1000") }
            #expect(await police.get("/admin/police").text.contains("Download the file (1 guest)"), "it can be made again from the page")
            #expect(await police.get("/admin/police/stay/\(name)").status == .ok)
            #expect(await police.post("/admin/police/stay/\(name)", [("outcome", "rejected"), ("text", "")]).status == .unprocessableContent)
            #expect(await police.post("/admin/police/stay/\(name)", [("outcome", "acknowledged"), ("text", "17")]).status == .seeOther)
            #expect(await police.get("/admin/police").text.contains("17"))
            let guests = await sites.get("/guests")
            #expect(guests.status == .ok && guests.text.contains("not a citizen") && guests.text.contains("No month has been counted yet"))
        }
    }

    /// Each role counts for its own hotels: what the privacy of all allows is no work at the desk of all.
    @Test func `are worked on at the hotels of the desk alone, whatever other roles somebody has`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let page = try await Self.enter(desk)
            let id = String(page.suffix(36))
            let stay = try #require(
                try await sites.almaty.database.read { try $0.first("SELECT id FROM guest_stay WHERE guest = $1", [.text(id)])?.text(0) })
            let (both, _) = try await sites.staff("lena", "privacy-officer", "front-desk:saray")
            let shown = await both.get(page)
            #expect(shown.status == .ok && shown.text.contains("/erase\""), "the privacy officer sees all")
            for path in ["/amend", "/stay", "/card"] { #expect(!shown.text.contains(page + path), "\(path)") }
            let work = sites.cities.routes.routes.filter { $0.path.contains(":guest") && $0.needs == .staff(StaffRight(.workAtFrontDesk)) }
            #expect(work.count >= 5)
            for route in work {
                let path = route.path.replacing(":guest", with: id).replacing(":stay", with: stay)
                let answer = route.method == .get ? await both.get(path) : await both.post(path, Self.guest + [("to", "arrived")])
                #expect(answer.status == .notFound, "\(route.method) \(path): \(answer.status)")
            }
            #expect(await desk.get(page + "/amend").status == .ok)
        }
    }

    @Test func `that are expected by the police are erased when somebody says so twice`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let page = try await Self.enter(desk)
            let stay = try #require(try await sites.almaty.database.read { try $0.first("SELECT id FROM guest_stay")?.text(0) })
            for to in ["arrived", "departed"] { #expect(await desk.post("\(page)/stay/\(stay)", [("to", to)]).status == .seeOther) }
            let (officer, _) = try await sites.staff("lena", "privacy-officer")
            #expect(await officer.get(page).text.contains("name=\"untold\""))
            let refused = await officer.post(page + "/erase", [("part", "all"), ("sure", "true")])
            #expect(refused.status == .unprocessableContent && refused.text.contains("The law wants the police told first"), "\(refused.text)")
            #expect(refused.text.contains("Müller"))
            let erased = await officer.follow(await officer.post(page + "/erase", [("part", "all"), ("sure", "true"), ("untold", "true")]))
            #expect(erased.status == .ok && !erased.text.contains("Müller") && erased.text.contains("Closed: the guest is erased"), "\(erased.text)")
        }
    }

    @Test func `let guests fill in their card by a link, and tell them nothing of others`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            await desk.get("/admin/guests/new")
            let made = await desk.post(
                "/admin/guests/card-link", [("hotel", "caravan"), ("arrival", Self.day(1)), ("departure", Self.day(3)), ("guests", "1")])
            let start = try #require(made.text.firstRange(of: "/guests/card/")?.lowerBound, "\(made.text)")
            let path = String(made.text[start...].prefix(13 + 32))
            #expect(await sites.get(path + "x").status == .notFound)
            let form = await sites.get(path)
            #expect(form.status == .ok && form.text.contains("caravan"), "\(form.text)")
            let guest = StaffBrowser(sites)
            let card = Self.guest.filter { !$0.0.hasPrefix("stay.") && $0.0 != "hotel" } + [("purpose", "holiday"), ("signature", "Anna")]
            let untrue = await guest.post(path, card)
            #expect(untrue.status == .unprocessableContent && untrue.text.contains("Tick this"))
            let sent = await guest.post(path, card + [("true", "true")])
            #expect(sent.status == .seeOther, "\(sent.text)")
            #expect(await guest.follow(sent).text.contains("1 of 1"))
            #expect(await guest.post(path, card + [("true", "true")]).status == .conflict)
            #expect(await !sites.get(path).text.contains("Müller"))
            let list = await desk.get("/admin/guests")
            #expect(list.text.contains("Müller"), "\(list.text)")
        }
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"]) func `are there in every language`(language: String) async throws {
        try await TestSites.run { sites in
            let (staff, _) = try await sites.staff("lena", "privacy-officer", "front-desk:caravan", "police-export-operator")
            _ = try await Self.enter(staff)
            let translated = StaffBrowser(sites, fields: [.acceptLanguage: language])
            for name in ["session", "browser"] { translated.set(name, try #require(staff.cookie(name))) }
            for path in ["/admin/guests", "/admin/guests/new", "/admin/guests/privacy", "/admin/police", "/guests"] {
                let english = await staff.get(path)
                let page = await translated.get(path)
                #expect(page.status == .ok, "\(path)")
                #expect(page.text != english.text && page.text.contains("lang=\"\(language)\""), "\(path)")
                #expect(!page.text.contains("Government of Kazakhstan"), "\(path): what the law asks is translated too")
                #expect(page.body.count < 60_000 && english.body.count < 60_000, "\(path): \(page.body.count)")
            }
        }
    }
}

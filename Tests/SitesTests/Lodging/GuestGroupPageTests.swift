import Accounts
import HTTPTypes
import Primitives
import SQL
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Pages of guests who come again, and of groups` {
    private static func day(_ days: Int) -> String { UTCTime.system.date.adding(days: days).description }

    private static let stay = [
        ("hotel", "caravan"), ("stay.arrival", day(0)), ("stay.departure", day(2)), ("stay.room", "204"), ("stay.purpose", "holiday"),
    ]
    private static let guest =
        [
            ("identity.familyName", "Müller"), ("identity.givenNames", "Anna"), ("identity.birthDate", "1974-08-12"), ("identity.sex", "F"),
            ("identity.nationality", "D"), ("document.kind", "passport"), ("document.number", "C01X00T47"), ("document.issuer", "D"),
        ] + stay
    private static let sheet = """
        family_name,given_names,birth_date,sex,nationality,document_number,document_issuer,guardian_line
        Polo,Niccolo,1980-03-01,M,ITA,YA1111111,ITA,
        Polo,Marco,2016-09-15,M,ITA,,,2
        """

    @Test func `offer who has shown the same document before, at that hotel alone`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            await desk.get("/admin/guests/new")
            let first = await desk.post("/admin/guests/new", Self.guest)
            let page = try #require(first.field("Location")?.split(separator: "?").first.map(String.init), "\(first.text)")
            let later = Self.guest.map { $0.0 == "stay.arrival" ? ($0.0, Self.day(1)) : $0.0 == "document.number" ? ($0.0, "c01 x00-t47") : $0 }
            await desk.get("/admin/guests/new")
            let offered = await desk.post("/admin/guests/new", later)
            #expect(offered.status == .ok && offered.text.contains("has been here before"), "\(offered.text)")
            #expect(offered.text.contains("\(page)/stay"))
            #expect(offered.text.contains("name=\"anew\""))
            let taken = await desk.post(page + "/stay", Self.stay.map { $0.0 == "stay.arrival" ? ($0.0, Self.day(1)) : $0 })
            #expect(taken.status == .seeOther, "\(taken.text)")
            let (other, _) = try await sites.staff("omar", "front-desk:saray")
            await other.get("/admin/guests/new")
            let elsewhere = await other.post("/admin/guests/new", Self.guest.map { $0.0 == "hotel" ? ($0.0, "saray") : $0 })
            #expect(elsewhere.status == .seeOther, "another hotel does not hear of it")
            #expect(await other.post(page + "/stay", Self.stay).status == .notFound)
            // The same stay of the same booking again is refused in words.
            let booking = ("booking", UUIDv7(at: UTCTime.system).text)
            #expect(await desk.post(page + "/stay", Self.stay + [booking]).status == .seeOther)
            await desk.get(page)
            let again = await desk.post(page + "/stay", Self.stay + [booking])
            #expect(again.status == .conflict && again.text.contains("stands in the register already"), "\(again.text)")
        }
    }

    @Test func `enter a group that was shown, for one's own hotel alone`() async throws {
        try await TestSites.run { sites in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            #expect(await desk.get("/admin/guests/group").status == .ok)
            #expect(await desk.get("/admin/guests/group/sheet.csv").text.contains("guardian_line"))
            let entered = await desk.post("/admin/guests/group/enter", Self.stay + [("sheet", Self.sheet)])
            #expect(entered.status == .ok && entered.text.contains("new guests 2"), "\(entered.text)")
            let list = await desk.get("/admin/guests")
            #expect(list.text.contains("Polo, Marco") && list.text.contains("Polo, Niccolo"))
            await desk.get("/admin/guests/group")
            let wrong = await desk.post("/admin/guests/group/enter", Self.stay + [("sheet", Self.sheet.replacing("1980", with: "80"))])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("birth_date"), "\(wrong.text)")
            let (other, _) = try await sites.staff("omar", "front-desk:saray")
            await other.get("/admin/guests/group")
            let refused = await other.post("/admin/guests/group/enter", Self.stay + [("sheet", Self.sheet)])
            #expect(refused.status != .ok && !refused.text.contains("new guests"), "\(refused.status)")
            let (officer, _) = try await sites.staff("lena", "privacy-officer")
            #expect(await officer.get("/admin/guests/group").status == .forbidden)
        }
    }
}

import CityNode
import HTTPTypes
import Primitives
import SQL
import TestCluster
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The registration card of one's own stay` {
    private static let mail = "anna@example.org"
    private static let told = ["value=\"\(mail)\"", "value=\"+49 30 123456\""]

    private static func hidden(_ name: String, in page: WebAnswer) throws -> String {
        let start = try #require(page.text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound, "\(page.text)")
        return String(page.text[start...].prefix { $0 != "\"" })
    }

    /// Books a room for two, and says by whose passport.
    ///
    /// - Returns: the path of the stay's page.
    private static func book(_ traveller: StaffBrowser) async throws -> String {
        let arrival = UTCTime.system.date.adding(days: 5)
        let path = "/stay/almaty/caravan/book?arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2&children=&room=double&plan=flexible"
        let who = [("name", "Anna Müller"), ("mail", mail), ("phone", "+49 30 123456"), ("nationality", "DE")]
        let booked = await traveller.post(path, [("offer", try hidden("offer", in: await traveller.get(path)))] + who)
        let start = try #require(booked.text.firstRange(of: "/my-stay/")?.lowerBound, "\(booked.text)")
        return String(booked.text[start...].prefix { $0 != "\"" })
    }

    @Test func `begins with what was told where who has booked asks for it, and shows of a document its last characters`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            _ = try await LodgingNoticesJob.run(at: sites.almaty.jobSite())
            let traveller = StaffBrowser(sites)
            let stay = try await Self.book(traveller)
            let page = await traveller.get("\(stay)/card")
            #expect(page.status == .ok && page.text.contains("name=\"told\"") && !page.text.contains("checked"), "\(page.text)")

            let others = await traveller.follow(await traveller.post("\(stay)/card", []))
            #expect(others.status == .ok && Self.told.allSatisfy { !others.text.contains($0) }, "who is given this link learns nothing")
            let link = try #require(await traveller.post("\(stay)/card", [("told", "true")]).field("Location"))
            let card = await traveller.get(link)
            #expect(Self.told.allSatisfy { card.text.contains($0) } && card.text.contains("is filled in"), "\(card.text)")
            #expect(card.text.contains("identity.familyName") && !card.text.contains("value=\"Anna"), "a name in one piece is not divided")
            #expect(card.text.contains("value=\"D\""), "the passport's country: \(card.text)")

            let person = [
                ("identity.familyName", "Müller"), ("identity.givenNames", "Anna"), ("identity.birthDate", "1974-08-12"), ("identity.sex", "F"),
                ("identity.nationality", "D"), ("document.kind", "passport"), ("document.number", "C01X00T47"), ("document.issuer", "D"),
                ("purpose", "holiday"), ("signature", "Anna"), ("true", "true"),
            ]
            let sent = await traveller.post(link, person)
            #expect(sent.status == .seeOther, "\(sent.text)")
            for path in [link, "\(link)?sent=yes"] {
                let after = await StaffBrowser(sites).get(path)
                #expect(after.status == .ok && !after.text.contains(Self.mail) && !after.text.contains("Müller"), "\(after.text)")
            }
            let seen = await traveller.get("\(stay)/card")
            #expect(seen.text.contains("…0T47") && !seen.text.contains("C01X00T47") && !seen.text.contains("Müller"), "\(seen.text)")
            #expect(seen.field("Cache-Control")?.contains("no-store") == true)
        }
    }
}

import CityNode
import Coordinator
import Federation
import Forum
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `The log for people` {
    @Test func `lists entries, newest first, all or those of a writer, and the records of a kind`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            let all = await sites.get("/log").text
            let newest = try #require(all.firstRange(of: #"href="/log/2""#))
            let oldest = try #require(all.firstRange(of: #"href="/log/0""#))
            #expect(newest.lowerBound < oldest.lowerBound)
            let own = await sites.get("/log?writer=almaty").text
            #expect(own.contains(#"href="/log/2""#) && !own.contains(#"href="/log/0""#))
            let records = await sites.get("/log?type=edition.published&key=alm").text
            #expect(records.contains("/records?type=edition.published&amp;key=almaty-2008"))
            #expect(await sites.get("/log?type=edition.published&key=%25").text.contains("Nothing in the log is so."))
            #expect(await sites.get("/log?writer=%3Cscript%3E").text.contains("Nothing in the log is so."))
            #expect(await sites.get("/log?before=0").status == .badRequest)
        }
    }

    @Test func `shows an entry with what it says, its proof, and commands that check it`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            let page = await sites.get("/log/2")
            #expect(page.status == .ok)
            #expect(page.text.contains("The third forum &lt;b&gt;") && page.text.contains("Edition of the forum"))
            #expect(page.text.contains("http://almaty.test:8080/api/v1/log/2/proof"))
            let proof = try await sites.get("/api/v1/log/2/proof").json()
            for hash in proof["path"]?.array ?? [] { #expect(page.text.contains(try #require(hash.string))) }
            for nothing in ["3", "-1", "02", "x", "99999999999999999999"] { #expect(await sites.get("/log/\(nothing)").status == .notFound) }
        }
    }

    @Test func `shows of an entry with many records some, and names the rest, so that a slow line opens it`() async throws {
        try await TestSites.run { sites in
            let countries = CountryCode.all.filter { $0.text != "KZ" }.prefix(64)
            let body: JSON = ["requirement": "visa-free", "sourceUrl": "https://mfa.example/visa", "verifiedAt": "2026-11-24T00:00:00.000Z"]
            _ = try await sites.forum.coordinator.sequencer.publish(
                countries.map { Record(type: VisaRuleReported.name, key: "KZ/\($0)/tourism/ordinary", base: 0, body: body) })
            try await sites.almaty.reach(3)
            let page = await sites.get("/log/2")
            #expect(page.status == .ok && page.body.count < 60_000, "\(page.body.count) bytes")
            #expect(page.text.contains("more records are in the data") && page.text.contains("It stands in the entry as data."))
        }
    }

    @Test func `shows a record with all its versions, and that it was withdrawn`() async throws {
        try await TestSites.run { sites in
            for requirement in ["visa-free", "e-visa"] {
                try await sites.publishAndWait(TestSites.rule("KZ/DE/tourism/ordinary", requirement))
            }
            let page = await sites.get("/records?type=visa.rule.published&key=KZ/DE/tourism/ordinary")
            #expect(page.status == .ok && page.text.matches(of: /href="\/log\/\d+"/).count == 2, "\(page.text)")
            #expect(await sites.get("/records?type=visa.rule.published&key=KZ/XX").status == .notFound)
            #expect(await sites.get("/records?type=visa.rule.published").status == .notFound)
        }
    }

    @Test func `costs no page where nothing has come since`() async throws {
        try await TestSites.run { sites in
            for target in ["/log", "/log?type=member.admitted"] {
                let first = await sites.get(target)
                let again = await sites.get(target, headers: [.ifNoneMatch: try #require(first.headers[.eTag])])
                #expect(again.status == .notModified && again.body.isEmpty)
            }
        }
    }
}

extension TestSites {
    /// A record of Almaty, published and known at Almaty again.
    func publishAndWait(_ record: JSON) async throws {
        let size = try await almaty.status().size
        _ = try await almaty.outbox.publish([
            .init(type: record["type"]?.string ?? "", key: record["key"]?.string ?? "", body: record["body"] ?? .null)
        ])
        try await almaty.reach(size + 1)
    }
}

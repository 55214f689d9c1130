import CityNode
import FeatureKit
import Federation
import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Filters of the API", .timeLimit(.minutes(4)))
struct RecordFilterTests {
    @Test(
        "a filter for what cannot be, or what the forum does not have, says so and where to look",
        arguments: [
            ("visa-rules?destination=QQ", "ISO 3166"), ("visa-rules?destination=UK", "ISO 3166"), ("visa-rules?nationality=kz", "ISO 3166"),
            ("visa-rules?purpose=fun", "tourism"), ("visa-rules?document=passport", "ordinary"), ("visa-rules/conflicts?destination=", "ISO 3166"),
            ("reports?cycle=pyeongtaek-1909", "/api/v1/cycles"), ("reports?commitment=A20.1", "A11.2"),
            ("reports?commitment=A1.99", "/api/v1/commitments"), ("reports?city=atlantis", "/api/v1/members"),
            ("assessments?city=atlantis", "/api/v1/members"), ("assessments?cycle=Nowhere", "slug"), ("notices?city=atlantis", "/api/v1/members"),
            ("notices?city=A%20B", "identifier"), ("records?type=visa.rule", "visa.rule.published"), ("records?type=", "record type"),
            ("records?type=visa.rule.published&prefix=KZ%25", "prefix"), ("members?limit=%2B5", "1 to 500"), ("log?limit=05", "1 to 500"),
        ])
    func impossible(_ query: String, _ word: String) async throws {
        try await TestSites.run { sites in
            for dispatcher in [sites.cities, sites.secretariat] {
                let answer = await dispatcher.answer(WebRequest(.get, "/api/v1/\(query)", authority: "almaty.test"))
                #expect(answer.status == .badRequest, "\(answer.text)")
                let json = try answer.json()
                #expect(json["detail"]?.string?.contains(word) == true, "\(answer.text)")
            }
        }
    }

    @Test(
        "a filter for what is not there yet, but can be, answers with nothing",
        arguments: ["visa-rules?destination=DE", "reports?city=bukhara", "records?type=progress.report.signed", "notices?city=almaty"])
    func possible(_ query: String) async throws {
        try await TestSites.run { sites in
            let answer = await sites.get("/api/v1/\(query)")
            #expect(answer.status == .ok && answer.headers[.eTag] != nil, "\(answer.text)")
        }
    }

    @Test("an index is a number and a cursor a text, in every list")
    func types() async throws {
        try await TestSites.run { sites in
            let drafts = try RecordDrafts.read(["records": [TestSites.rule(), TestSites.rule("KZ/FR/tourism/ordinary")]])
            _ = try await sites.almaty.outbox.publish(drafts)
            for city in [sites.almaty, sites.bukhara] { try await city.notices.publish(.profile, ["about": "a city"]) }
            try await sites.almaty.reach(3)
            for path in ["members", "log", "visa-rules", "records?type=member.admitted", "records?type=visa.rule.published"] {
                let json = try await sites.get("/api/v1/\(path)\(path.contains("?") ? "&" : "?")limit=1").json()
                #expect(json["next"]?.string?.isEmpty == false, "\(path): \(json.compactText)")
                let items = try (json["items"]?.array).required
                #expect(items.count == 1)
                for index in items.compactMap({ $0["index"] }) { #expect(index.integer != nil) }
                let last = try await sites.get("/api/v1/\(path)\(path.contains("?") ? "&" : "?")limit=500").json()
                #expect(last["next"] == .null)
            }
        }
    }
}

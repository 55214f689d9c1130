import CityNode
import Envelope
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import TestKit
import Testing
import TransparencyLog

@testable import Sites
@testable import Web

@Suite("Reading the API", .timeLimit(.minutes(4)))
struct ReadingTests {
    private static let keys = [
        "KZ/CN/tourism/ordinary", "KZ/DE/business/ordinary", "KZ/DE/tourism/ordinary", "KZ/DE/tourism/service", "KZ/FR/tourism/ordinary",
    ]

    /// Five rules of Kazakhstan, one of Uzbekistan.
    private static func publish(_ sites: TestSites) async throws {
        for (city, keys) in [(sites.almaty, keys), (sites.bukhara, ["UZ/DE/tourism/ordinary"])] {
            let drafts = try RecordDrafts.read(["records": .array(keys.map { TestSites.rule($0) })])
            _ = try await city.outbox.publish(drafts)
        }
        try await sites.almaty.reach(4)
        try await sites.bukhara.reach(4)
    }

    private static func keys(_ answer: WebAnswer) throws -> [String] { try answer.json()["items"]?.array?.compactMap { $0["key"]?.string } ?? [] }

    @Test("filters pick the rules of a destination, a nationality, a purpose, a document, or all of these")
    func filters() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let cases: [(query: String, keys: [String])] = [
                ("", Self.keys + ["UZ/DE/tourism/ordinary"]), ("?destination=KZ", Self.keys),
                ("?nationality=DE", Array(Self.keys[1...3]) + ["UZ/DE/tourism/ordinary"]), ("?purpose=business", [Self.keys[1]]),
                ("?document=service", [Self.keys[3]]), ("?destination=KZ&nationality=DE&purpose=tourism&document=ordinary", [Self.keys[2]]),
                ("?destination=FR", []),
            ]
            for (query, expected) in cases {
                let answer = await sites.get("/api/v1/visa-rules\(query)", host: "bukhara.test")
                #expect(try Self.keys(answer) == expected, "\(query)")
            }
        }
    }

    @Test("pages follow each other without gap or repetition, for records and for the log")
    func paging() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            for (path, name, expected) in [("visa-rules", "key", Self.keys + ["UZ/DE/tourism/ordinary"]), ("members", "id", ["almaty", "bukhara"])] {
                for limit in 1...7 {
                    var seen: [String] = []
                    var after: String?
                    repeat {
                        let cursor = after.map { "&after=\($0)" } ?? ""
                        let json = try await sites.get("/api/v1/\(path)?limit=\(limit)\(cursor)").json()
                        let items = try json["items"]?.array.required ?? []
                        #expect(items.count <= limit)
                        seen += items.compactMap { $0[name]?.string }
                        after = json["next"]?.string
                    } while after != nil && seen.count < 20
                    #expect(seen == expected, "\(path) by \(limit)")
                }
            }
            let first = try await sites.get("/api/v1/log?limit=3").json()
            #expect(first["items"]?.array?.compactMap { $0["index"]?.integer } == [0, 1, 2])
            let rest = try await sites.get("/api/v1/log?limit=3&after=\(first["next"]?.string ?? "")").json()
            #expect(rest["items"]?.array?.compactMap { $0["index"]?.integer } == [3])
            #expect(rest["next"] == .null)
        }
    }

    @Test("a tag that is shown again spares the answer until the log grows")
    func entityTags() async throws {
        try await TestSites.run { sites in
            for target in ["/api/v1/members", "/api/v1/visa-rules", "/api/v1/log", "/style.css"] {
                let tag = try await sites.get(target).headers[.eTag].required
                let again = await sites.get(target, headers: [.ifNoneMatch: "\"other\", W/\(tag)"])
                #expect(again.status == .notModified && again.body.isEmpty && again.headers[.eTag] == tag, "\(target)")
                #expect(await sites.get(target, headers: [.ifNoneMatch: "\"other\""]).status == .ok)
            }
            let tag = try await sites.get("/api/v1/visa-rules").headers[.eTag].required
            #expect(await sites.get("/api/v1/visa-rules?destination=KZ").headers[.eTag] != tag)
            try await Self.publish(sites)
            #expect(await sites.get("/api/v1/visa-rules", headers: [.ifNoneMatch: tag]).status == .ok)
        }
    }

    @Test("city and secretariat prove the same entry, and the proof verifies")
    func proofs() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            for dispatcher in [sites.cities, sites.secretariat] {
                for index in 0..<4 {
                    let json = try await dispatcher.answer(WebRequest(.get, "/api/v1/log/\(index)/proof", authority: "almaty.test")).json()
                    let checkpoint = try SignedCheckpoint(parsing: Array((json["checkpoint"]?.string).required.utf8)).checkpoint
                    let path = try (json["path"]?.array ?? []).map { try MerkleHash(bytes: Digest32(hex: $0.string ?? "").required.bytes).required }
                    let leaf = try Base64.decode(json["entry"]?.string ?? "").required
                    let proof = InclusionProof(leafIndex: UInt64(index), treeSize: checkpoint.size, path: path)
                    try proof.verify(leaf: MerkleHash.leaf(leaf), root: checkpoint.root)
                    let entry = try await dispatcher.answer(WebRequest(.get, "/api/v1/log/\(index)", authority: "almaty.test")).json()
                    #expect(entry["leafHash"] == json["leafHash"] && entry["entry"] == json["entry"])
                }
                #expect(await dispatcher.answer(WebRequest(.get, "/api/v1/log/4/proof", authority: "almaty.test")).status == .notFound)
                #expect(await dispatcher.answer(WebRequest(.get, "/api/v1/log/4", authority: "almaty.test")).status == .notFound)
            }
        }
    }

    @Test("notices are listed page by page, withdrawn ones are not")
    func notices() async throws {
        try await TestSites.run { sites in
            for city in [sites.almaty, sites.bukhara] { try await city.notices.publish(.profile, ["about": .string(city.id.text)]) }
            try await eventually("both cities' notices are listed") {
                let items = try await sites.get("/api/v1/notices").json()["items"]?.array ?? []
                return items.filter { $0["body"]?["about"] != nil }.compactMap { $0["city"]?.string } == ["almaty", "bukhara"]
            }
            let first = try await sites.get("/api/v1/notices?limit=1").json()
            let next = (first["next"]?.string ?? "").replacing(" ", with: "%20")
            let second = try await sites.get("/api/v1/notices?limit=1&after=\(next)").json()
            #expect([first, second].compactMap { $0["items"]?.array?.first?["city"]?.string } == ["almaty", "bukhara"])
            #expect(try await sites.get("/api/v1/notices?city=bukhara").json()["items"]?.array?.count == 1)
        }
    }
}

import Accounts
import CityNode
import Envelope
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("The accession to the Silk Road Tourist Visa, for programs", .timeLimit(.minutes(4))) struct AccessionAPITests {
    private static let path = "/api/v1/accession-draft"

    private static func body(_ revision: Int64, letter: String? = Base64.encode(Array("%PDF-1.7 a letter".utf8)), from: String = "2027-01-01") -> JSON
    {
        var object = JSONObject([
            ("revision", .integer(revision)), ("validFrom", .string(from)), ("letterUrl", "https://mfa.example/letter.pdf"),
        ])
        object["letter"] = letter.map { ["content": .string($0)] }
        return .object(object)
    }

    @Test func `is drafted, handed over, taken back, and approved by somebody else than the maker of the token`() async throws {
        try await TestSites.run { sites in
            let (paul, _) = try await sites.staff("paul", "visa-publisher")
            let (timur, _) = try await sites.staff("timur", "visa-publisher")
            let actor = AuditActor(try #require(Login("paul")), request: "r")
            let secret = try await sites.almaty.tokens.issue("ministry", scopes: [.readForum, .writeVisas], validDays: 1, by: actor).secret
            let program = try await TestProgram(sites: sites, secret: secret)
            #expect(try await program.get(Self.path)["state"]?.string == "none")
            let missing = try await program.send(.put, Self.path, Self.body(0, letter: nil), expects: .unprocessableContent)
            #expect(missing.text.contains("\"member\":\"letter\""))
            for (letter, from, member) in [("%%%", "2027-01-01", "letter.content"), ("YWJj", "2027-02-30", "validFrom")] {
                let refused = try await program.send(.put, Self.path, Self.body(0, letter: letter, from: from))
                #expect(refused.status.code >= 400 && refused.text.contains("\"member\":\"\(member)\""), "\(refused.text)")
            }
            let saved = try await program.send(.put, Self.path, Self.body(0), expects: .ok).json()
            #expect(
                saved["revision"]?.integer == 1 && saved["authors"]?.array == ["paul"] && saved["letter"]?["mediaType"]?.string == "application/pdf")
            #expect(try await program.send(.put, Self.path, Self.body(0), expects: .conflict).json()["current"]?["revision"]?.integer == 1)
            let longer = try await program.send(.put, Self.path, Self.body(1, letter: nil, from: "2027-03-01"), expects: .ok).json()
            #expect(longer["letter"] == saved["letter"], "the letter stays where none is sent")

            try await program.send(.put, Self.path + "/submission", ["revision": 1], expects: .conflict)
            #expect(try await program.send(.put, Self.path + "/submission", ["revision": 2], expects: .ok).json()["state"]?.string == "waiting")
            try await program.send(.delete, Self.path + "?revision=3", expects: .conflict)
            #expect(try await program.send(.delete, Self.path + "/submission?revision=3", expects: .ok).json()["state"]?.string == "draft")
            try await program.send(.delete, Self.path + "/submission?revision=4", expects: .conflict)
            try await program.send(.put, Self.path + "/submission", ["revision": 4], expects: .ok)
            await paul.get("/admin/visa/silk-road")
            #expect(await paul.post("/admin/visa/silk-road/approve", [("revision", "5")]).status == .unprocessableContent, "its maker has written it")
            await timur.get("/admin/visa/silk-road")
            #expect(await timur.post("/admin/visa/silk-road/approve", [("revision", "5")]).status == .seeOther)
            try await sites.bukhara.reach(3)
            try await sites.almaty.reach(3)
            let sent = try await program.get(Self.path)
            #expect(sent["state"]?.string == "sent" && sent["sent"]?["outcome"]?.string == "accepted", "\(sent)")
            let countries = try await sites.get("/api/v1/silk-road-visa", host: "bukhara.test").json()["countries"]?.array ?? []
            #expect(countries.first?["country"]?.string == "KZ")
        }
    }

    @Test func `is sent back with a remark by a publisher's program, and by no other`() async throws {
        try await TestSites.run { sites in
            _ = try await sites.staff("timur", "visa-publisher")
            let program = try await sites.program([.readForum, .writeVisas], named: "ministry")
            try await program.send(.put, Self.path, Self.body(0), expects: .ok)
            let waiting = try await program.send(.put, Self.path + "/submission", ["revision": 1], expects: .ok).json()
            let revision = try #require(waiting["revision"])
            let remark: JSON = ["revision": revision, "remark": "The letter is of another year."]
            #expect(try await program.send(.put, Self.path + "/return", remark).status == .forbidden)
            let actor = AuditActor(try #require(Login("timur")), request: "r")
            let secret = try await sites.almaty.tokens.issue("reviewer", scopes: [.returnVisas], validDays: 1, by: actor).secret
            let reviewer = try await TestProgram(sites: sites, secret: secret)
            #expect(try await reviewer.send(.put, Self.path + "/return", ["revision": revision, "remark": ""]).text.contains("remark"))
            let back = try await reviewer.send(.put, Self.path + "/return", remark, expects: .ok).json()
            #expect(back["state"] == "returned" && back["remark"] == "The letter is of another year.", "\(back)")
            try await reviewer.send(.put, Self.path + "/return", remark, expects: .conflict)
            #expect(try await program.get(Self.path)["state"] == "returned")
        }
    }

    @Test func `a letter may be as large as one sent at the site, and no larger`() async throws {
        try await TestSites.run { sites in
            let secret = try await sites.almaty.tokens.issue("ministry", scopes: [.readForum, .writeVisas], validDays: 1).secret
            let program = try await TestProgram(sites: sites, secret: secret)
            let letter = Array("%PDF-1.7".utf8) + [UInt8](repeating: 0x20, count: (8 << 20) - 8)
            let saved = try await program.send(.put, Self.path, Self.body(0, letter: Base64.encode(letter)), expects: .ok).json()
            #expect(saved["letter"]?["size"]?.integer == 8 << 20)
            for count in [1, 1 << 20] {
                let larger = letter + [UInt8](repeating: 0x20, count: count)
                let refused = try await program.send(.put, Self.path, Self.body(1, letter: Base64.encode(larger)))
                #expect(refused.status == .contentTooLarge || refused.status == .unprocessableContent, "\(refused.text)")
            }
            #expect(try await program.send(.delete, Self.path + "?revision=1", expects: .ok).json()["state"]?.string == "none")
        }
    }
}

import Accounts
import CityNode
import Coordinator
import Envelope
import HTTPTypes
import Listening
import Logging
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// A program does what its token was made for, and never more than whoever made it may do now.
@Suite("Scopes of tokens", .timeLimit(.minutes(4)))
struct TokenScopeTests {
    private static func actor(_ login: String) throws -> AuditActor { AuditActor(try #require(Login(login)), request: "r") }
    private static func grants(_ texts: String...) throws -> [RoleGrant] { try texts.map { try #require(RoleGrant($0)) } }

    @Test func `end with the role of whoever made the token, and come back with it`() async throws {
        try await TestSites.run { sites in
            _ = try await sites.staff("dana", "city-administrator")
            _ = try await sites.staff("bek", "hotel-manager:otrar")
            let (tokens, accounts) = (sites.almaty.tokens, sites.almaty.accounts)
            let secret = try await tokens.issue("pms", scopes: [.readHotels, .readBookings], validDays: 1, by: Self.actor("bek")).secret
            let first = try await tokens.authenticate(secret)
            #expect(first.scopes == [.readHotels, .readBookings] && first.withdrawn.isEmpty)
            #expect(first.grants?.map(\.description) == ["hotel-manager:otrar"])
            _ = try await accounts.setRoles(Self.grants("front-desk:otrar"), of: "bek", by: Self.actor("dana"))
            let second = try await tokens.authenticate(secret)
            #expect(second.scopes == [.readBookings] && second.withdrawn == [.readHotels])
            _ = try await accounts.setDisabled(true, "bek", by: Self.actor("dana"))
            await #expect(throws: APITokens.Refusal.makerGone) { try await tokens.authenticate(secret) }
            _ = try await accounts.setDisabled(false, "bek", by: Self.actor("dana"))
            _ = try await accounts.setRoles(Self.grants("hotel-manager:otrar"), of: "bek", by: Self.actor("dana"))
            #expect(try await tokens.authenticate(secret).scopes == [.readHotels, .readBookings])
        }
    }

    @Test func `that were withdrawn are told apart from those that a token never had`() async throws {
        try await TestSites.run { sites in
            _ = try await sites.staff("dana", "city-administrator")
            _ = try await sites.staff("erlan", "city-administrator")
            let secret = try await sites.almaty.tokens.issue("importer", scopes: [.writeRecords], validDays: 1, by: Self.actor("erlan")).secret
            let record: JSON = ["type": "edition.published", "key": "almaty-2010", "body": TestSites.edition]
            #expect(try await sites.post(["records": [record]], token: secret).status == .accepted)
            _ = try await sites.almaty.accounts.setRoles(Self.grants("auditor"), of: "erlan", by: Self.actor("dana"))
            let refused = try await sites.post(["records": [record]], token: secret)
            #expect(refused.status == .forbidden && refused.text.contains("no longer has the role"), "\(refused.text)")
            _ = try await sites.almaty.accounts.setDisabled(true, "erlan", by: Self.actor("dana"))
            let gone = try await sites.post(["records": [record]], token: secret)
            #expect(gone.status == .unauthorized && gone.text.contains("works here no more"), "\(gone.text)")
        }
    }

    @Test func `are given by those alone who may do it themselves, and for their own hotels`() async throws {
        try await TestSites.run { sites in
            _ = try await sites.staff("dana", "city-administrator")
            _ = try await sites.staff("bek", "hotel-manager:otrar")
            let tokens = sites.almaty.tokens
            for (login, scope, hotel, may) in [
                ("bek", .readBookings, "otrar", true), ("bek", .readBookings, "rahat", false), ("bek", .writeRecords, nil, false),
                ("dana", .writeRecords, nil, true), ("dana", .readBookings, nil, false), ("dana", .readHotels, "rahat", true),
            ] as [(String, APIToken.Scope, String?, Bool)] {
                let hotels = hotel.flatMap { RoleGrant.HotelID($0) }.map { [$0] }
                do {
                    _ = try await tokens.issue(
                        "\(login)-\(scope)-\(hotel ?? "all")", scopes: [scope], hotels: hotels, validDays: 1, by: Self.actor(login))
                    #expect(may, "\(login) \(scope) \(hotel ?? "")")
                } catch let problem as Problem { #expect(!may && problem.code == .notOwner, "\(login) \(scope) \(hotel ?? "")") }
            }
            // What means nothing at the secretariat is no scope there.
            await #expect(throws: Problem.self) {
                try await sites.forum.coordinator.tokens.issue("pms", scopes: [.readHotels], validDays: 1)
            }
        }
    }

    @Test func `and the hotels of a token are shown to its maker and to administrators, who alone may revoke it`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("dana", "city-administrator")
            let (bek, _) = try await sites.staff("bek", "hotel-manager:otrar")
            let (aida, _) = try await sites.staff("aida", "hotel-manager:rahat")
            let page = await bek.get("/admin/tokens").text
            #expect(page.contains("bookings:read") && !page.contains("records:write") && page.contains(#"name="hotels""#))
            let wrong = await bek.post("/admin/tokens", [("name", "pms"), ("days", "30"), ("scopes", "bookings:read"), ("hotels", "rahat")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("field-hotels-error"))
            let scope = await bek.post("/admin/tokens", [("name", "pms"), ("days", "30"), ("scopes", "records:write"), ("hotels", "")])
            #expect(scope.status == .unprocessableContent)
            let made = await bek.post("/admin/tokens", [("name", "pms"), ("days", "30"), ("scopes", "bookings:read"), ("hotels", "otrar")])
            let secret = String(try #require(made.text.firstMatch(of: /caravan_[A-Za-z0-9_-]+/)).0)
            let token = try await sites.almaty.tokens.authenticate(secret).token
            #expect(token.hotels?.map(\.text) == ["otrar"] && token.issuedBy == "bek")
            await aida.get("/admin/tokens")
            #expect(await bek.get("/admin/tokens").text.contains("pms"))
            #expect(!(await aida.get("/admin/tokens").text.contains("pms")))
            #expect(await admin.get("/admin/tokens").text.contains("otrar"))
            #expect(await aida.post("/admin/tokens/revoke", [("token-id", token.id.text)]).status == .notFound)
            #expect(try await sites.almaty.tokens.authenticate(secret).token.id == token.id)
            #expect(await admin.post("/admin/tokens/revoke", [("token-id", token.id.text)]).status == .seeOther)
            await #expect(throws: APITokens.Refusal.revoked) { try await sites.almaty.tokens.authenticate(secret) }
        }
    }

    @Test func `do not make a program faster than its pace, and no other token slower`() async throws {
        try await TestSites.run { sites in
            let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let host = SitesHost(
                sites: SiteDirectory(sites.node), log: TalliedLog("x", logger: quiet), pace: TokenBucket.Rate(perSecond: 0.001, burst: 2))
            let (fast, other) = (try await sites.token(of: sites.almaty, "fast"), try await sites.token(of: sites.almaty, "other"))
            for _ in 0..<2 { _ = try await host.authenticate(fast, at: .city(sites.almaty)) }
            do {
                _ = try await host.authenticate(fast, at: .city(sites.almaty))
                Issue.record("a third request was let in")
            } catch let refusal as SiteRefusal {
                #expect(refusal.problem.status == .tooManyRequests && refusal.problem.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
            }
            _ = try await host.authenticate(other, at: .city(sites.almaty))
        }
    }
}

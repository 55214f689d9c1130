import Primitives
import SQL
import Testing

@testable import Accounts

@Suite(.timeLimit(.minutes(4))) struct `A way to the identity provider` {
    private static let issuer = "https://id.test"
    private static func dana(_ login: String? = nil, isTwoFactor: Bool = true) -> ProvenIdentity {
        ProvenIdentity(issuer: issuer, subject: "dana", login: login.flatMap { Login($0) }, isTwoFactor: isTwoFactor)
    }

    private func begin(_ site: TestSite, _ purpose: ProviderVisit.Purpose = .signIn, from visitor: Visitor? = nil) async throws -> ProviderVisit {
        try await site.accounts.beginVisit(
            purpose, to: Self.issuer, state: "state", secret: "secret", next: "/account", from: visitor ?? site.visitor())
        return try await site.accounts.endVisit(state: "state", secret: "secret")
    }

    @Test func `is kept by hashes alone, and gone once it was taken`() async throws {
        try await TestSite.run { site in
            try await site.accounts.beginVisit(
                .signIn, to: Self.issuer, state: "state of chance", secret: "secret of chance", next: "/x", from: site.visitor("browser of chance"))
            let rows = try await site.database.read { try $0.query("SELECT * FROM account_provider_visit") }
            #expect(rows.count == 1 && !"\(rows.map(\.values))".contains("of chance"))
            await #expect(throws: AccountRefusal.visitIsOver) { try await site.accounts.endVisit(state: "state of chance", secret: "other") }
            #expect(try await site.accounts.endVisit(state: "state of chance", secret: "secret of chance").next == "/x")
            await #expect(throws: AccountRefusal.visitIsOver) {
                try await site.accounts.endVisit(state: "state of chance", secret: "secret of chance")
            }
        }
    }

    @Test func `is over after ten minutes`() async throws {
        try await TestSite.run { site in
            try await site.accounts.beginVisit(.signIn, to: Self.issuer, state: "a", secret: "b", next: "/", from: site.visitor())
            site.time.advance(seconds: 600)
            await #expect(throws: AccountRefusal.visitIsOver) { try await site.accounts.endVisit(state: "a", secret: "b") }
        }
    }

    @Test func `links nothing where the session has ended meanwhile, or the link was used`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let session = try await site.accounts.session(official.start.secret)
            let visit = try await begin(site, .session(session.id))
            try await site.accounts.signOut(session, by: TestSite.actor)
            await #expect(throws: AccountRefusal.sessionIsOver) {
                _ = try await site.accounts.finish(visit, as: Self.dana(), from: site.visitor())
            }
            let link = try await site.accounts.add(
                TestSite.login("bolat"), name: "Bolat", TestSite.grants("auditor"), by: TestSite.actor)
            let late = try await begin(site, .taking(link: link.secret))
            _ = try await site.accounts.setPassword(link: link.secret, TestSite.password, from: site.visitor())
            await #expect(throws: AccountRefusal.linkIsOver) {
                _ = try await site.accounts.finish(late, as: Self.dana(), from: site.visitor())
            }
            await #expect(throws: AccountRefusal.linkIsOver) { _ = try await begin(site, .taking(link: link.secret)) }
        }
    }

    @Test func `leaves no account without a way in`() async throws {
        try await TestSite.run { site in
            let link = try await site.accounts.add(TestSite.login("dana"), name: "Dana", TestSite.grants("auditor"), by: TestSite.actor)
            let visit = try await begin(site, .taking(link: link.secret))
            guard case .begun(let start) = try await site.accounts.finish(visit, as: Self.dana(), from: site.visitor()) else {
                return _ = Issue.record("not begun")
            }
            let session = try await site.accounts.session(start.secret)
            await #expect(throws: AccountRefusal.onlyWayIn) {
                _ = try await site.accounts.removeIdentity(of: session.user, besides: session, by: TestSite.actor)
            }
            #expect(try await site.accounts.removeIdentity(of: session.user, besides: nil, by: TestSite.actor))
            await #expect(throws: AccountRefusal.sessionIsOver) { _ = try await site.accounts.session(start.secret) }
            #expect(try await site.accounts.user("dana").state == .invited)
        }
    }

    @Test func `knows the browser from which it began`() async throws {
        try await TestSite.run { site in
            let official = try await site.official("dana")
            let session = try await site.accounts.session(official.start.secret)
            let browser = try official.start.browser.required
            _ = try await site.accounts.finish(try await begin(site, .session(session.id)), as: Self.dana(), from: site.visitor())
            let visit = try await begin(site, from: site.visitor(browser))
            guard case .begun(let start) = try await site.accounts.finish(visit, as: Self.dana(), from: site.visitor()) else {
                return _ = Issue.record("not begun")
            }
            // It is known under a new secret, and the old one is good no more.
            let known = try await site.database.read { try $0.query("SELECT sha256 FROM account_browser").map { try $0.blob(0) } }
            #expect(known == [StaffAccounts.digest(try start.browser.required)])
        }
    }
}

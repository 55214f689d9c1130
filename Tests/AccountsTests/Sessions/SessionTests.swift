import Primitives
import SQL
import Testing

@testable import Accounts

@Suite(.timeLimit(.minutes(4))) struct `A session` {
    @Test func `that is revoked is out at once`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let other = try await site.signIn(official, browser: nil)
            let session = try await site.accounts.session(official.start.secret)
            let list = try await site.accounts.sessions(of: session.user.id)
            #expect(list.count == 2 && list.allSatisfy { $0.device == "Chromium on Linux" })
            let id = try await site.accounts.session(other.secret).id
            #expect(try await site.accounts.endSession(id, of: session.user, by: TestSite.actor) == 1)
            #expect(try await refusal { _ = try await site.accounts.session(other.secret) } == .sessionIsOver)
            _ = try await site.accounts.session(official.start.secret)
        }
    }

    @Test func `of somebody else is not revoked by its id`() async throws {
        try await TestSite.run { site in
            let aigerim = try await site.official()
            let bolat = try await site.official("bolat", "auditor")
            let bolatsID = try await site.accounts.session(bolat.start.secret).id
            let user = try await site.accounts.session(aigerim.start.secret).user
            #expect(try await site.accounts.endSession(bolatsID, of: user, by: TestSite.actor) == 0)
            _ = try await site.accounts.session(bolat.start.secret)
        }
    }

    @Test func `ends where a role is withdrawn, and what it may do then is told anew`() async throws {
        try await TestSite.run { site in
            let official = try await site.official("dana", "forum-officer", "signatory")
            #expect(try await site.accounts.session(official.start.secret).has(.signReports))
            _ = try await site.accounts.setRoles(TestSite.grants("forum-officer"), of: "dana", by: TestSite.actor)
            #expect(try await refusal { _ = try await site.accounts.session(official.start.secret) } == .sessionIsOver)
            let again = try await site.accounts.session(try await site.signIn(official, browser: official.start.browser).secret)
            #expect(again.has(.draftReports) == true && !again.has(.signReports))
        }
    }

    @Test func `of a user who is disabled is out at once, and nobody signs in`() async throws {
        try await TestSite.run { site in
            _ = try await site.official()
            let official = try await site.official("dana", "forum-officer")
            _ = try await site.accounts.setDisabled(true, "dana", by: TestSite.actor)
            #expect(try await refusal { _ = try await site.accounts.session(official.start.secret) } == .sessionIsOver)
            #expect(
                try await refusal { _ = try await site.accounts.signIn("dana", TestSite.password, from: site.visitor()) } == .wrongCredentials)
            #expect(try await refusal { _ = try await site.accounts.reset("dana", by: TestSite.actor) } == .isDisabled(try TestSite.login("dana")))
            _ = try await site.accounts.setDisabled(false, "dana", by: TestSite.actor)
            _ = try await site.signIn(official, browser: nil)
        }
    }

    @Test func `ends after an hour of rest, and after twelve hours however busy it was`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let resting = try await site.signIn(official, browser: nil)
            _ = try await site.accounts.session(official.start.secret)
            site.time.advance(seconds: 3_599)
            _ = try await site.accounts.session(official.start.secret)
            site.time.advance(seconds: 1)
            #expect(try await refusal { _ = try await site.accounts.session(resting.secret) } == .sessionIsOver)
            for _ in 0..<22 {
                site.time.advance(seconds: 1_700)
                _ = try await site.accounts.session(official.start.secret)
            }
            site.time.advance(seconds: 3_000)
            #expect(try await refusal { _ = try await site.accounts.session(official.start.secret) } == .sessionIsOver)
        }
    }

    @Test func `goes on under another secret where the password is changed, and all others end`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let other = try await site.signIn(official, browser: nil)
            let session = try await site.accounts.session(official.start.secret)
            let changed = try await site.accounts.changePassword(
                from: TestSite.password, to: "marzipan toad abacus", session, from: site.visitor(official.start.browser))
            for secret in [official.start.secret, other.secret] {
                #expect(try await refusal { _ = try await site.accounts.session(secret) } == .sessionIsOver)
            }
            _ = try await site.accounts.session(changed.secret)
            #expect(
                try await refusal {
                    _ = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor())
                } == .wrongCredentials)
        }
    }

    @Test func `has a token for forms that no other session has`() {
        #expect(FormToken.isRight(FormToken.of("session_a"), for: "session_a"))
        #expect(!FormToken.isRight(FormToken.of("session_a"), for: "session_b") && !FormToken.isRight("", for: "session_b"))
    }

    @Test func `that has ended leaves what was being sent to who sent it, for a quarter of an hour`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let user = try await site.accounts.user(official.login).id
            let secret = official.start.secret
            let form = StaffAccounts.KeptForm(path: "/admin/reports", body: Array("narrative=long".utf8))
            let known = site.visitor(official.start.browser)
            #expect(try await !site.accounts.keepForm(form, session: secret, for: site.visitor("a made-up browser")))
            #expect(try await !site.accounts.keepForm(form, session: secret, for: site.visitor(nil)))
            let large = StaffAccounts.KeptForm(path: "/", body: [UInt8](repeating: 65, count: StaffAccounts.largestKeptForm + 1))
            #expect(try await !site.accounts.keepForm(large, session: secret, for: known))
            #expect(try await site.accounts.keepForm(form, session: secret, for: known))
            #expect(try await site.accounts.keptForm(of: user) == form)
            site.time.advance(seconds: 901)
            #expect(try await site.accounts.keptForm(of: user) == nil)
        }
    }

    @Test func `that has ended leaves nothing to who signs in at the same browser next`() async throws {
        try await TestSite.run { site in
            let first = try await site.official("aruzhan")
            let second = try await site.official("bekzat")
            let shared = site.visitor(try await site.signIn(second, browser: first.start.browser).browser)
            let (owner, other) = (try await site.accounts.user(first.login).id, try await site.accounts.user(second.login).id)
            let form = StaffAccounts.KeptForm(path: "/admin/reports", body: Array("narrative=long".utf8))
            // Both have signed in from there; the session says whose it was.
            #expect(try await site.accounts.keepForm(form, session: first.start.secret, for: shared))
            #expect(try await site.accounts.keptForm(of: other) == nil)
            #expect(try await site.accounts.keptForm(of: owner) == form)
            // Of a session that is gone, who was there last has sent it.
            #expect(try await site.accounts.keepForm(form, session: "session_gone", for: shared))
            #expect(try await site.accounts.keptForm(of: other) == form)
        }
    }
}

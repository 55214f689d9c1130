import Primitives
import Testing

@testable import Accounts

@Suite(.timeLimit(.minutes(4))) struct `A user` {
    @Test func `is invited by a link that is good once, for three days`() async throws {
        try await TestSite.run { site in
            let link = try await site.accounts.add(
                try TestSite.login("dana@almaty.kz"), name: "Дана", TestSite.grants("forum-officer"), by: TestSite.actor)
            #expect(link.user.state == .invited && link.expiresAt == TestSite.start.adding(seconds: 72 * 3600))
            #expect(try await site.accounts.owner(ofLink: link.secret).login.text == "dana@almaty.kz")
            #expect(
                try await refusal { _ = try await site.accounts.setPassword(link: link.secret, "short", from: site.visitor()) }
                    == .weakPassword(.tooShort))
            #expect(try await site.accounts.setPassword(link: link.secret, TestSite.password, from: site.visitor()).stage == .enrolment)
            #expect(
                try await refusal { _ = try await site.accounts.setPassword(link: link.secret, TestSite.password, from: site.visitor()) }
                    == .linkIsOver)
            let late = try await site.accounts.add(try TestSite.login("late"), name: "L", TestSite.grants("auditor"), by: TestSite.actor)
            site.time.advance(seconds: 72 * 3600)
            #expect(try await refusal { _ = try await site.accounts.owner(ofLink: late.secret) } == .linkIsOver)
            #expect(try await refusal { _ = try await site.accounts.owner(ofLink: "link_made-up") } == .linkIsOver)
        }
    }

    @Test func `who is reset sets another password by a link, with the same second factor or another one`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let first = try await site.accounts.reset(official.login, by: TestSite.actor)
            #expect(try await refusal { _ = try await site.accounts.session(official.start.secret) } == .sessionIsOver)
            #expect(
                try await refusal { _ = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor()) }
                    == .wrongCredentials)
            let second = try await site.accounts.reset(official.login, by: TestSite.actor)
            #expect(try await refusal { _ = try await site.accounts.owner(ofLink: first.secret) } == .linkIsOver)
            let half = try await site.accounts.setPassword(link: second.secret, "marzipan toad abacus", from: site.visitor())
            #expect(half.stage == .code)
            _ = try await site.accounts.passCode(half.secret, official.factor.code(atSeconds: site.time.value.seconds), from: site.visitor())
            let third = try await site.accounts.reset(official.login, factor: true, by: TestSite.actor)
            #expect(try await site.accounts.setPassword(link: third.secret, TestSite.password, from: site.visitor()).stage == .enrolment)
            #expect(try await site.accounts.recoveryCodeCount(of: third.user) == 0)
        }
    }

    @Test func `who is the last administrator stays one`() async throws {
        try await TestSite.run { site in
            let only = try await site.official()
            #expect(
                try await refusal { _ = try await site.accounts.setRoles(TestSite.grants("auditor"), of: only.login, by: TestSite.actor) }
                    == .lastAdministrator)
            #expect(try await refusal { _ = try await site.accounts.setDisabled(true, only.login, by: TestSite.actor) } == .lastAdministrator)
            _ = try await site.official("second")
            _ = try await site.accounts.setDisabled(true, only.login, by: TestSite.actor)
            #expect(try await refusal { _ = try await site.accounts.setDisabled(true, "second", by: TestSite.actor) } == .lastAdministrator)
        }
    }

    @Test func `has roles that are given here, and hotels where the role is one for hotels`() async throws {
        #expect(RoleGrant("front-desk") == nil && RoleGrant("auditor:rahat") == nil && RoleGrant("mayor") == nil)
        #expect(RoleGrant("front-desk:rahat-palace")?.description == "front-desk:rahat-palace")
        try await TestSite.run { site in
            func add(_ login: String, _ grants: [RoleGrant]) async throws {
                _ = try await site.accounts.add(try TestSite.login(login), name: "N", grants, by: TestSite.actor)
            }
            #expect(
                try await refusal { try await add("a1", TestSite.grants("juror")) } == .roleElsewhere(try RoleGrant("juror").required))
            #expect(try await refusal { try await add("a2", []) } == .noRoles)
            try await add("a3", TestSite.grants("front-desk:rahat-palace", "hotel-manager:otrar", "front-desk:otrar", "front-desk:otrar"))
            let user = try await site.accounts.user("a3")
            #expect(user.grants.map(\.description) == ["front-desk:otrar", "front-desk:rahat-palace", "hotel-manager:otrar"])
            #expect(try await refusal { try await add("A3", TestSite.grants("auditor")) } == .loginTaken(user.login))
            #expect(try await site.accounts.users() == [user])
        }
    }

    @Test(arguments: ["", "x", "-x", "a b", "a@b@c", "@b", "a@", "ал", "<script>", String(repeating: "a", count: 121)])
    func `has no login that is hard to type or means something elsewhere`(text: String) { #expect(Login(text) == nil) }

    @Test(arguments: ["", "two\nlines", "turned \u{202E} around", "bell \u{7}"])
    func `has a name on one line in which nothing acts`(name: String) async throws {
        try await TestSite.run { site in
            let refused = try await refusal {
                _ = try await site.accounts.add(try TestSite.login("dana"), name: name, TestSite.grants("auditor"), by: TestSite.actor)
            }
            guard case .badName = refused else { return #expect(Bool(false), "\(String(describing: refused))") }
        }
    }

    @Test func `may do what a role of the place may, and each permission and role is of use`() {
        for permission in StaffPermission.allCases { #expect(!permission.roles.isEmpty, "\(permission)") }
        for role in StaffRole.allCases {
            #expect(StaffPermission.allCases.contains { $0 != .ownAccount && $0.roles.contains(role) }, "\(role) may nothing")
            #expect(StaffRole.Place.allCases.contains { role.isGiven(at: $0) })
        }
        // Who reads only changes nothing.
        #expect(StaffPermission.allCases.filter { $0.roles.contains(.auditor) }.allSatisfy { $0.rawValue.hasPrefix("read-") || $0 == .ownAccount })
    }
}

import Envelope
import Primitives
import SQL
import Testing

@testable import Accounts

@Suite(.timeLimit(.minutes(4))) struct `Signing in` {
    @Test func `takes a password and then a code, and gives a session that tells what one may do`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let half = try await site.accounts.signIn(" AIGERIM@almaty.kz ", TestSite.password, from: site.visitor())
            #expect(half.stage == .code && half.browser == nil)
            #expect(try await refusal { _ = try await site.accounts.session(half.secret) } == .sessionIsOver)
            let full = try await site.accounts.passCode(half.secret, official.factor.code(atSeconds: site.time.value.seconds), from: site.visitor())
            #expect(full.stage == .full && full.secret != half.secret && full.browser != nil)
            let session = try await site.accounts.session(full.secret)
            #expect(session.user.login.text == "aigerim@almaty.kz" && session.has(.manageUsers) && !session.has(.signReports))
            // The session of before is over: a cookie that somebody else has planted or seen opens nothing.
            #expect(try await site.accounts.stage(half.secret) == nil)
        }
    }

    @Test func `does not tell whether it was the name or the password that is wrong`() async throws {
        try await TestSite.run { site in
            _ = try await site.official()
            for (login, password) in [("aigerim@almaty.kz", "wrong wrong wrong"), ("nobody", TestSite.password), ("", ""), ("<b>", "x")] {
                #expect(try await refusal { _ = try await site.accounts.signIn(login, password, from: site.visitor()) } == .wrongCredentials)
            }
            _ = try await site.accounts.add(try TestSite.login("invited"), name: "I", TestSite.grants("auditor"), by: TestSite.actor)
            #expect(try await refusal { _ = try await site.accounts.signIn("invited", "", from: site.visitor()) } == .wrongCredentials)
        }
    }

    @Test func `takes each code once, also where two browsers send it at the same time`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let code = official.factor.code(atSeconds: site.time.value.seconds)
            let halves = try await [
                site.accounts.signIn(official.login, TestSite.password, from: site.visitor()),
                site.accounts.signIn(official.login, TestSite.password, from: site.visitor()),
            ]
            let outcomes = await withTaskGroup(of: Result<SessionStart, any Error>.self) { tasks in
                for half in halves {
                    tasks.addTask {
                        do { return .success(try await site.accounts.passCode(half.secret, code, from: site.visitor())) } catch {
                            return .failure(error)
                        }
                    }
                }
                return await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { if case .success = $0 { true } else { false } } == 1)
            #expect(outcomes.count { if case .failure(AccountRefusal.usedCode) = $0 { true } else { false } } == 1)
        }
    }

    @Test func `takes each recovery code once, however it is typed`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let typed = official.codes[0].text.uppercased().replacing("-", with: " ")
            let first = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor())
            _ = try await site.accounts.passCode(first.secret, typed, from: site.visitor())
            let second = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor())
            #expect(try await refusal { _ = try await site.accounts.passCode(second.secret, typed, from: site.visitor()) } == .usedCode)
            #expect(
                try await refusal { _ = try await site.accounts.passCode(second.secret, "aaaa-bbbb-cccc-dddd", from: site.visitor()) } == .wrongCode)
            _ = try await site.accounts.passCode(second.secret, official.codes[1].text, from: site.visitor())
            #expect(try await site.trail().count { $0.action == "recovery-code.used" } == 2)
        }
    }

    @Test func `ends after five wrong codes, and begins again with the password`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let half = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor())
            for _ in 0..<4 {
                #expect(try await refusal { _ = try await site.accounts.passCode(half.secret, "000000x", from: site.visitor()) } == .wrongCode)
            }
            #expect(try await refusal { _ = try await site.accounts.passCode(half.secret, "000000x", from: site.visitor()) } == .sessionIsOver)
            #expect(try await refusal { _ = try await site.accounts.passCode(half.secret, "000000x", from: site.visitor()) } == .sessionIsOver)
        }
    }

    @Test func `is not held up for its owner by ten thousand attempts of strangers`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let hashed = try await withThrowingTaskGroup(of: Bool.self) { tasks in
                var (running, hashed) = (0, 0)
                for attempt in 0..<10_000 {
                    if running >= 200 {
                        if try await tasks.next() == true { hashed += 1 }
                        running -= 1
                    }
                    tasks.addTask {
                        let from = site.visitor("a made-up browser", "198.51.100.\(attempt % 250)")
                        let refused = try await refusal { _ = try await site.accounts.signIn(official.login, "guess \(attempt)", from: from) }
                        return refused == .wrongCredentials
                    }
                    running += 1
                    // The owner, in the midst of it, from the browser where the second factor was set.
                    if attempt == 5_000 {
                        let session = try await site.signIn(official, browser: official.start.browser)
                        #expect(try await site.accounts.session(session.secret).user.login.text == official.login)
                    }
                }
                for try await isHashed in tasks where isHashed { hashed += 1 }
                return hashed
            }
            #expect(hashed == 10, "no more than the budget of strangers was looked at")
            // A browser that nobody knows is told to wait, and how long.
            let refused = try await refusal {
                _ = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor(nil, "203.0.113.9"))
            }
            guard case .tooManyAttempts(let seconds) = refused else { return #expect(Bool(false), "\(String(describing: refused))") }
            #expect((1...900).contains(seconds))
            #expect(try await site.trail().contains { $0.action == "session.attempts-exhausted" && $0.actor == "(stranger)" })
            site.time.advance(seconds: 901)
            _ = try await site.signIn(official, browser: nil)
        }
    }

    @Test func `is bounded for a network that tries one password with many names, and not for others`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            for attempt in 0..<30 {
                _ = try await refusal {
                    _ = try await site.accounts.signIn("user\(attempt)", "x", from: site.visitor(nil, "2001:db8:1:2::\(attempt)"))
                }
            }
            let same = try await refusal {
                _ = try await site.accounts.signIn(official.login, TestSite.password, from: site.visitor(nil, "2001:db8:1:2:ffff::1"))
            }
            guard case .tooManyAttempts = same else { return #expect(Bool(false), "\(String(describing: same))") }
            _ = try await site.signIn(official, browser: nil, "2001:db8:1:3::1")
        }
    }

    @Test func `costs a right password none of the budget`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            for _ in 0..<25 {
                site.time.advance(seconds: 120)
                _ = try await site.signIn(official, browser: nil)
            }
        }
    }

    @Test func `hashes the password anew where it was hashed at another cost`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let cost = try ScryptCost(logN: 2, blockSize: 2, parallelism: 1).required
            let dearer = StaffAccounts(
                .city, siteNames: [], database: site.database, clock: { site.time.value }, hasher: PasswordHasher(cost: cost))
            _ = try await dearer.signIn(official.login, TestSite.password, from: site.visitor())
            let stored = try await site.database.read { try $0.first("SELECT password FROM account")?.text(0) }
            #expect(stored?.hasPrefix("$scrypt$ln=2,r=2,p=1$") == true)
            _ = try await dearer.signIn(official.login, TestSite.password, from: site.visitor())
        }
    }

    @Test func `keeps no secret in the database`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let link = try await site.accounts.add(try TestSite.login("bolat"), name: "B", TestSite.grants("auditor"), by: TestSite.actor)
            let secrets = [official.start.secret, try official.start.browser.required, link.secret, TestSite.password] + official.codes.map(\.text)
            let tables = ["account", "account_session", "account_link", "account_browser", "account_recovery", "audit_entry"]
            let rows = try await site.database.read { connection in
                try connection.query("SELECT * FROM account").map(\.values) + connection.query("SELECT * FROM account_session").map(\.values)
                    + connection.query("SELECT * FROM account_link").map(\.values) + connection.query("SELECT * FROM account_browser").map(\.values)
                    + connection.query("SELECT * FROM account_recovery").map(\.values) + connection.query("SELECT * FROM audit_entry").map(\.values)
            }
            #expect(rows.count >= tables.count)
            for case .text(let text) in rows.joined() { for secret in secrets { #expect(!text.contains(secret)) } }
            for case .blob(let bytes) in rows.joined() { for secret in secrets { #expect(bytes != Array(secret.utf8)) } }
        }
    }

    @Test func `can be set up by a program that holds the link, once, and the code of that moment is still good`() async throws {
        try await TestSite.run { site in
            let link = try await site.accounts.add(try TestSite.login("bolat"), name: "B", TestSite.grants("auditor"), by: TestSite.actor)
            func setUp(_ password: String) async throws -> TOTP {
                try await site.accounts.setUp(link: link.secret, password: password, from: site.visitor())
            }
            #expect(try await refusal { _ = try await setUp("short") } == .weakPassword(.tooShort))
            let factor = try await setUp(TestSite.password)
            let user = try await site.accounts.user("bolat")
            let sessions = try await site.accounts.sessions(of: user.id)
            #expect(user.state == .active && sessions.isEmpty)
            #expect(try await refusal { _ = try await setUp(TestSite.password) } == .linkIsOver)
            let half = try await site.accounts.signIn("bolat", TestSite.password, from: site.visitor())
            let start = try await site.accounts.passCode(half.secret, factor.code(atSeconds: site.time.value.seconds), from: site.visitor())
            #expect(start.stage == .full)
        }
    }
}

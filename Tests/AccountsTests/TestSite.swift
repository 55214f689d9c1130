import Envelope
import Primitives
import SQL
import Synchronization
import TestKit

@testable import Accounts

/// The accounts of a city in a database of their own, with a clock that stands until it is moved.
struct TestSite {
    static let start = UTCTime(seconds: 1_790_000_000)
    static let password = "violet harbour teaspoon"
    static let actor = AuditActor.atCommandLine(request: "test")

    let accounts: StaffAccounts
    let database: SQLiteDatabase
    let time: Time
    private let directory: TemporaryDirectory

    final class Time: Sendable {
        private let now = Mutex(TestSite.start)
        var value: UTCTime { now.withLock { $0 } }
        func advance(seconds: Int64) { now.withLock { $0 = $0.adding(seconds: seconds) } }
    }

    static func run(_ place: StaffRole.Place = .city, _ body: (TestSite) async throws -> Void) async throws {
        let directory = try TemporaryDirectory()
        let database = try await SQLiteDatabase.open(directory.file("test.db"))
        try await Migrations([AccountSchema.step(1), AccountSchema.passkeys(2), AccountSchema.identities(3), AccountSchema.keptForms(4)]).apply(
            to: database)
        let time = Time()
        let accounts = StaffAccounts(
            place, siteNames: ["almaty", "Алматы"], database: database, clock: { time.value }, hasher: PasswordHasher(cost: .lowest))
        try await body(TestSite(accounts: accounts, database: database, time: time, directory: directory))
        await database.close()
    }

    static func login(_ text: String) throws -> Login { try Login(text).required }
    static func grants(_ texts: String...) throws -> [RoleGrant] { try texts.map { try RoleGrant($0).required } }

    func visitor(_ browser: String? = nil, _ address: String = "192.0.2.1") -> Visitor {
        Visitor(browser: browser, device: "Chromium on Linux", address: address, request: "r1")
    }

    /// Somebody who has set both factors, and the browser that did it.
    func official(_ login: String = "aigerim@almaty.kz", _ roles: String...) async throws -> Official {
        let grants = try (roles.isEmpty ? ["city-administrator"] : roles).map { try RoleGrant($0).required }
        let link = try await accounts.add(try Self.login(login), name: "Aigerim", grants, by: Self.actor)
        let half = try await accounts.setPassword(link: link.secret, Self.password, from: visitor())
        let factor = try await accounts.newFactor(half.secret).factor
        let (start, codes) = try await accounts.confirmFactor(half.secret, factor.code(atSeconds: time.value.seconds), from: visitor())
        time.advance(seconds: 120)
        return Official(login: login, factor: factor, start: start, codes: codes)
    }

    struct Official {
        let login: String
        let factor: TOTP
        let start: SessionStart
        let codes: [RecoveryCode]
    }

    /// Both factors, from a browser.
    func signIn(_ official: Official, browser: String?, _ address: String = "192.0.2.1") async throws -> SessionStart {
        let half = try await accounts.signIn(official.login, Self.password, from: visitor(browser, address))
        return try await accounts.passCode(
            half.secret, official.factor.code(atSeconds: time.value.seconds), from: visitor(browser, address))
    }

    func trail() async throws -> [AuditEntry] {
        try await database.read { try AuditTrail.entries(AuditTrail.Filter(), limit: 1000, $0) }
    }
}

struct Missing: Error {}

extension Optional {
    var required: Wrapped {
        get throws {
            guard let self else { throw Missing() }
            return self
        }
    }
}

/// What a call was refused with.
func refusal(_ body: () async throws -> Void) async throws -> AccountRefusal? {
    do {
        try await body()
        return nil
    } catch let refusal as AccountRefusal { return refusal }
}

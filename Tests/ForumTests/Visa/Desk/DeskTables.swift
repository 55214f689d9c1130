import Accounts
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

/// A desk over a log that holds some visa rules, with what it keeps of its own beside it.
struct DeskTables {
    static let now = FoldedTables.start.adding(seconds: 3600)

    let tables: FoldedTables
    let desk: VisaDesk

    /// - Parameters:
    ///   - country: whose city the desk is at; `nil` for the secretariat's.
    ///   - entries: of the log, one record each.
    init(_ country: String?, _ entries: [Record] = []) async throws {
        tables = try await FoldedTables(VisaRules.self, entries.map { [$0] })
        try await Migrations([AccountSchema.step(1)]).apply(to: tables.database, of: "accounts")
        try await Migrations(VisaDeskSchema.migrations).apply(to: tables.database, of: VisaFeature.name)
        let place: JobSite.Place = country == nil ? .secretariat : .city(try #require(CityID("almaty")))
        desk = VisaDesk(place, country: country.flatMap { CountryCode($0) })
    }

    static func hand(_ login: String, at now: UTCTime = now) throws -> VisaDesk.Hand {
        VisaDesk.Hand(login: login, actor: AuditActor(try #require(Login(login)), request: "r"), now: now)
    }

    static func key(_ text: String) throws -> VisaRuleKey { try #require(VisaRuleKey(text.count > 5 ? text : text + "/tourism/ordinary")) }

    static func rule(
        _ requirement: VisaRule.Requirement = .visaFree, _ days: Int64? = 30, kind: VisaRule.SourceKind? = .city, at verifiedAt: UTCTime = now
    ) -> VisaRule {
        VisaRule(
            requirement: requirement, maxStayDays: days, sourceURL: "https://mfa.example/visa", sourceKind: kind, verifiedAt: verifiedAt)
    }

    static func published(_ key: String, _ rule: VisaRule) throws -> Record {
        Record(type: VisaRulePublished.name, key: try Self.key(key).description, base: 0, body: rule.json)
    }

    static func reported(_ key: String, _ rule: VisaRule) throws -> Record {
        Record(type: VisaRuleReported.name, key: try Self.key(key).description, base: 0, body: rule.json)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (VisaDesk, any SQLConnection) throws -> Value) async throws -> Value {
        let desk = desk
        return try await tables.database.write { try body(desk, $0) }
    }

    /// Another rule comes into the log.
    func fold(_ record: Record, at index: Int64) async throws {
        let folded = FoldedRecord(record, index: index, position: 0, writer: .secretariat, acceptedAt: Self.now)
        try await tables.database.write { connection in
            try VisaRules.fold([folded], connection)
            try connection.execute(
                """
                INSERT INTO record (type, key, idx, position, writer, body) VALUES ($1, $2, $3, 0, 'almaty', $4)
                ON CONFLICT (type, key) DO UPDATE SET idx = excluded.idx, body = excluded.body
                """, [.text(record.type), .text(record.key), .integer(index), .blob(record.body.compact)])
        }
    }

    /// What the trail says was done, the oldest first.
    func trail() async throws -> [String] {
        try await tables.database.read { connection in
            try AuditTrail.entries(AuditTrail.Filter(), limit: 100, connection).reversed().map { "\($0.actor) \($0.action)" }
        }
    }
}

import Primitives
import SQL
import Testing

@testable import Accounts

@Suite(.timeLimit(.minutes(4))) struct `The audit trail` {
    private static func verdict(_ site: TestSite) async throws -> AuditTrail.Verdict {
        try await site.database.read { try AuditTrail.verify($0) }
    }

    @Test func `tells who did what to whom, when and in which request, and is whole`() async throws {
        try await TestSite.run { site in
            _ = try await site.official()
            let trail = try await site.trail()
            #expect(trail.map(\.action) == ["session.signed-in", "second-factor.set", "password.set", "user.added"])
            #expect(trail.map(\.position) == [4, 3, 2, 1])
            #expect(trail.last?.actor == "(operator)" && trail.last?.object == "aigerim@almaty.kz" && trail.last?.detail == "city-administrator")
            #expect(trail.first?.actor == "aigerim@almaty.kz" && trail.first?.request == "r1" && trail.first?.at == TestSite.start)
            #expect(try await Self.verdict(site) == .whole(count: 4, last: try trail.first.required.digestHex))
        }
    }

    @Test(
        arguments: [
            "UPDATE audit_entry SET detail = 'auditor' WHERE position = 1", "UPDATE audit_entry SET actor = 'bolat' WHERE position = 2",
            "UPDATE audit_entry SET at = at + 1 WHERE position = 2", "DELETE FROM audit_entry WHERE position = 2",
            "DELETE FROM audit_entry WHERE position = 1", "UPDATE audit_entry SET request = action, action = request WHERE position = 3",
        ] as [SQLText])
    func `tells that an entry was changed or taken out`(change: SQLText) async throws {
        try await TestSite.run { site in
            _ = try await site.official()
            try await site.database.write { try $0.execute(change) }
            guard case .broken = try await Self.verdict(site) else { return #expect(Bool(false), "not found out") }
        }
    }

    @Test func `is searched by who, what and when, page by page`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            for _ in 0..<5 { _ = try await site.signIn(official, browser: nil); site.time.advance(seconds: 120) }
            var filter = AuditTrail.Filter()
            filter.actor = official.login
            filter.action = "session.signed-in"
            let (all, first, second) = try await site.database.read { [filter] connection in
                let first = try AuditTrail.entries(filter, limit: 4, connection)
                return (
                    try AuditTrail.entries(filter, limit: 100, connection), first,
                    try AuditTrail.entries(filter, before: first.last?.position ?? 0, limit: 4, connection)
                )
            }
            #expect(all.count == 6 && first + second == all)
            filter.from = all[2].at
            filter.until = all[0].at
            let between = filter
            let found = try await site.database.read { connection in try AuditTrail.entries(between, limit: 100, connection) }
            #expect(found == Array(all[1...2]))
        }
    }

    @Test func `shows what strangers wrote as text on one line, and not without end`() async throws {
        try await TestSite.run { site in
            let long = String(repeating: "я", count: 2_000)
            try await site.database.write { connection in
                try AuditTrail.append(TestSite.actor, .userAdded, object: "two\nlines \u{202E}", detail: long, at: TestSite.start, connection)
            }
            let entry = try await site.trail().first.required
            #expect(entry.object == "two\\nlines \\u{202e}" && entry.detail.utf8.count <= 512)
            guard case .whole = try await Self.verdict(site) else { return #expect(Bool(false), "not whole") }
        }
    }
}

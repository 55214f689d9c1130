import Accounts
import Envelope
import Federation
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

@Suite struct `Four eyes over visa rules` {
    private static let digest = EnvelopeDigest(Digest32(sha256: [1]))

    /// A set of one rule, drafted by Aigerim and handed in.
    private static func waiting(_ desk: DeskTables) async throws -> VisaChangeSet {
        try await desk.write { desk, connection in
            let aigerim = try DeskTables.hand("aigerim")
            let id = try desk.open("Germans", origin: .edit, [(DeskTables.key("KZ/DE"), DeskTables.rule())], by: aigerim, connection)
            try desk.submit(id, revision: 1, by: aigerim, connection)
            return try desk.set(id, connection)
        }
    }

    @Test func `let somebody else approve what was drafted, and sign each rule on the one that it follows`() async throws {
        let desk = try await DeskTables("KZ", [try DeskTables.published("KZ/DE", DeskTables.rule(.required, nil))])
        let set = try await Self.waiting(desk)
        #expect(set.state == .waiting && set.revision == 2 && set.counts == [.changed: 1] && set.authors == ["aigerim"])
        let sent = try await desk.write { desk, connection in
            let timur = try DeskTables.hand("timur")
            let approved = try desk.approval(of: set.id, revision: 2, by: timur, connection)
            #expect(approved.records.map(\.id.description) == ["visa.rule.published KZ/DE/tourism/ordinary"])
            #expect(approved.records.map(\.base) == [1] && approved.records.map(\.body) == [DeskTables.rule().json])
            try desk.approve(set.id, revision: 2, remark: "", as: [Self.digest], by: timur, connection)
            #expect(try desk.envelopes(of: set.id, connection) == [Self.digest])
            return try desk.set(set.id, connection)
        }
        #expect(sent.state == .sent && sent.decidedBy == "timur" && sent.submittedBy == "aigerim")
        #expect(try await desk.trail() == ["aigerim visa-set.opened", "aigerim visa-set.submitted", "timur visa-set.approved"])
    }

    @Test func `do not let anybody approve what they have put something into`() async throws {
        let desk = try await DeskTables("KZ")
        let set = try await Self.waiting(desk)
        for login in ["aigerim", "timur"] {
            await #expect(throws: VisaDeskRefusal.self) {
                try await desk.write { desk, connection in
                    if login == "timur" {
                        // Timur has changed it once, too.
                        try desk.takeBack(set.id, revision: 2, by: DeskTables.hand("timur"), connection)
                        try desk.put(
                            [(DeskTables.key("KZ/FR"), DeskTables.rule())], into: set.id, revision: 3, by: DeskTables.hand("timur"), connection)
                        try desk.submit(set.id, revision: 4, by: DeskTables.hand("aigerim"), connection)
                        _ = try desk.approval(of: set.id, revision: 5, by: DeskTables.hand("timur"), connection)
                    } else {
                        _ = try desk.approval(of: set.id, revision: 2, by: DeskTables.hand(login), connection)
                    }
                }
            }
        }
    }

    @Test func `approve what was seen, and not what it has become since`() async throws {
        let desk = try await DeskTables("KZ")
        let set = try await Self.waiting(desk)
        let told = try await desk.write { desk, connection -> VisaDeskRefusal? in
            let aigerim = try DeskTables.hand("aigerim")
            try desk.takeBack(set.id, revision: 2, by: aigerim, connection)
            try desk.put([(DeskTables.key("KZ/FR"), DeskTables.rule())], into: set.id, revision: 3, by: aigerim, connection)
            try desk.submit(set.id, revision: 4, by: aigerim, connection)
            do { _ = try desk.approval(of: set.id, revision: 2, by: DeskTables.hand("timur"), connection) } catch let refusal as VisaDeskRefusal {
                return refusal
            }
            return nil
        }
        guard case .isNewer(let newer)? = told else {
            Issue.record("it was not refused as older: \(told.debugDescription)")
            return
        }
        #expect(newer.revision == 5 && newer.count == 2)
    }

    @Test func `send back with a remark what is to be otherwise, and let it be corrected`() async throws {
        let desk = try await DeskTables("KZ")
        let set = try await Self.waiting(desk)
        let returned = try await desk.write { desk, connection in
            try desk.sendBack(set.id, revision: 2, remark: "30 or 60 days?", by: DeskTables.hand("timur"), connection)
            let returned = try desk.set(set.id, connection)
            try desk.put(
                [(DeskTables.key("KZ/DE"), DeskTables.rule(.visaFree, 60))], into: set.id, revision: 3, by: DeskTables.hand("aigerim"), connection)
            try desk.submit(set.id, revision: 4, by: DeskTables.hand("aigerim"), connection)
            #expect(try desk.changes(of: set.id, limit: 10, connection).changes.map(\.rule.maxStayDays) == [60])
            return returned
        }
        #expect(returned.state == .returned && returned.remark == "30 or 60 days?" && returned.decidedBy == "timur")
    }

    @Test func `find out that the log has another rule by now`() async throws {
        let desk = try await DeskTables("KZ")
        let set = try await Self.waiting(desk)
        try await desk.fold(try DeskTables.published("KZ/DE", DeskTables.rule(.eVisa, nil)), at: 7)
        let overtaken = await #expect(throws: VisaDeskRefusal.self) {
            try await desk.write { desk, connection in
                _ = try desk.approval(of: set.id, revision: 2, by: DeskTables.hand("timur"), connection)
            }
        }
        guard case .overtaken(let keys, 1)? = overtaken else {
            Issue.record("it was not refused as overtaken: \(overtaken.debugDescription)")
            return
        }
        #expect(keys.map(\.description) == ["KZ/DE/tourism/ordinary"])
        try await desk.write { desk, connection in
            let aigerim = try DeskTables.hand("aigerim")
            #expect(try desk.changes(of: set.id, limit: 10, connection).changes.map(\.isOvertaken) == [true])
            try desk.takeBack(set.id, revision: 2, by: aigerim, connection)
            try desk.takeUp(set.id, revision: 3, by: aigerim, connection)
            try desk.submit(set.id, revision: 4, by: aigerim, connection)
            #expect(try desk.approval(of: set.id, revision: 5, by: DeskTables.hand("timur"), connection).records.map(\.base) == [8])
        }
    }

    @Test func `refuse what the forum would refuse before it is handed in, each with its reason`() async throws {
        let standing = DeskTables.rule(.visaFree, 90, kind: .ministry)
        let desk = try await DeskTables(nil, [try DeskTables.reported("KZ/DE", standing)])
        let refusal = await #expect(throws: VisaDeskRefusal.self) {
            try await desk.write { desk, connection in
                let anna = try DeskTables.hand("anna")
                let id = try desk.open(
                    "A dataset", origin: .file, [(DeskTables.key("KZ/DE"), DeskTables.rule(.eVisa, nil, kind: .dataset))], by: anna, connection)
                try desk.submit(id, revision: 1, by: anna, connection)
            }
        }
        guard case .unfit(let faults, 1)? = refusal else {
            Issue.record("it was not refused as unfit: \(refusal.debugDescription)")
            return
        }
        #expect(faults.map(\.key.description) == ["KZ/DE/tourism/ordinary"] && faults[0].reason.description.contains("ministry"))
    }

    @Test func `are not asked about another country's rules, nor about nothing`() async throws {
        let desk = try await DeskTables("KZ")
        for foreign in [true, false] {
            await #expect(throws: VisaDeskRefusal.self) {
                try await desk.write { desk, connection in
                    let aigerim = try DeskTables.hand("aigerim")
                    let changes = foreign ? [(try DeskTables.key("UZ/DE"), DeskTables.rule())] : []
                    let id = try desk.open("Wrong", origin: .edit, changes, by: aigerim, connection)
                    try desk.submit(id, revision: 1, by: aigerim, connection)
                }
            }
        }
    }
}

import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@Suite("A refusal over the real socket")
struct ProblemTests {
    private static func check(_ fault: Fault, quota: SubmissionQuota = SubmissionQuota(), options: SQLiteOptions = SQLiteOptions()) async throws {
        try await SocketForum.with(quota: quota, options: options) { forum in
            let (refusal, members) = try await fault.provoke(forum)
            try refusal.check(fault.code, members: members, isLater: fault.isLater)
        }
    }

    @Test("of an envelope names what is wrong with it, and its neighbour is accepted", arguments: Fault.records)
    func records(_ fault: Fault) async throws { try await Self.check(fault) }

    @Test("of a whole request names what is wrong with it", arguments: Fault.answers)
    func answers(_ fault: Fault) async throws { try await Self.check(fault) }

    @Test("of a notice names what is wrong with it", arguments: Fault.board)
    func board(_ fault: Fault) async throws { try await Self.check(fault) }

    @Test("of an application names what is wrong with it", arguments: Fault.enrolment)
    func enrolment(_ fault: Fault) async throws { try await Self.check(fault) }

    @Test("of a request between cities names what is wrong with it", arguments: Fault.requests)
    func requests(_ fault: Fault) async throws { try await Self.check(fault) }

    @Test("for the coordinator's own reasons tells nothing of its inside, and when to come back", arguments: Fault.server)
    func server(_ fault: Fault) async throws {
        var options = SQLiteOptions()
        options.writeQueueCapacity = 1
        try await Self.check(fault, options: options)
    }

    @Test("for haste comes once the burst is used up, hits that member only, and says when to come back", arguments: [Fault.hasty])
    func quota(_ fault: Fault) async throws {
        let rate = SubmissionQuota.Rate(perSecond: 0.01, burst: 3)
        try await Self.check(fault, quota: SubmissionQuota(member: rate))
    }

    @Test("is provoked for every code that can occur by now")
    func complete() {
        // Lodging comes with the hotels; until then nobody can be sold out. Followers say `log-inconsistent`: `FollowerTests`.
        let elsewhere: Set<ProblemCode> = [.soldOut, .holdExpired, .logInconsistent]
        let tables = [Fault.records, Fault.answers, Fault.board, Fault.enrolment, Fault.requests, Fault.server, [Fault.hasty]]
        let provoked = Set(tables.joined().map(\.code))
        #expect(provoked.union(elsewhere) == Set(ProblemCode.allCases))
        #expect(provoked.isDisjoint(with: elsewhere))
        #expect(Set(ProblemCode.allCases) == Set(Refusal.statuses.keys))
    }
}

extension Fault {
    static let hasty = answer(.rateLimited, "a fourth envelope where three may come at once", isLater: true) { forum in
        let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
        let bukhara = try await RawCity.enrol("bukhara", country: "UZ", in: forum)
        let first = try await almaty.submit([almaty.anything(seq: 1), almaty.anything(seq: 2)])
        #expect(first.status == 200)
        let refused = try await almaty.submit([almaty.anything(seq: 3), almaty.anything(seq: 4)])
        #expect(try await bukhara.submit([bukhara.anything(seq: 1)]).status == 200, "another member is not the one who hurried")
        #expect(try await almaty.submit([almaty.anything(seq: 3)]).status == 200, "what is refused costs nothing")
        return refused
    }
}

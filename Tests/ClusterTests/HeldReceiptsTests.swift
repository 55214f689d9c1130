import Coordinator
import Envelope
import Federation
import Primitives
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import CityNode

@Suite("A promise of the coordinator", .timeLimit(.minutes(4)))
struct HeldReceiptsTests {
    private static func digest(_ number: UInt8) throws -> EnvelopeDigest {
        try #require(Digest32([UInt8](repeating: number, count: 32)).map { EnvelopeDigest($0) })
    }

    private static func answer(_ indices: ClosedRange<UInt8>, number: UInt8 = 0) throws -> HeldReceipts.Answer {
        HeldReceipts.Answer(
            receipts: try indices.map { Receipt(digest: try digest($0), outcome: .accepted(index: Int64($0))) }, digest: try digest(200 - number),
            bytes: [number], knownSize: 0)
    }

    @Test func `is held until the log bears it out, and told below the size at which it should have`() throws {
        let held = HeldReceipts()
        #expect(held.isEmpty && held.promises(below: 100).isEmpty)
        #expect(held.add(try Self.answer(4...6)))
        #expect(held.count == 3)
        #expect(try held.index(of: Self.digest(5)) == 5)
        #expect(try held.index(of: Self.digest(7)) == nil)
        #expect(Set(held.promises(below: 6).map(\.index)) == [4, 5])
        held.keep([try Self.digest(4), try Self.digest(5)])
        #expect(held.count == 1 && held.promises(below: 7).map(\.index) == [6])
        #expect(held.promises(below: 7)[0].answer.bytes == [0], "as it was signed")
        held.keep([try Self.digest(6)])
        #expect(held.isEmpty)
    }

    @Test func `is to be written down when the log has had its time, the oldest first`() throws {
        let held = HeldReceipts()
        let now = ContinuousClock.now
        #expect(held.add(try Self.answer(1...2, number: 1), at: now))
        #expect(held.add(try Self.answer(3...4, number: 2), at: now + .milliseconds(100)))
        #expect(held.overdue(at: now + .milliseconds(249)) == nil)
        let first = try #require(held.overdue(at: now + .milliseconds(250)))
        #expect(first.bytes == [1])
        #expect(held.remove(first))
        #expect(!held.remove(first), "it is reported once")
        #expect(held.overdue(at: now + .milliseconds(250)) == nil)
        #expect(try held.index(of: Self.digest(1)) == nil)
        #expect(held.takeAll() == [[2]] && held.isEmpty)
    }

    @Test func `is written at once where another envelope was refused beside it, and where too many are held`() throws {
        let held = HeldReceipts()
        let refused = Receipt(digest: try Self.digest(9), outcome: .rejected(Problem(.staleBase, "no")))
        let mixed = HeldReceipts.Answer(
            receipts: try Self.answer(1...1).receipts + [refused], digest: try Self.digest(99), bytes: [], knownSize: 0)
        #expect(!held.add(mixed) && held.isEmpty)
        for number in 0..<32 { #expect(held.add(try Self.answer(1...1, number: UInt8(number)))) }
        #expect(!held.add(try Self.answer(2...2, number: 33)))
    }

    @Test func `that was lost with the process is given again, and stands in the log once`() async throws {
        let forum = try await TestForum()
        let bare = WithoutNews(CoordinatorAPI(forum.coordinator))
        forum.network.attach(port: 1) { _ in bare }
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let withheld = LogWithheld(coordinator: CoordinatorAPI(forum.coordinator))
        forum.network.attach(port: 1) { _ in withheld }
        let digest = try await almaty.outbox.publish([
            .init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))
        ])
        try await eventually("it has its promise: \(almaty.link.snapshot)") {
            if case .accepted(index: 1) = try await almaty.outbox.status(of: digest) { true } else { false }
        }
        // As after a crash: nothing of it is in memory any more, and perhaps nothing on disk.
        _ = almaty.outbox.held.takeAll()
        forum.network.attach(port: 1) { _ in bare }
        almaty.outbox.wake.increment()
        try await almaty.reach(2)
        try await almaty.drain()
        guard case .accepted(index: 1) = try await almaty.outbox.status(of: digest) else { Issue.record("it has another place"); return }
        #expect(try await forum.head() == 2)
        await node.shutdown()
    }
}

import Synchronization
import TestKit
import Testing

@testable import Listening

@Suite("Turns", .timeLimit(.minutes(4)))
struct TurnQueueTests {
    @Test func `No more go on at once than may, and all come to their turn`() async throws {
        let turns = TurnQueue(atOnce: 2)
        let counts = Counts()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<3_000 {
                group.addTask {
                    await turns.run {
                        counts.begin()
                        await Task.yield()
                        counts.end()
                    }
                }
            }
        }
        #expect(counts.most == 2)
        #expect(counts.done == 3_000)
    }

    /// How many are at it, were at most, and have been.
    private final class Counts: Sendable {
        private let counts = Mutex((running: 0, most: 0, done: 0))

        func begin() {
            counts.withLock {
                $0.running += 1
                $0.most = max($0.most, $0.running)
            }
        }
        func end() {
            counts.withLock {
                $0.running -= 1
                $0.done += 1
            }
        }
        var most: Int { counts.withLock { $0.most } }
        var done: Int { counts.withLock { $0.done } }
    }

    @Test func `Who came first goes first`() async throws {
        let turns = TurnQueue(atOnce: 1)
        let (gate, opener) = AsyncStream.makeStream(of: Void.self)
        let order = Order()
        let holder = Task { await turns.run { _ = try? await gate.next(within: 50, "the first may end") } }
        try await eventually(within: 30, "the first goes on") { turns.free == 0 }
        var others: [Task<Void, Never>] = []
        for number in 1...5 {
            others.append(Task { await turns.run { order.append(number) } })
            try await eventually(within: 30, "\(number) waits") { turns.waiting == number }
        }
        opener.finish()
        await holder.value
        for other in others { await other.value }
        #expect(order.numbers == [1, 2, 3, 4, 5])
    }

    private final class Order: Sendable {
        private let all = Mutex<[Int]>([])
        var numbers: [Int] { all.withLock { $0 } }
        func append(_ number: Int) { all.withLock { $0.append(number) } }
    }

    private struct Refused: Error {}

    @Test func `Who fails gives its turn back`() async {
        let turns = TurnQueue(atOnce: 1)
        for _ in 0..<3 { await #expect(throws: Refused.self) { try await turns.run { throw Refused() } } }
        #expect(await turns.run { 1 } == 1)
    }

    @Test func `Who waits for somebody else keeps nobody waiting, and goes on in turn`() async throws {
        let turns = TurnQueue(atOnce: 1)
        let (gate, opener) = AsyncStream.makeStream(of: Void.self)
        let order = Order()
        let waiter = Task {
            await turns.run {
                await turns.pause { _ = try? await gate.next(within: 50, "the other answers") }
                order.append(2)
            }
        }
        try await eventually(within: 30, "the turn is free while it waits") { turns.free == 1 }
        await turns.run { order.append(1) }
        opener.finish()
        await waiter.value
        #expect(order.numbers == [1, 2])
        #expect(turns.free == 1)
        await #expect(throws: Refused.self) { try await turns.run { try await turns.pause { throw Refused() } } }
        #expect(turns.free == 1)
    }
}

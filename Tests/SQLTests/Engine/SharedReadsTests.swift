import Synchronization
import TestKit
import Testing

@testable import SQL

@Suite struct `Readings that many share` {
    private struct Refused: Error {}

    /// A reading that waits until it is let go.
    private final class Reading: Sendable {
        private let state = Mutex<(count: Int, asked: Int, isOpen: Bool)>((0, 0, false))

        var count: Int { state.withLock { $0.count } }
        var asked: Int { state.withLock { $0.asked } }
        func ask() { state.withLock { $0.asked += 1 } }
        func letGo() { state.withLock { $0.isOpen = true } }

        func read() async throws -> Int {
            state.withLock { $0.count += 1 }
            try await eventually("it is let go") { self.state.withLock { $0.isOpen } }
            return count
        }
    }

    @Test func `are made once for all who ask meanwhile, and anew for who asks afterwards`() async throws {
        let (reads, reading) = (SharedReads<String, Int>(), Reading())
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    reading.ask()
                    return try await reads.value(of: "a key") { try await reading.read() }
                }
            }
            try await eventually("all have asked") { reading.asked == 50 && reading.count == 1 }
            reading.letGo()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Who has asked is not yet who waits: one that was late may have had it read once more.
        #expect(answers.count == 50 && reading.count < 50)
        let before = reading.count
        #expect(try await reads.value(of: "a key") { try await reading.read() } == before + 1)
    }

    @Test func `of different things do not wait for each other`() async throws {
        let (reads, slow) = (SharedReads<String, Int>(), Reading())
        async let waiting = reads.value(of: "slow") { try await slow.read() }
        try await eventually("it is read") { slow.count == 1 }
        #expect(try await reads.value(of: "quick") { 7 } == 7)
        slow.letGo()
        #expect(try await waiting == 1)
    }

    @Test func `that fail are told to who waits, and tried again for the next`() async throws {
        let reads = SharedReads<String, Int>()
        await #expect(throws: Refused.self) { try await reads.value(of: "a key") { throw Refused() } }
        #expect(try await reads.value(of: "a key") { 3 } == 3)
    }
}

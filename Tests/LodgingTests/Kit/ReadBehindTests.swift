import SQL
import Synchronization
import TestKit
import Testing

@testable import Lodging

@Suite struct `What is read behind those who ask` {
    private struct Fault: Error {}

    private final class Counter: Sendable {
        private let state = Mutex(0)
        var count: Int { state.withLock { $0 } }
        func next() -> Int {
            state.withLock { count in
                count += 1
                return count
            }
        }
    }

    private static func database() async throws -> (SQLiteDatabase, TemporaryDirectory) {
        let directory = try TemporaryDirectory()
        return (try await SQLiteDatabase.open(directory.file("some.db")), directory)
    }

    @Test func `the first waits for it, however many come at once, and it is read once`() async throws {
        let (database, directory) = try await Self.database()
        let (kept, counter, gate) = (ReadBehind<Int>(pause: .seconds(1000), patience: .seconds(2000)), Counter(), Gate())
        let all = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await kept.value(of: database) { _ in
                        try await gate.pass()
                        return counter.next()
                    }
                }
            }
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(all == Array(repeating: 1, count: 8) && counter.count == 1)
        #expect(try await kept.value(of: database) { _ in counter.next() } == 1, "nothing is due")
        withExtendedLifetime(directory) {}
    }

    @Test func `who comes when it is due is given what is there, and the next what was read meanwhile`() async throws {
        let (database, directory) = try await Self.database()
        let (kept, gate) = (ReadBehind<Int>(pause: .zero, patience: .seconds(1000)), Gate())
        let read: @Sendable (Int?) async throws -> Int = { before in
            if before != nil { try await gate.pass() }
            return (before ?? 0) + 1
        }
        #expect(try await kept.value(of: database, read) == 1)
        for _ in 0..<3 { #expect(try await kept.value(of: database, read) == 1, "nobody waits for the reading that is under way") }
        gate.open()
        try await eventually("what was read is given") { try await kept.value(of: database, read) > 1 }
        withExtendedLifetime(directory) {}
    }

    @Test func `what is too old is given to nobody, and a reading that fails takes away nothing that is not`() async throws {
        let (database, directory) = try await Self.database()
        let (impatient, patient) = (ReadBehind<Int>(pause: .seconds(1000), patience: .zero), ReadBehind<Int>(pause: .zero, patience: .seconds(1000)))
        for number in 1...3 { #expect(try await impatient.value(of: database) { ($0 ?? 0) + 1 } == number) }
        await #expect(throws: Fault.self) { try await impatient.value(of: database) { _ in throw Fault() } }
        #expect(try await impatient.value(of: database) { ($0 ?? 0) + 1 } == 4, "what was read before is there to begin from")
        #expect(try await patient.value(of: database) { _ in 7 } == 7)
        for _ in 0..<3 { #expect(try await patient.value(of: database) { _ in throw Fault() } == 7) }
        withExtendedLifetime(directory) {}
    }

    @Test func `each database has its own`() async throws {
        let (one, first) = try await Self.database()
        let (other, second) = try await Self.database()
        let kept = ReadBehind<Int>(pause: .seconds(1000), patience: .seconds(2000))
        #expect(try await kept.value(of: one) { _ in 1 } == 1)
        #expect(try await kept.value(of: other) { _ in 2 } == 2)
        #expect(try await kept.value(of: one) { _ in 3 } == 1)
        withExtendedLifetime((first, second)) {}
    }
}

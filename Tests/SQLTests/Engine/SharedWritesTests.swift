import Synchronization
import TestKit
import Testing

@testable import SQL

@Suite struct `Writes that many share` {
    private struct Refused: Error {}

    /// Bodies that wait until they are let go, and what each was given.
    private final class Writer: Sendable {
        private let state = Mutex<(groups: [[Int]], isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>(([], false, []))
        private let refusals = Mutex(0)

        var refused: Int { refusals.withLock(\.self) }
        func refuse() { refusals.withLock { $0 += 1 } }

        var groups: [[Int]] { state.withLock { $0.groups } }

        func write(_ items: [Int]) async throws -> [String] {
            await withCheckedContinuation { body in
                let isOpen = state.withLock { state in
                    state.groups.append(items)
                    if !state.isOpen { state.waiting.append(body) }
                    return state.isOpen
                }
                if isOpen { body.resume() }
            }
            if items.contains(13) { throw Refused() }
            return items.map { "written \($0)" }
        }

        func letGo() {
            let waiting = state.withLock { state in
                state.isOpen = true
                defer { state.waiting = [] }
                return state.waiting
            }
            for body in waiting { body.resume() }
        }
    }

    /// Writes the first item alone, the others together behind it.
    private static func answers(_ items: [Int], most: Int = 1024, capacity: Int = 4096) async throws -> (Writer, [Int: Result<String, any Error>]) {
        let writer = Writer()
        let writes = SharedWrites<Int, String>(most: most, capacity: capacity) { try await writer.write($0) }
        let answers = try await withThrowingTaskGroup(of: (Int, Result<String, any Error>).self) { group in
            for item in items {
                group.addTask {
                    do { return (item, .success(try await writes.write(item))) } catch {
                        writer.refuse()
                        return (item, .failure(error))
                    }
                }
                if item == items[0] { try await eventually("the first is written") { writer.groups == [[item]] } }
            }
            try await eventually("all have come") { writes.waiting + writer.refused == items.count - 1 }
            writer.letGo()
            var answers: [Int: Result<String, any Error>] = [:]
            for try await (item, answer) in group { answers[item] = answer }
            return answers
        }
        return (writer, answers)
    }

    @Test func `are one body for all that came while the last was written, and each has its own answer`() async throws {
        let (writer, answers) = try await Self.answers(Array(0...10))
        #expect(writer.groups.count == 2 && writer.groups[0] == [0] && Set(writer.groups[1]) == Set(1...10))
        for item in 0...10 { #expect(try answers[item]?.get() == "written \(item)") }
    }

    @Test func `are no more in one body than may be, and all are written`() async throws {
        let (writer, answers) = try await Self.answers(Array(0...10), most: 4)
        #expect(writer.groups.map(\.count) == [1, 4, 4, 2])
        #expect(Set(writer.groups.joined()) == Set(0...10) && answers.count == 11)
    }

    @Test func `fail together, and the next are written all the same`() async throws {
        let (_, answers) = try await Self.answers([0, 13, 14], most: 2)
        #expect(throws: Never.self) { try answers[0]?.get() }
        for item in [13, 14] { #expect(throws: Refused.self) { try answers[item]?.get() } }
        let writes = SharedWrites<Int, Int> { items in
            guard items != [1] else { throw Refused() }
            return items
        }
        await #expect(throws: Refused.self) { try await writes.write(1) }
        #expect(try await writes.write(2) == 2)
    }

    @Test func `of two kinds follow each other without a task between them`() async throws {
        let second = SharedWrites<Int, Int> { $0.map { $0 * 10 } }
        let first = SharedWrites<Int, Bool> { items in
            guard !items.contains(13) else { throw Refused() }
            return items.map { $0 != 7 }
        }
        func both(_ item: Int) async throws -> Int? {
            try await withCheckedThrowingContinuation { caller in
                first.write(item) { isFirst in
                    switch isFirst {
                    case .success(true): second.write(item) { caller.resume(with: $0.map { $0 }) }
                    case .success(false): caller.resume(returning: nil)
                    case .failure(let error): caller.resume(throwing: error)
                    }
                }
            }
        }
        let answers = try await withThrowingTaskGroup(of: (Int, Int?).self) { group in
            for item in 1...10 { group.addTask { (item, try await both(item)) } }
            return try await group.reduce(into: [:] as [Int: Int?]) { $0[$1.0] = $1.1 }
        }
        for item in 1...10 { #expect(answers[item] == .some(item == 7 ? nil : item * 10)) }
        await #expect(throws: Refused.self) { try await both(13) }
    }

    @Test func `are refused where too many wait already`() async throws {
        let (_, answers) = try await Self.answers(Array(0...5), capacity: 3)
        let refused = answers.values.filter { answer in
            if case .failure(let error as StorageError) = answer { return error.code == .overloaded }
            return false
        }
        #expect(refused.count == 2 && answers.count == 6)
    }
}

import Dispatch
import Logging
import ServiceLifecycle
import TestKit
import Testing

@testable import Operations

@Suite(.timeLimit(.minutes(4))) struct `The operations listener` {
    private struct Fault: Error, CustomStringConvertible { let description = "the volume is not mounted" }

    private struct Source: OperationsSource {
        let isReady: Bool
        func checkReadiness() async throws { if !isReady { throw Fault() } }
        func metrics() async -> [Metric] { [Metric("test_entries", .gauge, "Of the test.", 7)] }
    }

    private static func answers(isReady: Bool, to paths: [String]) async throws -> [(status: Int, text: String)] {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (ports, found) = AsyncStream<Int>.makeStream()
            let server = OperationsServer(
                host: "127.0.0.1", port: 0, source: Source(isReady: isReady), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                onListening: { found.yield($0) })
            group.addTask { try await server.run() }
            defer { group.cancelAll() }
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else { throw Fault() }
            var answers: [(Int, String)] = []
            for path in paths {
                answers.append(try await Self.get(path, port: port))
            }
            return answers
        }
    }

    /// On a thread of its own: who answers needs those that tasks run on.
    private static func get(_ path: String, port: Int) async throws -> (status: Int, text: String) {
        try await withCheckedThrowingContinuation { caller in
            DispatchQueue(label: "asking").async {
                caller.resume(
                    with: Result {
                        let answer = try LoopbackSocket(port: port).exchange("GET", path)
                        return (answer.status, String(decoding: answer.body, as: UTF8.self))
                    })
            }
        }
    }

    @Test func `says that the process is well, and every figure of process and source`() async throws {
        let answers = try await Self.answers(isReady: true, to: ["/healthz", "/readyz", "/metrics", "/"])
        #expect(answers.map(\.status) == [200, 200, 200, 404])
        #expect(answers[1].text == "ready\n")
        for name in [
            "process_cpu_seconds_total", "process_resident_memory_bytes", "process_open_fds", "process_max_fds", "process_start_time_seconds",
            "test_entries",
        ] {
            let line = answers[2].text.split(separator: "\n").first { $0.hasPrefix("\(name) ") } ?? ""
            let value = Double(line.dropFirst(name.utf8.count + 1)) ?? 0
            #expect(value > 0, "\(name): \(line)")
        }
        #expect(answers[2].text.contains("test_entries 7\n"))
    }

    @Test func `says why it is not ready`() async throws {
        let answers = try await Self.answers(isReady: false, to: ["/healthz", "/readyz"])
        #expect(answers.map(\.status) == [200, 503])
        #expect(answers[1].text.contains("the volume is not mounted"))
    }
}

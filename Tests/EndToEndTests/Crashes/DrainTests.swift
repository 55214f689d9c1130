import Glibc
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("Asked to end")
    struct Drains {
        @Test("each process ends in order under load, loses nothing, and has no error to report", .timeLimit(.minutes(3)))
        func underLoad() async throws {
            let forum = try await RealForum()
            let publishers = ["almaty", "samarkand", "suzhou"].map { Publisher(forum.city($0)) }
            for publisher in publishers { publisher.start() }
            for signal in [SIGTERM, SIGINT] {
                for server in forum.servers {
                    try await Task.sleep(for: .milliseconds(250))
                    let begin = ContinuousClock.now
                    server.send(signal)
                    let code = try await server.process?.exitCode(within: 15)
                    #expect(code == 0, "\(server.directory): \(server.logText.suffix(1000))")
                    // Running requests have ten seconds; none of ours takes as long.
                    #expect(ContinuousClock.now - begin < .seconds(10))
                    _ = try await forum.start(server)
                }
            }
            var outcomes: [Publisher.Outcome] = []
            for publisher in publishers { outcomes.append(await publisher.stop()) }
            try await forum.sameTree()
            let audit = try await LogAudit(forum)
            audit.expectKept(outcomes)
            try await audit.expectNothingRejected()
            for outcome in outcomes {
                #expect(!outcome.acknowledged.isEmpty)
                #expect(outcome.refused.isEmpty, "\(outcome.refused)")
            }
            for server in forum.servers {
                let errors = server.logLines.filter { $0.contains("level=error") || $0.contains("level=critical") || $0.contains("Fatal error") }
                #expect(errors.isEmpty, "\(server.directory): \(errors.prefix(5))")
            }
        }
    }
}

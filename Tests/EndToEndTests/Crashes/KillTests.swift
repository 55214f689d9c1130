import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("Killed at any moment")
    struct Kills {
        /// `CARAVANSERAI_KILLS` asks for more, `CARAVANSERAI_SEED` for other moments.
        private static let environment = ProcessInfo.processInfo.environment
        private static let kills = environment["CARAVANSERAI_KILLS"].flatMap { Int($0) } ?? 40
        private static let seed = environment["CARAVANSERAI_SEED"].flatMap { UInt64($0) } ?? 1

        @Test("coordinator and nodes lose nothing that was acknowledged, keep nothing twice, and end with one tree", .timeLimit(.minutes(15)))
        func underLoad() async throws {
            let forum = try await RealForum()
            var random = SeededGenerator(seed: Self.seed)
            let publishers = [Publisher(forum.city("almaty")), Publisher(forum.city("suzhou"))]
            for publisher in publishers { publisher.start() }
            var killed: [String: Int] = [:]
            var starts: [Duration] = []
            for _ in 0..<Self.kills {
                let victim = forum.servers.randomElement(using: &random)!
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...400, using: &random)))
                victim.killNow()
                killed[(victim.directory as NSString).lastPathComponent, default: 0] += 1
                // Every fourth dies once more while it starts.
                if Int.random(in: 0..<4, using: &random) == 0 {
                    try victim.launch()
                    try await Task.sleep(for: .milliseconds(Int.random(in: 0...150, using: &random)))
                    victim.killNow()
                }
                starts.append(try await forum.start(victim))
            }
            for _ in publishers { try await Task.sleep(for: .milliseconds(100)) }
            var outcomes: [Publisher.Outcome] = []
            for publisher in publishers { outcomes.append(await publisher.stop()) }
            let begin = ContinuousClock.now
            try await forum.sameTree()
            let settled = ContinuousClock.now - begin

            let audit = try await LogAudit(forum)
            audit.expectKept(outcomes)
            try await audit.expectNothingRejected()
            try await audit.expectVerified()
            for outcome in outcomes {
                #expect(outcome.acknowledged.count > Self.kills)
                #expect(outcome.refused.keys.allSatisfy { ["not-found", "unavailable"].contains($0) }, "\(outcome.refused)")
            }
            #expect(killed.count == 3)
            let slowest = starts.max() ?? .zero
            #expect(slowest < .seconds(10))
            print(
                "kills \(killed), acknowledged \(outcomes.map(\.acknowledged.count)) of \(outcomes.map(\.tried)), refused \(outcomes.map(\.refused)),",
                "log \(audit.entries), start median \(starts.sorted()[starts.count / 2]) slowest \(slowest), one tree after \(settled)")
        }
    }
}

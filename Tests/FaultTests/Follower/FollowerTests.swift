import CityNode
import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import TestKit
import Testing
import TransparencyLog

@Suite("A city whose coordinator shows it another log")
struct FollowerTests {
    /// What the other log is, next to the one that the city has followed to size 3.
    enum Rewriting: String, CaseIterable, CustomTestStringConvertible {
        case cut, replaced, continued
        var testDescription: String {
            switch self {
            case .cut: "shorter than what it had"
            case .replaced: "as long, with another last entry"
            case .continued: "longer, but not a continuation"
            }
        }
    }

    @Test("says log-inconsistent, keeps both signed notes, and follows nothing more", arguments: Rewriting.allCases)
    func rewritten(_ rewriting: Rewriting) async throws {
        try await SocketForum.with { forum in
            forum.front.replace(with: WithoutNews(CoordinatorAPI(forum.coordinator)))
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let fork = try await forum.fork("fork")
            try await almaty.publish(almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1))
            try await suzhou.reach(3)
            let root = try await suzhou.status().root

            for seq in 0..<(rewriting == .cut ? 0 : rewriting == .replaced ? 1 : 2) {
                let record = RawCity.rule(["KZ/FR/tourism/ordinary", "KZ/IT/tourism/ordinary"][seq])
                _ = try await fork.sequencer.submit([ArraySlice(try almaty.records([record], seq: Int64(seq + 1)).compact)], from: almaty.participant)
            }
            forum.front.replace(with: ImpatientHandler(handler: CoordinatorAPI(fork)))
            // The poll that still waits in the true log ends, so that the next one meets the other.
            _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/SE/tourism/ordinary")])
            try await eventually("the city has halted: \(suzhou.link.snapshot)") { suzhou.link.snapshot.halted != nil }

            let link = suzhou.link.snapshot
            #expect(link.halted?.isEmpty == false)
            #expect(link.lastError?.hasPrefix("log-inconsistent: ") == true, "\(link)")
            let status = try await suzhou.status()
            #expect(status.size == 3 && status.root == root, "nothing of the other log was taken in")
            let notes = try await suzhou.database.read { connection in
                try connection.query("SELECT ours, theirs FROM evidence").map { [try $0.blob(0), try $0.blob(1)] }
            }
            let origin = try #require(NoteName("silkroad/log"))
            for note in try #require(notes.first) {
                _ = try SignedCheckpoint.verify(note, origin: origin, logKeys: [forum.keys.log.verifyingKey.raw])
            }
            #expect(notes[0][0] != notes[0][1])
        }
    }
}

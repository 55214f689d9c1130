import CityNode
import Coordinator
import Envelope
import Federation
import Synchronization
import TestCluster
import TestKit
import Testing

@Suite("What is new comes along with the checkpoint", .timeLimit(.minutes(4)))
struct NewsTests {
    @Test func `so that a follower need not ask again for one record`() async throws {
        try await SocketForum.with { forum in
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await suzhou.reach(1)
            let asked = Mutex<[String]>([])
            forum.front.replace(
                with: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { request, _ in
                    asked.withLock { $0.append(request.path) }
                    return nil
                })
            // The poll that still waits at the other handler ends.
            _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/SE/tourism/ordinary")])
            try await suzhou.reach(2)
            asked.withLock { $0 = [] }
            for (number, country) in ["FR", "IT", "ES"].enumerated() {
                _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/\(country)/tourism/ordinary")])
                try await suzhou.reach(Int64(number) + 3)
            }
            let paths = asked.withLock { $0 }
            #expect(!paths.contains { $0.hasPrefix("/log/v1/tile/entries/") }, "\(paths)")
            #expect(paths.contains("/log/v1/checkpoint"))
        }
    }

    @Test func `only as far as the asker says, and as text where nothing does`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            // The newest are those since the checkpoint before.
            _ = try await almaty.ask(.get, "/log/v1/checkpoint", query: [])
            try await almaty.publish(try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1))
            func checkpoint(_ entries: String?) async throws -> PeerResponse {
                try await almaty.ask(.get, "/log/v1/checkpoint", query: [(name: "after", value: "1")] + (entries.map { [("entries", $0)] } ?? []))
            }
            let news = try await checkpoint("16384")
            #expect(news.contentType == LogNews.contentType)
            let parts = try LogNews(decoding: news.body)
            let bundle = try await almaty.ask(.get, "/log/v1/tile/entries/000.p/2", query: [(name: "from", value: "1")])
            #expect(
                try LogNews(checkpoint: [], entries: parts.entries).bytes.dropFirst(2) == bundle.body[...], "the entry as it stands in its bundle")
            for little in [nil, "0", "100"] {
                let answer = try await checkpoint(little)
                #expect(
                    answer.contentType.hasPrefix("text/plain") && answer.body.starts(with: "silkroad/log\n2\n".utf8), "\(String(describing: little))")
            }
            #expect(try await checkpoint("-1").status == 400)
        }
    }

    @Test func `and where it is not what the checkpoint says, it is fetched anew before anybody is accused`() async throws {
        try await SocketForum.with { forum in
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await suzhou.reach(1)
            let api = CoordinatorAPI(forum.coordinator)
            let altered = Mutex(0)
            forum.front.replace(
                with: InterveningHandler(before: api) { request, peer in
                    guard request.path == "/log/v1/checkpoint" else { return nil }
                    let answer = await api.handle(request, from: peer)
                    guard answer.contentType == LogNews.contentType, let news = try? LogNews(decoding: answer.body), !news.entries.isEmpty else {
                        return answer
                    }
                    altered.withLock { $0 += 1 }
                    let other = LogNews(checkpoint: news.checkpoint, entries: news.entries.map { $0.dropLast() + [0x20] })
                    return (try? other.bytes).map { PeerResponse(status: 200, contentType: LogNews.contentType, body: $0) }
                })
            for (number, country) in ["SE", "FR", "IT"].enumerated() {
                _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/\(country)/tourism/ordinary")])
                try await suzhou.reach(Int64(number) + 2)
            }
            #expect(altered.withLock { $0 } > 0)
            #expect(suzhou.link.snapshot.halted == nil)
        }
    }
}

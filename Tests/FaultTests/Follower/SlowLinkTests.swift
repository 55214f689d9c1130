import CityNode
import Coordinator
import Envelope
import Federation
import Primitives
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@Suite(.timeLimit(.minutes(4))) struct `A city whose link breaks again and again` {
    /// A record of some forty kilobytes.
    private static func large(_ nationality: String, _ purpose: String) throws -> Record {
        let rule = RawCity.rule("KZ/\(nationality)/\(purpose)/ordinary")
        var body = try #require(rule.body.object)
        let languages = ["en", "ru", "zh", "de", "fr", "it", "es", "pl", "cs", "tr"]
        let text = JSON.string(String(repeating: "x", count: 4_000))
        body["conditions"] = .object(JSONObject(languages.map { ($0, text) }))
        return Record(type: rule.type, key: rule.key, base: 0, body: .object(body))
    }

    @Test func `keeps what has come, and asks for the rest alone`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            var seq: Int64 = 0
            for nationality in ["DE", "FR", "IT", "ES", "PL", "CZ", "TR", "CN", "JP", "KR"] {
                for purpose in ["tourism", "business", "transit"] {
                    seq += 1
                    try await almaty.publish(try almaty.records([try Self.large(nationality, purpose)], seq: seq))
                }
            }
            let asked = Mutex<[String?]>([])
            forum.front.replace(
                with: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { request, _ in
                    guard request.path.hasPrefix("/log/v1/tile/entries/") else { return nil }
                    let count = asked.withLock { asked in
                        asked.append(request.query("from"))
                        return asked.count
                    }
                    guard count == 2 else { return nil }
                    // Breaks off in the midst of the answer.
                    let rest = AnswerRest(count: 1_000, partBytes: 1_000, from: 0) { _ in throw CancellationError() }
                    return PeerResponse(status: 200, contentType: "application/octet-stream", body: [1, 2, 3], rest: rest)
                })
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await suzhou.reach(seq + 2, withinSeconds: 40)
            let froms = asked.withLock { $0 }
            #expect(froms.count >= 3 && froms[0] == nil && froms[1] != nil && froms[2] == froms[1], "\(froms)")
        }
    }

    @Test func `gets pieces of a bundle by bytes, whole entries and one at least`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            for seq in 1...3 {
                try await almaty.publish(try almaty.records([try Self.large(["DE", "FR", "IT"][seq - 1], "tourism")], seq: Int64(seq)))
            }
            func bundle(_ query: [(name: String, value: String)]) async throws -> PeerResponse {
                try await almaty.ask(.get, "/log/v1/tile/entries/000.p/4", query: query)
            }
            let whole = try await bundle([])
            #expect(whole.body.count > 150_000)
            let first = try await bundle([("from", "1"), ("bytes", "1")])
            #expect(first.body.count > 50_000 && first.body.count < 60_000 && first.cacheControl == "no-store")
            let two = try await bundle([("from", "1"), ("bytes", "120000")])
            #expect(two.body.count > 100_000 && two.body.count < 120_000)
            #expect(
                try await bundle([("from", "2"), ("bytes", "99999999")]).body
                    == Array(whole.body.suffix(2 * first.body.count + 2).suffix(two.body.count)))
        }
    }
}

import CityNode
import Federation
import Forum
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@Suite(.timeLimit(.minutes(4))) struct `Records as they are handed in` {
    private static let rule = #"{"requirement":"visa-free","maxStayDays":30,"sourceUrl":"https://gov.kz/a\/b","verifiedAt":"2026-01-02T03:04:05Z"}"#

    private static func request(_ body: String, base: String = "", key: String = "KZ/DE/tourism/ordinary") -> [UInt8] {
        Array(#"{"records": [{"type":"visa.rule.published", "key":"\#(key)"\#(base), "body":\#(body)}]}"#.utf8)
    }

    @Test func `say the same, read in one pass or as a tree`() throws {
        let spaced = #"{ "requirement" : "visa-free" }"#
        for (bytes, isRead) in [
            (Self.request(Self.rule), true), (Self.request(Self.rule, base: #","base":7"#), true), (Self.request(spaced), false),
            (Self.request(Self.rule, base: #","base":-1"#), false), (Self.request(Self.rule, base: #","more":1"#), false),
            (Self.request(Self.rule, key: ""), false), (Self.request("[1]"), false), (Self.request(Self.rule).dropLast(), false),
        ] {
            let read = RecordDrafts.read(text: bytes[...])
            #expect((read != nil) == isRead, "\(String(decoding: bytes, as: UTF8.self))")
            guard let read else { continue }
            let tree = try RecordDrafts.read(JSON.parse(Array(bytes)))
            #expect(read.map(\.id) == tree.map(\.id) && read.map(\.base) == tree.map(\.base) && read.map(\.body) == tree.map(\.body))
        }
    }

    @Test func `stand in the log byte for byte, but for white space`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let drafts = try #require(RecordDrafts.read(text: Self.request(Self.rule)[...]))
        _ = try await almaty.outbox.publish(drafts)
        let spaced = Self.request(#"{ "requirement" : "visa-free", "sourceUrl": "https://gov.kz/", "verifiedAt": "2026-01-02T03:04:05Z" }"#)
        _ = try await almaty.outbox.publish(
            RecordDrafts.read(JSON.parse(spaced)).map { .init(type: $0.id.type, key: "KZ/FR/tourism/ordinary", body: $0.body) })
        try await almaty.drain()
        let bodies = try await almaty.database.read { connection in
            try connection.query("SELECT body FROM record WHERE type = 'visa.rule.published' ORDER BY key").map {
                String(decoding: try $0.blob(0), as: UTF8.self)
            }
        }
        #expect(bodies == [Self.rule, #"{"requirement":"visa-free","sourceUrl":"https://gov.kz/","verifiedAt":"2026-01-02T03:04:05Z"}"#])
        await node.shutdown()
    }
}

import Envelope
import Federation
import Primitives
import StrictJSON
import Testing

@Suite("Malformed submissions", .timeLimit(.minutes(3)))
struct CorpusTests {
    /// The code of an answer to one envelope, whether it was refused with the body or in its receipt.
    private static func code(of response: PeerResponse) throws -> ProblemCode? {
        var problem = try JSON.parse(response.body)
        if response.status == 200 {
            let envelope = try UnverifiedEnvelope.parse(response.body, as: .receipts)
            problem = try envelope.claimedPayload()["receipts"]?.array?.first?["problem"] ?? .null
        } else {
            #expect(response.contentType == "application/problem+json")
        }
        return problem["type"]?.string.flatMap { ProblemCode(rawValue: String($0.dropFirst("urn:caravanserai:problem:".count))) }
    }

    /// Sends each body by itself, eight at a time.
    private static func check(_ corpus: [Malformed], as city: RawCity) async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for lane in 0..<8 {
                tasks.addTask {
                    for index in stride(from: lane, to: corpus.count, by: 8) {
                        let malformed = corpus[index]
                        let response = try await city.ask(.post, "/federation/v1/envelopes", body: malformed.bytes)
                        let code = try Self.code(of: response)
                        #expect(
                            code.map { malformed.codes.contains($0) } ?? false, "\(malformed.name): \(String(decoding: response.body, as: UTF8.self))"
                        )
                        if response.status != 200, let code { #expect(Int64(response.status) == Refusal.statuses[code], "\(malformed.name)") }
                    }
                }
            }
            try await tasks.waitForAll()
        }
    }

    /// Sends items that are JSON by themselves, as many in a batch as there may be.
    private static func checkItems(_ corpus: [Malformed], as city: RawCity) async throws {
        for start in stride(from: 0, to: corpus.count, by: 256) {
            let batch = corpus[start..<min(start + 256, corpus.count)]
            let receipts = try await city.receipts(batch.map(\.bytes))
            #expect(receipts.count == batch.count)
            for (malformed, receipt) in zip(batch, receipts) {
                let type = receipt["problem"]?["type"]?.string ?? "accepted"
                #expect(malformed.codes.contains { type == "urn:caravanserai:problem:\($0.rawValue)" }, "\(malformed.name): \(receipt)")
                let hasDigest = !malformed.codes.contains(.malformedEnvelope)
                #expect((receipt["digest"]?.string != nil) == hasDigest, "\(malformed.name): \(receipt)")
            }
        }
    }

    private static func corpus(_ city: RawCity) throws -> Corpus {
        Corpus(envelope: try city.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1), key: city.signing)
    }

    @Test("cut off at every length are malformed-envelope, and nobody else notices")
    func truncated() async throws {
        try await BusyForum.with { try await Self.check(Self.corpus($0).truncatedBodies, as: $0) }
    }

    @Test("with a bit turned in any byte are refused for what it breaks, and nobody else notices")
    func flipped() async throws {
        try await BusyForum.with { try await Self.check(Self.corpus($0).flippedBodies, as: $0) }
    }

    @Test("whose JSON breaks the profile are malformed-envelope, and nobody else notices")
    func profile() async throws {
        try await BusyForum.with { try await Self.check(Self.corpus($0).malformedBodies, as: $0) }
    }

    @Test("whose base64 or hexadecimal is not canonical fail alone, and nobody else notices")
    func encodings() async throws {
        try await BusyForum.with { try await Self.checkItems(Self.corpus($0).malformedEncodings, as: $0) }
    }

    @Test("whose payload breaks the profile under a good signature are malformed-payload, and nobody else notices")
    func payloads() async throws {
        try await BusyForum.with { try await Self.checkItems(Self.corpus($0).malformedPayloads(), as: $0) }
    }

    @Test("that are too large are too-large, unread, and nobody else notices")
    func large() async throws {
        try await BusyForum.with { almaty in
            let item = Array("{}".utf8)
            let bodies = [
                Malformed("10 MB of spaces", [UInt8](repeating: 0x20, count: 10_000_000), .tooLarge),
                Malformed("10 MB of open arrays", [UInt8](repeating: UInt8(ascii: "["), count: 10_000_000), .tooLarge),
                Malformed("257 envelopes", EnvelopeBatch.write(Array(repeating: item, count: 257)), .tooLarge),
                Malformed("a million envelopes", EnvelopeBatch.write(Array(repeating: item, count: 1_000_000)), .tooLarge),
                Malformed("4 MiB of open arrays", [UInt8](repeating: UInt8(ascii: "["), count: 4_194_304), .malformedEnvelope),
                Malformed("4 MiB of spaces", [UInt8](repeating: 0x20, count: 4_194_304), .malformedEnvelope),
            ]
            for _ in 0..<3 { try await Self.check(bodies, as: almaty) }
        }
    }

    @Test("get their 256 receipts in one answer, however long a refusal is")
    func receipts() async throws {
        try await BusyForum.with { almaty in
            #expect(try await almaty.receipts(Array(repeating: Array("{}".utf8), count: 256)).count == 256)
            // The longest refusals there are: they quote a key of which every byte needs two in JSON.
            let record = Record(type: "visa.rule.published", key: String(repeating: "\\", count: 256), base: 0, body: [:])
            let receipts = try await almaty.receipts((1...256).map { try almaty.records([record], seq: $0).compact })
            #expect(receipts.count == 256)
            for receipt in receipts { try Refusal(receipt: receipt).check(.ruleViolated, members: ["record": 0]) }
        }
    }
}

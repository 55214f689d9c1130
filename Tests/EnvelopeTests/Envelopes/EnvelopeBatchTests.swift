import StrictJSON
import Testing

@testable import Envelope

@Suite("A batch of envelopes")
struct EnvelopeBatchTests {
    @Test("is taken apart into the texts it was made of")
    func roundTrip() throws {
        let envelopes = try (0..<3).map { _ in
            try SignedEnvelope.sign(.records, payload: try UnverifiedEnvelopeTests.payload(), with: SigningKey()).compact
        }
        #expect(try EnvelopeBatch.items(of: EnvelopeBatch.write(envelopes)).map(Array.init) == envelopes)
    }

    @Test(
        "hands a bad item over alone",
        arguments: [#"{"a":1,"a":2}"#, "1.5", String(repeating: "[", count: 40) + String(repeating: "]", count: 40), #""\ud800""#, "nonsense"])
    func badItem(item: String) throws {
        let items = try EnvelopeBatch.items(of: Array("{ \"envelopes\" : [ {\"x\":\"]\\\"\"} , \(item)\n] , \"more\": 1 }".utf8))
        #expect(items.map { String(decoding: $0, as: UTF8.self) } == [#"{"x":"]\""}"#, item])
    }

    @Test(
        "is refused where it is no batch",
        arguments: [
            ("", ProblemCode.malformedEnvelope), ("[]", .malformedEnvelope), ("{}", .malformedEnvelope), (#"{"envelopes":[]}"#, .malformedEnvelope),
            (#"{"envelopes":{}}"#, .malformedEnvelope), (#"{"envelopes":[1,]}"#, .malformedEnvelope), (#"{"envelopes":[1}"#, .malformedEnvelope),
            (#"{"envelopes":[1]"#, .malformedEnvelope), (#"{"envelopes":[1]} x"#, .malformedEnvelope), (#"{"envelopes":["1]}"#, .malformedEnvelope),
            (#"{"envelopes":[1],"envelopes":[2]}"#, .malformedEnvelope), (#"{"envelopes":[1],"more":1.5}"#, .malformedEnvelope),
        ])
    func refused(body: String, code: ProblemCode) {
        #expect(problem { () throws(Problem) in try EnvelopeBatch.items(of: Array(body.utf8)) } == code)
    }

    @Test("is refused as too large beyond 256 envelopes or 4 MiB")
    func tooLarge() throws {
        let item = Array("1".utf8)
        #expect(try EnvelopeBatch.items(of: EnvelopeBatch.write(Array(repeating: item, count: 256))).count == 256)
        #expect(problem { () throws(Problem) in try EnvelopeBatch.items(of: EnvelopeBatch.write(Array(repeating: item, count: 257))) } == .tooLarge)
        #expect(
            problem { () throws(Problem) in try EnvelopeBatch.items(of: [UInt8](repeating: 32, count: EnvelopeBatch.largestBody + 1)) } == .tooLarge)
    }
}

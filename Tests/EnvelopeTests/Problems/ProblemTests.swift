import StrictJSON
import Testing

@testable import Envelope

@Suite("Problem documents")
struct ProblemTests {
    @Test("come back as they were written, for every code", arguments: ProblemCode.allCases)
    func roundTrip(code: ProblemCode) throws {
        let problem = Problem(code, "Do this next.", members: [("current", 7), ("status", 1)])
        let json = problem.json
        #expect(json["type"]?.string == "urn:caravanserai:problem:" + code.rawValue)
        #expect(json["status"]?.integer == Int64(code.status))
        let read = try Problem(try JSON.parse(json.compact))
        #expect(read.code == code && read.detail == "Do this next." && read.members["current"] == 7 && read.members.count == 1)
    }

    @Test(
        "tell what is wrong without the advice to whoever made it",
        arguments: [
            ("The signature does not fit the payload. Sign what is sent.", "The signature does not fit the payload."),
            ("The key 1.5 is too old. Sign with the current key. Send it again.", "The key 1.5 is too old."), ("It is suspended", "It is suspended"),
            ("", ""),
        ])
    func finding(detail: String, finding: String) { #expect(Problem(.unknownKey, detail).finding == finding) }

    @Test(
        "have the status of protocol §9",
        arguments: [
            (400, ["malformed-envelope", "malformed-payload", "wrong-forum", "wrong-audience"]),
            (401, ["bad-signature", "unknown-key", "revoked-key"]),
            (403, ["not-owner", "not-a-member", "suspended"]), (404, ["not-found"]),
            (409, ["stale-base", "stale-sequence", "forked-sequence", "reused-id", "sold-out"]), (410, ["expired", "hold-expired"]),
            (413, ["too-large"]),
            (422, ["rule-violated", "unknown-type"]), (429, ["rate-limited"]), (500, ["internal", "log-inconsistent"]), (503, ["unavailable"]),
        ])
    func status(status: Int, codes: [String]) {
        #expect(Set(ProblemCode.allCases.filter { $0.status == status }.map(\.rawValue)) == Set(codes))
    }

    @Test("of a type we do not know read as internal and keep it")
    func unknownType() throws {
        let read = try Problem(["type": "about:blank", "title": "Bad gateway", "status": 502])
        #expect(read.code == .internal)
        #expect(read.members["reportedType"]?.string == "about:blank")
        #expect(throws: FieldError.self) { try Problem(["status": 500]) }
        #expect(throws: FieldError.self) { try Problem(nil) }
    }

    @Test("have a detail of at most 512 bytes, cut between code points", arguments: ["a", "é", "阿", "🐫", "e\u{301}"])
    func longDetail(text: String) {
        let fitting = String(repeating: text, count: 512 / text.utf8.count)
        #expect(Problem(.internal, fitting).detail == fitting)
        let cut = Problem(.internal, fitting + fitting).detail
        #expect((509...512).contains(cut.utf8.count))
        #expect(cut.hasSuffix("…"))
        #expect(fitting.unicodeScalars.starts(with: cut.unicodeScalars.dropLast()))
    }
}

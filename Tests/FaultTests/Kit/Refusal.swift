import Envelope
import Federation
import StrictJSON
import Testing

/// A problem document as it came, alone as the answer or inside a receipt.
struct Refusal {
    let json: JSON
    /// The answer around it; `nil` for one inside a receipt, whose answer is 200.
    let answer: PeerResponse?

    init(answer: PeerResponse) throws {
        json = try JSON.parse(answer.body)
        self.answer = answer
    }

    init(receipt: JSON) throws {
        #expect(receipt["outcome"] == "rejected", "\(receipt)")
        json = try #require(receipt["problem"], "a rejected envelope must say why")
        answer = nil
    }

    subscript(member: String) -> JSON? { json[member] }

    /// The table of protocol §9, written out once more: what is tested must not be its own measure.
    static let statuses: [ProblemCode: Int64] = [
        .malformedEnvelope: 400, .malformedPayload: 400, .wrongForum: 400, .wrongAudience: 400,
        .badSignature: 401, .unknownKey: 401, .revokedKey: 401,
        .notOwner: 403, .notAMember: 403, .suspended: 403,
        .notFound: 404,
        .staleBase: 409, .staleSequence: 409, .forkedSequence: 409, .reusedID: 409, .soldOut: 409,
        .expired: 410, .holdExpired: 410,
        .tooLarge: 413, .ruleViolated: 422, .unknownType: 422, .rateLimited: 429, .unavailable: 503, .internal: 500, .logInconsistent: 500,
    ]

    /// Everything that RFC 9457 and protocol §9 ask of a problem.
    func check(_ code: ProblemCode, members: [String: JSON] = [:], isLater: Bool = false, _ at: SourceLocation = #_sourceLocation) throws {
        let status = try #require(Self.statuses[code])
        #expect(json["type"] == .string("urn:caravanserai:problem:\(code.rawValue)"), "\(json)", sourceLocation: at)
        #expect(json["status"] == .integer(status), sourceLocation: at)
        #expect(json["title"]?.string?.isEmpty == false, sourceLocation: at)
        let detail = try #require(json["detail"]?.string, sourceLocation: at)
        #expect(detail.count > 15 && detail.hasSuffix("."), "a detail is a sentence that says what to do next: \(detail)", sourceLocation: at)
        for (name, value) in members { #expect(json[name] == value, "\(name) in \(json)", sourceLocation: at) }
        guard let answer else { return }
        #expect(answer.status == Int(status), sourceLocation: at)
        #expect(answer.contentType == "application/problem+json", sourceLocation: at)
        if isLater { #expect((1...3600).contains(answer.retryAfter ?? 0), "it must say when to come back", sourceLocation: at) }
    }
}

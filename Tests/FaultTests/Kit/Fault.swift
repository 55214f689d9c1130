import Coordinator
import Envelope
import Federation
import Primitives
import StrictJSON
import Testing

/// One way to be refused: what a client does, and what it has to be told.
struct Fault: Sendable, CustomTestStringConvertible {
    let code: ProblemCode
    let deed: String
    /// Whether the answer has to say when to come back.
    let isLater: Bool
    let provoke: @Sendable (SocketForum) async throws -> (refusal: Refusal, members: [String: JSON])

    var testDescription: String { "\(code.rawValue): \(deed)" }

    /// A deed whose whole answer is the problem.
    static func answer(
        _ code: ProblemCode, _ deed: String, isLater: Bool = false, members: [String: JSON] = [:],
        _ provoke: @escaping @Sendable (SocketForum) async throws -> PeerResponse
    ) -> Fault {
        Fault(code: code, deed: deed, isLater: isLater) { forum in (try Refusal(answer: try await provoke(forum)), members) }
    }

    /// The same by a member, Almaty in Kazakhstan.
    static func member(
        _ code: ProblemCode, _ deed: String, members: [String: JSON] = [:], _ provoke: @escaping @Sendable (RawCity) async throws -> PeerResponse
    ) -> Fault {
        answer(code, deed, members: members) { forum in try await provoke(try await RawCity.enrol("almaty", country: "KZ", in: forum)) }
    }

    /// What an envelope is, and which members its refusal has.
    typealias Item = (bytes: [UInt8], members: [String: JSON])

    /// An envelope that Almaty submits, refused in its receipt.
    static func item(_ code: ProblemCode, _ deed: String, _ make: @escaping @Sendable (RawCity) async throws -> Item) -> Fault {
        Fault(code: code, deed: deed, isLater: false) { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let item = try await make(almaty)
            let sizeBefore = forum.coordinator.sequencer.growth.value
            // A good envelope in the same batch: a bad one fails alone.
            let good = try almaty.records([RawCity.rule("KZ/NO/tourism/ordinary")], epoch: 9, seq: 1)
            let receipts = try await almaty.receipts([item.bytes, good.compact])
            #expect(receipts.count == 2)
            #expect(receipts.last?["outcome"] == "accepted" || code == .suspended || code == .revokedKey, "\(receipts)")
            #expect(forum.coordinator.sequencer.growth.value <= sizeBefore + 1, "what is refused is not stored")
            let digest = code == .malformedEnvelope ? nil : UnverifiedEnvelope.digest(ofAnySize: item.bytes[...])
            #expect(receipts[0]["digest"] == digest.map { .string($0.hex) } ?? .null)
            return (try Refusal(receipt: receipts[0]), item.members)
        }
    }
}

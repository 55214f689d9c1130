public import Envelope
import Primitives
public import StrictJSON

/// The coordinator's answer to one envelope: its place in the log, or why it has none (protocol §4, Submit).
public struct Receipt: Sendable {
    public enum Outcome: Sendable {
        case accepted(index: Int64)
        case rejected(Problem)
    }

    /// `nil` for an envelope too malformed to have one.
    public let digest: EnvelopeDigest?
    public let outcome: Outcome

    public init(digest: EnvelopeDigest?, outcome: Outcome) {
        self.digest = digest
        self.outcome = outcome
    }

    public var json: JSON {
        let digest: JSON = digest.map { .string($0.hex) } ?? .null
        return switch outcome {
        case .accepted(let index): ["digest": digest, "outcome": "accepted", "index": .integer(index)]
        case .rejected(let problem): ["digest": digest, "outcome": "rejected", "problem": problem.json]
        }
    }

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        digest = try fields.optionalValue("digest", "64 lower-case hexadecimal digits", EnvelopeDigest.init(hex:))
        switch try fields.string("outcome") {
        case "accepted": outcome = .accepted(index: try fields.integer("index", in: 0...JSON.largestInteger))
        case "rejected": outcome = .rejected(try Problem(fields.required("problem"), path: fields.path(of: "problem")))
        default: throw FieldError(path: fields.path(of: "outcome"), expected: "accepted or rejected", found: fields.object["outcome"])
        }
    }
}

/// The payload of a `receipts` envelope, in the order of what was submitted.
public struct ReceiptsPayload: Sendable {
    public let header: PayloadHeader
    public let receipts: [Receipt]

    public init(header: PayloadHeader, receipts: [Receipt]) {
        self.header = header
        self.receipts = receipts
    }

    public init(_ envelope: VerifiedEnvelope) throws(Problem) {
        header = envelope.header
        do throws(FieldError) {
            receipts = try Fields(envelope.payload).elements("receipts", count: 1...256) { (json, path) throws(FieldError) in
                try Receipt(json, path: path)
            }
        } catch {
            throw Problem(.malformedPayload, "In the payload, \(error).")
        }
    }

    public var json: JSON { header.payload([("receipts", .array(receipts.map(\.json)))]) }
}

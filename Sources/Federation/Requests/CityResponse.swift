public import Envelope
import Primitives
public import StrictJSON

/// The answer to a `CityRequest`, signed by the city that was asked (protocol §6).
public struct CityResponse: Sendable {
    public let header: PayloadHeader
    public let inReplyTo: EnvelopeDigest
    public let answer: Result<JSON, Problem>
    /// Base64, for the asking city's eyes only, with the request's id as AAD.
    public let sealed: String?

    public init(header: PayloadHeader, inReplyTo: EnvelopeDigest, answer: Result<JSON, Problem>, sealed: String? = nil) {
        self.header = header
        self.inReplyTo = inReplyTo
        self.answer = answer
        self.sealed = sealed
    }

    public init(_ envelope: VerifiedEnvelope) throws(Problem) {
        header = envelope.header
        do throws(FieldError) {
            let fields = try Fields(envelope.payload)
            inReplyTo = try fields.value("inReplyTo", "the request's digest", EnvelopeDigest.init(hex:))
            switch try fields.string("status") {
            case "ok": answer = .success(.object(try fields.fields("body").object))
            case "error": answer = .failure(try Problem(fields.required("problem"), path: "problem"))
            default: throw FieldError(path: "status", expected: "ok or error", found: fields.object["status"])
            }
            sealed = try fields.optionalString("sealed", length: 1...64_000)
        } catch {
            throw Problem(.malformedPayload, "In the response, \(error).")
        }
    }

    public var json: JSON {
        let outcome: [(String, JSON)] =
            switch answer {
            case .success(let body): [("status", "ok"), ("body", body)]
            case .failure(let problem): [("status", "error"), ("problem", problem.json)]
            }
        return header.payload([("inReplyTo", .string(inReplyTo.hex))] + outcome + (sealed.map { [("sealed", .string($0))] } ?? []))
    }
}

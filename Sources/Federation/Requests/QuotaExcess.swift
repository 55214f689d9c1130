public import Envelope
import Primitives
import StrictJSON

/// More came than one party may send; what was refused changed nothing.
public struct QuotaExcess: Error, Sendable {
    /// Of what there is a limit, such as `bytes of records a day`.
    public let what: String
    public let most: Int
    /// After which there is enough again.
    public let retryAfter: Int

    private let detail: String

    /// - Parameter detail: where it is not what was sent that is too much.
    public init(_ what: String, most: Double, retryAfter: Int, detail: String? = nil) {
        self.what = what
        self.most = Int(min(most, 9e15))
        self.retryAfter = retryAfter
        self.detail =
            detail
            ?? "More came than the \(Int(min(most, 9e15))) \(what) that one party may send. Send it again in \(retryAfter) s, as Retry-After says."
    }

    /// `rate-limited`, with the limit as a member.
    public var problem: Problem {
        Problem(.rateLimited, detail, members: [("limit", ["of": .string(what), "most": .integer(Int64(most))])])
    }

    public var response: PeerResponse { PeerResponse(problem: problem, retryAfter: retryAfter) }
}

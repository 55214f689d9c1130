/// What became of one try to hand a message over.
public struct WebhookOutcome: Sendable, Equatable {
    /// Of the answer; `nil` where none came.
    public let status: Int?
    /// Why it was not taken; `nil` where it was.
    public let fault: WebhookFault?
    public let milliseconds: Int64
    /// The first bytes of the answer, as text.
    public let answer: String

    public init(status: Int?, fault: WebhookFault?, milliseconds: Int64, answer: String) {
        (self.status, self.fault, self.milliseconds, self.answer) = (status, fault, milliseconds, answer)
    }

    public var isTaken: Bool { fault == nil }
    /// Whether the receiver says that it wants nothing any more (Standard Webhooks: 410).
    var isGone: Bool { status == 410 }
}

import NIOCore

/// Knows what a connection may be waited for, and until when. Sees events; another closes.
struct ConnectionClock: ~Copyable {
    enum Phase: Equatable {
        /// The TLS handler has a clock of its own.
        case handshake
        case head, body
        /// Ours to answer: no limit here.
        case answering
        /// The peer's to take the answer.
        case sending
        case idle
    }

    private let limits: FederationListenerLimits
    private(set) var phase = Phase.handshake
    private(set) var deadline: NIODeadline?
    /// Heads read whose answers are not written.
    private var open = 0
    /// Answers written that the socket has not taken.
    private var sending = 0
    private(set) var isReadingBody = false
    private var isHeadBegun = false

    init(_ limits: FederationListenerLimits) { self.limits = limits }

    /// Requests that came whole and are to be answered first.
    var wholeRequests: Int { open - (isReadingBody ? 1 : 0) }

    mutating func handshakeCompleted(at now: NIODeadline) {
        phase = .idle
        isHeadBegun = true
        update(at: now)
    }

    mutating func readHead() {
        open += 1
        isReadingBody = true
        isHeadBegun = false
    }

    mutating func readEnd() { isReadingBody = false }

    /// Something was read, although no part of a request became whole. What came along with the end of the request before is not
    /// seen, and counts as rest until more comes.
    mutating func readFragment() { isHeadBegun = true }

    mutating func answerWritten() {
        open -= 1
        sending += 1
    }

    mutating func answerSent() { sending -= 1 }

    /// Sets the deadline anew when the phase has changed.
    mutating func update(at now: NIODeadline) {
        guard phase != .handshake else { return }
        let next: Phase =
            if isReadingBody && open <= 1 {
                .body
            } else if open > 0 {
                .answering
            } else if sending > 0 {
                .sending
            } else if isHeadBegun {
                .head
            } else {
                .idle
            }
        guard next != phase || deadline == nil else { return }
        phase = next
        deadline =
            switch next {
            case .handshake, .answering: nil
            case .head: now + limits.headerTime
            case .body: now + limits.bodyTime
            case .sending: now + limits.answerTime
            case .idle: now + limits.idleTime
            }
    }
}

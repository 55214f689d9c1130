import NIOCore

/// Knows what a connection may be waited for, and until when. Sees events; another closes.
struct ConnectionClock: ~Copyable {
    enum Phase: Equatable {
        /// Below HTTP there is a handshake with a clock of its own.
        case handshake
        case head, body
        /// A request is being answered: that is our work, and has no limit here.
        case answering
        /// An answer is being sent: the peer has to take it, whatever else it has asked for.
        case sending
        case idle
    }

    var times: ConnectionTimes
    private(set) var phase = Phase.handshake
    private(set) var deadline: NIODeadline?
    /// Heads read whose answers are not written.
    private(set) var open = 0
    /// Pieces of answers written that the socket has not taken.
    private var unsent = 0
    private var progressAt = NIODeadline.now()
    private(set) var isReadingBody = false
    private var bodyBegan = NIODeadline.now()
    private var bodyMoved = NIODeadline.now()
    private var bodyBytes = 0
    private var isHeadBegun = false

    init(_ times: ConnectionTimes) { self.times = times }

    /// Requests that came whole and are to be answered first.
    var wholeRequests: Int { open - (isReadingBody ? 1 : 0) }

    /// From now on requests are waited for.
    mutating func begin(at now: NIODeadline) {
        phase = .idle
        isHeadBegun = true
        update(at: now)
    }

    mutating func readHead() {
        open += 1
        isReadingBody = true
        isHeadBegun = false
        bodyBytes = 0
    }

    mutating func readBody(_ bytes: Int, at now: NIODeadline) {
        bodyBytes += bytes
        bodyMoved = now
    }

    mutating func readEnd() { isReadingBody = false }

    /// Something was read, although no part of a request became whole. What came along with the end of the request before is not
    /// seen, and counts as rest until more comes.
    mutating func readFragment() { isHeadBegun = true }

    mutating func answerWritten() { open -= 1 }

    mutating func pieceWritten(at now: NIODeadline) {
        if unsent == 0 { progressAt = now }
        unsent += 1
    }

    mutating func pieceSent(at now: NIODeadline) {
        unsent -= 1
        progressAt = now
    }

    /// Sets the deadline anew when the phase has changed, or a body or an answer has moved.
    mutating func update(at now: NIODeadline) {
        guard phase != .handshake else { return }
        let next: Phase =
            if unsent > 0 {
                .sending
            } else if isReadingBody && open <= 1 {
                .body
            } else if open > 0 {
                .answering
            } else if isHeadBegun {
                .head
            } else {
                .idle
            }
        if next == .body, phase != .body { (bodyBegan, bodyMoved) = (now, now) }
        guard next != phase || next == .sending || next == .body || deadline == nil else { return }
        phase = next
        deadline =
            switch next {
            case .handshake, .answering: nil
            case .head: now + times.header
            case .body: min(bodyMoved, bodyBegan + times.time(ofBody: bodyBytes)) + times.body
            case .sending: progressAt + times.answer
            case .idle: now + times.idle
            }
    }
}

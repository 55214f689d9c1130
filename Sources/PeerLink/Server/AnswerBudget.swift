import Federation
import Primitives
import Synchronization

/// Bounds the bytes of answers that peers have asked for and not taken, for each peer and for all of them together.
///
/// A connection's own bound is the socket's: an answer in parts is read on only as the peer takes it.
final class AnswerBudget: Sendable {
    /// Who answers are for: a member by its certificate, a stranger by its address.
    enum Party: Hashable, Sendable {
        case peer(PeerIdentity)
        case stranger(ConnectionOrigin?)
    }

    /// What one answer takes; gives it back when it goes.
    final class Share: Sendable {
        private let budget: AnswerBudget
        private let party: Party
        private let bytes: Int

        fileprivate init(_ budget: AnswerBudget, _ party: Party, _ bytes: Int) {
            self.budget = budget
            self.party = party
            self.bytes = bytes
        }

        deinit { budget.give(bytes, back: party) }
    }

    private struct State {
        var total = 0
        var parties: [Party: Int] = [:]
    }

    /// An answer of no more bytes is always given to who was asked before.
    private static let small = 64 << 10

    private let mostInTotal: Int
    private let mostEach: Int
    private let state = Mutex(State())

    init(mostInTotal: Int, mostEach: Int) {
        self.mostInTotal = mostInTotal
        self.mostEach = mostEach
    }

    /// Bytes of all answers that are under way.
    var total: Int { state.withLock { $0.total } }

    /// Whether a request of this party may be acted on. Who has taken all of its answers may always ask.
    func hasRoom(for party: Party) -> Bool {
        state.withLock { state in
            guard let own = state.parties[party] else { return true }
            return own < mostEach && state.total < mostInTotal
        }
    }

    /// Room for an answer; `nil` where the party has left too much unread.
    func take(_ bytes: Int, for party: Party) -> Share? {
        let isTaken = state.withLock { state in
            if let own = state.parties[party], bytes > Self.small {
                guard own + bytes <= mostEach, state.total + bytes <= mostInTotal else { return false }
            }
            state.total += bytes
            state.parties[party, default: 0] += bytes
            return true
        }
        return isTaken ? Share(self, party, bytes) : nil
    }

    private func give(_ bytes: Int, back party: Party) {
        state.withLock { state in
            state.total -= bytes
            let left = (state.parties[party] ?? 0) - bytes
            state.parties[party] = left > 0 ? left : nil
        }
    }

    /// What a party is told that has left too much unread.
    var refusal: PeerResponse {
        QuotaExcess(
            "bytes of unread answers", most: Double(mostEach), retryAfter: 2,
            detail: "More answers lie unread than the \(mostEach >> 20) MiB kept for one peer. Read them, and ask again after Retry-After."
        ).response
    }
}

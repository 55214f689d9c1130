public import Envelope
import Synchronization

/// Envelopes that this process has signed and that are on their way, so that it need not verify and read them anew when the log gives them back.
/// Forgets the oldest when there are many: what is not here is verified like everybody else's.
public final class OwnEnvelopes: Sendable {
    /// In bytes of compact form; in memory each takes some three times as much.
    private static let mostBytes = 8 << 20

    struct Own: Sendable {
        let envelope: UnverifiedEnvelope
        let key: VerifyingKey
        let payload: RecordsPayload
    }

    private struct State {
        var envelopes: [EnvelopeDigest: Own] = [:]
        var order: [EnvelopeDigest] = []
        var first = 0
        var bytes = 0

        mutating func remove(_ digest: EnvelopeDigest) {
            guard let own = envelopes.removeValue(forKey: digest) else { return }
            bytes -= own.envelope.compact.count
        }
    }

    private let state = Mutex(State())

    public init() {}

    subscript(digest: EnvelopeDigest) -> Own? { state.withLock { $0.envelopes[digest] } }

    /// The compact form, where it is still here.
    public func bytes(of digest: EnvelopeDigest) -> [UInt8]? { self[digest]?.envelope.compact }

    /// - Parameter key: with which it was signed just now.
    public func add(_ envelope: SignedEnvelope, _ payload: RecordsPayload, signedBy key: VerifyingKey) {
        let own = Own(envelope: envelope.unverified, key: key, payload: payload)
        state.withLock { state in
            guard state.envelopes.updateValue(own, forKey: envelope.digest) == nil else { return }
            state.order.append(envelope.digest)
            state.bytes += envelope.compact.count
            while state.first < state.order.count, state.bytes > Self.mostBytes || state.envelopes[state.order[state.first]] == nil {
                state.remove(state.order[state.first])
                state.first += 1
            }
            // One that never reaches the log must not keep the places of all that came after it.
            if state.order.count > 2 * state.envelopes.count + 1024 {
                state.order = state.order[state.first...].filter { state.envelopes[$0] != nil }
                state.first = 0
            }
        }
    }

    /// They are in the ledger.
    public func remove(_ digests: [EnvelopeDigest]) { state.withLock { state in for digest in digests { state.remove(digest) } } }
}

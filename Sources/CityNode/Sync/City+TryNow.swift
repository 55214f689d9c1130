import Envelope
import Federation
public import Primitives

extension City {
    /// Seconds within which a try that was asked for has ended, as a rule.
    private static let patience = 15.0

    /// Lets every loop that waits after failures try at once, and returns when the log was asked for, or after fifteen seconds.
    public func tryNow() async {
        let rounds = forum.link.rounds
        let seen = rounds.value
        // Who follows the log waits for it to grow, not for another try.
        let mustWait = forum.link.snapshot.failures > 0 || !forum.link.snapshot.hasFollowed
        link.tryNow()
        guard mustWait else { return }
        _ = await rounds.wait(beyond: seen, seconds: Self.patience)
    }

    /// Asks another city whether it is there, and lets what waits for it try at once. What came of it is in ``LinkState/peerContacts``.
    ///
    /// - Throws: `not-found` where the forum has no such city.
    public func tryNow(_ peer: CityID) async throws {
        guard peer != id, let member = try await membership().membership.members[peer] else {
            throw Problem(.notFound, "\(peer) is no other city of the forum, as far as this node has followed the log.")
        }
        link.retries.commands.increment()
        link.contacts(of: peer).increment()
        do {
            _ = try await PeerProbe.ask(over: channel(to: member))
            link.heard(from: peer, at: clock())
        } catch {
            let waits = link.peerContacts.with(peer).nextTry
            link.peerContacts.failed("\(error)", with: peer, at: clock(), nextTry: waits)
        }
    }
}

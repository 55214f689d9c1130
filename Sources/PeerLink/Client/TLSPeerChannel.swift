public import Federation
import NIOCore
import Primitives
import TLS

/// A way to one peer over TLS 1.3 and HTTP/1.1, with a few connections kept open (protocol §8).
///
/// A request that was sent on a connection that had rested, and that ended before anything of the answer came, is sent once more
/// on another: every request of the protocol is safe to send again. Cancelling the task closes the connection under its request.
public final class TLSPeerChannel: PeerChannel {
    public let address: PeerAddress
    /// Why there is no way to an address that makes no sense is said at each request.
    private let pool: Result<PeerConnectionPool, PeerFailure>

    init(_ address: PeerAddress, context: ClientContextBox, limits: PeerChannelLimits, group: any EventLoopGroup) {
        self.address = address
        pool = Result { () throws(PeerFailure) in
            PeerConnectionPool(try Self.target(address), context: context, limits: limits, group: group)
        }
    }

    private static func target(_ address: PeerAddress) throws(PeerFailure) -> PeerConnectionPool.Target {
        guard let url = NodeAddress(address.url) else {
            throw PeerFailure("this is no https://host[:port]; correct the address that the log or the anchor file gives")
        }
        do {
            let server = try TLSExpectedServer(
                host: url.host, port: url.port, uriSAN: PeerIdentity.uri(forum: address.forum, participant: address.participant),
                spkiDigests: address.tlsKeys.isEmpty ? nil : Set(address.tlsKeys))
            return PeerConnectionPool.Target(url: url, server: server)
        } catch {
            throw PeerFailure(error.description)
        }
    }

    public func exchange(_ request: PeerRequest, timeoutSeconds: Int) async throws(PeerUnreachable) -> PeerResponse {
        let deadline = NIODeadline.now() + .seconds(Int64(min(max(timeoutSeconds, 1), Self.longestTimeout)))
        do {
            let pool = try pool.get()
            let lease = try await pool.take(deadline: deadline)
            do {
                return try await lease.connection.exchange(request, deadline: deadline)
            } catch let failure as PeerFailure where failure.isBeforeAnswer && lease.isReused {
                // The peer may have been restarted; other connections from before that are closed as well, not tried one by one.
                pool.closeIdle()
                return try await pool.take(deadline: deadline).connection.exchange(request, deadline: deadline)
            }
        } catch {
            throw PeerUnreachable("\(address.participant) at \(address.url): \(PeerFailure.text(of: error))")
        }
    }

    /// In seconds.
    private static let longestTimeout = 3_600

    /// Open connections, those being opened included.
    public var connections: Int { (try? pool.get())?.count ?? 0 }

    func closeIdle() { (try? pool.get())?.closeIdle() }
    func close() async { await (try? pool.get())?.close() }
}

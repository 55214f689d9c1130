public import Federation
import Primitives
import Synchronization
public import TLS

/// A network in memory: who answers under an address, and which links are cut.
public final class MemoryNetwork: Sendable {
    /// Looks a handler up by the host that was asked for.
    public typealias Site = @Sendable (ServerName) -> (any PeerRequestHandler)?

    private struct State {
        var sites: [String: Site] = [:]
        var cut: Set<String> = []
        /// Requests whose answer is lost on its way back, by path prefix.
        var lostAnswers: [String: Int] = [:]
        var exchanges = 0
    }

    private let state = Mutex(State())

    public init() {}

    /// - Parameter port: what a node's cities have in common in their addresses.
    public func attach(port: Int, _ site: @escaping Site) { state.withLock { $0.sites["\(port)"] = site } }
    public func detach(port: Int) { state.withLock { $0.sites["\(port)"] = nil } }

    /// Nothing that this host asks or is asked goes through until it is healed.
    public func cut(_ host: String) { state.withLock { _ = $0.cut.insert(host) } }
    public func heal(_ host: String) { state.withLock { _ = $0.cut.remove(host) } }

    /// The next `count` requests for paths with this prefix are acted on, but their answers never arrive.
    public func loseAnswers(to prefix: String, count: Int) { state.withLock { $0.lostAnswers[prefix] = count } }

    public var exchanges: Int { state.withLock { $0.exchanges } }

    /// What a tenant with this certificate connects by.
    public func connector(_ identity: TLSIdentity?) -> any PeerConnector {
        Connector(
            network: self,
            peer: identity.flatMap { identity in
                identity.leaf.uriSANs.first.flatMap { PeerIdentity(uri: $0, tlsKey: identity.leaf.spkiDigest) }
            })
    }

    private struct Connector: PeerConnector {
        let network: MemoryNetwork
        let peer: PeerIdentity?
        func channel(to address: PeerAddress) -> any PeerChannel { Channel(network: network, peer: peer, address: address) }
        func close() async {}
    }

    private struct Channel: PeerChannel {
        let network: MemoryNetwork
        let peer: PeerIdentity?
        let address: PeerAddress

        func exchange(_ request: PeerRequest, timeoutSeconds: Int) async throws(PeerUnreachable) -> PeerResponse {
            let (host, port) = Self.split(address.url)
            guard let handler = network.route(from: peer?.participant.text, to: host, port: port) else {
                throw PeerUnreachable("\(address.url) does not answer")
            }
            let head = PeerRequestHead(request.method, request.path, length: request.body.count, origin: request.origin)
            if let refusal = handler.refusal(of: head, from: peer) { return refusal }
            let response = await handler.handle(request, from: peer)
            guard network.route(from: peer?.participant.text, to: host, port: port) != nil, !network.losesAnswer(to: request.path) else {
                throw PeerUnreachable("the connection to \(address.url) broke before the answer")
            }
            do { return try await response.whole() } catch { throw PeerUnreachable("the answer of \(address.url) broke off: \(error)") }
        }

        private static func split(_ url: String) -> (host: String, port: String) {
            let parts = url.dropFirst("https://".count).split(separator: ":")
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "443")
        }
    }

    private func route(from asker: String?, to host: String, port: String) -> (any PeerRequestHandler)? {
        let site = state.withLock { state -> Site? in
            state.exchanges += 1
            let askerHost = asker.map { "\($0).test" }
            guard !state.cut.contains(host), askerHost.map({ !state.cut.contains($0) }) ?? true else { return nil }
            return state.sites[port]
        }
        return ServerName(host).flatMap { site?($0) }
    }

    private func losesAnswer(to path: String) -> Bool {
        state.withLock { state in
            for (prefix, count) in state.lostAnswers where count > 0 && path.hasPrefix(prefix) {
                state.lostAnswers[prefix] = count - 1
                return true
            }
            return false
        }
    }
}

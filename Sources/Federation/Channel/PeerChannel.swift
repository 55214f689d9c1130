public import Primitives

/// A way to one peer. Implementations: TLS (PeerLink) and an in-memory network (tests).
public protocol PeerChannel: Sendable {
    /// Sends a request and waits for its whole answer.
    ///
    /// - Parameter timeoutSeconds: until the answer begins; a long poll asks for its wait and a little more. An answer that has begun may take as
    ///   long as it makes progress.
    /// - Throws: `PeerUnreachable` when no whole answer came. The request may have been acted on all the same: every request
    ///   of the protocol is safe to send again.
    func exchange(_ request: PeerRequest, timeoutSeconds: Int) async throws(PeerUnreachable) -> PeerResponse
}

/// No whole answer came from a peer: it may be down, unknown, or refuse our certificate.
public struct PeerUnreachable: Error, Sendable, CustomStringConvertible {
    /// For the operator; says what to look at.
    public let description: String
    public init(_ description: String) { self.description = description }
}

/// One side's answers to its peers.
public protocol PeerRequestHandler: Sendable {
    /// Answers, always: what is refused is refused by a problem.
    ///
    /// - Parameter peer: who the connection's certificate says it is; `nil` where none was shown.
    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse
    /// The largest body that this handler reads for a path, in bytes; a longer one is answered `too-large` unread.
    ///
    /// - Parameter peer: strangers must not make a server keep much for them.
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int
    /// Asked when the head of a request has come: what is refused here is not read. Whoever passes is charged for the body.
    ///
    /// - Returns: the refusal, `nil` to read on.
    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse?
}

extension PeerRequestHandler {
    public func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { nil }
}

/// Where a participant is found, and what must be true of whoever answers there.
public struct PeerAddress: Sendable, Hashable {
    /// `https://host[:port]`.
    public let url: String
    public let forum: ForumID
    public let participant: ParticipantID
    /// Digests of TLS keys that the log gives the peer; empty where the forum's CA and the URI SAN must do (the coordinator).
    public let tlsKeys: [String]

    public init(url: String, forum: ForumID, participant: ParticipantID, tlsKeys: [String] = []) {
        self.url = url
        self.forum = forum
        self.participant = participant
        self.tlsKeys = tlsKeys
    }
}

/// Opens channels in the name of one tenant.
public protocol PeerConnector: Sendable {
    func channel(to address: PeerAddress) -> any PeerChannel
    /// Ends every connection; channels of this connector fail from then on.
    func close() async
}

public import Primitives

/// Who stands at the other end of a connection, as its certificate says; whether that key is still that city's is asked of
/// the log at each request (protocol §8).
public struct PeerIdentity: Sendable, Hashable {
    public let forum: ForumID
    public let participant: ParticipantID
    /// Lower-case hex SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 5280 §4.1).
    public let tlsKey: String

    public init(forum: ForumID, participant: ParticipantID, tlsKey: String) {
        self.forum = forum
        self.participant = participant
        self.tlsKey = tlsKey
    }

    /// Reads `caravanserai://<forum>/<participant>`.
    public init?(uri: String, tlsKey: String) {
        let scheme = "caravanserai://"
        guard uri.hasPrefix(scheme) else { return nil }
        let parts = uri.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let forum = ForumID(parts[0]), let participant = ParticipantID(parts[1]) else { return nil }
        self.init(forum: forum, participant: participant, tlsKey: tlsKey)
    }

    public static func uri(forum: ForumID, participant: ParticipantID) -> String { "caravanserai://\(forum)/\(participant)" }
}

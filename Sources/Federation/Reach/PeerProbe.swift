import Envelope
import StrictJSON

/// One question to a member that changes nothing: whether it answers, and how far it is.
public enum PeerProbe {
    /// Seconds within which it has to answer.
    private static let patience = 10

    /// - Returns: entries of the log that it has verified, as it says.
    /// - Throws: `PeerUnreachable`; `Problem` where it refuses, or its answer is none of this protocol.
    public static func ask(over channel: any PeerChannel) async throws -> Int64 {
        let response = try await channel.exchange(PeerRequest(.get, "/federation/v1/status"), timeoutSeconds: patience)
        guard response.status == 200 else {
            throw (try? Problem(JSON.parse(response.body))) ?? Problem(.unavailable, "It answered \(response.status) without a problem document.")
        }
        do { return try Fields(JSON.parse(response.body)).integer("treeSize", in: 0...JSON.largestInteger) } catch {
            throw Problem(.malformedPayload, "It answers, but not as a node of the forum: \(error)")
        }
    }
}

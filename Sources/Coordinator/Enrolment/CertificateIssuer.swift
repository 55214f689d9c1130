import Envelope
import Federation
import Primitives
import TLS

/// Issues cities' certificates from the forum's CA: URI and DNS names come from what the log says, never from the request.
public struct CertificateIssuer: Sendable {
    /// Seconds; a node renews at two thirds.
    public static let validity: Int64 = 90 * 86_400

    public struct Issued: Sendable {
        /// Leaf first, then the CA.
        public let chainPEM: String
        /// Lower-case hex SHA-256 of the SubjectPublicKeyInfo.
        public let tlsKey: String
    }

    let forum: ForumID
    let authority: CertificateAuthority
    /// The coordinator's own names, which no city gets a certificate for.
    let ownHosts: [String]

    /// Refuses a request that cannot lead to a certificate, before anything is stored.
    func validate(_ enrolment: Enrolment) throws(Problem) {
        _ = try Self.request(enrolment.certificateRequest)
        _ = try Self.hosts(of: enrolment.url)
        guard let host = NodeAddress(enrolment.url)?.host, !ownHosts.contains(host) else {
            throw Problem(.ruleViolated, "The host of \(enrolment.url) is the coordinator's. A city needs a host name of its own.")
        }
    }

    func issue(_ enrolment: Enrolment, now: UTCTime) throws(Problem) -> Issued {
        try issue(try Self.request(enrolment.certificateRequest), to: ParticipantID(enrolment.city), url: enrolment.url, now: now)
    }

    /// A new certificate for a member's TLS key that the log has.
    func renew(_ requestPEM: String, for member: Member, now: UTCTime) throws(Problem) -> Issued {
        let request = try Self.request(requestPEM)
        guard request.spkiDigest == member.tlsKey else {
            throw Problem(.notOwner, "The log gives \(member.city) another TLS key. Publish the new key with member.key.rotated first.")
        }
        return try issue(request, to: ParticipantID(member.city), url: member.url, now: now)
    }

    /// The key that has signed a request, as the log names it.
    static func tlsKey(of requestPEM: String) throws(Problem) -> String { try request(requestPEM).spkiDigest }

    private func issue(_ request: CertificateRequest, to participant: ParticipantID, url: String, now: UTCTime) throws(Problem) -> Issued {
        let hosts = try Self.hosts(of: url)
        do throws(TLSError) {
            let leaf = try authority.issue(
                request: request, uriSAN: PeerIdentity.uri(forum: forum, participant: participant), dnsSANs: hosts.dns, ipSANs: hosts.ip,
                validity: Self.validity, now: now.seconds)
            return Issued(chainPEM: try leaf.pemRepresentation() + authority.certificate.pemRepresentation(), tlsKey: request.spkiDigest)
        } catch {
            throw Problem(.internal, "The certificate could not be issued: \(error.message).")
        }
    }

    /// Of the three keys that an application brings.
    static func fingerprint(of enrolment: Enrolment) throws(Problem) -> KeyFingerprint {
        let tlsKey = try request(enrolment.certificateRequest).spkiDigest
        return CityKeys(signingKey: enrolment.signingKey, sealingKey: enrolment.sealingKey, tlsKey: tlsKey)
            .fingerprint(of: enrolment.city, in: enrolment.header.forum)
    }

    private static func request(_ pem: String) throws(Problem) -> CertificateRequest {
        do throws(TLSError) { return try CertificateRequest(pem: pem, source: "certificateRequest") } catch {
            throw Problem(
                .malformedPayload, "The certificate request is refused: \(error.message). Send PKCS#10 in PEM, signed by its own P-256 key.")
        }
    }

    /// The host of `https://host[:port]` as a certificate names it.
    static func hosts(of url: String) throws(Problem) -> (dns: [String], ip: [String]) {
        guard let address = NodeAddress(url) else { throw Problem(.malformedPayload, "The address must be \(NodeAddress.form), not \(url).") }
        if address.isNumeric { return ([], [address.host]) }
        guard ServerName(address.host) != nil else { throw Problem(.malformedPayload, "\(url) names no host that a certificate could name.") }
        return ([address.host], [])
    }
}

public import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
public import TLS

/// Makes a forum: keys, CA, the first root and an empty log.
public struct CoordinatorSetup: Sendable {
    public let keys: CoordinatorKeys
    public let tlsKey: TLSPrivateKey
    public let root: TrustedRoot

    /// Makes everything anew in memory; nothing is written.
    ///
    /// - Parameters:
    ///   - url: the federation listener as cities reach it, `https://host[:port]`.
    ///   - rootKeys: the keys that sign the root, to be kept offline afterwards.
    ///   - threshold: how many of them must sign a root.
    public static func make(forum: ForumID, url: String, rootKeys: [SigningKey], threshold: Int, now: UTCTime) throws -> CoordinatorSetup {
        let (authority, tlsKey, identity) = try authority(forum: forum, url: url, now: now)
        let keys = CoordinatorKeys(signing: SigningKey(), log: SigningKey(), authority: authority, identity: identity)
        let root = TrustRoot(
            forum: forum, version: 1, expiresAt: now.adding(days: 366), rootKeys: rootKeys.map(\.verifyingKey), threshold: threshold,
            signingKeys: [keys.signing.verifyingKey], logKeys: [keys.log.verifyingKey],
            caCertificates: [try authority.certificate.pemRepresentation()])
        return CoordinatorSetup(keys: keys, tlsKey: tlsKey, root: try RootCeremony.sign(root, with: rootKeys, now: now))
    }

    /// Seconds before it is made from which a CA is good, for clocks that are behind.
    static let clockAllowance: Int64 = 3600

    /// A new CA, good for twenty years, and the coordinator's own certificate under it.
    static func authority(
        forum: ForumID, url: String, now: UTCTime
    ) throws -> (authority: CertificateAuthority, tlsKey: TLSPrivateKey, identity: TLSIdentity) {
        let hosts = try CertificateIssuer.hosts(of: url)
        // The date tells the CAs of one forum apart. A name has 64 characters.
        let name = "\(forum.text.prefix(40)) forum CA \(now.description.prefix(10))"
        let authority = try CertificateAuthority.create(name: name, notBefore: now.seconds - clockAllowance, validity: 20 * 366 * 86_400)
        let tlsKey = try TLSPrivateKey.generate()
        let uri = PeerIdentity.uri(forum: forum, participant: .secretariat)
        let request = try CertificateRequest(key: tlsKey, uriSAN: uri, dnsSANs: hosts.dns, ipSANs: hosts.ip)
        let leaf = try authority.issue(
            request: request, uriSAN: uri, dnsSANs: hosts.dns, ipSANs: hosts.ip, validity: CertificateIssuer.validity, now: now.seconds)
        return (authority, tlsKey, try TLSIdentity(certificateChain: [leaf, authority.certificate], privateKey: tlsKey))
    }

    /// Makes the schema and the empty log, once.
    public func establish(_ database: some Database) async throws {
        try await CoordinatorSchema.migrations.apply(to: database)
        let root = root
        try await database.write { connection in
            guard try connection.first("SELECT 1 FROM root LIMIT 1") == nil else {
                throw StorageError(.misuse, "there is a forum in this database already")
            }
            try RootStore.keep(root, connection)
            try Ledger.establish(connection, secretariatKeys: root.root.signingKeys)
        }
    }
}

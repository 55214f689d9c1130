public import Envelope
import Ledger
import SQL
public import TLS

/// The coordinator's secrets: its signing key, the log's key, the forum's CA and its own TLS identity (protocol §7).
public struct CoordinatorKeys: Sendable {
    public let signing: SigningKey
    public let log: SigningKey
    public let authority: CertificateAuthority
    public let identity: TLSIdentity

    /// Reads `signing.key`, `log.key`, `ca.pem`, `ca.key`, `tls.pem` and `tls.key` of a directory.
    public static func load(from directory: String) throws -> CoordinatorKeys {
        CoordinatorKeys(
            signing: try signingKey("\(directory)/signing.key"), log: try signingKey("\(directory)/log.key"),
            authority: try CertificateAuthority(
                certificatePEM: text(SecretFile.read("\(directory)/ca.pem")), keyPEM: text(SecretFile.read("\(directory)/ca.key")),
                source: "\(directory)/ca.pem"),
            identity: try TLSIdentity.load(certificatePath: "\(directory)/tls.pem", keyPath: "\(directory)/tls.key"))
    }

    /// Writes the files that `load` reads, over nothing that is there.
    public func save(to directory: String, tlsKey: TLSPrivateKey) throws {
        try SecretFile.makeDirectory(directory)
        try SecretFile.createKey(signing.seed, at: "\(directory)/signing.key")
        try SecretFile.createKey(log.seed, at: "\(directory)/log.key")
        try Self.save(authority, identity, tlsKey: tlsKey, to: directory)
    }

    static func save(_ authority: CertificateAuthority, _ identity: TLSIdentity, tlsKey: TLSPrivateKey, to directory: String) throws {
        try SecretFile.create(Array(authority.keyPEM().utf8), at: "\(directory)/ca.key")
        try SecretFile.create(Array(authority.certificate.pemRepresentation().utf8), at: "\(directory)/ca.pem")
        let chain = try identity.certificateChain.map { try $0.pemRepresentation() }.joined()
        try SecretFile.create(Array(tlsKey.pemRepresentation().utf8), at: "\(directory)/tls.key")
        try SecretFile.create(Array(chain.utf8), at: "\(directory)/tls.pem")
    }

    static func signingKey(_ path: String) throws -> SigningKey {
        guard let key = SigningKey(seed: try SecretFile.readKey(path)) else { throw SecretFile.Failure("\(path) holds no Ed25519 key") }
        return key
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

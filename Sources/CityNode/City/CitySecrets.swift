public import Envelope
import Federation
import Ledger
import SQL
public import TLS

/// A city's private keys and its certificate (protocol §7), each in a file of mode 0600.
public struct CitySecrets: Sendable {
    public let signing: SigningKey
    public let sealing: SealingPrivateKey
    public let tlsKey: TLSPrivateKey
    /// `nil` until the city is admitted.
    public let identity: TLSIdentity?
    /// Cosigns checkpoints where the root names this city a witness; `nil` until the city is asked to be one.
    public let witness: SigningKey?

    /// In a directory of keys, as far as they are there.
    static let files = ["signing.key", "sealing.key", "tls.key", "tls.pem", "witness.key"]

    public static func make() throws -> CitySecrets {
        CitySecrets(signing: SigningKey(), sealing: SealingPrivateKey(), tlsKey: try TLSPrivateKey.generate(), identity: nil, witness: nil)
    }

    public static func load(from directory: String) throws -> CitySecrets {
        guard let signing = SigningKey(seed: try SecretFile.readKey("\(directory)/signing.key")),
            let sealing = SealingPrivateKey(raw: try SecretFile.readKey("\(directory)/sealing.key"))
        else { throw SecretFile.Failure("the keys in \(directory) are unusable; restore them from a backup") }
        let isAdmitted = SecretFile.exists("\(directory)/tls.pem")
        return CitySecrets(
            signing: signing, sealing: sealing, tlsKey: try TLSPrivateKey.load(path: "\(directory)/tls.key"),
            identity: isAdmitted ? try TLSIdentity.load(certificatePath: "\(directory)/tls.pem", keyPath: "\(directory)/tls.key") : nil,
            witness: SecretFile.exists("\(directory)/witness.key") ? SigningKey(seed: try SecretFile.readKey("\(directory)/witness.key")) : nil)
    }

    /// As the log has them.
    var publicKeys: CityKeys { CityKeys(signingKey: signing.verifyingKey, sealingKey: sealing.publicKey, tlsKey: tlsKey.publicKeyDigestHex) }

    /// Writes the keys, over nothing that is there; the TLS key last, so that all are there where it is.
    public func save(to directory: String) throws {
        try SecretFile.makeDirectory(directory)
        try SecretFile.createKey(signing.seed, at: "\(directory)/signing.key")
        try SecretFile.createKey(sealing.raw, at: "\(directory)/sealing.key")
        if let witness { try SecretFile.createKey(witness.seed, at: "\(directory)/witness.key") }
        try SecretFile.create(Array(try tlsKey.pemRepresentation().utf8), at: "\(directory)/tls.key")
    }

    /// Takes the certificate that the forum's CA has issued for our TLS key.
    ///
    /// - Parameter witness: a witness's key to be kept with them, where they have none.
    public func keep(certificate chainPEM: String, witness other: SigningKey? = nil, in directory: String) throws -> CitySecrets {
        let witness = witness ?? other
        if let witness, !SecretFile.exists("\(directory)/witness.key") { try SecretFile.createKey(witness.seed, at: "\(directory)/witness.key") }
        let chain = try X509Certificate.chain(pem: chainPEM, source: "the certificate from the coordinator")
        let identity = try TLSIdentity(certificateChain: chain, privateKey: tlsKey)
        try SecretFile.write(Array(chainPEM.utf8), to: "\(directory)/tls.pem")
        return CitySecrets(signing: signing, sealing: sealing, tlsKey: tlsKey, identity: identity, witness: witness)
    }

    /// With a witness's key, made now if there is none.
    func withWitnessKey(in directory: String) throws -> CitySecrets {
        guard witness == nil else { return self }
        let key = SigningKey()
        try SecretFile.createKey(key.seed, at: "\(directory)/witness.key")
        return CitySecrets(signing: signing, sealing: sealing, tlsKey: tlsKey, identity: identity, witness: key)
    }
}

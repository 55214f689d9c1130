import COpenSSL

/// Who we are in a handshake: a certificate, what leads from it to a root, and its private key.
public final class TLSIdentity: Sendable {
    /// Leaf first; the root need not be there.
    public let certificateChain: [X509Certificate]
    let privateKey: TLSPrivateKey

    /// - Throws: `mismatchedIdentity` when the key is not the leaf's, `invalidCertificate` when the chain is empty.
    public init(certificateChain: [X509Certificate], privateKey: TLSPrivateKey) throws(TLSError) {
        guard let leaf = certificateChain.first else {
            throw TLSError(.invalidCertificate, "an identity needs a certificate; put it first in the chain")
        }
        guard leaf.spkiDigest == privateKey.publicKeyDigestHex else {
            throw TLSError(
                .mismatchedIdentity,
                "the private key does not belong to the certificate of \(leaf.subject); name the key it was requested with, leaf first")
        }
        self.certificateChain = certificateChain
        self.privateKey = privateKey
    }

    /// From two PEM files; the key's must have mode 0600 or 0400.
    public static func load(certificatePath: String, keyPath: String) throws(TLSError) -> TLSIdentity {
        let chain = try X509Certificate.load(path: certificatePath)
        let key = try TLSPrivateKey.load(path: keyPath)
        guard chain[0].spkiDigest == key.publicKeyDigestHex else {
            throw TLSError(.mismatchedIdentity, "the key in \(keyPath) does not belong to the first certificate in \(certificatePath)")
        }
        return try TLSIdentity(certificateChain: chain, privateKey: key)
    }

    public var leaf: X509Certificate { certificateChain[0] }
}

import COpenSSL

/// A site made ready for handshakes.
final class ServerSiteContext: Sendable {
    let context: SSLContext
    let verifyMode: Int32
    /// Differs where other clients are trusted: what was proved under one trust is not resumed under another.
    let trustDigest: [UInt8]

    init(_ site: TLSSite) throws(TLSError) {
        context = try SSLContext(.server)
        try context.use(site.identity)
        ApplicationProtocol.select(on: context)
        switch site.clientCertificates {
        case .none:
            verifyMode = SSL_VERIFY_NONE
            trustDigest = []
        case .requested(let anchors):
            verifyMode = SSL_VERIFY_PEER
            trustDigest = anchors.digest
            context.trust(anchors)
            for certificate in anchors.certificates {
                // The names of the CAs help a client that has several certificates to choose.
                guard SSL_CTX_add_client_CA(context.pointer, certificate.pointer) == 1 else { throw .inside("SSL_CTX_add_client_CA") }
            }
        }
    }
}

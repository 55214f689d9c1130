extension TLSTrustAnchors {
    /// The system's CA certificates (Debian's `ca-certificates`).
    public static let systemBundle = "/etc/ssl/certs/ca-certificates.crt"

    /// That a bundle may have; Debian's has some 140.
    private static let mostInBundle = 1_000

    /// Those of a file in PEM.
    ///
    /// - Throws: where the file cannot be read.
    public convenience init(bundle path: String) throws(TLSError) {
        // A few old roots of the system's bundle are no CA certificates by today's rules.
        try self.init(X509Certificate.load(path: path, most: Self.mostInBundle).filter(\.isCA))
    }
}

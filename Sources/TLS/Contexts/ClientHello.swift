import COpenSSL

/// What is read from a client hello before OpenSSL acts on it.
enum ClientHello {
    /// The host name of the server_name extension (RFC 6066 section 3), nil without one.
    static func serverName(_ ssl: OpaquePointer) throws(TLSError) -> ServerName? {
        var start: UnsafePointer<UInt8>?
        var count = 0
        guard SSL_client_hello_get0_ext(ssl, UInt32(TLSEXT_TYPE_server_name), &start, &count) == 1 else { return nil }
        let bytes = UnsafeBufferPointer(start: start, count: count)
        // A list of one entry: length of the list, type host_name (0), length of the name, name.
        guard count > 5, length(bytes, at: 0) == count - 2, bytes[2] == 0, length(bytes, at: 3) == count - 5,
            let name = ServerName(utf8: bytes[5...])
        else {
            throw TLSError(.unknownServerName, "a client sent a server name that is no host name; use the site's DNS name in the URL")
        }
        return name
    }

    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        Int(bytes[index]) << 8 | Int(bytes[index + 1])
    }
}

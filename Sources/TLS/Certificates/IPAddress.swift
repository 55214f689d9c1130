import COpenSSL

/// An IPv4 or IPv6 address literal, as certificates carry it (RFC 5280 section 4.2.1.6).
struct IPAddress: Hashable, Sendable {
    /// 4 or 16 bytes in network order.
    let bytes: [UInt8]

    /// Nil unless `literal` is an address; an IPv6 address stands without brackets.
    init?(_ literal: String) {
        OpenSSLErrorQueue.clear()
        defer { OpenSSLErrorQueue.clear() }
        guard !literal.utf8.contains(0), let octets = a2i_IPADDRESS(literal) else { return nil }
        defer { ASN1_OCTET_STRING_free(octets) }
        bytes = Array(asn1: octets)
    }

    init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }
}

extension IPAddress: CustomStringConvertible {
    /// The usual text of IPv4; all eight groups of IPv6.
    var description: String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: bytes.count, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}

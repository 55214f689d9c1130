import COpenSSL

/// The subject alternative names of a certificate or request (RFC 5280 section 4.2.1.6), of the kinds used here.
struct AlternativeNames: Hashable, Sendable {
    var uris: [String] = []
    var dnsNames: [String] = []
    var ipAddresses: [IPAddress] = []

    /// Checks names before they are signed.
    init(uri: String?, dnsNames: [String], ipAddresses: [String]) throws(TLSError) {
        if let uri {
            guard uri.utf8.count <= 512, uri.utf8.allSatisfy({ (0x21...0x7e).contains($0) }), uri.contains(":") else {
                throw TLSError(.invalidName, "\"\(uri.prefix(100))\" is no URI; use for example caravanserai://forum/city")
            }
            uris = [uri]
        }
        for name in dnsNames {
            guard let name = ServerName(name) else {
                throw TLSError(.invalidName, "\"\(name.prefix(100))\" is no DNS name; use for example almaty.example.org")
            }
            self.dnsNames.append(name.description)
        }
        for literal in ipAddresses {
            guard let address = IPAddress(literal) else {
                throw TLSError(.invalidName, "\"\(literal.prefix(100))\" is no IP address; use for example 127.0.0.1")
            }
            self.ipAddresses.append(address)
        }
    }

    /// Reads a `GENERAL_NAMES`. A name with a zero byte or bad UTF-8 is left out: it can match nothing.
    init(_ names: OpaquePointer?) {
        guard let names else { return }
        for index in 0..<copenssl_sk_GENERAL_NAME_num(names) {
            var kind: Int32 = 0
            guard let value = GENERAL_NAME_get0_value(copenssl_sk_GENERAL_NAME_value(names, index), &kind),
                kind == GEN_URI || kind == GEN_DNS || kind == GEN_IPADD
            else { continue }
            let bytes = Array(asn1: value.assumingMemoryBound(to: ASN1_STRING.self))
            if kind == GEN_IPADD {
                if let address = IPAddress(bytes: bytes) { ipAddresses.append(address) }
            } else if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) {
                if kind == GEN_URI { uris.append(text) } else { dnsNames.append(text) }
            }
        }
    }

    var isEmpty: Bool { uris.isEmpty && dnsNames.isEmpty && ipAddresses.isEmpty }

    /// Calls `body` with a `GENERAL_NAMES` that lives as long as the call.
    func withGeneralNames<Result>(_ body: (OpaquePointer) -> Result) throws(TLSError) -> Result {
        guard let names = GENERAL_NAMES_new() else { throw .inside("GENERAL_NAMES_new") }
        defer { GENERAL_NAMES_free(names) }
        for uri in uris { try Self.append(Array(uri.utf8), GEN_URI, ASN1_IA5STRING_new(), to: names) }
        for name in dnsNames { try Self.append(Array(name.utf8), GEN_DNS, ASN1_IA5STRING_new(), to: names) }
        for address in ipAddresses { try Self.append(address.bytes, GEN_IPADD, ASN1_OCTET_STRING_new(), to: names) }
        return body(names)
    }

    private static func append(
        _ bytes: [UInt8], _ kind: Int32, _ string: UnsafeMutablePointer<ASN1_STRING>?, to names: OpaquePointer
    ) throws(TLSError) {
        guard let string, ASN1_STRING_set(string, bytes, Int32(bytes.count)) == 1, let name = GENERAL_NAME_new() else {
            ASN1_STRING_free(string)
            throw .inside("ASN1_STRING_set")
        }
        GENERAL_NAME_set0_value(name, kind, string)
        guard copenssl_sk_GENERAL_NAME_push(names, name) > 0 else {
            GENERAL_NAME_free(name)
            throw .inside("sk_GENERAL_NAME_push")
        }
    }
}

import COpenSSL

extension Array where Element == UInt8 {
    /// The content of an ASN.1 string.
    init(asn1 string: UnsafePointer<ASN1_STRING>) {
        self.init(UnsafeBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
    }

    /// Lower-case hexadecimal.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: self.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// Times in certificates (RFC 5280 section 4.1.2.5), in whole seconds since 1970-01-01 UTC.
enum CertificateTime {
    static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64? {
        guard let time, let epoch = ASN1_TIME_set(nil, 0) else { return nil }
        defer { ASN1_TIME_free(epoch) }
        var days: Int32 = 0
        var seconds: Int32 = 0
        guard ASN1_TIME_diff(&days, &seconds, epoch, time) == 1 else { return nil }
        return Int64(days) * 86_400 + Int64(seconds)
    }
}

/// DER of what one of OpenSSL's `i2d_…` functions writes.
func derBytes(_ encode: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32) -> [UInt8]? {
    let length = encode(nil)
    guard length > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
        var cursor = buffer.baseAddress
        count = Int(encode(&cursor))
    }
}

/// SHA-256 (FIPS 180-4) of `bytes`; nil only when OpenSSL is in trouble.
func sha256(_ bytes: [UInt8]) -> [UInt8]? {
    var digest = [UInt8](repeating: 0, count: 32)
    var length = 0
    guard EVP_Q_digest(nil, "SHA256", nil, bytes, bytes.count, &digest, &length) == 1, length == 32 else { return nil }
    return digest
}

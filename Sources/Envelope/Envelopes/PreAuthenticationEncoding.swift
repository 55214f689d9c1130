/// DSSE's PAE of one payload, the bytes that are signed: `DSSEv1 SP len(type) SP type SP len(body) SP body`.
///
/// The payload is decoded straight into its place behind the prefix, so that neither verifying nor signing copies it.
struct PreAuthenticationEncoding: Sendable {
    let bytes: [UInt8]
    let payloadStart: Int

    var payload: ArraySlice<UInt8> { bytes[payloadStart...] }

    init(type: String, payload: some Collection<UInt8>) {
        var bytes = Self.prefix(type: type, count: payload.count)
        payloadStart = bytes.count
        bytes.append(contentsOf: payload)
        self.bytes = bytes
    }

    /// - Returns: the alphabet the payload was spelled in too; `nil` when it is no canonical base64.
    static func decoding(type: String, base64 text: UnsafeBufferPointer<UInt8>) -> (PreAuthenticationEncoding, Base64.Alphabet)? {
        guard let count = Base64.decodedCount(text) else { return nil }
        let prefix = prefix(type: type, count: count)
        var alphabet: Base64.Alphabet?
        let bytes = [UInt8](unsafeUninitializedCapacity: prefix.count + count) { buffer, initialized in
            _ = buffer.update(fromContentsOf: prefix)
            alphabet = Base64.decode(text, into: UnsafeMutableBufferPointer(rebasing: buffer[prefix.count..<(prefix.count + count)]))
            // Where decoding stopped early the tail is undefined, and `alphabet` says that nobody may look.
            initialized = alphabet == nil ? prefix.count : prefix.count + count
        }
        guard let alphabet else { return nil }
        return (PreAuthenticationEncoding(bytes: bytes, payloadStart: prefix.count), alphabet)
    }

    private init(bytes: [UInt8], payloadStart: Int) {
        self.bytes = bytes
        self.payloadStart = payloadStart
    }

    private static func prefix(type: String, count: Int) -> [UInt8] { Array("DSSEv1 \(type.utf8.count) \(type) \(count) ".utf8) }
}

import Glibc

/// The one canonical spelling of an envelope (protocol §3): read in one pass without a JSON tree, and written.
enum CompactForm {
    static func write(_ kind: PayloadKind, _ payload: ArraySlice<UInt8>, _ signatures: [EnvelopeSignature]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Base64.encodedCount(payload.count) + 120 + signatures.count * 180)
        bytes.append(contentsOf: #"{"payload":""#.utf8)
        Base64.append(payload, to: &bytes)
        bytes.append(contentsOf: #"","payloadType":""#.utf8)
        bytes.append(contentsOf: kind.payloadType.utf8)
        bytes.append(contentsOf: #"","signatures":["#.utf8)
        for (index, signature) in signatures.enumerated() {
            bytes.append(contentsOf: (index == 0 ? #"{"keyid":""# : #",{"keyid":""#).utf8)
            signature.keyID.value.appendHex(to: &bytes)
            bytes.append(contentsOf: #"","sig":""#.utf8)
            Base64.append(signature.bytes[...], to: &bytes)
            bytes.append(contentsOf: #""}"#.utf8)
        }
        bytes.append(contentsOf: "]}".utf8)
        return bytes
    }

    struct Parts {
        let kind: PayloadKind
        let encoding: PreAuthenticationEncoding
        let signatures: [EnvelopeSignature]
    }

    /// `nil` for whatever is not exactly the compact form; the general parser then says whether it is an envelope all the same.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Parts? {
        var reader = Reader(bytes: bytes)
        guard reader.skip(#"{"payload":""#), let payload = reader.untilQuote(),
            reader.skip(#"","payloadType":"application/vnd.caravanserai."#), let kind = reader.kind(),
            reader.skip(#".v1+json","signatures":["#)
        else { return nil }
        var signatures: [EnvelopeSignature] = []
        repeat {
            guard signatures.count < UnverifiedEnvelope.mostSignatures, let signature = reader.signature() else { return nil }
            signatures.append(signature)
        } while reader.skip(",")
        guard reader.skip("]}"), reader.isAtEnd,
            let (encoding, alphabet) = PreAuthenticationEncoding.decoding(type: kind.payloadType, base64: payload),
            alphabet == .standard
        else { return nil }
        return Parts(kind: kind, encoding: encoding, signatures: signatures)
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        mutating func skip(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard bytes.count - position >= count else { return false }
            for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
            position += count
            return true
        }

        /// Up to the next quote, which stays unread. No escapes: they are never compact here.
        mutating func untilQuote() -> UnsafeBufferPointer<UInt8>? {
            let start = position
            guard let base = bytes.baseAddress, start < bytes.count,
                let quote = memchr(base + start, Int32(UInt8(ascii: "\"")), bytes.count - start)
            else { return nil }
            position = UnsafeRawPointer(quote) - UnsafeRawPointer(base)
            return UnsafeBufferPointer(rebasing: bytes[start..<position])
        }

        mutating func kind() -> PayloadKind? {
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: ".") { position += 1 }
            guard position - start <= 16 else { return nil }
            return PayloadKind(rawValue: String(decoding: bytes[start..<position], as: UTF8.self))
        }

        mutating func signature() -> EnvelopeSignature? {
            guard skip(#"{"keyid":""#), let hex = untilQuote(), let keyID = Digest32(hex: hex), skip(#"","sig":""#), let text = untilQuote(),
                let count = Base64.decodedCount(text), skip(#""}"#)
            else { return nil }
            var alphabet: Base64.Alphabet?
            let signature = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                alphabet = Base64.decode(text, into: UnsafeMutableBufferPointer(rebasing: buffer[0..<count]))
                initialized = alphabet == nil ? 0 : count
            }
            return alphabet == .standard ? EnvelopeSignature(keyID: KeyID(keyID), bytes: signature) : nil
        }
    }
}

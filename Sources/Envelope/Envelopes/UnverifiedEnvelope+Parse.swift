public import StrictJSON

extension UnverifiedEnvelope {
    /// Reads an envelope in any spelling the profile allows; the compact form is the fast one.
    ///
    /// - Throws: `malformed-envelope`, then `too-large` (protocol §3, order of checks).
    public static func parse(_ bytes: [UInt8]) throws(Problem) -> UnverifiedEnvelope {
        if let parts = bytes.withUnsafeBufferPointer({ CompactForm.read($0) }) {
            return try UnverifiedEnvelope(kind: parts.kind, encoding: parts.encoding, signatures: parts.signatures, compact: bytes)
        }
        return try parse(general: bytes[...])
    }

    /// Reads an envelope of the log.
    ///
    /// - Parameter digest: of the bytes.
    /// - Returns: `nil` where they are not the compact form.
    public static func parse(compact bytes: [UInt8], digest: EnvelopeDigest) throws(Problem) -> UnverifiedEnvelope? {
        guard let parts = bytes.withUnsafeBufferPointer({ CompactForm.read($0) }) else { return nil }
        return try UnverifiedEnvelope(kind: parts.kind, encoding: parts.encoding, signatures: parts.signatures, compact: bytes, digest: digest)
    }

    /// Reads an envelope inside a larger text.
    public static func parse(_ bytes: ArraySlice<UInt8>) throws(Problem) -> UnverifiedEnvelope {
        if let parts = bytes.withUnsafeBufferPointer({ CompactForm.read($0) }) {
            return try UnverifiedEnvelope(kind: parts.kind, encoding: parts.encoding, signatures: parts.signatures, compact: Array(bytes))
        }
        return try parse(general: bytes)
    }

    /// Reads an envelope that must be of one kind; another is `malformed-envelope`, as the place it came to takes none.
    public static func parse(_ bytes: [UInt8], as kind: PayloadKind) throws(Problem) -> UnverifiedEnvelope {
        let envelope = try parse(bytes)
        try envelope.checkKind(kind)
        return envelope
    }

    public func checkKind(_ kind: PayloadKind) throws(Problem) {
        guard self.kind == kind else {
            throw Problem(.malformedEnvelope, "Only `\(kind.payloadType)` is taken here, not `\(self.kind.payloadType)`.")
        }
    }

    /// Any spelling the profile allows, through a JSON tree.
    static func parse(general bytes: ArraySlice<UInt8>) throws(Problem) -> UnverifiedEnvelope {
        let json: JSON
        do throws(JSONError) { json = try JSON.parse(bytes) } catch {
            throw Problem(.malformedEnvelope, "The envelope is no JSON of the profile: \(error). Send a DSSE envelope.")
        }
        return try UnverifiedEnvelope(json)
    }

    /// The digest of what is too large to be taken, so that its sender knows which one it was; `nil` for what is no envelope.
    public static func digest(ofAnySize bytes: ArraySlice<UInt8>) -> EnvelopeDigest? {
        let compact = bytes.withUnsafeBufferPointer { CompactForm.read($0) }
        guard let parts = try? compact ?? parts(of: JSON.parse(bytes)) else { return nil }
        return EnvelopeDigest(ofCompact: CompactForm.write(parts.kind, parts.encoding.payload, parts.signatures))
    }

    /// Takes an envelope out of a JSON text that was parsed already.
    public init(_ json: JSON) throws(Problem) {
        let parts = try Self.parts(of: json)
        try self.init(kind: parts.kind, encoding: parts.encoding, signatures: parts.signatures)
    }

    private static func parts(of json: JSON) throws(Problem) -> CompactForm.Parts {
        let kind: PayloadKind
        let encoding: PreAuthenticationEncoding
        let signatures: [EnvelopeSignature]
        do throws(FieldError) {
            let fields = try Fields(json, path: "envelope")
            guard var text = fields.object["payload"]?.string else {
                throw FieldError(path: fields.path(of: "payload"), expected: "a base64 string", found: fields.object["payload"])
            }
            kind = try fields.value(
                "payloadType", "`\(PayloadKind.typePrefix)<kind>\(PayloadKind.typeSuffix)` of a known kind", PayloadKind.init(payloadType:))
            guard let decoded = text.withUTF8({ PreAuthenticationEncoding.decoding(type: kind.payloadType, base64: $0) }) else {
                throw FieldError(path: fields.path(of: "payload"), expected: "canonical padded base64", found: .described("something else"))
            }
            encoding = decoded.0
            signatures = try Self.signatures(fields)
        } catch {
            throw Problem(.malformedEnvelope, "In the envelope, \(error).")
        }
        return CompactForm.Parts(kind: kind, encoding: encoding, signatures: signatures)
    }

    private static func signatures(_ fields: Fields) throws(FieldError) -> [EnvelopeSignature] {
        // How many there may be depends on the kind; the bound here only keeps the work small.
        try fields.elements("signatures", count: 0...mostSignatures) { (json, path) throws(FieldError) in
            let signature = try Fields(json, path: path)
            let keyID = try signature.value("keyid", "64 lower-case hex digits", KeyID.init(hex:))
            return EnvelopeSignature(keyID: keyID, bytes: try signature.value("sig", "canonical padded base64", Base64.decode))
        }
    }
}

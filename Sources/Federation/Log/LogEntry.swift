public import Envelope
public import Primitives

/// One leaf of the log: `{"acceptedAt":"<time>","envelope":{...}}` in compact form (protocol §4).
public struct LogEntry: Sendable {
    public let acceptedAt: UTCTime
    public let envelope: UnverifiedEnvelope
    /// The leaf's bytes.
    public let bytes: [UInt8]

    public init(acceptedAt: UTCTime, envelope: UnverifiedEnvelope) {
        self.acceptedAt = acceptedAt
        self.envelope = envelope
        var bytes: [UInt8] = []
        bytes.reserveCapacity(envelope.compact.count + 64)
        bytes.append(contentsOf: Self.prefix)
        bytes.append(contentsOf: acceptedAt.description.utf8)
        bytes.append(contentsOf: Self.infix)
        bytes.append(contentsOf: envelope.compact)
        bytes.append(UInt8(ascii: "}"))
        self.bytes = bytes
    }

    /// Reads a leaf, which has one spelling only.
    ///
    /// - Parameter known: the envelope of a digest where the reader has it already: equal digests are equal bytes.
    /// - Throws: `log-inconsistent`: a coordinator never writes another.
    public init(_ bytes: [UInt8], known: (EnvelopeDigest) -> UnverifiedEnvelope? = { _ in nil }) throws(Problem) {
        let timeStart = Self.prefix.count
        guard bytes.starts(with: Self.prefix), bytes.last == UInt8(ascii: "}"),
            let timeEnd = bytes[timeStart...].prefix(41).firstIndex(of: UInt8(ascii: "\"")),
            bytes[timeEnd...].starts(with: Self.infix),
            let time = UTCTime(String(decoding: bytes[timeStart..<timeEnd], as: UTF8.self))
        else { throw Problem(.logInconsistent, "a log entry is not of the form {\"acceptedAt\":…,\"envelope\":…}") }
        let compact = Array(bytes[(timeEnd + Self.infix.count)..<(bytes.count - 1)])
        let digest = EnvelopeDigest(ofCompact: compact)
        if let envelope = known(digest) {
            self.acceptedAt = time
            self.envelope = envelope
            self.bytes = bytes
            return
        }
        let envelope: UnverifiedEnvelope
        do throws(Problem) {
            if let parsed = try UnverifiedEnvelope.parse(compact: compact, digest: digest) {
                envelope = parsed
            } else {
                _ = try UnverifiedEnvelope.parse(compact)
                throw Problem(.malformedEnvelope, "it is not in compact form")
            }
        } catch {
            throw Problem(.logInconsistent, "a log entry's envelope is refused: \(error.detail)")
        }
        self.acceptedAt = time
        self.envelope = envelope
        self.bytes = bytes
    }

    private static let prefix = Array(#"{"acceptedAt":""#.utf8)
    private static let infix = Array(#"","envelope":"#.utf8)
}

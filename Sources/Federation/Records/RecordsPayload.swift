public import Envelope
import Primitives
public import StrictJSON

/// The payload of a `records` envelope: what one participant says, all of it or nothing (protocol §4).
public struct RecordsPayload: Sendable {
    public static let largestCount = 256
    /// Levels that a record's body may nest: payload, list and record are three of the profile's sixteen.
    public static let deepestBody = 13

    public let header: PayloadHeader
    public let sequence: SequenceNumber
    public let records: [Record]

    public init(header: PayloadHeader, sequence: SequenceNumber, records: [Record]) {
        self.header = header
        self.sequence = sequence
        self.records = records
    }

    /// Verifies an envelope with its signer's key and reads what it says.
    ///
    /// - Throws: as `UnverifiedEnvelope.verify`; `malformed-payload`, with the path of what is wrong.
    public init(_ envelope: UnverifiedEnvelope, verifiedWith key: VerifyingKey) throws(Problem) {
        let payload = try envelope.checkSignature(of: key)
        if let read = Self.read(payload.bytes) { self = read } else { try self.init(try payload.read()) }
    }

    /// - Throws: `malformed-payload`, with the path of what is wrong.
    public init(_ envelope: VerifiedEnvelope) throws(Problem) {
        header = envelope.header
        do throws(FieldError) {
            let fields = try Fields(envelope.payload)
            sequence = SequenceNumber(
                epoch: try fields.integer("epoch", in: 1...JSON.largestInteger), number: try fields.integer("seq", in: 1...JSON.largestInteger))
            records = try Self.records(fields)
        } catch {
            throw Problem(.malformedPayload, "In the payload, \(error).")
        }
        var seen: Set<RecordID> = []
        for (position, record) in records.enumerated() where !seen.insert(record.id).inserted {
            throw Problem(.malformedPayload, "records[\(position)] names \(record.id) a second time; an envelope holds a (type, key) at most once.")
        }
    }

    /// The records of an envelope of one's own making, whichever key has signed it.
    public static func claimedRecords(of envelope: UnverifiedEnvelope) throws -> [Record] { try records(Fields(envelope.claimedPayload())) }

    private static func records(_ fields: Fields) throws(FieldError) -> [Record] {
        try fields.elements("records", count: 1...largestCount) { (json, path) throws(FieldError) in try Record(json, path: path) }
    }

    public var json: JSON {
        header.payload([
            ("epoch", .integer(sequence.epoch)), ("seq", .integer(sequence.number)), ("records", .array(records.map(\.json))),
        ])
    }

    /// The bytes that are signed: `json` in compact form, around the records' bodies as they were written.
    public var bytes: [UInt8] {
        let records = records.map(\.written)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(records.reduce(400) { $0 + $1.text.count + $1.type.utf8.count + $1.key.utf8.count + 60 })
        let around = header.payload([("epoch", .integer(sequence.epoch)), ("seq", .integer(sequence.number))]).compact
        bytes.append(contentsOf: around.dropLast())
        bytes.append(contentsOf: #","records":["#.utf8)
        for (position, record) in records.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            record.write(to: &bytes)
        }
        bytes.append(contentsOf: "]}".utf8)
        return bytes
    }
}

/// The number a participant gives its envelopes: `epoch`, then `seq` within it, both from 1, gaps allowed.
public struct SequenceNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let epoch: Int64
    public let number: Int64

    public init(epoch: Int64, number: Int64) {
        self.epoch = epoch
        self.number = number
    }

    public static func < (left: Self, right: Self) -> Bool { (left.epoch, left.number) < (right.epoch, right.number) }
    public var description: String { "epoch \(epoch), seq \(number)" }
}

public import Envelope
public import Federation
public import Primitives
public import SQL
import StrictJSON

extension Ledger {
    public func current(_ record: RecordID) throws -> RecordVersion? {
        if let known = lastRead, known.id == record { return known.version }
        let version = try read(record)
        lastRead = (record, version)
        return version
    }

    private func read(_ record: RecordID) throws -> RecordVersion? {
        try connection.first("SELECT idx, position, writer, body FROM record WHERE type = $1 AND key = $2", [.text(record.type), .text(record.key)])
            .map { try RecordVersion($0, from: 0) }
    }

    public func nextBase(of record: RecordID) throws -> Int64 {
        try connection.first("SELECT idx FROM record WHERE type = $1 AND key = $2", [.text(record.type), .text(record.key)]).map {
            try $0.integer(0) + 1
        } ?? 0
    }

    public func nextBases(of records: [RecordID]) throws -> [Int64] {
        // No key has U+0000, and no database looks one up.
        guard !records.contains(where: { $0.type.utf8.contains(0) || $0.key.utf8.contains(0) }) else {
            return try records.map { try nextBase(of: $0) }
        }
        return try connection.first("SELECT idx FROM record WHERE type = $1 AND key = $2", forEach: records.map { [.text($0.type), .text($0.key)] })
            .map { row in try row.map { try $0.integer(0) + 1 } ?? 0 }
    }

    public func index(of digest: EnvelopeDigest) throws -> Int64? { try Self.index(of: digest, connection) }

    /// The place of an envelope in the log.
    public static func index(of digest: EnvelopeDigest, _ connection: any SQLConnection) throws -> Int64? {
        try connection.first("SELECT idx FROM log_entry WHERE digest = $1", [.blob(digest.bytes)])?.integer(0)
    }

    public func digest(of participant: ParticipantID, at sequence: SequenceNumber) throws -> EnvelopeDigest? {
        try connection.first(
            "SELECT digest FROM log_entry WHERE participant = $1 AND epoch = $2 AND seq = $3",
            [.text(participant.text), .integer(sequence.epoch), .integer(sequence.number)]
        ).map { try EnvelopeDigest($0, 0) }
    }

    public func lastSequence(of participant: ParticipantID) throws -> SequenceNumber? {
        try connection.first(
            "SELECT epoch, seq FROM log_entry WHERE participant = $1 ORDER BY epoch DESC, seq DESC LIMIT 1", [.text(participant.text)]
        ).map { SequenceNumber(epoch: try $0.integer(0), number: try $0.integer(1)) }
    }

    public func isKnown(_ id: UUIDv7) throws -> Bool {
        try connection.first("SELECT 1 FROM log_entry WHERE envelope_id = $1", [.text(id.text)]) != nil
    }
}

extension RecordVersion {
    init(_ row: SQLRow, from column: Int) throws {
        self.init(
            index: try row.integer(column), position: try row.int(column + 1), writer: try row.parsed(column + 2) { ParticipantID($0) },
            body: try JSON.parse(try row.blob(column + 3)))
    }
}

extension EnvelopeDigest {
    /// - Throws: ``StorageError/Code/corrupt`` where the column does not hold 32 bytes.
    public init(_ row: SQLRow, _ column: Int) throws {
        guard let value = Digest32(try row.blob(column)) else { throw StorageError(.corrupt, "a stored digest has not 32 bytes; restore a backup") }
        self.init(value)
    }
}

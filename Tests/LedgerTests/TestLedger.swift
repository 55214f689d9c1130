import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing
import TransparencyLog

/// A ledger on disk, with Almaty's entries in it.
struct TestLedger {
    let directory: TemporaryDirectory
    let path: String
    let secretariat = SigningKey(), almaty = SigningKey()
    static let start = UTCTime(seconds: 1_795_593_600)

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("ledger.sqlite")
    }

    /// Opens it, for the first time or again.
    func open() async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(path)
        try await Migrations([LedgerSchema.steps]).apply(to: database)
        let key = secretariat.verifyingKey
        try await database.write { try Ledger.establish($0, secretariatKeys: [key]) }
        return database
    }

    /// The entry of a number, one second after the one before it.
    func entry(_ number: Int64, key: String? = nil, base: Int64 = 0, body: JSON? = nil) throws -> (entry: LogEntry, payload: RecordsPayload) {
        let now = Self.start.adding(seconds: number)
        let header = PayloadHeader(forum: ForumID("silkroad")!, from: ParticipantID("almaty")!, id: UUIDv7(at: now), issuedAt: now)
        let record = Record(type: "t", key: key ?? "k\(number)", base: base, body: body ?? ["n": .integer(number)])
        let payload = RecordsPayload(header: header, sequence: SequenceNumber(epoch: 1, number: number), records: [record])
        let envelope = try SignedEnvelope.sign(.records, payload: payload.json, with: almaty)
        return (LogEntry(acceptedAt: now, envelope: envelope.unverified), payload)
    }

    func append(_ numbers: ClosedRange<Int64>, to database: SQLiteDatabase) async throws -> [[UInt8]] {
        let entries = try numbers.map { try entry($0) }
        try await database.write { connection in
            let ledger = try Ledger(connection)
            for (entry, payload) in entries { _ = try ledger.append(entry, payload, into: .none) }
            try ledger.flush()
        }
        return entries.map(\.entry.bytes)
    }

    static func root(of leaves: [[UInt8]]) -> MerkleHash {
        var frontier = MerkleFrontier()
        frontier.append(contentsOf: leaves.map { MerkleHash.leaf($0) })
        return frontier.root
    }
}

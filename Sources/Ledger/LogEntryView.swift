import Envelope
public import Federation
import Primitives
public import SQL
public import StrictJSON
import TransparencyLog

/// An entry of the log as lists show it.
public struct LogEntryView: Sendable {
    public let index: Int64
    public let entry: LogEntry
    public let from: String
    /// What its records are of, in their order.
    public let records: [RecordID]

    /// - Throws: where it holds what no version of the protocol has written.
    public init(_ leaf: [UInt8], at index: Int64) throws {
        self.index = index
        entry = try LogEntry(leaf)
        // Lists show many: a payload of our own form is not taken apart any further.
        if let read = try? RecordsPayload(claimedOf: entry.envelope) {
            from = read.header.from.text
            records = read.records.map(\.id)
        } else {
            let payload = try entry.envelope.claimedPayload()
            from = payload["from"]?.string ?? ""
            records = (payload["records"]?.array ?? []).map { RecordID(type: $0["type"]?.string ?? "", key: $0["key"]?.string ?? "") }
        }
    }

    /// All that it says.
    public var payload: JSON { (try? entry.envelope.claimedPayload()) ?? .null }

    /// Types of its records with how many there are of each, in the order they first stand.
    public var types: [(type: String, count: Int)] {
        var types: [(type: String, count: Int)] = []
        for record in records {
            if let place = types.firstIndex(where: { $0.type == record.type }) { types[place].count += 1 } else { types.append((record.type, 1)) }
        }
        return types
    }

    public var summary: JSON {
        [
            "index": .integer(index), "acceptedAt": .string(entry.acceptedAt.description), "from": .string(from),
            "records": .integer(Int64(records.count)), "digest": .string(entry.envelope.digest.hex),
        ]
    }

    /// With type and key of each record, in their order.
    public var listing: JSON {
        var object = summary.object ?? JSONObject()
        object["keys"] = .array(records.map { ["type": .string($0.type), "key": .string($0.key)] })
        return .object(object)
    }

    /// With the leaf's exact bytes, from which anyone can check hash and signature.
    public var full: JSON {
        [
            "index": .integer(index), "acceptedAt": .string(entry.acceptedAt.description), "from": .string(from),
            "digest": .string(entry.envelope.digest.hex), "leafHash": .string(MerkleHash.leaf(entry.bytes).hex),
            "entry": .string(Base64.encode(entry.bytes)), "payload": payload,
        ]
    }

    /// That an entry is in the log whose signed checkpoint this is.
    public static func proof(of index: Int64, checkpoint bytes: [UInt8], _ connection: any SQLConnection) throws -> JSON {
        guard !bytes.isEmpty else { throw Problem(.unavailable, "No checkpoint was verified here yet. Ask again when the city is in contact.") }
        let checkpoint = try SignedCheckpoint(parsing: bytes).checkpoint
        guard index >= 0, index < Int64(checkpoint.size), let leaf = try Ledger.entries(from: index, count: 1, connection).first else {
            throw Problem(.notFound, "The log has \(checkpoint.size.counted("entry", "entries")); \(index) is none of them.")
        }
        var proofs = try Ledger.proofs(connection)
        let proof = try proofs.inclusionProof(of: UInt64(index), inTreeOf: checkpoint.size)
        return [
            "index": .integer(index), "entry": .string(Base64.encode(leaf)), "leafHash": .string(MerkleHash.leaf(leaf).hex),
            "path": .array(proof.path.map { .string($0.hex) }), "checkpoint": .string(String(decoding: bytes, as: UTF8.self)),
        ]
    }

    /// Every version of the root, in their order: from the one that a reader trusts they lead to the keys of any checkpoint.
    public static func roots(_ connection: any SQLConnection) throws -> JSON {
        .array(
            try connection.query("SELECT version, envelope FROM root ORDER BY version").map {
                ["version": .integer(try $0.integer(0)), "envelope": .string(Base64.encode(try $0.blob(1)))]
            })
    }
}

extension Ledger.StandingRecord {
    /// As lists show it.
    public var json: JSON {
        [
            "type": .string(id.type), "key": .string(id.key), "index": .integer(version.index), "position": .integer(Int64(version.position)),
            "writer": .string(version.writer.text), "body": version.body,
        ]
    }
}

import Domain
import Envelope
import Federation
import Glibc
import Hummingbird
import Storage
import StrictJSON
import TransparencyLog

/// Routes over a ledger that the coordinator's and the cities' control sockets have in common.
enum LedgerRoutes {
    /// The ledger's database, and the newest signed checkpoint it has.
    typealias Source = @Sendable (ControlRouter.Call) async throws -> (database: any Database, checkpoint: [UInt8])

    static func add(to control: ControlRouter, prefix: String, source: @escaping Source) {
        control.on(.get, RouterPath("\(prefix)/records")) { call in
            let database = try await source(call).database
            let (type, key, after) = (call.query("type") ?? "", call.query("prefix") ?? "", call.query("after") ?? "")
            let limit = Int(min(try call.number("limit", default: 1000), 5000))
            let records = try await database.read { try Ledger.records(ofType: type, prefix: key, after: after, limit: limit, $0) }
            return ["records": .array(records.map(\.json))]
        }
        control.on(.get, RouterPath("\(prefix)/log")) { call in
            let (from, count) = (try call.number("from", default: 0), Int(min(try call.number("count", default: 20), 1000)))
            let leaves = try await source(call).database.read { try Ledger.entries(from: from, count: count, $0) }
            return ["entries": .array(try leaves.enumerated().map { try summary(of: $1, at: from + Int64($0)) })]
        }
        control.on(.get, RouterPath("\(prefix)/log/:index/proof")) { call in
            let index = try call.parameter("index", "a log index", { Int64($0) })
            let (database, checkpoint) = try await source(call)
            return try await database.read { try proof(of: index, checkpoint: checkpoint, $0) }
        }
        control.on(.post, RouterPath("\(prefix)/log/copy")) { call in
            let path = try Fields(call.body).string("path")
            let (database, checkpoint) = try await source(call)
            return ["entries": .integer(try await LogCopy(database: database, checkpoint: checkpoint).write(to: path))]
        }
    }

    private static func summary(of leaf: [UInt8], at index: Int64) throws -> JSON {
        let entry = try LogEntry(leaf)
        let payload = try entry.envelope.claimedPayload()
        return [
            "index": .integer(index), "acceptedAt": .string(entry.acceptedAt.description), "from": payload["from"] ?? .null,
            "records": .integer(Int64(payload["records"]?.array?.count ?? 0)), "digest": .string(entry.envelope.digest.hex),
        ]
    }

    private static func proof(of index: Int64, checkpoint bytes: [UInt8], _ connection: any SQLConnection) throws -> JSON {
        let checkpoint = try SignedCheckpoint(parsing: bytes).checkpoint
        guard index < Int64(checkpoint.size), let leaf = try Ledger.entries(from: index, count: 1, connection).first else {
            throw Problem(.notFound, "The log has \(checkpoint.size) entries; \(index) is none of them.")
        }
        var proofs = try Ledger.proofs(connection)
        let proof = try proofs.inclusionProof(of: UInt64(index), inTreeOf: checkpoint.size)
        return [
            "index": .integer(index), "entry": .string(Base64.encode(leaf)), "leafHash": .string(MerkleHash.leaf(leaf).hex),
            "path": .array(proof.path.map { .string($0.hex) }), "checkpoint": .string(String(decoding: bytes, as: UTF8.self)),
        ]
    }
}

extension Ledger.StandingRecord {
    /// As lists show it.
    var json: JSON {
        [
            "type": .string(id.type), "key": .string(id.key), "index": .integer(version.index), "position": .integer(Int64(version.position)),
            "writer": .string(version.writer.text), "body": version.body,
        ]
    }
}

import Envelope
import Federation
import Glibc
import Hummingbird
import Ledger
import Primitives
import SQL
import StrictJSON
import TransparencyLog

/// Routes over a ledger that the coordinator's and the cities' control sockets have in common.
enum LedgerRoutes {
    /// The ledger's database, and the newest signed checkpoint it has.
    typealias Source = @Sendable (ControlRouter.Call) async throws -> (database: any Database, checkpoint: [UInt8])

    static func add(to control: ControlRouter, prefix: String, source: @escaping Source) {
        control.on(.get, RouterPath("\(prefix)/records")) { call in
            let database = try await source(call).database
            let (type, key) = (call.query("type") ?? "", call.query("prefix") ?? "")
            guard let after = call.query("after").map(PageCursor.read) ?? "" else {
                throw Problem(.malformedPayload, "`after` must be the `next` of the page before.")
            }
            let limit = Int(min(max(1, try call.number("limit", default: 1000)), 5000))
            let records = try await database.read { try Ledger.records(ofType: type, prefix: key, after: after, limit: limit, $0) }
            let next = records.count < limit ? nil : records.last?.id.key
            return ["records": .array(records.map(\.json)), "next": next.map { .string(PageCursor.spelled($0)) } ?? .null]
        }
        control.on(.get, RouterPath("\(prefix)/log")) { call in
            let (from, count) = (try call.number("from", default: -1), Int(min(try call.number("count", default: 20), 1000)))
            return try await source(call).database.read { connection in
                let size = try Ledger.head(connection).size
                // Without a beginning, the newest.
                let first = from < 0 ? max(0, size - Int64(count)) : from
                let leaves = try Ledger.entries(from: first, count: count, connection)
                return [
                    "size": .integer(size), "entries": .array(try leaves.enumerated().map { try LogEntryView($1, at: first + Int64($0)).listing }),
                ]
            }
        }
        control.on(.get, RouterPath("\(prefix)/log/:index/proof")) { call in
            let index = try call.parameter("index", "a log index", { Int64($0) })
            let (database, checkpoint) = try await source(call)
            return try await database.read { connection in
                var proof = try LogEntryView.proof(of: index, checkpoint: checkpoint, connection).object ?? JSONObject()
                proof["roots"] = try LogEntryView.roots(connection)
                return .object(proof)
            }
        }
        control.transfer(RouterPath("\(prefix)/log/copy")) { call, _ in
            let (database, checkpoint) = try await source(call)
            return LogCopy(database: database, checkpoint: checkpoint)
        } send: { copy, write in
            let entries = try await copy.write { path, bytes in
                try await write(.file(path))
                for start in stride(from: 0, to: bytes.count, by: TransferFrame.largest) {
                    try await write(.data(Array(bytes[start..<min(bytes.count, start + TransferFrame.largest)])))
                }
            }
            return ["entries": .integer(entries)]
        }
    }
}

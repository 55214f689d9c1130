import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON
public import TransparencyLog

extension City {
    /// How a city stands: its ledger, its link, what waits to be sent.
    public struct Status: Sendable {
        public let size: Int64
        public let root: MerkleHash
        public let queued: Int
        public let rejected: Int
        public let link: LinkState.Snapshot
    }

    public func status() async throws -> Status {
        let link = link.snapshot
        let counts = try await database.glance { connection in
            try connection.query("SELECT state, COUNT(*) FROM outbox GROUP BY state").reduce(into: [String: Int]()) {
                $0[try $1.text(0)] = try $1.int(1)
            }
        }
        let head = try await forum.database.read { try Ledger.head($0) }
        return Status(
            size: head.size, root: head.root, queued: (counts["queued"] ?? 0) + (counts["accepted"] ?? 0), rejected: counts["rejected"] ?? 0,
            link: link)
    }

    /// The newest checkpoint that the ledger has reached; empty before the first.
    public func checkpoint() async throws -> [UInt8] {
        try await forum.database.read { try $0.first("SELECT checkpoint FROM sync_state WHERE id = 1")?.optionalBlob(0) ?? [] }
    }
}

import Envelope
public import Federation
public import Storage
public import TransparencyLog

/// Serves tiles and entry bundles (C2SP tlog-tiles).
public struct LogTiles: Sendable {
    private let database: any Database

    public init(database: any Database) { self.database = database }

    /// - Parameter first: of a bundle, the entries before it are left out; a follower has them.
    public func response(to path: TilePath, from first: Int = 0) async throws -> PeerResponse {
        let coordinate = path.coordinate
        let body: [UInt8]? = try await database.read { connection in
            guard coordinate.isWithin(treeSize: UInt64(try Ledger.head(connection).size)) else { return nil }
            switch path {
            case .hashes: return try Ledger.tile(coordinate, connection)
            case .entries: return try Ledger.bundle(coordinate, from: min(first, coordinate.width), connection).bytes
            }
        }
        guard let body else { return PeerResponse(problem: Problem(.notFound, "The log is not that large yet. Read the checkpoint first.")) }
        return PeerResponse(
            status: 200, contentType: "application/octet-stream", body: body,
            cacheControl: coordinate.isPartial || first > 0 ? "no-store" : "public, max-age=31536000, immutable")
    }
}

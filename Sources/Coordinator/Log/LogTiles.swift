import Envelope
public import Federation
import Ledger
public import SQL
public import TransparencyLog

/// Serves tiles and entry bundles (C2SP tlog-tiles).
public struct LogTiles: Sendable {
    private let database: any Database

    public init(database: any Database) { self.database = database }

    /// The most that is given of a bundle where its asker names a bound, and what is read at a time where it names none.
    static let largestPiece = 1 << 20
    static let partBytes = 256 << 10

    /// - Parameters:
    ///   - first: of a bundle, the entries before it are left out; a follower has them.
    ///   - bytes: of a bundle, as many whole entries as have so many bytes, at least one; all of them without.
    public func response(to path: TilePath, from first: Int = 0, bytes: Int? = nil) async throws -> PeerResponse {
        let coordinate = path.coordinate
        let first = min(first, coordinate.width)
        let most = bytes.map { min($0, Self.largestPiece) } ?? Self.partBytes
        let begun: (body: [UInt8], rest: AnswerRest?)? = try await database.read { connection in
            guard coordinate.isWithin(treeSize: UInt64(try Ledger.head(connection).size)) else { return nil }
            guard case .entries = path else { return (try Ledger.tile(coordinate, connection), nil) }
            let piece = try Ledger.bundle(coordinate, from: first, atMost: most, connection)
            let next = first + piece.count
            guard bytes == nil, next < coordinate.width else { return (piece.bytes, nil) }
            return (piece.bytes, rest(of: coordinate, from: next, count: try Ledger.bundleBytes(coordinate, from: next, connection)))
        }
        guard let (body, rest) = begun else {
            return PeerResponse(problem: Problem(.notFound, "The log is not that large yet. Read the checkpoint first."))
        }
        return PeerResponse(
            status: 200, contentType: "application/octet-stream", body: body, rest: rest,
            cacheControl: coordinate.isPartial || first > 0 || bytes != nil ? "no-store" : "public, max-age=31536000, immutable")
    }

    /// What of a bundle lies behind its first part, read from the database as it is sent. Entries never change, so the bytes are those that were counted.
    private func rest(of coordinate: TileCoordinate, from next: Int, count: Int) -> AnswerRest {
        let database = database
        return AnswerRest(count: count, partBytes: Self.partBytes, from: next) { position in
            let piece = try await database.read { try Ledger.bundle(coordinate, from: position, atMost: Self.partBytes, $0) }
            let next = position + piece.count
            return AnswerRest.Part(bytes: piece.bytes, next: next < coordinate.width && !piece.isEmpty ? next : nil)
        }
    }
}

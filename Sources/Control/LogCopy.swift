import Envelope
import Ledger
import SQL
import TransparencyLog

/// Writes a log as files in the C2SP tlog-tiles layout, its roots beside it, for anyone to verify offline.
struct LogCopy {
    let database: any Database
    /// The newest signed checkpoint. The copy has as many entries as it says.
    let checkpoint: [UInt8]

    /// - Returns: how many entries were written. The checkpoint comes last: a copy without one is not complete.
    ///
    /// - Parameter put: takes each file, by its path below the directory that is written.
    func write(_ put: (String, [UInt8]) async throws -> Void) async throws -> Int64 {
        let size = try SignedCheckpoint(parsing: checkpoint).checkpoint.size
        for level in TileCoordinate.levels {
            guard let last = TileCoordinate(level: level, index: 0, widestIn: size) else { break }
            var index = last.index
            while let coordinate = TileCoordinate(level: level, index: index, widestIn: size) {
                try await write(coordinate, put)
                index += 1
            }
        }
        let roots = try await database.read { connection in
            try connection.query("SELECT version, envelope FROM root ORDER BY version").map { (version: try $0.integer(0), envelope: try $0.blob(1)) }
        }
        for root in roots { try await put("root/\(root.version)", root.envelope) }
        try await put("checkpoint", checkpoint)
        return Int64(size)
    }

    private func write(_ coordinate: TileCoordinate, _ put: (String, [UInt8]) async throws -> Void) async throws {
        let (hashes, bundle) = try await database.read { connection in
            (try Ledger.tile(coordinate, connection), coordinate.level == 0 ? try Ledger.bundle(coordinate, connection).bytes : nil)
        }
        try await put("\(TilePath.hashes(coordinate))", hashes)
        if let bundle { try await put("\(TilePath.entries(coordinate))", bundle) }
    }
}

import Envelope
import Storage
import TransparencyLog

/// Writes a log to a directory in the C2SP tlog-tiles layout, its roots beside it, for anyone to verify offline.
struct LogCopy {
    let database: any Database
    /// The newest signed checkpoint; the copy is of its size.
    let checkpoint: [UInt8]

    /// - Returns: how many entries were written. The checkpoint comes last: a copy without one is not complete.
    func write(to directory: String) async throws -> Int64 {
        let size = try SignedCheckpoint(parsing: checkpoint).checkpoint.size
        try SecretFile.makeDirectory(directory)
        for level in TileCoordinate.levels {
            guard let last = TileCoordinate(level: level, index: 0, widestIn: size) else { break }
            var index = last.index
            while let coordinate = TileCoordinate(level: level, index: index, widestIn: size) {
                try await write(coordinate, to: directory)
                index += 1
            }
        }
        let roots = try await database.read { connection in
            try connection.query("SELECT version, envelope FROM root ORDER BY version").map { (version: try $0.integer(0), envelope: try $0.blob(1)) }
        }
        for root in roots { try put(root.envelope, "\(directory)/root/\(root.version)") }
        try SecretFile.write(checkpoint, to: "\(directory)/checkpoint")
        return Int64(size)
    }

    private func write(_ coordinate: TileCoordinate, to directory: String) async throws {
        let (hashes, bundle) = try await database.read { connection in
            (try Ledger.tile(coordinate, connection), coordinate.level == 0 ? try Ledger.bundle(coordinate, connection).bytes : nil)
        }
        try put(hashes, "\(directory)/\(TilePath.hashes(coordinate))")
        if let bundle { try put(bundle, "\(directory)/\(TilePath.entries(coordinate))") }
    }

    private func put(_ bytes: [UInt8], _ path: String) throws {
        try SecretFile.makeDirectory(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
        try SecretFile.write(bytes, to: path)
    }
}

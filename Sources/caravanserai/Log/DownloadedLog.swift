import AllFeatures
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import TransparencyLog

/// A copy of the log in the C2SP tlog-tiles layout, believed only as far as it verifies from a root that one already trusts.
struct DownloadedLog {
    let directory: String
    /// The trusted root with those before and after it that the copy brings, each signed by the thresholds of both neighbours.
    let roots: [TrustedRoot]
    let checkpoint: VerifiedCheckpoint

    /// - Throws: `CommandFailure` where checkpoint or roots cannot be believed.
    init(_ directory: String, trusting root: TrustedRoot) throws {
        self.directory = directory
        roots = try RootChain.around(root, of: "The copy's root") { version throws(CommandFailure) in
            let path = "\(directory)/root/\(version)"
            return SecretFile.exists(path) ? try FilePath.read(path, limit: 1 << 20) : nil
        }
        guard FilePresence(of: "\(directory)/checkpoint") != .missing else {
            throw CommandFailure(.failed, "\(directory) holds no copy of a log: there is no checkpoint in it. `log copy` writes one.")
        }
        checkpoint = try RootChain.verify(checkpoint: try FilePath.read("\(directory)/checkpoint", limit: 1 << 20), by: roots)
    }

    /// Leaves in their order, from the first.
    func forEachEntry(_ body: ([UInt8]) async throws -> Void) async throws {
        var size: UInt64 = 0
        while size < checkpoint.size {
            guard let coordinate = TileCoordinate(level: 0, index: size / 256, width: Int(min(256, checkpoint.size - size))) else { return }
            let bytes = try FilePath.read("\(directory)/\(TilePath.entries(coordinate))", limit: 17 << 20)
            let bundle: EntryBundle
            do { bundle = try EntryBundle(decoding: bytes, count: coordinate.width) } catch {
                throw CommandFailure(.failed, "A bundle of the copy is damaged: \(error). Take a new copy.")
            }
            for entry in bundle { try await body(Array(entry)) }
            size += UInt64(coordinate.width)
        }
    }

    /// Every signature, every owner, the tree, its tiles and the checkpoint.
    ///
    /// - Parameter observe: sees the verification after each entry.
    func verify(_ observe: (LogVerification) throws -> Void = { _ in }) async throws -> LogVerification {
        var verification = LogVerification(roots: roots.map(\.root), registry: .forum)
        var tiles = TileBuilder()
        do {
            try observe(verification)
            try await forEachEntry { entry in
                try verification.append(entry)
                tiles.append(.leaf(entry))
                try observe(verification)
            }
            try verification.finish(checkpoint)
        } catch let problem as Problem {
            throw CommandFailure(
                .failed,
                "\(RootChain.finding(problem)) Take a new copy, from another city too; if all say the same, ask the secretariat.")
        }
        for tile in tiles.takeChangedTiles() {
            let path = "\(TilePath.hashes(tile.coordinate))"
            guard try FilePath.read("\(directory)/\(path)", limit: 1 << 16) == tile.bytes else {
                throw CommandFailure(
                    .failed, "The copy's \(path) is not what its entries lead to; who builds proofs from it is misled. Take a new copy.")
            }
        }
        return verification
    }
}

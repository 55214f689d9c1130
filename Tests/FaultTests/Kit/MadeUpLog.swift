import Coordinator
import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import TransparencyLog

/// A log that goes on from the forum's as nobody's coordinator would write it, signed with the forum's own log key.
struct MadeUpLog {
    private let entries: [[UInt8]]
    private let checkpoint: [UInt8]

    /// - Parameter further: leaves behind those that the forum's log has; all together less than a tile.
    init(after forum: SocketForum, _ further: [[UInt8]]) async throws {
        entries = try await forum.database.read { try Ledger.entries(from: 0, count: 200, $0) } + further
        var frontier = MerkleFrontier()
        for entry in entries { frontier.append(.leaf(entry)) }
        let origin = "\(SocketForum.id)/log"
        guard let line = NoteLine(origin), let name = NoteName(origin), let signer = NoteSigner(name: name, seed: forum.keys.log.seed),
            let head = Checkpoint(origin: line, size: frontier.size, root: frontier.root)
        else { throw CancellationError() }
        checkpoint = try SignedCheckpoint.sign(head, by: signer, atSeconds: forum.clock.now.seconds).bytes
    }

    /// - Returns: `nil` for what is not about the log.
    func answer(_ request: PeerRequest) async -> PeerResponse? {
        if request.path == "/log/v1/checkpoint" {
            if request.query("after") == String(entries.count) { try? await Task.sleep(for: .milliseconds(200)) }
            return PeerResponse(status: 200, contentType: "text/plain", body: checkpoint)
        }
        guard request.path.hasPrefix("/log/v1/"), let path = TilePath(request.path.dropFirst("/log/v1/".count)) else { return nil }
        let body: [UInt8]?
        switch path {
        case .hashes(let coordinate): body = entries.prefix(coordinate.width).flatMap { MerkleHash.leaf($0).bytes }
        case .entries(let coordinate):
            let first = request.query("from").flatMap { Int($0) } ?? 0
            body = try? EntryBundle(Array(entries.prefix(coordinate.width).dropFirst(first))).bytes
        }
        return body.map { PeerResponse(status: 200, contentType: "application/octet-stream", body: $0) }
    }
}

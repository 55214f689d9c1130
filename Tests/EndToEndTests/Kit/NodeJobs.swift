import Foundation
import GRDB
import SQL
import TestKit

/// The schedule of what a node does from time to time.
struct NodeJobs {
    private let node: Server
    private let file: String

    /// - Parameter node: with one forum.
    init(of node: Server) throws {
        let files = FileManager.default.enumerator(atPath: node.directory)?.compactMap { $0 as? String } ?? []
        guard let forum = files.first(where: { $0.hasSuffix("/forum.db") }) else { throw TimedOut(description: "\(node.directory) follows no forum") }
        (self.node, file) = (node, "\(node.directory)/\(forum)")
    }

    /// Starts the node anew as though it had been off for a day, and waits until it has done what it has missed.
    func run(restarting forum: RealForum) async throws {
        try await node.stop()
        let database = try await SQLiteDatabase.open(file)
        try await database.write { try $0.execute("UPDATE job_schedule SET due_at = 0") }
        await database.close()
        _ = try await forum.start(node)
        try await eventually(within: 120, "the jobs are done", every: 200) { try await missed() == 0 }
    }

    /// Read beside the process, which has the file open.
    private func missed() async throws -> Int {
        var configuration = Configuration()
        configuration.readonly = true
        return try await DatabaseQueue(path: file, configuration: configuration).read { database in
            try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM job_schedule WHERE due_at = 0") ?? 0
        }
    }
}

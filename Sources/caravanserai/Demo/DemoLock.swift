import Ledger
import SQL

/// One demo at a time in a directory: `demo.lock`, which the kernel lets go with the process.
struct DemoLock {
    private let lock: WriterLock

    /// - Throws: `CommandFailure` at once where another demo runs there.
    init(_ directory: String) throws {
        do throws(StorageError) { lock = try WriterLock(besides: "\(directory)/demo") } catch {
            guard error.code == .inUse else { throw error }
            let text = (try? FilePath.read("\(directory)/demo.lock", limit: 64)).map { String(decoding: $0, as: UTF8.self) }
            let holder = text.flatMap { Int($0.filter { !$0.isWhitespace }) }
            throw CommandFailure(
                .failed,
                "A demo runs in \(directory) already\(holder.map { ", as process \($0)" } ?? ""). Use that one, whose addresses stand in \(directory)/demo.json, or stop it with Ctrl-C, or give this one a --directory and a --port-base of its own."
            )
        }
    }

    func release() { lock.release() }
}

import Control
import Ledger
import SQL
import Sites

/// A directory that comes from a process file by file and is written as the caller.
final class CopiedDirectory {
    private let path: String
    private var current: (name: String, bytes: [UInt8])?

    init(_ path: String) throws(CommandFailure) {
        self.path = path
        do { try SecretFile.makeDirectory(path) } catch {
            throw CommandFailure(.failed, "\(path) cannot be made: \(error.description). Name a place where you may write.")
        }
    }

    func take(_ frame: TransferFrame) throws {
        switch frame {
        case .file(let name):
            try finish()
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...8).contains(parts.count), !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
                throw CommandFailure(.failed, "The process sent a file of the name \(name.debugDescription), which does not belong into a copy.")
            }
            current = (name, [])
        case .data(let bytes): current?.bytes += bytes
        default: break
        }
    }

    /// Writes the file whose frames have come last.
    func finish() throws {
        guard let (name, bytes) = current else { return }
        current = nil
        let target = "\(path)/\(name)"
        try SecretFile.makeDirectory(String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)]))
        try SecretFile.write(bytes, to: target)
    }
}

import Foundation
import Glibc
import TestKit

/// A file system in memory with room for little. Needs root.
final class SmallDisk: Sendable {
    let path: String
    private let bytes: Int

    /// Whether this user may mount one.
    static let isAvailable: Bool = {
        guard geteuid() == 0, let directory = try? TemporaryDirectory() else { return false }
        return (try? SmallDisk(at: directory.file("disk"), bytes: 65_536)) != nil
    }()

    init(at path: String, bytes: Int) throws {
        self.path = path
        self.bytes = bytes
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try mount(flags: 0)
    }

    /// Takes all the room that is left.
    func fill() throws {
        let file = open("\(path)/filler", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(file) }
        let block = [UInt8](repeating: 0, count: 4096)
        while write(file, block, block.count) == block.count {}
        guard errno == ENOSPC else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: "\(path)/filler") }
    func makeReadOnly() throws { try mount(flags: UInt(MS_REMOUNT | MS_RDONLY)) }
    func makeWritable() throws { try mount(flags: UInt(MS_REMOUNT)) }

    private func mount(flags: UInt) throws {
        guard Glibc.mount("tmpfs", path, "tmpfs", flags, "size=\(bytes),mode=0700") == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    func unmount() { umount2(path, Int32(MNT_DETACH)) }
    deinit { unmount() }
}

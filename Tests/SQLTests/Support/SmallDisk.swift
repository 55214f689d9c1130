import Foundation
import Glibc
import TestKit

/// A file system in memory with room for little, for what no simulation of a full or read-only disk can show. Needs root.
final class SmallDisk {
    let directory: TemporaryDirectory
    private var size: Int

    static let isAvailable: Bool = {
        guard geteuid() == 0, let disk = try? SmallDisk(bytes: 65536) else { return false }
        return !disk.directory.path.isEmpty
    }()

    init(bytes: Int) throws {
        directory = try TemporaryDirectory()
        size = bytes
        try mount(flags: 0)
    }

    /// Another test may just be starting a process, which holds copies of our files until it has begun.
    func makeReadOnly() throws {
        let deadline = ContinuousClock.now + .seconds(5)
        while true {
            do { return try mount(flags: UInt(MS_REMOUNT | MS_RDONLY)) } catch let error as POSIXError where error.code == .EBUSY {
                guard ContinuousClock.now < deadline else { throw error }
                usleep(10_000)
            }
        }
    }

    func grow(to bytes: Int) throws {
        size = bytes
        try mount(flags: UInt(MS_REMOUNT))
    }

    /// Takes all the room that is left.
    func fill() throws {
        let file = open("\(directory.path)/filler", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(file) }
        let block = [UInt8](repeating: 0, count: 4096)
        while write(file, block, block.count) == block.count {}
        guard errno == ENOSPC else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    private func mount(flags: UInt) throws {
        guard Glibc.mount("tmpfs", directory.path, "tmpfs", flags, "size=\(size),mode=0700") == 0 else {
            throw POSIXError(.init(rawValue: errno) ?? .EIO)
        }
    }

    deinit { umount2(directory.path, Int32(MNT_DETACH)) }
}

import Foundation
import Glibc

/// A directory of one test's own, removed with this object. Its path is short, since control sockets lie in it.
public final class TemporaryDirectory: Sendable {
    public let path: String

    public init() throws {
        var bytes = Array("/tmp/crv-XXXXXX".utf8CString)
        guard mkdtemp(&bytes) != nil else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        path = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    public func file(_ name: String) -> String { "\(path)/\(name)" }

    public func text(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

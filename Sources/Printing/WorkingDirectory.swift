import Glibc
import SQL

/// A directory of this process alone that goes with this object.
final class WorkingDirectory {
    let path: String

    init() throws {
        // The six letters are mkdtemp's to replace by a name that nobody has (mkdtemp(3)).
        var template = Array("/tmp/caravanserai-print-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PrintingFault("there is no room below /tmp: \(String(cString: strerror(errno)))") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// With whatever the program has left in it, such as a cache of fonts.
    deinit { try? SecretFile.removeDirectory(path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    static func write(_ bytes: [UInt8], to path: String) throws {
        do { try SecretFile.create(bytes, at: path) } catch { throw PrintingFault("\(error)") }
    }

    static func read(_ path: String, limit: Int) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw PrintingFault("\(path) was not made") }
        defer { close(file) }
        var (bytes, part) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = Glibc.read(file, &part, part.count)
            guard count >= 0 else { throw PrintingFault("\(path) cannot be read: \(String(cString: strerror(errno)))") }
            guard count > 0 else { return bytes }
            bytes += part[..<count]
            guard bytes.count <= limit else { throw PrintingFault("what was made has more than \(limit) bytes") }
        }
    }
}

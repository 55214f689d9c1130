import Glibc
public import Primitives
import Synchronization

/// The system's tz database, of which each file is read once.
public final class TimeZoneFiles: Sendable {
    /// Where Debian's package tzdata puts it.
    public static let system = TimeZoneFiles("/usr/share/zoneinfo")

    private static let mostKept = 600

    private let directory: String
    private let kept = Mutex<[TimeZoneName: TimeZoneRules]>([:])

    public init(_ directory: String) { self.directory = directory }

    /// - Throws: ``LodgingRefusal/timeZone(_:)`` where there is no such zone, or its file cannot be read.
    public func rules(of name: TimeZoneName) throws(LodgingRefusal) -> TimeZoneRules {
        if let rules = kept.withLock({ $0[name] }) { return rules }
        guard let file = Self.read("\(directory)/\(name)"), let rules = try? TimeZoneRules(tzif: file) else { throw .timeZone(name) }
        kept.withLock { kept in
            if kept.count >= Self.mostKept { kept.removeAll() }
            kept[name] = rules
        }
        return rules
    }

    /// As much of a file as any zone has, and one byte to tell a larger one.
    private static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: TimeZoneRules.largestFile + 1)
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress.map { $0 + length }, $0.count - length) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            length += count
        }
        return Array(bytes.prefix(length))
    }
}

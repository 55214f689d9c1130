import Glibc
public import Logging
import Primitives

/// Writes each event as one line to standard error, with what belongs to it as fields.
///
/// Under systemd, lines begin with their priority (`sd-daemon(3)`) and have no time: the journal stamps them.
public struct StructuredLogHandler: LogHandler {
    public var logLevel = Logger.Level.info
    public var metadata: Logger.Metadata = [:]

    private let label: String
    private let format: LogFormat
    private let isJournal: Bool
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - isJournal: whether the journal reads the lines.
    ///   - write: takes a line with its end.
    public init(
        label: String, format: LogFormat, isJournal: Bool = Self.journalReads, write: @escaping @Sendable (String) -> Void = Self.standardError
    ) {
        self.label = label
        self.format = format
        self.isJournal = isJournal
        self.write = write
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var all = metadata
        if let given = event.metadata { all.merge(given) { $1 } }
        // The event's name first, the rest by name: lines of one kind look alike.
        let names = all.keys.sorted { ($0 == "event" ? "" : $0) < ($1 == "event" ? "" : $1) }
        let fields = names.map { (name: $0, value: Self.text(all[$0] ?? "")) }
        let line = format.line(
            time: isJournal ? nil : Self.now(), level: event.level, label: label, message: event.message.description, fields: fields)
        write((isJournal ? "<\(event.level.priority)>" : "") + line + "\n")
    }

    private static func text(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): text
        case .stringConvertible(let value): value.description
        case .array(let values): values.map(text).joined(separator: ",")
        case .dictionary(let values): values.sorted { $0.key < $1.key }.map { "\($0.key):\(text($0.value))" }.joined(separator: ",")
        }
    }

    private static func now() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return UTCTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000).description
    }

    /// One call a line, so that lines of several threads do not mix.
    @Sendable public static func standardError(_ line: String) {
        var bytes = Array(line.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // Whoever read the log has gone (a closed pipe); the process goes on without one.
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Whether standard error is the journal's, as `JOURNAL_STREAM` names it by device and inode (`systemd.exec(5)`).
    public static let journalReads: Bool = {
        guard let text = getenv("JOURNAL_STREAM").map({ String(cString: $0) }) else { return false }
        let parts = text.split(separator: ":").compactMap { UInt64($0) }
        var status = stat()
        guard parts.count == 2, fstat(STDERR_FILENO, &status) == 0 else { return false }
        return UInt64(status.st_dev) == parts[0] && UInt64(status.st_ino) == parts[1]
    }()
}

extension Logger.Level {
    /// Of syslog (RFC 5424 section 6.2.1).
    fileprivate var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}

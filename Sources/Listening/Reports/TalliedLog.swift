public import Logging
import Synchronization

/// A log for what strangers can cause as often as they like: the first few of a kind have a line each, then there is one an interval, with how often it happened and the last of them.
public final class TalliedLog: Sendable {
    private struct State {
        var tally: Tally
        var counts: [String: Int] = [:]
        var isWatched = false
    }

    private let logger: Logger
    private let message: String
    private let interval: Duration
    private let state: Mutex<State>

    /// - Parameters:
    ///   - message: of lines about connections.
    ///   - interval: between two lines about one kind.
    public init(_ message: String, logger: Logger, interval: Duration = .seconds(30)) {
        self.logger = logger
        self.message = message
        self.interval = interval
        state = Mutex(State(tally: Tally(interval: interval)))
    }

    /// Tells of a connection, or counts it.
    ///
    /// - Parameters:
    ///   - code: for programs, such as `header-timeout`.
    ///   - owner: who is told apart: a member, so that its trouble does not drown in that of strangers; `nil` for all strangers.
    ///   - reason: what happened and what to do, for people.
    public func note(_ code: String, of owner: String? = nil, remote: String?, _ reason: String, level: Logger.Level = .notice) {
        state.withLock { $0.counts[code, default: 0] += 1 }
        note(
            message, kind: "\(code) \(owner ?? "")", level: level,
            ["code": code, "peer": owner ?? "none", "remote": remote ?? "unknown", "reason": reason])
    }

    /// How often connections were told of since the start, by code; those that are told at a level which is not logged count too.
    public var counts: [String: Int] { state.withLock(\.counts) }

    /// Tells the first few of a kind at once, and counts those that follow.
    ///
    /// - Parameter kind: what is counted together.
    public func note(_ message: String, kind: String, level: Logger.Level, _ metadata: [String: String]) {
        guard level >= logger.logLevel else { return }
        var sample = metadata
        sample[Self.messageName] = message
        sample[Self.levelName] = level.rawValue
        let (report, mustWatch) = state.withLock { state in
            let report = state.tally.note(kind, sample: sample, at: .now)
            defer { state.isWatched = true }
            return (report, !state.isWatched)
        }
        if let report { tell(report) }
        if mustWatch { watch() }
    }

    private static let (messageName, levelName) = ("\u{0}message", "\u{0}level")

    /// Tells what is counted as long as anything is.
    private func watch() {
        Task { [weak self, interval] in
            while true {
                try await Task.sleep(for: interval)
                guard let self else { return }
                let (reports, isOver) = self.state.withLock { state in
                    let reports = state.tally.due(at: .now)
                    if state.tally.isEmpty { state.isWatched = false }
                    return (reports, !state.isWatched)
                }
                for report in reports { self.tell(report) }
                if isOver { return }
            }
        }
    }

    /// Tells at once what is counted and not told: the process ends.
    public func finish() {
        let reports = state.withLock { $0.tally.due(at: .now + interval + interval) }
        for report in reports { tell(report) }
    }

    private func tell(_ report: Tally.Report) {
        var metadata: Logger.Metadata = [:]
        for (name, value) in report.sample where name != Self.messageName && name != Self.levelName { metadata[name] = .string(value) }
        if report.count > 1 {
            metadata["count"] = .stringConvertible(report.count)
            metadata["seconds"] = .stringConvertible(interval.components.seconds)
        }
        let level = report.sample[Self.levelName].flatMap { Logger.Level(rawValue: $0) } ?? .notice
        logger.log(level: level, "\(report.sample[Self.messageName] ?? message)", metadata: metadata)
    }
}

/// How much a process says.
public struct LogSettings: Sendable, Hashable {
    public enum Level: String, Sendable, CaseIterable { case trace, debug, info, notice, warning, error, critical }

    public let level: Level

    init(_ document: inout SettingsDocument) {
        level = document.value("log.level", "one of \(Level.allCases.map(\.rawValue).joined(separator: ", "))", default: .info, Level.init) ?? .info
    }
}

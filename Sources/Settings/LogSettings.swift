/// How much a process says.
public struct LogSettings: Sendable, Hashable {
    public enum Level: String, Sendable, CaseIterable { case trace, debug, info, notice, warning, error, critical }

    /// How a line is spelled.
    public enum Format: String, Sendable, CaseIterable { case logfmt, json }

    public let level: Level
    public let format: Format

    init(_ document: inout SettingsDocument) {
        format =
            document.value("log.format", "one of \(Format.allCases.map(\.rawValue).joined(separator: ", "))", default: .logfmt, Format.init)
            ?? .logfmt
        level = document.value("log.level", "one of \(Level.allCases.map(\.rawValue).joined(separator: ", "))", default: .info, Level.init) ?? .info
    }
}

/// One setting as it is in force, and where it comes from: for pages that show how a process runs.
public struct SettingReading: Sendable, Equatable {
    public enum Source: Sendable, Equatable {
        case file(String, line: Int)
        case variable(String)
        case standard
    }

    /// With its section, such as `node.web.listen`.
    public let key: String
    /// As the file would spell it; `nil` for what is half of a secret, or leads to one, and is set.
    public let value: String?
    public let source: Source

    /// Keys whose values nobody is shown.
    private static let hidden: Set<String> = ["mail.user", "mail.passwordFile"]

    init(_ key: String, in section: String, _ value: String, _ source: Source) {
        self.key = "\(section).\(key)"
        self.value = (Self.hidden.contains(key) || key.hasSuffix(".clientSecretFile")) && source != .standard ? nil : value
        self.source = source
    }

    /// What a default is called.
    ///
    /// - Parameter expected: the form of a value, which ends or begins with the word for none, such as `a path, or system`.
    static func text(of fallback: Any, expected: String) -> String {
        if let named = fallback as? any RawRepresentable { return "\(named.rawValue)" }
        let mirror = Mirror(reflecting: fallback)
        switch mirror.displayStyle {
        case .optional:
            guard let value = mirror.children.first?.value else { return expected.split(separator: " ").last.map(String.init) ?? "none" }
            return text(of: value, expected: expected)
        case .collection where mirror.children.isEmpty: return "none"
        default: return "\(fallback)"
        }
    }
}

import Yams

/// A configuration file as a whole.
public enum SettingsFile {
    /// Whom it is for: the name of its first section, read as YAML has it, so with a byte order mark, quoted, or behind comments.
    ///
    /// - Returns: `nil` for a file that is no YAML or has no section; whoever reads its settings is told why.
    public static func section(of text: String) -> String? {
        guard let root = try? Yams.compose(yaml: text), case .mapping(let mapping) = root else { return nil }
        return mapping.first?.key.string
    }
}

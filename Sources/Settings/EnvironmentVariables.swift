/// The process's environment as settings see it: only the exact names of settings are read.
struct EnvironmentVariables {
    private static let program = "CARAVANSERAI_"

    private let variables: [String: String]
    private let section: String
    private var read: [(variable: String, key: String)] = []

    init(_ variables: [String: String], section: String) {
        self.variables = variables.filter { $0.key.utf8.count <= 200 && $0.key.uppercased().hasPrefix(Self.program) }
        self.section = section
    }

    /// The variable of a key, such as `CARAVANSERAI_NODE_WEB_LISTEN` for `web.listen`.
    static func name(of key: String, in section: String) -> String {
        program + "\(section)_\(key)".uppercased().map { $0 == "." ? "_" : String($0) }.joined()
    }

    /// - Returns: `nil` where the key's variable is not set.
    mutating func value(of key: String) -> (variable: String, text: String)? {
        let variable = Self.name(of: key, in: section)
        read.append((variable, key))
        return variables[variable].map { (variable, $0) }
    }

    /// What is set, is ignored, and looks like a slip of a setting's name, in one line. To be asked for once all keys were.
    var warning: String? {
        let names = Set(read.map(\.variable))
        let slips = variables.keys.sorted().filter { !names.contains($0) && !Self.isOfKubernetes($0) }
            .compactMap { variable in likeliest(for: variable).map { "\(variable) (did you mean \($0)?)" } }
        guard !slips.isEmpty else { return nil }
        let shown = slips.prefix(8).joined(separator: ", ") + (slips.count > 8 ? " and \(slips.count - 8) more" : "")
        return slips.count == 1
            ? "The environment variable \(shown) is no setting and is ignored."
            : "The environment variables \(shown) are no settings and are ignored."
    }

    private func likeliest(for variable: String) -> String? {
        let name = variable.uppercased()
        let (own, candidates) = (Self.program + "\(section.uppercased())_", read.map(\.variable))
        if candidates.contains(name) { return name }
        // Without the section, or without what stands between it and the key.
        for candidate in candidates {
            let key = candidate.dropFirst(own.count)
            if name == Self.program + key || name.hasPrefix(own) && key.hasSuffix("_" + name.dropFirst(own.count)) { return candidate }
        }
        if let near = candidates.min(by: { Likeness.distance($0, name) < Likeness.distance($1, name) }),
            Likeness.distance(near, name) <= Likeness.mostEdits
        {
            return near
        }
        // Cut short, such as `…_DIR`.
        return name.utf8.count >= own.utf8.count + 3 ? candidates.first { $0.hasPrefix(name) } : nil
    }

    /// Whether a name has the form of those that Kubernetes sets for each service of a namespace: `NAME_SERVICE_HOST`, `NAME_SERVICE_PORT`,
    /// `NAME_PORT`, `NAME_PORT_7443_TCP_ADDR` and their like.
    private static func isOfKubernetes(_ name: String) -> Bool {
        if name.hasSuffix("_SERVICE_HOST") || name.hasSuffix("_PORT") || name.contains("_SERVICE_PORT_") { return true }
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        return parts.indices.dropLast(2).contains { index in
            parts[index] == "PORT" && Int(parts[index + 1]) != nil && ["TCP", "UDP", "SCTP"].contains(parts[index + 2])
        }
    }
}

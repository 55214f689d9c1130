import Yams

/// One YAML file and the environment over it, read key by key: each key is asked for once, what nobody asked for is unknown.
struct SettingsDocument {
    private struct Entry {
        let text: String?
        let line: Int
    }

    private let file: String
    private let section: String
    private var entries: [String: Entry] = [:]
    private var overrides: [String: (variable: String, text: String)] = [:]
    private var asked: [String] = []
    private var faults: [String] = []

    /// - Parameters:
    ///   - file: `nil` where everything comes from defaults and the environment.
    ///   - section: the one top-level key, such as `node`.
    init(file: String?, text: String?, section: String, environment: [String: String]) {
        self.file = file ?? "the environment"
        self.section = section
        if let text { readFile(text) }
        let prefix = "CARAVANSERAI_\(section.uppercased())_"
        for (variable, text) in environment where variable.hasPrefix(prefix) {
            overrides[variable.dropFirst(prefix.count).lowercased()] = (variable, text)
        }
    }

    private mutating func readFile(_ text: String) {
        do {
            guard let root = try Yams.compose(yaml: text) else { return }
            guard case .mapping(let mapping) = root else {
                return fault(line: 1, "must hold the section `\(section):`")
            }
            for (key, value) in mapping {
                let name = key.string ?? ""
                guard name == section else {
                    fault(line: key.mark?.line ?? 0, "\(name) is no section of this file; it takes `\(section):`")
                    continue
                }
                flatten(value, below: "")
            }
        } catch let error as YamlError {
            fault(line: 0, "is no YAML: \(error)")
        } catch {
            fault(line: 0, "cannot be read: \(error)")
        }
    }

    private mutating func flatten(_ node: Node, below path: String) {
        guard case .mapping(let mapping) = node else {
            let line = node.mark?.line ?? 0
            if case .scalar(let scalar) = node {
                entries[path] = Entry(text: scalar.string, line: line)
            } else {
                entries[path] = Entry(text: nil, line: line)
            }
            return
        }
        for (key, value) in mapping {
            let name = key.string ?? ""
            flatten(value, below: path.isEmpty ? name : "\(path).\(name)")
        }
    }

    // MARK: Asking

    /// The value of a key.
    ///
    /// - Parameters:
    ///   - expected: what a value looks like, for the error.
    ///   - fallback: `nil` where the key must be given.
    mutating func value<Value>(_ key: String, _ expected: String, default fallback: Value? = nil, _ parse: (String) -> Value?) -> Value? {
        asked.append(key)
        if let override = overrides.removeValue(forKey: key.replacingDots()) {
            guard let value = parse(override.text) else {
                faults.append("\(override.variable): must be \(expected), not \(Self.shown(override.text))")
                return fallback
            }
            entries[key] = nil
            return value
        }
        guard let entry = entries.removeValue(forKey: key) else {
            if fallback == nil { faults.append("\(file): \(section).\(key) is missing; it must be \(expected)") }
            return fallback
        }
        guard let text = entry.text, let value = parse(text) else {
            fault(line: entry.line, "\(section).\(key) must be \(expected), not \(entry.text.map(Self.shown) ?? "a list")")
            return fallback
        }
        return value
    }

    /// - Throws: all faults, those of unknown keys among them.
    mutating func finish() throws(SettingsError) {
        for (key, entry) in entries.sorted(by: { $0.value.line < $1.value.line }) {
            fault(line: entry.line, "\(section).\(key) is no known key\(suggestion(for: key))")
        }
        for (_, override) in overrides.sorted(by: { $0.key < $1.key }) { faults.append("\(override.variable): names no known key of \(section)") }
        guard faults.isEmpty else { throw SettingsError(faults: Array(faults.prefix(SettingsError.mostFaults))) }
    }

    private func suggestion(for key: String) -> String {
        let last = key.split(separator: ".").last.map(String.init) ?? key
        let near = asked.filter { $0 == key || $0.split(separator: ".").last.map(String.init) == last || $0.distance(to: key) <= 2 }
        return near.first.map { "; did you mean \(section).\($0)?" } ?? "; known are \(asked.sorted().joined(separator: ", "))"
    }

    private mutating func fault(line: Int, _ text: String) { faults.append(line > 0 ? "\(file):\(line): \(text)" : "\(file) \(text)") }

    private static func shown(_ text: String) -> String { "\"\(text.prefix(60))\"" }
}

extension String {
    fileprivate func replacingDots() -> String { String(map { $0 == "." ? "_" : $0 }).lowercased() }

    /// Levenshtein's distance.
    fileprivate func distance(to other: String) -> Int {
        let (left, right) = (Array(utf8), Array(other.utf8))
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var previous = row[0]
            row[0] = i + 1
            for (j, candidate) in right.enumerated() {
                let cost = byte == candidate ? previous : Swift.min(previous, row[j], row[j + 1]) + 1
                previous = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}

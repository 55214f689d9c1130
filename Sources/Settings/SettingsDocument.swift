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
    /// Where each mapping begins, by its path.
    private var lines: [String: Int] = [:]
    private var overrides: [String: (variable: String, text: String)] = [:]
    private var asked: [String] = []
    private var faults: [String] = []
    /// Of the file as a whole: what is missing then is not worth telling.
    private var isUnreadable = false

    /// - Parameters:
    ///   - file: `nil` where everything comes from defaults and the environment.
    ///   - section: the one top-level key, such as `node`.
    init(file: String?, text: String?, section: String, environment: [String: String]) {
        self.file = file ?? "the environment"
        self.section = section
        if let text { readFile(text) }
        let prefix = "CARAVANSERAI_\(section.uppercased())_"
        for variable in environment.keys.sorted() where Self.isUnknown(variable) {
            faults.append("\(variable) names no setting; they begin with \(prefix)")
        }
        for (variable, text) in environment where variable.hasPrefix(prefix) {
            overrides[variable.dropFirst(prefix.count).lowercased()] = (variable, text)
        }
    }

    private mutating func readFile(_ text: String) {
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch {
            let fault = YAMLFault(error)
            isUnreadable = true
            return self.fault(line: fault.line, fault.text)
        }
        guard let root else { return }
        guard case .mapping(let mapping) = root else {
            isUnreadable = true
            return fault(line: root.mark?.line ?? 1, "must hold the section `\(section):`")
        }
        for (key, value) in mapping {
            let name = key.string ?? ""
            let line = key.mark?.line ?? 0
            guard name == section else {
                isUnreadable = true
                fault(line: line, "\(name) is no section of this file; it takes `\(section):`")
                continue
            }
            lines[""] = line
            guard case .mapping(let keys) = value else {
                // An empty section leaves all to the environment.
                if value.string != "" { fault(line: line, "\(section) must hold keys, indented below it") }
                continue
            }
            flatten(keys, below: "")
        }
    }

    private mutating func flatten(_ mapping: Node.Mapping, below path: String) {
        for (key, value) in mapping {
            let name = path.isEmpty ? key.string ?? "" : "\(path).\(key.string ?? "")"
            let line = key.mark?.line ?? 0
            switch value {
            case .mapping(let inner):
                lines[name] = line
                flatten(inner, below: name)
            default: entries[name] = Entry(text: value.string, line: line)
            }
        }
    }

    /// The line of the innermost mapping that is there and should hold a key; 0 without one.
    private func line(around key: String) -> Int {
        var path = key[...]
        while let dot = path.lastIndex(of: ".") {
            path = path[..<dot]
            if let line = lines[String(path)] { return line }
        }
        return lines[""] ?? 0
    }

    // MARK: Asking

    /// What is wrong with a value that can only be seen beside others.
    mutating func refuse(_ key: String, _ text: String) { fault(line: line(around: key), "\(section).\(key) \(text)") }

    /// Variables of this program that are no settings: `deploy/backup` and the tests have some.
    private static func isUnknown(_ variable: String) -> Bool {
        let known = ["COORDINATOR_", "NODE_"].map { "CARAVANSERAI_" + $0 }
        let others = ["CARAVANSERAI_BACKUPS", "CARAVANSERAI_KILLS", "CARAVANSERAI_SEED"]
        return variable.hasPrefix("CARAVANSERAI_") && !known.contains { variable.hasPrefix($0) } && !others.contains(variable)
    }

    /// The value of a key.
    ///
    /// - Parameters:
    ///   - expected: what a value looks like, for the error.
    ///   - fallback: `nil` where the key must be given.
    mutating func value<Value>(_ key: String, _ expected: String, default fallback: Value? = nil, _ parse: (String) -> Value?) -> Value? {
        asked.append(key)
        if let override = overrides.removeValue(forKey: key.replacingDots()) {
            entries[key] = nil
            guard let value = parse(override.text) else {
                faults.append("\(override.variable) must be \(expected), not \(Self.shown(override.text))")
                return fallback
            }
            return value
        }
        guard let entry = entries.removeValue(forKey: key) else {
            if fallback == nil, !isUnreadable { fault(line: line(around: key), "\(section).\(key) is missing; it must be \(expected)") }
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
        for (_, override) in overrides.sorted(by: { $0.key < $1.key }) {
            faults.append("\(override.variable) names no known key of \(section); known are \(known)")
        }
        guard faults.isEmpty else { throw SettingsError(faults: Array(faults.prefix(SettingsError.mostFaults))) }
    }

    private func suggestion(for key: String) -> String {
        let last = key.split(separator: ".").last.map(String.init) ?? key
        let near = asked.filter {
            $0 == key || $0.split(separator: ".").last.map(String.init) == last || $0.hasPrefix("\(key).") || $0.distance(to: key) <= 2
        }
        return near.first.map { "; did you mean \(section).\($0)?" } ?? "; known are \(known)"
    }

    private var known: String { asked.sorted().joined(separator: ", ") }

    private mutating func fault(line: Int, _ text: String) { faults.append(line > 0 ? "\(file):\(line): \(text)" : "\(file): \(text)") }

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

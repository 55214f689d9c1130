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
    private var environment: EnvironmentVariables
    private var asked: [String] = []
    /// What was asked for, with its value and where that comes from, in the order of asking.
    private(set) var readings: [SettingReading] = []
    private var faults: [String] = []
    /// Of the file as a whole: what is missing then is not worth telling.
    private var isUnreadable = false

    /// - Parameters:
    ///   - file: `nil` where everything comes from defaults and the environment.
    ///   - section: the one top-level key, such as `node`.
    init(file: String?, text: String?, section: String, environment: [String: String]) {
        self.file = file ?? "the environment"
        self.section = section
        self.environment = EnvironmentVariables(environment, section: section)
        if let text { readFile(text) }
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

    /// The names of groups directly below a key, in their order, as the file has them: for groups that each file names itself.
    func names(below key: String) -> [String] {
        let prefix = key + "."
        let all = (Array(entries.keys) + Array(lines.keys)).filter { $0.hasPrefix(prefix) }
        return Set(all.map { String($0.dropFirst(prefix.count).prefix { $0 != "." }) }).sorted()
    }

    /// The value of a key.
    ///
    /// - Parameters:
    ///   - expected: what a value looks like, for the error.
    ///   - fallback: `nil` where the key must be given.
    mutating func value<Value>(_ key: String, _ expected: String, default fallback: Value? = nil, _ parse: (String) -> Value?) -> Value? {
        asked.append(key)
        if let override = environment.value(of: key) {
            entries[key] = nil
            guard let value = parse(override.text) else {
                faults.append("\(override.variable) must be \(expected), not \(Self.shown(override.text))")
                return fallback
            }
            readings.append(SettingReading(key, in: section, override.text, .variable(override.variable)))
            return value
        }
        guard let entry = entries.removeValue(forKey: key) else {
            if fallback == nil, !isUnreadable { fault(line: line(around: key), "\(section).\(key) is missing; it must be \(expected)") }
            if let fallback { readings.append(SettingReading(key, in: section, SettingReading.text(of: fallback, expected: expected), .standard)) }
            return fallback
        }
        guard let text = entry.text, let value = parse(text) else {
            fault(line: entry.line, "\(section).\(key) must be \(expected), not \(entry.text.map(Self.shown) ?? "a list")")
            return fallback
        }
        readings.append(SettingReading(key, in: section, text, .file(file, line: entry.line)))
        return value
    }

    /// - Returns: what is odd about the environment, in one line, if anything is.
    /// - Throws: all faults, those of unknown keys among them.
    mutating func finish() throws(SettingsError) -> String? {
        for (key, entry) in entries.sorted(by: { $0.value.line < $1.value.line }) {
            fault(line: entry.line, "\(section).\(key) is no known key\(suggestion(for: key))")
        }
        guard faults.isEmpty else { throw SettingsError(faults: Array(faults.prefix(SettingsError.mostFaults))) }
        return environment.warning
    }

    private func suggestion(for key: String) -> String {
        let last = key.split(separator: ".").last.map(String.init) ?? key
        let near = asked.filter {
            $0 == key || $0.split(separator: ".").last.map(String.init) == last || $0.hasPrefix("\(key).")
                || Likeness.distance($0, key) <= Likeness.mostEdits
        }
        return near.first.map { "; did you mean \(section).\($0)?" } ?? "; known are \(known)"
    }

    private var known: String { asked.sorted().joined(separator: ", ") }

    private mutating func fault(line: Int, _ text: String) { faults.append(line > 0 ? "\(file):\(line): \(text)" : "\(file): \(text)") }

    private static func shown(_ text: String) -> String { "\"\(text.prefix(60))\"" }
}

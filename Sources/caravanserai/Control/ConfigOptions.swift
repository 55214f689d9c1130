import ArgumentParser
import Glibc
import Ledger
import Logging
import SQL
import Settings
import StructuredLog

/// `--config FILE` of the coordinator's commands.
struct CoordinatorConfig: ParsableArguments {
    @Option(name: .customLong("config"), help: "The configuration file.") var file = "/etc/caravanserai/coordinator.yaml"

    func load() throws(CommandFailure) -> CoordinatorSettings {
        let text = try ConfigFile.text(file, mayBeMissing: CoordinatorSettings.isGiven(by: ConfigFile.environment))
        do throws(SettingsError) {
            return try CoordinatorSettings(file: FilePath.absolute(file), text: text, environment: ConfigFile.environment)
        } catch {
            throw CommandFailure(.configuration, error.description)
        }
    }

    func control() throws(CommandFailure) -> ControlClient {
        let settings = try load()
        if let warning = settings.warning { StandardError.say(warning) }
        return ControlClient(socket: settings.control)
    }
}

/// `--config FILE` of the node's and its cities' commands.
struct NodeConfig: ParsableArguments {
    @Option(name: .customLong("config"), help: "The configuration file.") var file = "/etc/caravanserai/node.yaml"

    func load() throws(CommandFailure) -> NodeSettings {
        let text = try ConfigFile.text(file, mayBeMissing: NodeSettings.isGiven(by: ConfigFile.environment))
        do throws(SettingsError) { return try NodeSettings(file: FilePath.absolute(file), text: text, environment: ConfigFile.environment) } catch {
            throw CommandFailure(.configuration, error.description)
        }
    }

    func control() throws(CommandFailure) -> ControlClient {
        let settings = try load()
        if let warning = settings.warning { StandardError.say(warning) }
        return ControlClient(socket: settings.control)
    }
}

enum ConfigFile {
    /// Whom a configuration is for: the name of its first section.
    static func section(of file: String) throws(CommandFailure) -> String? {
        try text(file, mayBeMissing: true).flatMap { SettingsFile.section(of: $0) }
    }

    /// - Parameter mayBeMissing: the environment does instead.
    /// - Returns: `nil` where there is no such file and there may be none.
    static func text(_ file: String, mayBeMissing: Bool) throws(CommandFailure) -> String? {
        guard !file.isEmpty else { throw CommandFailure(.usage, "--config takes the name of a file.") }
        switch FilePresence(of: file) {
        case .present:
            guard access(file, R_OK) == 0 else {
                let reason = String(cString: strerror(errno))
                throw CommandFailure(.configuration, "The configuration \(file) cannot be read: \(reason). \(Permission.hint(file))")
            }
        case .missing:
            if mayBeMissing { return nil }
            throw CommandFailure(.configuration, "There is no configuration at \(file). Copy one from config/, or name yours with --config.")
        case .hidden(let reason):
            throw CommandFailure(.configuration, "The configuration \(file) cannot be looked at: \(reason). \(Permission.hint(file))")
        }
        do throws(CommandFailure) { return String(decoding: try FilePath.read(file, limit: 1 << 20), as: UTF8.self) } catch {
            throw CommandFailure(.configuration, error.text)
        }
    }

    static var environment: [String: String] {
        var variables: [String: String] = [:]
        var pointer = environ
        while let entry = pointer.pointee {
            let text = String(cString: entry)
            if let separator = text.firstIndex(of: "=") { variables[String(text[..<separator])] = String(text[text.index(after: separator)...]) }
            pointer += 1
        }
        return variables
    }
}

extension LogSettings {
    /// Lines on standard error, as journald and a terminal take them.
    func logger(_ label: String) -> Logger {
        let format = LogFormat(rawValue: format.rawValue) ?? .logfmt
        var logger = Logger(label: label) { StructuredLogHandler(label: $0, format: format) }
        logger.logLevel = Logger.Level(rawValue: level.rawValue) ?? .info
        return logger
    }
}

import Foundation

/// A coordinator or a node of a forum on this machine: where it lives, on which ports it listens, and its configuration file.
public struct ServerConfiguration: Sendable {
    public enum Role: String, Sendable { case coordinator, node }

    public let role: Role
    public let directory: String
    public let port: Int
    public let webPort: Int

    public var file: String { "\(directory).yaml" }
    public var log: String { "\(directory).log" }
    public var controlSocket: String { "\(directory)/control.sock" }

    /// Chooses ports and writes the file.
    ///
    /// - Parameters:
    ///   - directory: of the server; configuration and log lie beside it.
    ///   - forum: the forum's slug.
    ///   - limits: lines of the section `limits`, such as `queuedEnvelopes: 100`.
    public init(_ role: Role, directory: String, forum: String, limits: [String] = []) throws {
        self.role = role
        self.directory = directory
        port = try FreePort.next()
        webPort = try FreePort.next()
        var text = "\(role.rawValue):\n  directory: \(directory)\n"
        if role == .coordinator { text += "  forum: \(forum)\n" }
        text += "  federation:\n    listen: 127.0.0.1:\(port)\n"
        if role == .coordinator { text += "    url: https://coordinator.localhost:\(port)\n" }
        text += "  web:\n    listen: 127.0.0.1:\(webPort)\n  operations:\n    listen: off\n"
        if !limits.isEmpty { text += "  limits:\n" + limits.map { "    \($0)\n" }.joined() }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// Of the command that makes the forum or the node, once.
    public var initArguments: [String] { [role.rawValue, "init", "--config", file] + (role == .coordinator ? ["--yes"] : []) }
    public var serveArguments: [String] { [role.rawValue, "serve", "--config", file] }
}

import Foundation
import Glibc
import StrictJSON
import TestKit

/// `caravanserai demo` as a user runs it, in a directory and on ports of its own.
final class RealDemo: Sendable {
    let directory: TemporaryDirectory
    let process: ChildProcess
    let portBase: Int
    private let arguments: [String]

    init() throws {
        directory = try TemporaryDirectory()
        portBase = try Self.freePorts(8)
        arguments = [
            "demo", "--directory", directory.file("demo"), "--seeds", Self.seeds, "--visa", "\(Self.seeds)/visa-rules.csv", "--visa-dated",
            "2025-01-12",
        ]
        process = try ChildProcess(
            Executable.path, arguments + ["--port-base", "\(portBase)"], output: directory.file("output"), errors: directory.file("output"),
            guardian: try Guardian())
    }

    /// Its processes are in groups of their own and outlive a demo that is killed.
    deinit {
        process.killNow()
        for identifier in ((try? processes()) ?? [:]).values { kill(identifier, SIGKILL) }
    }

    private static let seeds = URL(fileURLWithPath: #filePath + "/../../../../seeds").standardizedFileURL.path

    private static func freePorts(_ count: Int) throws -> Int {
        var (first, found) = (try FreePort.next(), 1)
        while found < count {
            let next = try FreePort.next()
            (first, found) = next == first + found ? (first, found + 1) : (next, 1)
        }
        return first
    }

    var output: String { (try? directory.text("output")) ?? "" }
    func path(_ name: String) -> String { directory.file("demo/\(name)") }
    var description: [UInt8] { (try? Array(Data(contentsOf: URL(fileURLWithPath: path("demo.json"))))) ?? [] }

    /// What `demo.json` says is running.
    func processes() throws -> [String: pid_t] {
        let rows = try JSON.parse(description, deepest: 32)["processes"]?.array ?? []
        return Dictionary(uniqueKeysWithValues: rows.compactMap { row in row["name"]?.string.map { ($0, pid_t(row["pid"]?.integer ?? 0)) } })
    }

    func awaitOutput(_ text: String, within seconds: Double = 120) async throws {
        try await eventually(within: seconds, "the demo says “\(text)”; it said: \(output.suffix(2000))", every: 100) {
            if self.output.contains(text) { return true }
            guard self.process.isRunning else { throw TimedOut(description: "it has ended") }
            return false
        }
    }

    /// Another one on the same ports, in the same directory or in another.
    func second(in directory: String? = nil, once: Bool = false) async throws -> Command.Outcome {
        let arguments = directory.map { ["demo", "--directory", $0, "--seeds", Self.seeds] } ?? arguments
        return try await Executable.run(arguments + ["--port-base", "\(portBase)"] + (once ? ["--once"] : []), seconds: 400)
    }
}

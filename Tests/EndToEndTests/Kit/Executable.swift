import Foundation
import Glibc

/// The executable under test, which was built beside the test bundle.
enum Executable {
    static let path: String = {
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &bytes, bytes.count)
        let bundle = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("caravanserai").path
    }()

    /// How a command ended.
    struct Outcome {
        let exitCode: Int32
        let output: String
        let errors: String

        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// Runs a command to its end.
    static func run(_ arguments: String..., environment: [String: String] = [:], seconds: Double = 30) async throws -> Outcome {
        try await run(arguments, environment: environment, seconds: seconds)
    }

    static func run(_ arguments: [String], environment: [String: String] = [:], seconds: Double = 30) async throws -> Outcome {
        let directory = try TemporaryDirectory()
        let guardian = try Guardian()
        let process = try ServerProcess(
            arguments, environment: environment, output: directory.file("output"), errors: directory.file("errors"), guardian: guardian)
        let code = try await process.exitCode(within: seconds)
        return Outcome(exitCode: code, output: try text(directory.file("output")), errors: try text(directory.file("errors")))
    }

    private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}

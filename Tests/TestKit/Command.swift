/// Runs a program to its end. No thread waits for it: tests share few.
public enum Command {
    /// How a command ended.
    public struct Outcome: Sendable {
        public let exitCode: Int32
        public let output: String
        public let errors: String

        public var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// - Parameters:
    ///   - program: its path, or its name where `PATH` leads to it.
    ///   - seconds: after which it is killed.
    /// - Throws: `TimedOut`.
    public static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], seconds: Double = 30
    ) async throws -> Outcome {
        let directory = try TemporaryDirectory()
        let (output, errors) = (directory.file("output"), directory.file("errors"))
        let isPath = program.contains("/")
        let process = try ChildProcess(
            isPath ? program : "/usr/bin/env", isPath ? arguments : [program] + arguments, environment: environment, output: output,
            errors: errors, guardian: try Guardian())
        let code = try await process.exitCode(within: seconds)
        return Outcome(exitCode: code, output: try directory.text("output"), errors: try directory.text("errors"))
    }
}

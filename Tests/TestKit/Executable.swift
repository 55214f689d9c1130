import Foundation
import Glibc

/// The server's program, which was built beside the tests and the benchmarks.
public enum Executable {
    public static let path: String = {
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &bytes, bytes.count)
        let bundle = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("caravanserai").path
    }()

    /// Runs a command to its end.
    public static func run(_ arguments: String..., environment: [String: String] = [:], seconds: Double = 30) async throws -> Command.Outcome {
        try await run(arguments, environment: environment, seconds: seconds)
    }

    public static func run(_ arguments: [String], environment: [String: String] = [:], seconds: Double = 30) async throws -> Command.Outcome {
        try await Command.run(path, arguments, environment: environment, seconds: seconds)
    }
}

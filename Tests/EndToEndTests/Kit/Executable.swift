import Foundation
import Glibc
import TestKit

/// The executable under test, which was built beside the test bundle.
enum Executable {
    static let path: String = {
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &bytes, bytes.count)
        let bundle = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("caravanserai").path
    }()

    /// Runs a command to its end.
    static func run(_ arguments: String..., environment: [String: String] = [:], seconds: Double = 30) async throws -> Command.Outcome {
        try await run(arguments, environment: environment, seconds: seconds)
    }

    static func run(_ arguments: [String], environment: [String: String] = [:], seconds: Double = 30) async throws -> Command.Outcome {
        try await Command.run(path, arguments, environment: environment, seconds: seconds)
    }
}

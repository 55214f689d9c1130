import Foundation
import TestKit

/// Runs the Go program under `Tests/Interop/tlog`, against the Debian source of golang.org/x/mod.
enum GoTool {
    /// Where the Debian package golang-golang-x-mod-dev puts its sources.
    private static let packages = "/usr/share/gocode"

    static var isInstalled: Bool {
        let directories = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return directories.contains { FileManager.default.isExecutableFile(atPath: "\($0)/go") }
            && FileManager.default.fileExists(atPath: "\(packages)/src/golang.org/x/mod/sumdb/tlog")
    }

    /// In CI nothing is skipped: the test then says what is missing.
    static var isExpected: Bool { isInstalled || ProcessInfo.processInfo.environment["CI"] == "true" }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    static func ask<Question: Encodable, Answer: Decodable>(_ question: Question, for answer: Answer.Type) async throws -> Answer {
        let directory = try TemporaryDirectory()
        let input = directory.file("question.json")
        let encoder = JSONEncoder()
        // Go's tlog.Hash takes its base 64 from the JSON text as it stands.
        encoder.outputFormatting = .withoutEscapingSlashes
        try encoder.encode(question).write(to: URL(filePath: input))

        let package = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let program = package.appending(path: "Tests/Interop/tlog/main.go")
        let outcome = try await Command.run(
            "go", ["run", program.path(), input],
            environment: [
                "GO111MODULE": "off", "GOPATH": packages, "GOCACHE": package.appending(path: ".build/go-cache").path(), "GOFLAGS": "",
            ], seconds: 240)
        guard outcome.exitCode == 0 else { throw Failure(description: "Go refused with status \(outcome.exitCode): \(outcome.errors)") }
        return try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
    }
}

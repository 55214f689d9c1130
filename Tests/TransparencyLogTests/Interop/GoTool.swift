import Foundation

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

    static func ask<Question: Encodable, Answer: Decodable>(_ question: Question, for answer: Answer.Type) throws -> Answer {
        let directory = FileManager.default.temporaryDirectory.appending(path: "tlog-interop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let input = directory.appending(path: "question.json")
        let output = directory.appending(path: "answer.json")
        let complaint = directory.appending(path: "complaint.txt")
        let encoder = JSONEncoder()
        // Go's tlog.Hash takes its base 64 from the JSON text as it stands.
        encoder.outputFormatting = .withoutEscapingSlashes
        try encoder.encode(question).write(to: input)
        for file in [output, complaint] { try Data().write(to: file) }

        let package = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let program = package.appending(path: "Tests/Interop/tlog/main.go")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["timeout", "120", "go", "run", program.path(), input.path()]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["GO111MODULE": "off", "GOPATH": packages, "GOCACHE": package.appending(path: ".build/go-cache").path(), "GOFLAGS": ""]
        ) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "Go refused with status \(process.terminationStatus): \(try String(contentsOf: complaint, encoding: .utf8))")
        }
        return try JSONDecoder().decode(Answer.self, from: Data(contentsOf: output))
    }
}

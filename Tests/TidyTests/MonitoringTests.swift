import Foundation
import Testing

/// What is watched is what is told.
@Suite struct `Rules and dashboard` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func names(in file: String) throws -> Set<String> {
        let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
        let found = text.matches(of: /\b(caravanserai|process)_[a-z_]+\b/).map { String($0.output.0) }
        return Set(found.map { $0.replacing(/_(bucket|sum|count)$/, with: "") })
    }

    private static func told() throws -> Set<String> {
        let files = try SourceFile.all(below: "Sources").map(\.path).filter { $0.contains("Operations") || $0.contains("/Metric+") }
        return try files.reduce(into: []) { names, file in
            let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
            names.formUnion(text.matches(of: /"((caravanserai|process)_[a-z_]+)"/).map { String($0.output.1) })
        }
    }

    @Test(arguments: ["deploy/monitoring/alerts.yaml", "deploy/monitoring/grafana-dashboard.json"])
    func `name no metric that there is not`(file: String) throws {
        let (asked, told) = (try Self.names(in: file), try Self.told())
        #expect(!asked.isEmpty && told.count > 10)
        #expect(asked.subtracting(told) == [])
    }

    @Test func `have every metric explained to the operator`() throws {
        #expect(try Self.told().subtracting(Self.names(in: "docs/operating.md")) == [])
    }

    /// The names of all alarms.
    private static func alarms() throws -> [String] {
        let text = try String(contentsOf: root.appending(path: "deploy/monitoring/alerts.yaml"), encoding: .utf8)
        return text.matches(of: /alert: (\w+)/).map { String($0.output.1) }
    }

    @Test func `have every alarm explained to the operator`() throws {
        let text = try String(contentsOf: Self.root.appending(path: "docs/operating.md"), encoding: .utf8)
        let alarms = try Self.alarms()
        #expect(alarms.count > 10 && alarms.filter { !text.contains("`\($0)`") } == [])
    }

    private static let promtool = "/usr/bin/promtool"

    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: promtool), "the Debian package prometheus has promtool"),
        arguments: [["check", "rules", "alerts.yaml"], ["test", "rules", "alerts-test.yaml"]])
    func `go off when they should, as Prometheus reads them`(arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: Self.promtool)
        process.arguments = arguments
        process.currentDirectoryURL = Self.root.appending(path: "deploy/monitoring")
        let pipe = Pipe()
        (process.standardOutput, process.standardError) = (pipe, pipe)
        try process.run()
        let told = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: told, as: UTF8.self))")
    }
}

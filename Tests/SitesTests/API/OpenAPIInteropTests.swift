import Foundation
import HTTPTypes
import TestKit
import Testing

@testable import Sites
@testable import Web

private let project = (1...4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
private let validator = project.appending(path: ".venv/bin/openapi-spec-validator")
private let hasValidator = FileManager.default.isExecutableFile(atPath: validator.path)
private let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

@Suite(
    .timeLimit(.minutes(4)),
    .enabled(
        if: hasValidator || isCI, "no .venv with the packages of Tests/Interop/requirements.txt: run deploy/python-packages, as make test does"))
struct `Against openapi-spec-validator` {
    @Test(arguments: ["almaty.test", "secretariat.test"]) func `what describes the API is OpenAPI 3.1`(host: String) async throws {
        try #require(hasValidator, "CI=true asks for the interoperability tests, but .venv is missing: run deploy/python-packages")
        try await TestSites.run { sites in
            let dispatcher = host == "secretariat.test" ? sites.secretariat : sites.cities
            let answer = await dispatcher.answer(WebRequest(.get, "/api/openapi.json", authority: host))
            let directory = try TemporaryDirectory()
            let file = directory.file("openapi.json")
            try Data(answer.body).write(to: URL(filePath: file))
            let outcome = try await Command.run(validator.path, ["--schema", "3.1", file], seconds: 60)
            #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
        }
    }
}

import Foundation
import Primitives
import StrictJSON
import TestKit
import Testing

@testable import Envelope

private let python = VectorFile.projectRoot.appending(path: ".venv/bin/python")
private let hasPython = FileManager.default.isExecutableFile(atPath: python.path)
private let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

@Suite(
    "Against securesystemslib and pyhpke", .timeLimit(.minutes(4)),
    .enabled(if: hasPython || isCI, "no .venv with the packages of Tests/Interop/requirements.txt: run deploy/python-packages, as make test does"))
struct PythonInteropTests {
    @Test("securesystemslib verifies what we sign, and refuses what was changed")
    func ours() async throws {
        let keys = [SigningKey(), SigningKey()]
        let envelopes = try PayloadKind.allCases.map {
            try JSON.parse(try SignedEnvelope.sign($0, payload: try UnverifiedEnvelopeTests.payload([("text", "Алматы 🐫")]), with: keys[0]).compact)
        }
        var changed = try #require(envelopes[0].object)
        changed["payload"] = "e30="
        let answer = try await run(
            "verify",
            [
                "envelopes": .array(envelopes + [.object(changed)]),
                "keys": .array(keys.map { .string($0.verifyingKey.base64) }),
            ])
        #expect(answer["verified"] == .array(envelopes.map { _ in .string(keys[0].keyID.hex) } + [.null]))
    }

    @Test("we verify what securesystemslib signs")
    func theirs() async throws {
        let key = SigningKey()
        let texts = try PayloadKind.allCases.map { ($0, try UnverifiedEnvelopeTests.payload([("text", "阿拉木图")], to: .secretariat).compactText) }
        let payloads = texts.map { JSON.object(JSONObject([("kind", .string($0.rawValue)), ("text", .string($1))])) }
        let answer = try await run("sign", ["seed": .string(hex(key.seed)), "payloads": .array(payloads)])
        #expect(answer["publicKey"]?.string == key.verifyingKey.base64)
        let envelopes = try #require(answer["envelopes"]?.array)
        #expect(envelopes.count == texts.count)
        for (envelope, (kind, text)) in zip(envelopes, texts) {
            let verified = try UnverifiedEnvelope.parse(envelope.compact, as: kind).verify(with: key.verifyingKey)
            #expect(verified.payload.compactText == text)
            #expect(verified.compact == (try SignedEnvelope.sign(kind, payload: Array(text.utf8), with: key).compact))
        }
    }

    @Test("pyhpke opens what we seal, and we open what it seals")
    func sealing() async throws {
        let key = SealingPrivateKey()
        let text = #"{"guests":[{"name":"Айгүл"}]}"#
        let ours = try key.publicKey.seal(Array(text.utf8), requestID: SealingTests.requestID)
        let opened = try await run(
            "open", ["privateKey": .string(hex(key.raw)), "requestID": .string(SealingTests.requestID), "sealed": .string(ours)])
        #expect(opened["text"]?.string == text)
        let theirs = try await run(
            "seal", ["publicKey": .string(key.publicKey.base64), "requestID": .string(SealingTests.requestID), "text": .string(text)])
        #expect(try key.open(try #require(theirs["sealed"]?.string), requestID: SealingTests.requestID) == Array(text.utf8))
    }

    private func hex(_ bytes: [UInt8]) -> String { Digest32(bytes)?.hex ?? "" }

    /// One command of `Tests/Interop/envelope/verify.py`: a document in, a document out.
    private func run(_ command: String, _ request: JSON) async throws -> JSON {
        try #require(hasPython, "CI=true asks for the interoperability tests, but .venv is missing: run deploy/python-packages")
        let directory = try TemporaryDirectory()
        try Data(request.compact).write(to: URL(filePath: directory.file("question.json")))
        let script = VectorFile.projectRoot.appending(path: "Tests/Interop/envelope/verify.py").path
        let outcome = try await Command.run(python.path, [script, command, directory.file("question.json")], seconds: 60)
        try #require(outcome.exitCode == 0, "the script failed: \(outcome.errors)")
        return try JSON.parse(Array(outcome.output.utf8))
    }
}

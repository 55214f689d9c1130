import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("Links of user commands", .timeLimit(.minutes(3)))
    struct UserCommandTests {
        private static func letters(_ spool: String) throws -> [String] {
            guard FileManager.default.fileExists(atPath: spool) else { return [] }
            return try FileManager.default.contentsOfDirectory(atPath: spool).filter { $0.hasSuffix(".eml") }.sorted()
                .map { try String(contentsOfFile: "\(spool)/\($0)", encoding: .utf8) }
        }

        private static func text(_ letter: String) throws -> String {
            let body = try #require(letter.components(separatedBy: "\r\n\r\n").last).components(separatedBy: "\r\n").joined()
            return String(decoding: try #require(Data(base64Encoded: body)), as: UTF8.self)
        }

        @Test func `go by mail where there is some, else they are printed`() async throws {
            let directory = try TemporaryDirectory()
            let guardian = try Guardian()
            let server = try Server(.coordinator, directory: directory.file("coordinator"), guardian: guardian)
            defer { server.killNow() }
            let settings = try String(contentsOfFile: server.configuration, encoding: .utf8)
            let spool = directory.file("spool")
            try (settings + "  mail:\n    from: office@silkroad.example\n    directory: \(spool)\n")
                .write(toFile: server.configuration, atomically: true, encoding: .utf8)
            try await server.initialise()
            try await server.start()
            func run(_ arguments: String...) async throws -> Command.Outcome {
                try await Executable.run(["coordinator", "user"] + arguments + ["--config", server.configuration])
            }
            let site = ["--site", "https://forum.example/"]

            let sent = try await run("add", "aigul@forum.example", "--name", "Aigul", "--role", "administrator", site[0], site[1], "--language", "ru")
            #expect(sent.exitCode == 0 && sent.output.contains("aigul@forum.example") && !sent.output.contains("set-password"), "\(sent)")
            let invitation = try Self.text(try #require(try Self.letters(spool).first))
            #expect(invitation.contains("https://forum.example/set-password#link_") && invitation.contains("учётная запись"), "\(invitation)")

            let json = try await run("reset", "aigul@forum.example", site[0], site[1], "--json")
            let answer = try JSON.parse(Array(json.output.utf8.filter { $0 != 0x0A }))
            #expect(answer["mailedTo"]?.string == "aigul@forum.example" && !json.output.contains("set-password"), "\(json)")
            #expect(try Self.letters(spool).count == 2)

            // Where nobody knows how users reach the site, where it is asked for, and where the login is no address.
            let unknown = try await run("reset", "aigul@forum.example")
            #expect(unknown.output.contains("/set-password#link_") && unknown.errors.contains("--site https://"), "\(unknown)")
            let printed = try await run("reset", "aigul@forum.example", "--print", site[0], site[1])
            #expect(printed.output.hasPrefix("https://forum.example/set-password#link_"), "\(printed)")
            let plain = try await run("add", "bolat", "--name", "Bolat", "--role", "auditor", site[0], site[1])
            #expect(plain.output.hasPrefix("https://forum.example/set-password#link_"), "\(plain)")
            #expect(try Self.letters(spool).count == 2)

            // A directory that takes nothing does not lose the link.
            try FileManager.default.removeItem(atPath: spool)
            try Data().write(to: URL(filePath: spool))
            let full = try await run("reset", "aigul@forum.example", site[0], site[1])
            #expect(full.exitCode == 0 && full.output.contains("/set-password#link_") && full.errors.contains("Not sent by mail"), "\(full)")
        }
    }
}

import Glibc
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("The demo")
    struct DemoTests {
        @Test("lets no second one in, starts again what ends, and ends where something else has taken a place", .timeLimit(.minutes(12)))
        func watchesOverItsProcesses() async throws {
            let demo = try RealDemo()
            try await demo.awaitOutput("Ctrl-C stops everything", within: 300)
            let description = demo.description
            try await signsIn(demo)

            let beside = try await demo.second()
            #expect(beside.exitCode == 1 && beside.errors.contains("already, as process \(demo.process.identifier)"), "\(beside)")
            let elsewhere = try await demo.second(in: demo.directory.file("elsewhere"))
            #expect(elsewhere.exitCode == 1 && elsewhere.errors.contains("Port \(demo.portBase) of the demo's coordinator"), "\(elsewhere)")
            #expect(demo.description == description)

            let first = try #require(try demo.processes()["node-bishkek"])
            kill(first, SIGKILL)
            try await demo.awaitOutput("node-bishkek (process \(first)) is gone: it was ended by signal 9")
            try await demo.awaitOutput("node-bishkek runs again")
            let second = try #require(try demo.processes()["node-bishkek"])
            #expect(second != first && kill(second, 0) == 0)

            try await revokeKey(of: "samarkand", demo)
            kill(second, SIGTERM)
            try await demo.awaitOutput("node-bishkek (process \(second)) is gone: it ended with exit code 0")
            let stranger = try ChildProcess(
                Executable.path, ["node", "serve", "--config", demo.path("node-bishkek.yaml")], output: demo.directory.file("stranger"),
                errors: demo.directory.file("stranger"), guardian: try Guardian())
            #expect(try await demo.process.exitCode(within: 60) == 1)
            #expect(demo.output.contains("Process \(stranger.identifier), which this demo did not start, runs as node-bishkek"), "\(demo.output)")
            #expect(try demo.processes().isEmpty)

            let third = try await demo.second()
            #expect(third.exitCode == 1 && third.errors.contains("Process \(stranger.identifier), which this demo did not start"), "\(third)")

            // Nobody waits for the city that was shut out.
            stranger.send(SIGTERM)
            #expect(try await stranger.exitCode(within: 60) == 0)
            let fourth = try await demo.second(once: true)
            #expect(fourth.exitCode == 0 && fourth.output.contains("24 of 25 cities (shut out: samarkand) hold the same tree head"), "\(fourth)")
        }

        private func revokeKey(of city: String, _ demo: RealDemo) async throws {
            let config = ["--config", demo.path("coordinator.yaml")]
            let members = try await Executable.run(["coordinator", "members", "--json"] + config)
            let member = try JSON.parse(Array(members.output.utf8), deepest: 32)["members"]?.array?.first { $0["id"]?.string == city }
            let key = try #require(member?["signingKeyId"]?.string, "\(members)")
            let revoked = try await Executable.run(["coordinator", "revoke-key", key, "--city", city, "--reason", "stolen"] + config)
            #expect(revoked.exitCode == 0, "\(revoked)")
        }

        @Test("stops when it is told to while it is still being made, and the next one goes on from there", .timeLimit(.minutes(12)))
        func stopsEarly() async throws {
            let demo = try RealDemo()
            try await demo.awaitOutput("almaty has joined", within: 300)
            demo.process.send(SIGINT)
            #expect(try await demo.process.exitCode(within: 60) == 1)
            #expect(demo.output.contains("the next demo goes on from it"), "\(demo.output)")
            #expect(demo.description.isEmpty)
            let next = try await demo.second(once: true)
            #expect(next.exitCode == 0 && next.output.contains("All 25 cities hold the same tree head"), "\(next)")
            #expect(!next.output.contains("almaty has joined"))
            #expect(try demo.processes().isEmpty && !demo.description.isEmpty)
        }

        /// What its table says of an official is good at the site, and stands in no file of the demo.
        private func signsIn(_ demo: RealDemo) async throws {
            let row = try #require(demo.output.split(separator: "\n").first { $0.hasPrefix("almaty") && $0.contains("signatory") })
            let words = row.split(separator: " ").map(String.init)
            try #require(words.count == 4)
            let code = try await Executable.run(["code", words[3]])
            #expect(code.exitCode == 0 && code.output.count == 7, "\(code)")
            let found = try await Command.run("/bin/grep", ["-rlF", "--", words[2], demo.path("")])
            #expect(found.exitCode == 1 && found.output.isEmpty, "\(found)")
            let users = try await Executable.run(["city", "user", "list", "almaty", "--json", "--config", demo.path("node-many.yaml")])
            let roles = try JSON.parse(Array(users.output.utf8))["users"]?.array ?? []
            #expect(roles.count == 9 && roles.allSatisfy { $0["state"]?.string == "active" }, "\(users)")
        }
    }
}

import ArgumentParser
import Envelope
import Federation
import Settings
import StrictJSON

extension CoordinatorCommand.RootCommand {
    struct Install: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give the coordinator its next root.",
            discussion: "It is judged before anything is stored or published: under a root that is taken, the coordinator can work.")
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The signed envelope.") var file: String
        @Flag(help: "While the coordinator is stopped, as where it cannot start under the present root.") var offline = false

        func run() async throws {
            let json = try RootFile.json(file)
            let envelope = try UnverifiedEnvelope(json)
            if offline {
                let root = try await CoordinatorDirectory(path: try config.load().directory).install(envelope)
                print("Root version \(root.version) is in force.")
                return RootFile.warn(of: root)
            }
            let answer = try await config.control().post("/root", json)
            print("Root version \(answer["version"]?.cell ?? "") is in force.")
            for caution in answer["cautions"]?.array ?? [] { StandardError.say("Warning: \(caution.cell)") }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take back the newest root, while the coordinator is stopped and cannot start under it.",
            discussion: """
                For a root that got through and never should have been. Where cities have it already, they keep it: draft the next root from the one \
                before it with the same number, or with the number after it if a city has told that it has this one.
                """)
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The version that is to go.") var version: Int64
        @Option(help: "Why, for whoever asks later; kept beside the envelope.") var reason: String

        func run() async throws {
            let file = try await CoordinatorDirectory(path: try config.load().directory).removeRoot(version, reason: reason)
            print("Root version \(version) is taken back. Its envelope is in \(file). Version \(version - 1) is in force again.")
        }
    }
}

import ArgumentParser
import Logging
import Primitives
import Settings
import StrictJSON

struct CoordinatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coordinator", abstract: "The secretariat's server: one log, one board, and the enrolment of cities.",
        subcommands: [
            Init.self, Serve.self, Invite.self, Invitations.self, Enrolments.self, Approve.self, Reject.self, Members.self, Suspend.self,
            RevokeKey.self, Publish.self, Report.self, Import.self, VisaPublisherName.self, RootCommand.self, KeysCommand.self, AcceptClock.self,
            Jobs.self, Backup.self, Restore.self, UserCommand<SecretariatUserTarget>.self, TokenCommand<SecretariatUserTarget>.self,
        ])

    struct Init: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a forum: keys, CA, the first root and an empty log.")
        @OptionGroup var config: CoordinatorConfig
        @Option(help: "How many keys sign the root.") var rootKeys = 3
        @Option(help: "How many of them must sign.") var threshold = 2
        @Option(help: "Where to write the root keys; move them offline afterwards.", transform: TypedArgument.target) var rootKeyDirectory: String?
        @Flag(help: "Do not ask.") var yes = false

        func run() async throws {
            let settings = try config.load()
            guard let forum = ForumID(settings.forum) else { throw CommandFailure(.configuration, "\(settings.forum) is no forum's slug.") }
            try Permission.checkOwner(of: settings.directory)
            try NewForum(name: settings.forum, address: settings.federationURL).confirm(isGiven: yes)
            let directory = CoordinatorDirectory(path: settings.directory)
            let keyDirectory = rootKeyDirectory ?? "\(settings.directory)/root-keys"
            let root = try await directory.initialise(
                forum: forum, url: settings.federationURL, rootKeys: rootKeys, threshold: threshold, rootKeyDirectory: keyDirectory)
            print("The forum \(settings.forum) is made in \(settings.directory).")
            print("Anchor for member cities: \(directory.anchor)")
            print("Root keys (\(threshold) of \(rootKeys) must sign): \(keyDirectory). Move them to media that stay offline.")
            RootFile.warn(of: root)
        }
    }

    struct Serve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Run the coordinator until SIGTERM.")
        @OptionGroup var config: CoordinatorConfig

        func run() async throws {
            let settings = try config.load()
            try Permission.checkOwner(of: settings.directory)
            let logger = settings.log.logger("coordinator")
            if let warning = settings.warning { logger.warning("\(warning)") }
            let process = try await Serving.building { try await CoordinatorProcess.build(settings, logger: logger) }
            try await Serving.run(process.services, settings: FilePath.absolute(config.file), logger: logger)
        }
    }

    struct Members: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the members of the forum.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let answer = try await config.control().get("/members")
            output.show(answer) {
                Table.print(answer["members"], ["id", "country", "url", "admittedIndex", "suspended", "revoked", "logBytes", "boardBytes"])
            }
        }
    }

    struct Suspend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shut a city out at once, or let it in again.")
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Option(help: "Why; stands in the log for ever.", transform: TypedArgument.reason) var reason: String
        @Flag(help: "Let the city in again.") var lift = false

        func run() async throws {
            let answer = try await config.control().post("/members/\(city)/suspension", ["suspended": .boolean(!lift), "reason": .string(reason)])
            guard answer["outcome"]?.string == "accepted" else {
                throw CommandFailure(.failed, "Refused: \(answer["problem"]?["detail"]?.cell ?? answer.cell)")
            }
            print("\(city) is \(lift ? "let in again" : "shut out") from log index \(answer["index"]?.cell ?? "-") on.")
        }
    }

    struct RevokeKey: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a city's signing key from now on; what it signed before stays valid.",
            discussion: "The city needs a new invitation to come back with new keys.")
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The key's id, as `members --json` and the log show it.", transform: TypedArgument.key) var key: String
        @Option(help: "The city whose key it is.", transform: TypedArgument.city) var city: String
        @Option(help: "Why; stands in the log for ever.", transform: TypedArgument.reason) var reason: String

        func run() async throws {
            let answer = try await config.control().post("/keys/\(key)/revocation", ["city": .string(city), "reason": .string(reason)])
            guard answer["outcome"]?.string == "accepted" else {
                throw CommandFailure(.failed, "Refused: \(answer["problem"]?["detail"]?.cell ?? answer.cell)")
            }
            print("The key is ended from log index \(answer["index"]?.cell ?? "-") on.")
        }
    }

    struct Publish: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Publish the secretariat's own records.",
            discussion: """
                The file holds {"records":[{"type","key","body"}…]}. All are published or none, in as many envelopes as they need. What stands already as \
                the file has it is left, so that the same file may be sent again.
                """)
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "A JSON file.") var file: String

        func run() async throws {
            let answer = try await config.control().post("/records", ["records": .array(try RecordFile.records(file))])
            output.show(answer) {
                print("Records published: \(answer["published"]?.cell ?? "0"); unchanged: \(answer["unchanged"]?.cell ?? "0").")
                for receipt in answer["envelopes"]?.array ?? [] {
                    print("  envelope \(receipt["digest"]?.cell ?? "") at log index \(receipt["index"]?.cell ?? "-")")
                }
            }
        }
    }

    struct AcceptClock: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that the coordinator's clock is right, where it holds everything back for doubting it.",
            discussion: """
                Compare the time with another source first: what is appended gets it for ever. It is accepted until the clock moves by more than an hour, \
                or the coordinator is started again.
                """)
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions
        @Option(help: "Why; stands in the process's log.", transform: TypedArgument.reason) var reason: String

        func run() async throws {
            let answer = try await config.control().post("/clock/acceptance", ["reason": .string(reason)])
            output.show(answer) { print("Accepted: it is \(answer["now"]?.cell ?? ""). \(answer["detail"]?.cell ?? "")") }
        }
    }

    struct Backup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy the running coordinator to one file.",
            discussion: "The file holds all keys of the coordinator, the CA's too: keep it as you keep those.")
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The file to write; - for standard output.", transform: TypedArgument.target) var file: String

        func run() async throws {
            try await ControlTransfer(control: try config.control()).download("/backup", to: file, what: "copying")
            if file != "-" { print("The coordinator is in \(file), keys included. Keep it safe.") }
        }
    }

    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the stopped coordinator anew from a backup.",
            discussion: """
                What stands now is set aside. Cities that have followed the log beyond the backup would find it cut: give the newest copy that any \
                city has (`caravanserai log copy DIRECTORY` there), and what was acknowledged since the backup comes back.
                """)
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The backup.") var file: String
        @Option(help: "A city's copy of the log.") var logCopy: String?

        func run() async throws {
            let directory = CoordinatorDirectory(path: try config.load().directory)
            try Permission.checkOwner(of: directory.path)
            let (aside, recovered) = try await directory.restore(from: file, logCopy: logCopy)
            if let aside { print("Set aside: \(aside)") }
            if let recovered, let logCopy { print("\(recovered.counted("entry", "entries")) came back from \(logCopy).") }
            print("The coordinator is restored in \(directory.path).")
        }
    }
}

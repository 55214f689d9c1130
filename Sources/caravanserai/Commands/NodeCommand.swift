import ArgumentParser
import Ledger
import Logging
import SQL
import Settings
import StrictJSON

struct NodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "node", abstract: "A server of one or many member cities.",
        subcommands: [Init.self, Serve.self, Status.self, Backup.self, Restore.self])

    struct Init: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make the node's directory.")
        @OptionGroup var config: NodeConfig

        func run() async throws {
            let settings = try config.load()
            try Permission.checkOwner(of: settings.directory)
            let directory = NodeDirectory(path: settings.directory)
            let missing = try directory.initialise()
            print("The node's directory is \(directory.path). Start it with `caravanserai node serve`, then `caravanserai city join`.")
            guard !missing.isEmpty else { return }
            print(
                "It had \(missing.joined(separator: ", ")), of which nothing is here: mount the volume that holds them, or bring each back with `caravanserai node restore`."
            )
        }
    }

    struct Serve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Run the node until SIGTERM.")
        @OptionGroup var config: NodeConfig

        func run() async throws {
            let settings = try config.load()
            try Permission.checkOwner(of: settings.directory)
            let logger = settings.log.logger("node")
            if let warning = settings.warning { logger.warning("\(warning)") }
            let process = try await Serving.building { try await NodeProcess.build(settings, logger: logger) }
            try await Serving.run(process.services, settings: FilePath.absolute(config.file), logger: logger)
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show each city's link to the forum.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let answer = try await config.control().get("/cities")
            output.show(answer) {
                Table.printCities(
                    answer, ["id", "url", "ledgerSize", "logSize", "lastContact", "queued", "rejected", "lastError", "nextTry", "halted"])
            }
        }
    }

    struct Backup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy a running city to one file.", discussion: "The file holds the city's keys too: keep it as you keep those.")
        @OptionGroup var config: NodeConfig
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Argument(help: "The file to write; - for standard output.", transform: TypedArgument.target) var file: String

        func run() async throws {
            try await ControlTransfer(control: try config.control()).download("/cities/\(city)/backup", to: file, what: "copying \(city)")
            if file != "-" { print("\(city) is in \(file), keys included. Keep it safe.") }
        }
    }

    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a city back from a backup into the running node.",
            discussion:
                "What stands now is set aside. The city first catches up with the log, then speaks in a new epoch; the other cities do not notice.")
        @OptionGroup var config: NodeConfig
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Argument(help: "The backup; - for standard input.") var file: String

        func run() async throws {
            let teller = ProgressTeller("restoring \(city)")
            let transfer = ControlTransfer(control: try config.control())
            _ = try await transfer.run("/cities/\(city)/restore", upload: try UploadedFile(file)) { teller.tell($0) }
            teller.finish()
            print("\(city) is restored and catches up with the log.")
        }
    }
}

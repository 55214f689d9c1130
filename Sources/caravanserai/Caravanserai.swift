import ArgumentParser
import Envelope
@preconcurrency import Glibc
import Ledger
import Primitives
import SQL

/// The one executable: parses, runs, and ends with an exit code that means something.
@main
struct Caravanserai: AsyncParsableCommand {
    /// Of this program (Semantic Versioning 2.0.0).
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "caravanserai",
        abstract: "The federation server of the Silk Road Mayors' Forum.",
        discussion: "Exit codes: 0 done, 1 refused or failed, 2 usage, 69 unavailable, 75 not now (start it again), 78 configuration.",
        version: version,
        subcommands: [
            DemoCommand.self, CoordinatorCommand.self, NodeCommand.self, CityCommand.self, LogCommand.self, ReportCommand.self, RoutesCommand.self,
            PermissionsCommand.self, CodeCommand.self,
            Doctor.self,
        ])

    static func main() async {
        // Whoever reads the output through a pipe sees each line when it is said.
        setlinebuf(stdout)
        do {
            let arguments = CommandLineSlips.joiningNegativeNumbers(Array(CommandLine.arguments.dropFirst()))
            try CommandLineSlips.checkCommands(arguments, of: Self.self)
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            end(error)
        }
    }

    /// One line on standard error that says what to do; help and version go to standard output.
    private static func end(_ error: any Error) -> Never {
        switch error {
        case let failure as CommandFailure:
            StandardError.say(failure.text)
            Glibc.exit(failure.code.rawValue)
        case let problem as Problem:
            StandardError.say("\(VisibleText.escaped(problem.detail)) [\(problem.code.rawValue)]")
            Glibc.exit(CommandFailure.Code.failed.rawValue)
        case let error as StorageError:
            StandardError.say(error.sentence)
            Glibc.exit(CommandFailure.Code.failed.rawValue)
        case let code as ExitCode: Glibc.exit(code.rawValue)
        default:
            switch exitCode(for: error) {
            case .success:
                print(fullMessage(for: error))
                Glibc.exit(0)
            case .validationFailure:
                let arguments = Array(CommandLine.arguments.dropFirst())
                StandardError.say(
                    ([fullMessage(for: error)] + CommandLineSlips.advice(on: arguments, refusedWith: message(for: error))).joined(separator: "\n"))
                Glibc.exit(CommandFailure.Code.usage.rawValue)
            default:
                StandardError.say("Error: \(error)")
                Glibc.exit(CommandFailure.Code.failed.rawValue)
            }
        }
    }
}

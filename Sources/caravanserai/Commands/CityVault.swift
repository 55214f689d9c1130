import ArgumentParser
import Primitives
import StrictJSON

/// The keys of a city's guests.
extension CityCommand {
    struct Vault: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The keys of a city's guests, which no backup holds: copy them on purpose, wrap them anew.",
            subcommands: [Copy.self, Rotate.self])

        struct Copy: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Copy the vault of a running city to one file.",
                discussion: """
                    Whoever has this file and a backup of the city reads all guests that were there when both were made, those too that are erased later. Keep it \
                    apart from backups, make a new one often, and destroy the one before: an erasure is whole only then. To use it, stop the node and put it \
                    beside city.db as vault.db, with mode 0600.
                    """)
            @OptionGroup var config: NodeConfig
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Argument(help: "The file to write; - for standard output.", transform: TypedArgument.target) var file: String

            func run() async throws {
                try await ControlTransfer(control: try config.control()).download("/cities/\(city)/vault/copy", to: file, what: "copying the vault")
                guard file != "-" else { return }
                print(
                    "The vault of \(city) is in \(file). Guests who are erased from now on stay readable by it: destroy it when you have made the next."
                )
            }
        }

        struct Rotate: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Wrap the keys of a city's guests under a new key of the city.",
                discussion: """
                    For when a backup of the city, or its database, is in hands that should not have it. It works while the city goes on, and goes on where it \
                    was when you say it again. Backups and copies of the vault that were made before open no guests any more: make new ones at once.
                    """)
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Flag(help: "You know that backups made before open no guests any more.") var sure = false

            func validate() throws {
                guard sure else {
                    throw ValidationError(
                        "Backups and copies of the vault that were made before open no guests any more. Say --sure, and make new ones afterwards.")
                }
            }

            func run() async throws {
                let answer = try await config.control().post("/cities/\(city)/vault/rotation", [:])
                output.show(answer) {
                    print(
                        "\((answer["guests"]?.integer ?? 0).counted("key")) of guests and \((answer["bookings"]?.integer ?? 0).counted("key")) of bookings are wrapped anew. Make a backup now."
                    )
                }
            }
        }
    }
}

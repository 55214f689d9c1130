import ArgumentParser
import Envelope
import Primitives
import StrictJSON

/// Hotels of a city.
extension CityCommand {
    struct Hotels: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hotels of a city: list them, take in a file of them, add photos.",
            subcommands: [List.self, Import.self, Photo.self, History.self],
            defaultSubcommand: List.self)

        struct List: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "List the hotels of a city.")
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

            func run() async throws {
                let answer = try await config.control().get("/cities/\(city)/hotels")
                output.show(answer) { Table.print(answer["hotels"], ["id", "name", "rooms", "open"]) }
            }
        }

        struct Import: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Add hotels with their room types, rates, rooms and prices from a JSON file, or bring them to what it says.",
                discussion: """
                    The file is {"hotels":[…]} with at most 500 of them; docs/operating.md has an example. Each hotel is taken whole or not at all; what is \
                    booked stays as it was sold.
                    """)
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Argument(help: "The JSON file.") var file: String

            func run() async throws {
                let body = try JSON.read(file)
                let answer = try await config.control().post("/cities/\(city)/hotels", body)
                output.show(answer) { print("\((answer["hotels"]?.integer ?? 0).counted("hotel")) taken in.") }
            }
        }

        struct Photo: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Add a photo to a hotel.",
                discussion: "It is made smaller, without what a camera has written into it; the package libvips-tools does so at the node.")
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Argument(help: "The hotel's id.") var hotel: String
            @Argument(help: "The photo: JPEG, PNG or WebP, at most 17 MB.") var file: String
            @Option(help: "What is seen on it, in English, for who does not see it.") var alt: String

            func run() async throws {
                let photo = try FilePath.read(file, limit: 17 << 20)
                let body: JSON = ["hotel": .string(hotel), "alt": ["en": .string(alt)], "file": .string(Base64.encode(photo))]
                let answer = try await config.control().post("/cities/\(city)/hotels/photos", body)
                output.show(answer) { print("\(hotel) has \((answer["photos"]?.integer ?? 0).counted("photo")) now.") }
            }
        }

        struct History: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Take over the bookings and guests of an earlier system from a JSON file.",
                discussion: """
                    The file is {"bookings":[…]} with at most 5000 of them; docs/operating.md has an example. Each is booked, cancelled, checked in and out at the \
                    moments that it tells; what cannot be booked is left out and counted. Take a file once: it does not know what was taken before.
                    """)
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Argument(help: "The JSON file.") var file: String

            func run() async throws {
                let answer = try await config.control().post("/cities/\(city)/hotels/history", try JSON.read(file))
                output.show(answer) {
                    print(
                        "\((answer["booked"]?.integer ?? 0).counted("booking")) and \((answer["guests"]?.integer ?? 0).counted("guest")) taken over, \(answer["refused"]?.integer ?? 0) left out."
                    )
                }
            }
        }
    }
}

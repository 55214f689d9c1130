import ArgumentParser
import Envelope
import Lodging
import Primitives
import StrictJSON

/// Hotels of a city.
extension CityCommand {
    struct Hotels: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hotels of a city: list them, take in a file of them or write one, add photos.",
            subcommands: [List.self, Import.self, Export.self, Photo.self, History.self],
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

        struct Export: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Write hotels to a file that import takes in again.",
                discussion: """
                    With their room types, rates, rooms, and prices and rules from today on, in JSON. Photos, bookings and guests are not in it: a backup has \
                    those.
                    """)
            @OptionGroup var config: NodeConfig
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Argument(help: "The file to write; - for standard output.", transform: TypedArgument.target) var file: String
            @Option(help: "Only this hotel, by its id; may be given more than once.") var hotel: [String] = []

            func run() async throws {
                let control = try config.control()
                let known = try await control.get("/cities/\(city)/hotels")["hotels"]?.array?.compactMap { $0["id"]?.string } ?? []
                if let unknown = hotel.first(where: { !known.contains($0) }) {
                    throw CommandFailure(.failed, "\(city) has no hotel \(unknown); city hotels list \(city) names them.")
                }
                var hotels: [JSON] = []
                for id in known where hotel.isEmpty || hotel.contains(id) {
                    hotels.append(try await control.get("/cities/\(city)/hotels/\(id)/file"))
                }
                guard !hotels.isEmpty else { throw CommandFailure(.failed, "\(city) has no hotels.") }
                guard hotels.count <= HotelFile.mostHotels else {
                    throw CommandFailure(
                        .usage, "\(city) has \(hotels.count) hotels, and a file \(HotelFile.mostHotels) at most. Name some with --hotel.")
                }
                let whole: JSON = ["hotels": .array(hotels)]
                guard file != "-" else { return StandardOutput.say(whole) }
                let written = try DownloadedFile(file)
                try written.append(whole.compact + [0x0A])
                try written.keep()
                print("\(hotels.count.counted("hotel")) written to \(file).")
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

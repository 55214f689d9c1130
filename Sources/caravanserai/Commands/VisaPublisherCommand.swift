import ArgumentParser
import Federation
import Forum
import Primitives
import StrictJSON

extension CoordinatorCommand {
    struct VisaPublisherName: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "visa-publisher", abstract: "Name the one city that publishes a country's visa rules, or take the naming back.",
            discussion:
                "Without a naming, every member city of a country may publish its rules. Name one when the country has asked for it by letter.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The country, by ISO 3166-1 alpha-2.") var country: String
        @Option(help: "The city; without one, the naming is taken back.", transform: TypedArgument.city) var city: String?
        @Option(help: "Where the country's letter can be read, an http or https address; needed with --city.") var letterUrl: String?
        @Option(help: "Why; all members read it.", transform: TypedArgument.reason) var reason: String

        func run() async throws {
            guard let country = CountryCode(country) else {
                throw CommandFailure(.usage, "The country must be \(CountryCode.form), not \(self.country).")
            }
            var named: CityID?
            if let city {
                guard let id = CityID(city) else { throw CommandFailure(.usage, "--city takes a city's id such as almaty, not \(city).") }
                guard letterUrl != nil else { throw CommandFailure(.usage, "Give the address of the country's letter with --letter-url.") }
                named = id
            }
            let body = VisaPublisher(city: named, letterURL: letterUrl, reason: reason)
            let record: JSON = ["type": .string(VisaPublisherNamed.name), "key": .string(country.text), "body": body.json]
            let answer = try await config.control().post("/records", ["records": [record]])
            output.show(answer) {
                print(named.map { "\($0) publishes the visa rules of \(country)." } ?? "Every member city of \(country) may publish its visa rules.")
            }
        }
    }
}

import ArgumentParser
import Primitives
import StrictJSON

extension CityCommand {
    struct Sync: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try now what the city waits with after failures, instead of after up to 15 minutes.",
            discussion: "Reaching the secretariat, sending records, notices and documents, renewing a certificate; a closed city is opened.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

        func run() async throws {
            let answer = try await config.control().post("/cities/\(city)/sync", [:])
            output.show(answer) { Self.tell(answer, of: city) }
            if let error = answer["halted"]?.string ?? answer["lastError"]?.string {
                throw CommandFailure(.failed, "\(city): \(VisibleText.escaped(error))")
            }
        }

        private static func tell(_ answer: JSON, of city: String) {
            if answer["state"]?.string == "enrolling" { return print("\(city): its enrolment is not decided yet.") }
            if let next = answer["nextTry"]?.string { print("\(city): the next try by itself is at \(next).") }
            guard answer["lastError"]?.string == nil, answer["halted"]?.string == nil else { return }
            print("\(city): in contact with the forum; \(answer["ledgerSize"]?.cell ?? "0") of \(answer["logSize"]?.cell ?? "0") entries.")
        }
    }
}

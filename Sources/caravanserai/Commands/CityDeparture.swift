import ArgumentParser
import Primitives
import StrictJSON

/// A city's going from a node, and its way back.
extension CityCommand {
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop a city and set its directory aside; nothing is deleted.",
            discussion: """
                Says first what waits in it and would stay unsaid. `city restore-removed` brings the city back. It stays a member of the forum: the \
                secretariat suspends it, where that is meant.
                """)
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Flag(help: "Do not ask.") var yes = false

        func run() async throws {
            let control = try config.control()
            let waiting = try await control.get("/cities/\(city)/waiting")
            try Confirmation.ask(Self.question(city, waiting), isGiven: yes)
            let answer = try await control.delete("/cities/\(city)")
            output.show(answer) {
                guard let directory = answer["directory"]?.string else {
                    return print("\(city) had no directory any more; the node has forgotten it.")
                }
                print("Set aside: \(directory)")
                print("`caravanserai city restore-removed \(city)` brings it back.")
            }
        }

        private static func question(_ city: String, _ waiting: JSON) -> String {
            let envelopes = waiting["envelopes"]?.integer ?? 0
            let documents = waiting["documents"]?.integer ?? 0
            var lines: [String] = []
            if waiting["enrolling"] == true {
                lines.append("The enrolment of \(city) is not decided yet; without this node its certificate reaches nobody.")
            }
            if waiting["closed"]?.string != nil, let fault = waiting["closed"]?.cell {
                lines.append("\(city) is closed, so nobody knows what waits in it: \(fault)")
            }
            if envelopes > 0 {
                lines.append(
                    "\(envelopes.counted("envelope waits", "envelopes wait")) for the log and would stay unsaid: see `caravanserai city status \(city)`."
                )
            }
            if documents > 0 {
                lines.append("\(documents.counted("document waits", "documents wait")) to be delivered and would stay here.")
            }
            if lines.isEmpty { lines.append("Nothing waits in \(city).") }
            return lines.joined(separator: "\n") + "\nRemove \(city) from this node?"
        }
    }

    struct RestoreRemoved: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring back a city that was removed from this node.",
            discussion: """
                Takes the newest directory of the city that was set aside, if possible one with a certificate. The city signs nothing before it has \
                followed the log to its end.
                """)
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

        func run() async throws {
            let answer = try await config.control().post("/cities/\(city)/return", [:])
            output.show(answer) {
                print("\(city) is back, from \(answer["directory"]?.cell ?? "").")
                if answer["detail"]?.string != nil, let detail = answer["detail"]?.cell { print("It is not open yet: \(detail)") }
            }
        }
    }
}

import ArgumentParser
import Envelope
import Primitives
import StrictJSON

/// What is kept of guests, destroyed.
extension CityCommand {
    struct EraseGuest: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase-guest",
            abstract: "Erase a guest, or all guests of a booking, here, in every city that was told, and in every backup.",
            discussion: """
                As the privacy officer does under /admin/guests/privacy: the keys of what is kept are destroyed, and a proof without anything personal stays. \
                It cannot be taken back. Who is in the house is not erased.
                """)
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Option(help: "The guest's number, as the address of their page has it.") var guest: String?
        @Option(help: "The booking's number, as the address of its page has it.") var booking: String?
        @Flag(help: "Also where the police is still to be told of them; nobody waits for that then.") var untoldToo = false
        @Flag(help: "Ask nothing.") var yes = false

        func validate() throws {
            guard (guest == nil) != (booking == nil) else { throw ValidationError("Name the guest with --guest, or a booking with --booking.") }
        }

        func run() async throws {
            let what = guest.map { "guest \($0)" } ?? "all guests of booking \(booking ?? "")"
            try Confirmation.ask("Everything that is kept of \(what) of \(city) is destroyed for good. Go on?", isGiven: yes)
            let named: (String, JSON) = guest.map { ("guest", .string($0)) } ?? ("booking", .string(booking ?? ""))
            let body = JSON.object(JSONObject([named, ("untoldToo", .boolean(untoldToo))]))
            let answer = try await config.control().post("/cities/\(city)/guests/erasure", body)
            output.show(answer) {
                print("Erased: \((answer["guests"]?.integer ?? 0).counted("guest")) of the register.")
                if let cities = answer["cities"]?.integer, cities > 0 {
                    print("\(cities.counted("other city", "other cities")) is asked to do the same; /admin/guests/privacy shows how far they are.")
                }
            }
        }
    }
}

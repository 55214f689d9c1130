import ArgumentParser
import StrictJSON

/// Cities' way into the forum, as the secretariat sees it.
extension CoordinatorCommand {
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Issue a one-time invitation for a city, good for seven days; or take one back.",
            discussion: "`coordinator invitations` lists what was issued.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id, such as almaty.", transform: TypedArgument.city) var city: String?
        @Flag(help: "Approve the enrolment at once when it comes.") var approved = false
        @Flag(help: "The city is a member already and comes back with new keys, which replace the ones it has.") var rejoin = false
        @Option(help: ArgumentHelp("Take back what is still open: all of a city, or one id.", valueName: "city|id")) var withdraw: String?

        func run() async throws {
            switch (city, withdraw) {
            case (let city?, nil):
                let answer = try await config.control().post(
                    "/invitations", ["city": .string(city), "approved": .boolean(approved), "rejoin": .boolean(rejoin)])
                output.show(answer) { print(answer["token"]?.string ?? "") }
            case (nil, let meant?):
                guard !approved, !rejoin else { throw CommandFailure(.usage, "--withdraw goes alone, without --approved and --rejoin.") }
                let answer = try await config.control().post("/invitations/withdrawal", ["invitation": .string(meant)])
                output.show(answer) {
                    for row in answer["invitations"]?.array ?? [] { print("Withdrawn: \(row["id"]?.cell ?? ""), for \(row["city"]?.cell ?? "")") }
                }
            default: throw CommandFailure(.usage, "Name the city to be invited, or say --withdraw with a city or an invitation's id; one of the two.")
            }
        }
    }

    struct Invitations: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List invitations, the latest first; never their secrets.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let answer = try await config.control().get("/invitations")
            output.show(answer) {
                Table.print(answer["invitations"], ["id", "city", "state", "approved", "issuedAt", "expiresAt", "withdrawnAt", "enrolment"])
            }
        }
    }

    struct Enrolments: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List enrolments, those that wait first.",
            discussion:
                "The fingerprint is that of the city's keys: `city list` shows the same at the city. Compare it by telephone before you approve.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let answer = try await config.control().get("/enrolments")
            output.show(answer) { Table.print(answer["enrolments"], ["id", "city", "country", "url", "stage", "index", "fingerprint"]) }
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Admit a city: append it to the log and issue its certificate.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The enrolment's id.", transform: TypedArgument.enrolment) var id: String
        @Option(help: "What the city has read out; nobody is admitted where the keys have another one.") var fingerprint: String?

        func run() async throws {
            let body: JSON = fingerprint.map { ["fingerprint": .string($0)] } ?? [:]
            let answer = try await config.control().post("/enrolments/\(id)/approve", body)
            output.show(answer) { print(answer["index"]?.integer.map { "approved at log index \($0)" } ?? answer["stage"]?.cell ?? "") }
            guard answer["stage"]?.string == "approved" else {
                throw CommandFailure(
                    .failed, "Not admitted: \(answer["problem"]?["detail"]?.cell ?? "it is \(answer["stage"]?.cell ?? "undecided")").")
            }
        }
    }

    struct Reject: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Turn an enrolment down.")
        @OptionGroup var config: CoordinatorConfig
        @Argument(help: "The enrolment's id.", transform: TypedArgument.enrolment) var id: String
        @Option(help: "What the city is told.", transform: TypedArgument.reason) var reason: String

        func run() async throws {
            let answer = try await config.control().post("/enrolments/\(id)/reject", ["reason": .string(reason)])
            guard answer["stage"]?.string == "rejected" else {
                throw CommandFailure(.failed, "The city was admitted before; suspend it with `caravanserai coordinator suspend`, or revoke its key.")
            }
        }
    }
}

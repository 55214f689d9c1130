import ArgumentParser
import StrictJSON

/// `city token …` and `coordinator token …`: what programs publish with.
struct TokenCommand<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "token", abstract: "Tokens for the API.",
            subcommands: [TokenAdd<Target>.self, TokenList<Target>.self, TokenRevoke<Target>.self])
    }
}

struct TokenAdd<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "add", abstract: "Make a token; it is shown once.") }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions
    @Argument(help: "What to call it.", transform: TypedArgument.token) var name: String
    @Option(help: "What it may do, such as records:write or bookings:read; may be given several times.") var scope = ["records:write"]
    @Option(help: "A hotel that it is bound to; may be given several times. Without, it is good for all of the city's.") var hotel: [String] = []
    @Option(help: "For how many days it is good.") var days = 365

    func run() async throws {
        var body = JSONObject([("name", .string(name)), ("scopes", .array(scope.map { .string($0) })), ("days", .integer(Int64(days)))])
        if !hotel.isEmpty { body["hotels"] = .array(hotel.map { .string($0) }) }
        let answer = try await target.control().post("\(target.prefix)/tokens", .object(body))
        output.show(answer) { print(answer["token"]?.cell ?? "") }
    }
}

struct TokenList<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", abstract: "List tokens, never their secrets.") }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await target.control().get("\(target.prefix)/tokens")
        output.show(answer) {
            Table.print(answer["tokens"], ["id", "name", "scopes", "hotels", "issuedBy", "createdAt", "expiresAt", "revokedAt", "lastUsedAt"])
        }
    }
}

struct TokenRevoke<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "revoke", abstract: "Revoke a token.") }
    @OptionGroup var target: Target
    @Argument(help: "The token's name or id.", transform: TypedArgument.token) var name: String

    func run() async throws { _ = try await target.control().delete("\(target.prefix)/tokens/\(name)") }
}

import Accounts
import ArgumentParser
import StrictJSON

/// `city user …` and `coordinator user …`: who works at a site.
struct UserCommand<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "user", abstract: "Who works at the site, and what they may do.",
            discussion: """
                The first administrator is made here; after that, administrators invite others on the site itself. Everything that is done here stands \
                in the site's audit trail.
                """,
            subcommands: [
                UserAdd<Target>.self, UserList<Target>.self, UserRoles<Target>.self, UserReset<Target>.self, UserDisable<Target>.self,
                UserEnable<Target>.self, UserSessions<Target>.self,
            ])
    }
}

struct UserAdd<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: "Invite somebody by a link that is good once, and for three days.",
            discussion: """
                By the link the user sets a password and a second factor. It goes by mail where mail is set up and the login is an address; else it is \
                printed, once: hand it on where nobody else reads it.
                """)
    }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions
    @Argument(help: "An e-mail address or a name, by which the user signs in.", transform: TypedArgument.login) var login: String
    @Option(help: "The user's name, as it is shown.") var name: String
    @Option(help: "A role such as city-administrator; may be given several times. Roles of hotels name one: front-desk:rahat-palace.") var role:
        [String]
    @OptionGroup var delivery: LinkDelivery

    func run() async throws {
        let body: JSON = ["login": .string(login), "name": .string(name), "roles": .array(role.map { .string($0) })]
        let answer = try await target.control().post("\(target.prefix)/users", body)
        try await delivery.deliver(answer, of: target, output)
    }
}

struct UserList<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", abstract: "List users, their roles and states.") }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await target.control().get("\(target.prefix)/users")
        output.show(answer) { Table.print(answer["users"], ["login", "name", "roles", "state", "createdAt", "disabledAt"]) }
    }
}

struct UserRoles<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roles", abstract: "Give a user these roles and no others.",
            discussion: "The user's sessions end at once: whoever has other rights signs in again.")
    }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions
    @Argument(help: "The user's login.", transform: TypedArgument.login) var login: String
    @Argument(help: "The roles.") var roles: [String]

    func run() async throws {
        let answer = try await target.control().post(
            "\(target.prefix)/users/\(login)/roles", ["roles": .array(roles.map { .string($0) })])
        output.show(answer) { print("\(login) is now \(answer["roles"]?.array?.map(\.cell).joined(separator: ", ") ?? "")") }
    }
}

struct UserReset<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reset", abstract: "Make a link by which a user sets another password; the one before is void at once.",
            discussion: "The link goes by mail where mail is set up and the login is an address; else it is printed.")
    }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions
    @Argument(help: "The user's login.", transform: TypedArgument.login) var login: String
    @Flag(help: "The second factor, too: for who has lost its device and the recovery codes.") var secondFactor = false
    @OptionGroup var delivery: LinkDelivery

    func run() async throws {
        let answer = try await target.control().post("\(target.prefix)/users/\(login)/reset", ["factor": .boolean(secondFactor)])
        try await delivery.deliver(answer, of: target, output)
    }
}

struct UserDisable<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "disable", abstract: "Shut a user out at once.") }
    @OptionGroup var target: Target
    @Argument(help: "The user's login.", transform: TypedArgument.login) var login: String

    func run() async throws {
        _ = try await target.control().post("\(target.prefix)/users/\(login)/access", ["disabled": true])
        print("\(login) of \(target.name) is shut out. `user enable` lets them in again.")
    }
}

struct UserEnable<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "enable", abstract: "Let a user in again who was disabled, with what they had.")
    }
    @OptionGroup var target: Target
    @Argument(help: "The user's login.", transform: TypedArgument.login) var login: String

    func run() async throws {
        _ = try await target.control().post("\(target.prefix)/users/\(login)/access", ["disabled": false])
        print("\(login) of \(target.name) may sign in again.")
    }
}

struct UserSessions<Target: UserTarget>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sessions", abstract: "List where a user is signed in, or end all of it.")
    }
    @OptionGroup var target: Target
    @OptionGroup var output: OutputOptions
    @Argument(help: "The user's login.", transform: TypedArgument.login) var login: String
    @Flag(help: "End them.") var end = false

    func run() async throws {
        let path = "\(target.prefix)/users/\(login)/sessions"
        guard end else {
            let answer = try await target.control().get(path)
            return output.show(answer) { Table.print(answer["sessions"], ["id", "device", "address", "createdAt", "seenAt", "endsAt"]) }
        }
        let answer = try await target.control().delete(path)
        output.show(answer) { print("Sessions ended: \(answer["ended"]?.cell ?? "0")") }
    }
}

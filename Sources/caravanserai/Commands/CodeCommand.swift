import Accounts
import ArgumentParser
import Primitives
import SQL

struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "Show the code that an authenticator app makes of a key just now.",
        discussion: """
            For the accounts of a demo, and for who has no such app. It asks nobody: it knows nothing but the key. Whoever has the key has the second \
            factor, so keep the keys of real accounts on another device than this one.
            """)

    @Argument(help: "The key, as the site or the demo shows it; without it, it is read from a line of the standard input.") var key: String?

    func run() throws {
        guard let factor = TOTP(base32: key ?? readLine() ?? "") else {
            throw CommandFailure(
                .usage, "The key must be letters A to Z and digits 2 to 7, 26 at least, as the site shows it with the square code.")
        }
        print(factor.code(atSeconds: UTCTime.system.seconds))
    }
}

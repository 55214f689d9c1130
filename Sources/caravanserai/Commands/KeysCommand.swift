public import ArgumentParser
public import Coordinator
import Envelope
import Ledger
import Primitives
import SQL
import Settings
import StrictJSON
import TLS

extension CoordinatorCommand {
    struct KeysCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keys", abstract: "The coordinator's own keys, which the root names: those in use, and the next ones.",
            discussion: """
                To change one, also after a theft: `keys new`; a root that names it beside the present one; `keys use` while the coordinator is stopped; \
                then a root without the old one. Each city follows by itself.
                """,
            subcommands: [Show.self, New.self, Use.self])

        struct Show: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Show what a root is to name of the keys in use, and of the next ones.")
            @OptionGroup var config: CoordinatorConfig
            @OptionGroup var output: OutputOptions

            func run() async throws {
                let directory = CoordinatorDirectory(path: try config.load().directory)
                let keys = try CoordinatorKeys.load(from: directory.keys)
                var rows = [
                    Self.row(.signing, "in use", .key(keys.signing.verifyingKey)), Self.row(.log, "in use", .key(keys.log.verifyingKey)),
                    Self.row(.ca, "in use", .authority(keys.authority.certificate, file: "\(directory.keys)/ca.pem")),
                ]
                for kind in KeyKind.allCases {
                    if let name = try NextKeys(directory.keys).name(kind) { rows.append(Self.row(kind, "next", name)) }
                }
                output.show(["keys": .array(rows)]) { Table.print(.array(rows), ["key", "state", "name", "file"]) }
            }

            private static func row(_ kind: KeyKind, _ state: String, _ name: NextKeys.Name) -> JSON {
                switch name {
                case .key(let key): ["key": .string(kind.rawValue), "state": .string(state), "name": .string(key.base64), "file": .null]
                case .authority(let certificate, let file):
                    ["key": .string(kind.rawValue), "state": .string(state), "name": .string(certificate.fingerprint), "file": .string(file)]
                }
            }
        }

        struct New: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Make the next key beside the present one; nothing changes until it is used.")
            @OptionGroup var config: CoordinatorConfig
            @Argument(help: "signing, log or ca.") var key: KeyKind

            func run() async throws {
                let settings = try config.load()
                guard let forum = ForumID(settings.forum) else { throw CommandFailure(.configuration, "\(settings.forum) is no forum's slug.") }
                let directory = CoordinatorDirectory(path: settings.directory)
                _ = try CoordinatorKeys.load(from: directory.keys)
                let made = try NextKeys(directory.keys).make(key, forum: forum, url: settings.federationURL, now: .system)
                switch made {
                case .key(let name):
                    print("The next \(key.rawValue) key is \(name.base64).")
                    print("Draft a root that names it: `coordinator root draft PRESENT --output NEXT --add-\(key.rawValue)-key \(name.base64)`.")
                case .authority(let certificate, let file):
                    print("The next CA is \(certificate.subject), SHA-256 \(certificate.fingerprint).")
                    print("Draft a root that names it: `coordinator root draft PRESENT --output NEXT --add-ca \(file)`.")
                }
            }
        }

        struct Use: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Put the next key in the place of the present one, while the coordinator is stopped.",
                discussion: "The root in force must name it. The old one is set aside, to be destroyed once no root names it.")
            @OptionGroup var config: CoordinatorConfig
            @Argument(help: "signing, log or ca.") var key: KeyKind

            func run() async throws {
                let aside = try await CoordinatorDirectory(path: try config.load().directory).useNext(key)
                print("The next \(key.rawValue) key is in place; the old one is in \(aside). Start the coordinator.")
            }
        }
    }
}

extension KeyKind: ExpressibleByArgument {}

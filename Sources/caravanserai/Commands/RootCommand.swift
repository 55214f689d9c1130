import ArgumentParser
import Domain
import Envelope
import Federation
import Storage
import StrictJSON

extension CoordinatorCommand {
    struct RootCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "root", abstract: "The root of trust, signed by m of n keys that stay offline.", subcommands: [Show.self, Sign.self, Install.self])

        struct Show: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Show a root or an anchor file, and who has signed it.")
            @Argument(help: "A root envelope or an anchor file.") var file: String

            func run() async throws {
                let envelope = try RootCommand.envelope(file)
                let payload = try envelope.claimedPayload()
                print(payload.compactText)
                for signature in envelope.signatures { print("signed by \(signature.keyID)") }
                do { _ = try TrustedRoot(anchor: envelope) } catch { throw CommandFailure(.failed, "Not enough good signatures yet: \(error.detail)") }
                print("The threshold of its own keys is reached.")
            }
        }

        struct Sign: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Add one key's signature to a root, offline.",
                discussion: "The file holds a root's payload (JSON) that nobody has signed yet, or an envelope that others have.")
            @Argument(help: "The payload or envelope.") var file: String
            @Option(help: "The key file of one holder.") var key: String
            @Option(help: "Where to write the envelope.") var output: String

            func run() async throws {
                guard let key = SigningKey(seed: try SecretFile.readKey(key)) else { throw CommandFailure(.failed, "\(key) holds no Ed25519 key.") }
                let json = try JSON.read(file)
                let signed =
                    json["payloadType"] == nil
                    ? try SignedEnvelope.sign(.root, payload: json, with: key)
                    : try SignedEnvelope.cosign(try UnverifiedEnvelope(json), with: key)
                try SecretFile.write(signed.compact, to: FilePath.absolute(output))
                print("Signed with \(key.keyID); \(signed.unverified.signatures.count) signatures in \(output).")
            }
        }

        struct Install: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Give the running coordinator its next root.")
            @OptionGroup var config: CoordinatorConfig
            @Argument(help: "The signed envelope.") var file: String

            func run() async throws {
                let answer = try await config.control().post("/root", try JSON.read(file))
                print("Root version \(answer["version"]?.cell ?? "") is in force.")
            }
        }

        private static func envelope(_ file: String) throws -> UnverifiedEnvelope {
            let json = try JSON.read(file)
            return try UnverifiedEnvelope(json["root"] ?? json)
        }
    }
}

import ArgumentParser
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension CoordinatorCommand {
    struct RootCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "root", abstract: "The root of trust, signed by m of n keys that stay offline.",
            subcommands: [Show.self, Draft.self, Sign.self, Install.self, Remove.self])

        struct Show: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Show a root, a draft of one or an anchor file, and who has signed it.")
            @Argument(help: "A root envelope, its unsigned payload or an anchor file.") var file: String

            func run() async throws {
                let json = try RootFile.json(file)
                if json["rootKeys"] != nil {
                    StandardOutput.say(json)
                    RootFile.describe(try RootFile.check(json, file))
                    throw CommandFailure(.failed, "Nobody has signed it yet.")
                }
                let envelope = try RootFile.envelope(file)
                let payload = try envelope.claimedPayload()
                StandardOutput.say(payload)
                RootFile.describe(try RootFile.check(payload, file))
                for signature in envelope.signatures { print("signed by \(signature.keyID)") }
                do { _ = try TrustedRoot(anchor: envelope) } catch {
                    throw CommandFailure(.failed, "Not enough good signatures yet: \(error.detail)")
                }
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
                let json = try RootFile.json(file)
                let signed =
                    json["payloadType"] == nil
                    ? try SignedEnvelope.sign(.root, payload: json, with: key)
                    : try SignedEnvelope.cosign(try UnverifiedEnvelope(json), with: key)
                let root = try RootFile.check(signed.unverified.claimedPayload(), file)
                if !root.rootKeys.contains(key.verifyingKey) {
                    print("The key \(key.keyID) is none of this root's: its signature counts only where the root before names it.")
                }
                try RootFile.write(signed.compact, to: output)
                print("Signed with \(key.keyID); \(signed.unverified.signatures.count.counted("signature")) in \(output).")
            }
        }
    }
}

import ArgumentParser
import Domain
import Envelope
import Federation
import Storage
import StrictJSON

extension CoordinatorCommand {
    struct RootCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "root", abstract: "The root of trust, signed by m of n keys that stay offline.",
            subcommands: [Show.self, Draft.self, Sign.self, Install.self])

        struct Show: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Show a root, a draft of one or an anchor file, and who has signed it.")
            @Argument(help: "A root envelope, its unsigned payload or an anchor file.") var file: String

            func run() async throws {
                let json = try JSON.read(file)
                if json["rootKeys"] != nil {
                    _ = try Root(draft: json)
                    print(json.compactText)
                    throw CommandFailure(.failed, "Nobody has signed it yet.")
                }
                let envelope = try RootCommand.envelope(file)
                let payload = try envelope.claimedPayload()
                print(payload.compactText)
                for signature in envelope.signatures { print("signed by \(signature.keyID)") }
                do { _ = try TrustedRoot(anchor: envelope) } catch {
                    throw CommandFailure(.failed, "Not enough good signatures yet: \(error.detail)")
                }
                print("The threshold of its own keys is reached.")
            }
        }

        struct Draft: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Write the next root, unsigned: the present one with a new version, a new end, and what you add or drop.",
                discussion: """
                    Then each holder signs it with `root sign`, and `root install` puts it in force. To change a key of the coordinator: a root with both, \
                    the new key file, a restart, then a root without the old one.
                    """)
            @Argument(help: "The present root envelope or an anchor file.") var present: String
            @Option(help: "Where to write the payload.") var output: String
            @Option(help: "Days until it expires.") var days: Int = 366
            @Option(help: "Base64 of a key to add; may be given several times.") var addRootKey: [String] = []
            @Option(help: "Base64 of a key to drop.") var dropRootKey: [String] = []
            @Option(help: "How many root keys must sign from this root on.") var threshold: Int?
            @Option(help: "Base64 of a coordinator's signing key to add.") var addSigningKey: [String] = []
            @Option(help: "Base64 of a coordinator's signing key to drop.") var dropSigningKey: [String] = []
            @Option(help: "Base64 of a log key to add.") var addLogKey: [String] = []
            @Option(help: "Base64 of a log key to drop.") var dropLogKey: [String] = []
            @Option(help: "A CA certificate file to add.") var addCa: [String] = []
            @Option(help: "NAME=KEY of a witness to add, as `city witness-key` shows it.") var addWitness: [String] = []
            @Option(help: "NAME of a witness to drop.") var dropWitness: [String] = []
            @Option(help: "How many witnesses must have cosigned what cities believe.") var quorum: Int?

            func run() async throws {
                guard (1...3660).contains(days) else { throw CommandFailure(.usage, "--days takes 1 to 3660.") }
                let root = try TrustedRoot(anchor: try RootCommand.envelope(present)).root
                let rootKeys = try Self.change(root.rootKeys, add: addRootKey, drop: dropRootKey, "root key")
                let threshold = threshold ?? root.threshold
                guard (1...max(1, rootKeys.count)).contains(threshold), !rootKeys.isEmpty else {
                    throw CommandFailure(.usage, "The threshold \(threshold) does not fit \(rootKeys.count) root keys.")
                }
                let certificates = try root.caCertificates + addCa.map { String(decoding: try FilePath.read($0, limit: 8192), as: UTF8.self) }
                for name in dropWitness where !root.witnesses.contains(where: { $0.name == name }) {
                    throw CommandFailure(.usage, "The root has no witness \(name).")
                }
                let witnesses = try root.witnesses.filter { !dropWitness.contains($0.name) } + addWitness.map(Self.witness)
                let quorum = quorum ?? root.quorum
                guard (0...witnesses.count).contains(quorum) else {
                    throw CommandFailure(.usage, "The quorum \(quorum) does not fit \(witnesses.count) witnesses.")
                }
                let now = UTCTime.system
                let next = Root(
                    forum: root.forum, version: root.version + 1, expiresAt: now.adding(days: Int64(days)), rootKeys: rootKeys, threshold: threshold,
                    signingKeys: try Self.change(root.signingKeys, add: addSigningKey, drop: dropSigningKey, "signing key"),
                    logKeys: try Self.change(root.logKeys, add: addLogKey, drop: dropLogKey, "log key"), caCertificates: certificates,
                    witnesses: witnesses, quorum: quorum)
                try SecretFile.write(next.payload(id: UUIDv7(at: now), issuedAt: now).compact, to: FilePath.absolute(output))
                print(
                    "Root version \(next.version), until \(next.expiresAt), unsigned in \(output). \(root.threshold) holders of version \(root.version) must sign it, and \(threshold) of its own."
                )
            }

            private static func witness(_ text: String) throws -> Root.Witness {
                guard let separator = text.firstIndex(of: "="), let key = VerifyingKey(base64: String(text[text.index(after: separator)...])) else {
                    throw CommandFailure(.usage, "--add-witness takes NAME=KEY, such as silkroad/almaty=…, not \(text).")
                }
                return Root.Witness(name: String(text[..<separator]), key: key)
            }

            private static func change(_ keys: [VerifyingKey], add: [String], drop: [String], _ what: String) throws -> [VerifyingKey] {
                func key(_ text: String) throws -> VerifyingKey {
                    guard let key = VerifyingKey(base64: text) else { throw CommandFailure(.usage, "\(text) is no \(what): base64 of 32 bytes.") }
                    return key
                }
                let dropped = try drop.map(key)
                for key in dropped where !keys.contains(key) { throw CommandFailure(.usage, "The root has no \(what) \(key.base64).") }
                let added = try add.map(key).filter { !keys.contains($0) }
                return keys.filter { !dropped.contains($0) } + added
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
                let root = try Root(draft: signed.unverified.claimedPayload())
                if !root.rootKeys.contains(key.verifyingKey) {
                    print("The key \(key.keyID) is none of this root's: its signature counts only where the root before names it.")
                }
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

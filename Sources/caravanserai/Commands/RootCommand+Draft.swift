import ArgumentParser
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension CoordinatorCommand.RootCommand {
    struct Draft: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the next root, unsigned: the present one with a new version, a new end, and what you add or drop.",
            discussion: """
                Then each holder signs it with `root sign`, and `root install` puts it in force. To change a key of the coordinator: a root with both, \
                the new key file, a restart, then a root without the old one.
                """)
        @Argument(help: "The present root envelope or an anchor file.") var present: String
        @Option(help: "Where to write the payload.", transform: TypedArgument.target) var output: String
        @Option(help: "Days until it expires.") var days: Int = 366
        @Option(help: "Base64 of a key to add; may be given several times.") var addRootKey: [String] = []
        @Option(help: "Base64 of a key to drop.") var dropRootKey: [String] = []
        @Option(help: "How many root keys must sign from this root on.") var threshold: Int?
        @Option(help: "Base64 of a coordinator's signing key to add.") var addSigningKey: [String] = []
        @Option(help: "Base64 of a coordinator's signing key to drop.") var dropSigningKey: [String] = []
        @Option(help: "Base64 of a log key to add.") var addLogKey: [String] = []
        @Option(help: "Base64 of a log key to drop.") var dropLogKey: [String] = []
        @Option(help: "A file with the certificate of a CA to add, and nothing else in it.") var addCa: [String] = []
        @Option(help: "A CA certificate to drop: its file, or its SHA-256 fingerprint as `root show` tells it.") var dropCa: [String] = []
        @Option(help: "NAME=KEY of a witness to add, as `city witness-key` shows it.") var addWitness: [String] = []
        @Option(help: "NAME of a witness to drop.") var dropWitness: [String] = []
        @Option(help: "How many witnesses must have cosigned what cities believe.") var quorum: Int?

        func run() async throws {
            guard (1...3660).contains(days) else { throw CommandFailure(.usage, "--days takes 1 to 3660.") }
            let root = try TrustedRoot(anchor: try RootFile.envelope(present)).root
            let rootKeys = try Self.change(root.rootKeys, add: addRootKey, drop: dropRootKey, "root key")
            let threshold = threshold ?? root.threshold
            guard (1...max(1, rootKeys.count)).contains(threshold), !rootKeys.isEmpty else {
                throw CommandFailure(.usage, "The threshold \(threshold) does not fit \(rootKeys.count.counted("root key")).")
            }
            let certificates = try RootFile.change(root.caCertificates, add: addCa, drop: dropCa)
            for name in dropWitness where !root.witnesses.contains(where: { $0.name == name }) {
                throw CommandFailure(.usage, "The root has no witness \(name).")
            }
            let witnesses = try root.witnesses.filter { !dropWitness.contains($0.name) } + addWitness.map { try Self.witness($0, of: root.forum) }
            let quorum = quorum ?? root.quorum
            guard (0...witnesses.count).contains(quorum) else {
                throw CommandFailure(.usage, "The quorum \(quorum) does not fit \(witnesses.count.counted("witness", "witnesses")).")
            }
            let now = UTCTime.system
            let next = TrustRoot(
                forum: root.forum, version: root.version + 1, expiresAt: now.adding(days: Int64(days)), rootKeys: rootKeys, threshold: threshold,
                signingKeys: try Self.change(root.signingKeys, add: addSigningKey, drop: dropSigningKey, "signing key"),
                logKeys: try Self.change(root.logKeys, add: addLogKey, drop: dropLogKey, "log key"), caCertificates: certificates,
                witnesses: witnesses, quorum: quorum)
            let payload = next.payload(id: UUIDv7(at: now), issuedAt: now)
            _ = try RootFile.check(payload, "The draft")
            try RootFile.write(payload.compact, to: output)
            print(
                "Root version \(next.version), until \(next.expiresAt), unsigned in \(output). \(root.threshold) holders of version \(root.version) must sign it, and \(threshold) of its own."
            )
            RootFile.warn(of: next)
        }

        private static func witness(_ text: String, of forum: ForumID) throws -> TrustRoot.Witness {
            guard let separator = text.firstIndex(of: "="), let key = VerifyingKey(base64: String(text[text.index(after: separator)...])) else {
                throw CommandFailure(.usage, "--add-witness takes NAME=KEY, such as silkroad/almaty=…, not \(text).")
            }
            let witness = TrustRoot.Witness(name: String(text[..<separator]), key: key)
            guard witness.city(of: forum) != nil else {
                throw CommandFailure(
                    .usage,
                    "A witness's name is \(forum)/CITY, as `city witness-key` shows it, not \(witness.name): under that name nobody would be asked.")
            }
            return witness
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
}

public import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
import TLS

/// Since when the coordinator works with one of its keys, or under a root. Certificates say that of themselves; keys and roots do not.
public struct KeyAge: Sendable, Equatable {
    /// Where the time comes from.
    public enum Source: String, Sendable, CaseIterable {
        /// It was noted when the coordinator first worked with it.
        case use
        /// The forum's first CA was made in the same moment, and its certificate says when.
        case certificate
        /// It was there before times were noted: it may be older.
        case start
    }

    /// What has an age.
    public enum Subject: Hashable, Sendable {
        case signing(VerifyingKey)
        case log(VerifyingKey)
        case root(TrustedRoot)

        /// In the table. A root is told by its bytes: a version may be taken back.
        var name: String {
            switch self {
            case .signing(let key): "signing \(key.keyID.hex)"
            case .log(let key): "log \(key.keyID.hex)"
            case .root(let root): "root \(Digest32(sha256: root.envelope).hex)"
            }
        }

        public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
        public func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    public let since: UTCTime
    public let source: Source

    /// - Parameter number: of the migration.
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "ages of keys",
            [
                """
                CREATE TABLE key_age (
                    name TEXT NOT NULL PRIMARY KEY,
                    since BIGINT NOT NULL,
                    source TEXT NOT NULL CHECK (source IN ('use', 'certificate', 'start')))
                """
            ])
    }

    /// Of what the coordinator works with now, or has worked with.
    ///
    /// - Returns: `nil` of what it never has.
    public static func of(_ subject: Subject, _ connection: any SQLConnection) throws -> KeyAge? {
        try connection.first("SELECT since, source FROM key_age WHERE name = $1", [.text(subject.name)]).map { row in
            KeyAge(since: UTCTime(milliseconds: try row.integer(0)), source: try row.parsed(1) { Source(rawValue: $0) })
        }
    }

    /// Notes the times of those that have none yet.
    ///
    /// - Parameter beginning: of what was made with the forum.
    static func note(_ subjects: [Subject], beginning: (Subject) -> KeyAge?, at now: UTCTime, _ connection: any SQLConnection) throws {
        let isFirstTime = try connection.first("SELECT 1 FROM key_age LIMIT 1") == nil
        for subject in subjects {
            let age = beginning(subject) ?? KeyAge(since: now, source: isFirstTime ? .start : .use)
            try connection.execute(
                "INSERT INTO key_age (name, since, source) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING",
                [.text(subject.name), .integer(age.since.milliseconds), .text(age.source.rawValue)])
        }
    }

    /// When the forum was made, of what was made with it: the first root and the keys that it names are of the moment of its CA.
    fileprivate static func beginning(of subject: Subject, in first: TrustedRoot, before now: UTCTime) -> KeyAge? {
        let root = first.root
        let isNamed =
            switch subject {
            case .signing(let key): root.signingKeys.contains(key)
            case .log(let key): root.logKeys.contains(key)
            case .root(let other): other.envelope == first.envelope
            }
        guard root.version == 1, isNamed,
            let authority = try? AuthorityCertificates(root.caCertificates, source: "the first root").certificates.first
        else { return nil }
        let made = UTCTime(seconds: authority.notBefore + CoordinatorSetup.clockAllowance)
        return made <= now ? KeyAge(since: made, source: .certificate) : nil
    }
}

extension Coordinator {
    /// Ages of the keys in use, and of the root in force.
    public struct KeyAges: Sendable {
        public let signing: KeyAge?
        public let log: KeyAge?
        public let root: KeyAge?
    }

    public func keyAges() async throws -> KeyAges {
        let root = try await roots.current()
        return try await database.read { [keys] connection in
            KeyAges(
                signing: try KeyAge.of(.signing(keys.signing.verifyingKey), connection), log: try KeyAge.of(.log(keys.log.verifyingKey), connection),
                root: try KeyAge.of(.root(root), connection))
        }
    }

    /// Notes what is new among the keys and the roots.
    func noteKeys() async throws {
        let (all, now) = (try await roots.all(), clock())
        guard let first = all.first, let current = all.last else { return }
        let subjects = [KeyAge.Subject.signing(keys.signing.verifyingKey), .log(keys.log.verifyingKey), .root(current)]
        try await database.write { connection in
            try KeyAge.note(subjects, beginning: { KeyAge.beginning(of: $0, in: first, before: now) }, at: now, connection)
        }
    }
}

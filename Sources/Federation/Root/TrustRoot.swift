public import Envelope
public import Primitives
public import StrictJSON
public import TransparencyLog

/// Who may speak for the forum's machinery, signed offline by m of n root keys (protocol §7).
public struct TrustRoot: Sendable {
    public struct Witness: Sendable, Equatable {
        /// `<forum>/<city>`.
        public let name: String
        public let key: VerifyingKey

        public init(name: String, key: VerifyingKey) {
            self.name = name
            self.key = key
        }

        /// The city of a name, where the name is one of that forum.
        public func city(of forum: ForumID) -> CityID? { name.hasPrefix("\(forum)/") ? CityID(String(name.dropFirst(forum.text.count + 1))) : nil }
    }

    public let forum: ForumID
    public let version: Int64
    public let expiresAt: UTCTime
    public let rootKeys: [VerifyingKey]
    public let threshold: Int
    public let signingKeys: [VerifyingKey]
    public let logKeys: [VerifyingKey]
    /// PEM, each one certificate.
    public let caCertificates: [String]
    public let witnesses: [Witness]
    public let quorum: Int

    public init(
        forum: ForumID, version: Int64, expiresAt: UTCTime, rootKeys: [VerifyingKey], threshold: Int, signingKeys: [VerifyingKey],
        logKeys: [VerifyingKey], caCertificates: [String], witnesses: [Witness] = [], quorum: Int = 0
    ) {
        self.forum = forum
        self.version = version
        self.expiresAt = expiresAt
        self.rootKeys = rootKeys
        self.threshold = threshold
        self.signingKeys = signingKeys
        self.logKeys = logKeys
        self.caCertificates = caCertificates
        self.witnesses = witnesses
        self.quorum = quorum
    }

    /// Of a payload that nobody vouches for yet, such as a draft that its holders are to sign.
    public init(draft payload: JSON) throws(FieldError) {
        try self.init(payload, forum: Fields(payload).value("forum", "the forum's slug") { ForumID($0) })
    }

    init(_ payload: JSON, forum: ForumID) throws(FieldError) {
        let fields = try Fields(payload)
        self.forum = forum
        version = try fields.integer("version", in: 1...JSON.largestInteger)
        expiresAt = try fields.time("expiresAt")
        rootKeys = try Self.keys(fields, "rootKeys")
        threshold = Int(try fields.integer("threshold", in: 1...Int64(rootKeys.count)))
        let coordinator = try fields.fields("coordinator")
        signingKeys = try Self.keys(coordinator, "signingKeys")
        logKeys = try Self.keys(coordinator, "logKeys")
        caCertificates = try fields.elements("caCertificates", count: 1...8) { (json, path) throws(FieldError) in
            guard let text = json.string, text.utf8.count <= 8192 else {
                throw FieldError(path: path, expected: "a certificate in PEM", found: .other(kind: json.kind))
            }
            try Self.checkPublic(text, path)
            return text
        }
        witnesses = try Self.witnesses(fields, of: forum)
        let others = Set(rootKeys + signingKeys + logKeys)
        for (index, witness) in witnesses.enumerated() where others.contains(witness.key) {
            throw FieldError(
                path: "witnesses[\(index)].key", expected: "a witness's own key", found: .described("one that this root names for something else"))
        }
        quorum = Int(try fields.integer("quorum", in: 0...Int64(witnesses.count)))
    }

    /// Under which the witnesses cosign checkpoints (C2SP tlog-cosignature).
    public var witnessKeys: [NoteVerifierKey] {
        witnesses.compactMap { witness in
            NoteName(witness.name).flatMap { NoteVerifierKey(name: $0, algorithm: .cosignatureV1, publicKey: witness.key.raw) }
        }
    }

    /// Different keys only: one key listed twice would count twice towards the threshold.
    private static func keys(_ fields: Fields, _ name: String) throws(FieldError) -> [VerifyingKey] {
        let keys = try fields.elements(name, count: 1...32) { (json, path) throws(FieldError) in try key(json, path) }
        guard Set(keys).count == keys.count else {
            throw FieldError(path: fields.path(of: name), expected: "different keys", found: .described("one twice"))
        }
        return keys
    }

    /// Different cities with different keys, each of this forum: a name of another form is never asked, and what one holder cosigns counts once.
    private static func witnesses(_ fields: Fields, of forum: ForumID) throws(FieldError) -> [Witness] {
        var (names, keys): (Set<String>, Set<VerifyingKey>) = ([], [])
        return try fields.elements("witnesses", count: 0...256) { (json, path) throws(FieldError) in
            let fields = try Fields(json, path: path)
            let witness = Witness(name: try fields.string("name", length: 1...200), key: try Self.key(fields.required("key"), fields.path(of: "key")))
            guard witness.city(of: forum) != nil else {
                throw FieldError(
                    path: fields.path(of: "name"), expected: "\(forum)/<city>, as `city witness-key` shows it", found: .string(witness.name))
            }
            guard names.insert(witness.name).inserted else {
                throw FieldError(path: fields.path(of: "name"), expected: "a name that no other witness has", found: .string(witness.name))
            }
            guard keys.insert(witness.key).inserted else {
                throw FieldError(path: fields.path(of: "key"), expected: "a key that no other witness has", found: .string(witness.key.base64))
            }
            return witness
        }
    }

    /// Nothing of a key is told on: who sees the error may not be who may see the key.
    private static func checkPublic(_ text: String, _ path: String) throws(FieldError) {
        guard !text.contains("PRIVATE KEY") else {
            throw FieldError(
                path: path, expected: "certificates alone: everybody can read a root",
                found: .described("a PRIVATE KEY. Whoever has had this file knows it: make another CA, and use that"))
        }
    }

    private static func key(_ json: JSON, _ path: String) throws(FieldError) -> VerifyingKey {
        guard let key = json.string.flatMap(VerifyingKey.init(base64:)) else {
            throw FieldError(path: path, expected: "base64 of a raw Ed25519 public key", found: json)
        }
        return key
    }

    public func payload(id: UUIDv7, issuedAt: UTCTime) -> JSON {
        func list(_ keys: [VerifyingKey]) -> JSON { .array(keys.map { .string($0.base64) }) }
        return PayloadHeader(forum: forum, from: .secretariat, id: id, issuedAt: issuedAt).payload([
            ("version", .integer(version)), ("expiresAt", .string(expiresAt.description)), ("rootKeys", list(rootKeys)),
            ("threshold", .integer(Int64(threshold))),
            ("coordinator", ["signingKeys": list(signingKeys), "logKeys": list(logKeys)]),
            ("caCertificates", .array(caCertificates.map { .string($0) })),
            ("witnesses", .array(witnesses.map { ["name": .string($0.name), "key": .string($0.key.base64)] })),
            ("quorum", .integer(Int64(quorum))),
        ])
    }
}

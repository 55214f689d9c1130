public import Envelope
public import Federation
import Ledger
public import Primitives
import SQL
public import TLS

/// Keys that are to follow on the present ones: made in `next-<kind>` below the directory of keys, named by a root beside the present ones, then put in
/// their place while the coordinator is stopped. What they replace is set aside in `old-<ms>`. Nothing is overwritten or removed.
public struct NextKeys: Sendable {
    private let keys: String

    /// - Parameter keys: the directory of the present ones.
    public init(_ keys: String) { self.keys = keys }

    private func next(_ kind: KeyKind) -> String { "\(keys)/next-\(kind.rawValue)" }
    /// A directory that is there only while the next key of a kind takes the place of the present one.
    private func switching(_ kind: KeyKind) -> String { "\(keys)/using-\(kind.rawValue)" }

    /// Files of next keys, relative to the directory of keys, as a backup takes them.
    public static let files = KeyKind.allCases.flatMap { kind in kind.files.map { "next-\(kind.rawValue)/\($0)" } }

    /// The kind whose switch was cut off, if there is one.
    public var unfinished: KeyKind? { KeyKind.allCases.first { SecretFile.exists(switching($0)) } }

    /// What a root is to name: a public key, or a CA certificate.
    public enum Name: Sendable {
        case key(VerifyingKey)
        /// A new CA, and the file that its certificate is in.
        case authority(X509Certificate, file: String)
    }

    /// Makes the next key of a kind.
    ///
    /// - Parameter url: the federation listener as cities reach it, for the certificate under a new CA.
    /// - Throws: where there is one already.
    public func make(_ kind: KeyKind, forum: ForumID, url: String, now: UTCTime) throws -> Name {
        guard !SecretFile.exists(next(kind)), !SecretFile.exists(switching(kind)) else {
            throw SecretFile.Failure(
                "\(next(kind)) has the next \(kind.rawValue) key already; put it in place with `coordinator keys use \(kind.rawValue)`, or move it away if no root names it"
            )
        }
        // It gets its name once it is whole.
        let draft = "\(next(kind)).making-\(now.milliseconds)"
        try SecretFile.makeDirectory(draft)
        switch kind {
        case .signing, .log: try SecretFile.createKey(SigningKey().seed, at: "\(draft)/\(kind.files[0])")
        case .ca:
            let made = try CoordinatorSetup.authority(forum: forum, url: url, now: now)
            try CoordinatorKeys.save(made.authority, made.identity, tlsKey: made.tlsKey, to: draft)
        }
        try SecretFile.move(draft, to: next(kind))
        return try Self.name(kind, in: next(kind))
    }

    /// The next key of a kind; `nil` where none was made.
    public func name(_ kind: KeyKind) throws -> Name? { SecretFile.exists(next(kind)) ? try Self.name(kind, in: next(kind)) : nil }

    static func name(_ kind: KeyKind, in directory: String) throws -> Name {
        switch kind {
        case .signing, .log: .key(try CoordinatorKeys.signingKey("\(directory)/\(kind.files[0])").verifyingKey)
        case .ca: .authority(try X509Certificate.load(path: "\(directory)/ca.pem")[0], file: "\(directory)/ca.pem")
        }
    }

    /// Puts the next key of a kind in the place of the present one, where the root in force names it. May be called again after it was cut off.
    ///
    /// - Returns: where the old one is.
    /// - Throws: `SecretFile.Failure` where there is none, or the root does not name it; nothing has changed then.
    public func use(_ kind: KeyKind, under root: TrustRoot, now: UTCTime) throws -> String {
        if !SecretFile.exists(switching(kind)) {
            guard let name = try name(kind) else {
                throw SecretFile.Failure(
                    "there is no next \(kind.rawValue) key in \(keys); make one with `coordinator keys new \(kind.rawValue)`")
            }
            guard Self.names(root, name, as: kind) else {
                throw SecretFile.Failure(
                    "root version \(root.version) does not name the next \(kind.rawValue) key; sign and install a root that names it beside the present one"
                )
            }
            try SecretFile.move(next(kind), to: switching(kind))
        }
        let aside = "\(keys)/old-\(now.milliseconds)"
        try SecretFile.makeDirectory(aside)
        for file in kind.files where SecretFile.exists("\(switching(kind))/\(file)") {
            if SecretFile.exists("\(keys)/\(file)") { try SecretFile.move("\(keys)/\(file)", to: "\(aside)/\(file)") }
            try SecretFile.move("\(switching(kind))/\(file)", to: "\(keys)/\(file)")
        }
        try SecretFile.removeDirectory(switching(kind))
        return aside
    }

    /// Whether a root names this key or CA in the role of its kind.
    static func names(_ root: TrustRoot, _ name: Name, as kind: KeyKind) -> Bool {
        switch name {
        case .key(let key): (kind == .signing ? root.signingKeys : root.logKeys).contains(key)
        case .authority(let certificate, _):
            (try? AuthorityCertificates(root.caCertificates, source: "the root").certificates.contains { $0.fingerprint == certificate.fingerprint })
                ?? false
        }
    }
}

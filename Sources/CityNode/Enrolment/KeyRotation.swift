import Domain
import Envelope
import Federation
import Logging
import Storage
import StrictJSON
import TLS

/// Replaces a city's three keys: announced in the log under the old signing key, then certified, then taken into use (protocol §7).
///
/// Every step is on disk before the next: `keys.next` holds the new keys until they move to `keys`, the old ones to `keys.old-<ms>`.
struct KeyRotation {
    private let directory: String

    init(_ directory: String) { self.directory = directory }

    private var present: String { "\(directory)/keys" }
    private var next: String { "\(directory)/keys.next" }
    /// The digest of the envelope that announces the new keys.
    private var announcement: String { "\(next)/announcement" }

    var isUnderWay: Bool { SecretFile.exists(next) }

    /// Completes a switch that was interrupted between its two moves.
    func repair() throws {
        if isUnderWay, !SecretFile.exists(present) { try SecretFile.move(next, to: present) }
    }

    /// Makes the new keys, once.
    func begin() throws -> CitySecrets {
        if !SecretFile.exists("\(next)/tls.key") {
            // The root names a witness's key, so that one stays.
            try CitySecrets.make(witness: try CitySecrets.load(from: present).witness).save(to: next)
        }
        return try CitySecrets.load(from: next)
    }

    func keep(announcement digest: EnvelopeDigest) throws { try SecretFile.write(Array(digest.hex.utf8), to: announcement) }

    func announced() throws -> EnvelopeDigest? {
        guard SecretFile.exists(announcement) else { return nil }
        return EnvelopeDigest(hex: String(decoding: try SecretFile.read(announcement), as: UTF8.self))
    }

    func keep(certificate: String) throws -> CitySecrets { try CitySecrets.load(from: next).keep(certificate: certificate, in: next) }

    /// Takes the certified keys to their place.
    func complete(now: UTCTime) throws {
        try SecretFile.move(present, to: "\(present).old-\(now.milliseconds)")
        try SecretFile.move(next, to: present)
    }

    /// Sets the new keys aside; the log has not taken them.
    func abandon(now: UTCTime) throws { try SecretFile.move(next, to: "\(next).refused-\(now.milliseconds)") }
}

extension City {
    /// Begins to replace the city's keys. The announcement stands behind all that was said before; until the new keys are in force,
    /// nothing more is signed.
    ///
    /// - Throws: `unavailable` while a rotation is under way; what the outbox refuses, after which nothing has changed.
    public func rotateKeys() async throws {
        guard credentials.setRotating(true) else {
            throw Problem(.unavailable, "A rotation is under way already. `caravanserai node status` tells when it is done.")
        }
        do { try await announceKeys() } catch {
            if (try? KeyRotation(directory).announced()) == nil {
                if KeyRotation(directory).isUnderWay { try KeyRotation(directory).abandon(now: clock()) }
                credentials.setRotating(false)
            }
            throw error
        }
        keyWork.increment()
    }

    private func announceKeys() async throws {
        let rotation = KeyRotation(directory)
        let keys = try rotation.begin().publicKeys
        let draft = Outbox.Draft(type: MemberKeyRotated.name, key: id.text, body: .object(JSONObject(keys.members)))
        try rotation.keep(announcement: try await outbox.enqueue([draft], isRotation: true))
    }

    /// Goes on with a rotation as far as it can.
    ///
    /// - Returns: whether none is under way any more.
    func advanceRotation(_ coordinator: CoordinatorClient) async throws -> Bool {
        let rotation = KeyRotation(directory)
        guard rotation.isUnderWay else { return true }
        guard let digest = try rotation.announced() else {
            try await announceKeys()
            return false
        }
        let fate = try await outbox.fate(of: digest)
        if case .queued = fate { return false }
        if case .rejected(let problem) = fate {
            try rotation.abandon(now: clock())
            credentials.setRotating(false)
            logger.error("the forum refused the new keys", metadata: ["detail": "\(problem.detail)"])
            return true
        }
        let next = try rotation.begin()
        let secrets = try rotation.keep(certificate: try await coordinator.renewCertificate(try certificateRequest(for: next.tlsKey)))
        try rotation.complete(now: clock())
        try await credentials.replace(secrets: secrets)
        credentials.setRotating(false)
        logger.notice("new keys are in force", metadata: ["signing": "\(secrets.signing.keyID)"])
        try await notices.signAnew()
        return true
    }

    /// PKCS#10 in PEM (RFC 2986).
    func certificateRequest(for key: TLSPrivateKey) throws -> String {
        let uri = PeerIdentity.uri(forum: profile.forum, participant: ParticipantID(id))
        return try CertificateRequest(key: key, uriSAN: uri, dnsSANs: profile.host.map { [$0] } ?? []).pemRepresentation()
    }
}

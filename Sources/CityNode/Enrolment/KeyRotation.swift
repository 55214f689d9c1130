import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import StructuredLog
import TLS

/// Replaces a city's three keys: announced in the log under the old signing key, then certified, then taken into use (protocol §7).
///
/// `keys.next` holds the new keys until they move to `keys`, the old ones to `keys.old-<ms>`. Nothing else of a rotation is kept: how far
/// it is, the log tells, and before it the outbox, so that there is nothing that a crash between two files could contradict.
struct KeyRotation {
    private let directory: String

    init(_ directory: String) { self.directory = directory }

    private var present: String { "\(directory)/keys" }
    private var next: String { "\(directory)/keys.next" }

    var isUnderWay: Bool { SecretFile.exists(next) }

    /// The present keys are moved away, then the next ones take their place: where a process died between the two, this makes the second move.
    func repair() throws {
        if isUnderWay, !SecretFile.exists(present) { try SecretFile.move(next, to: present) }
    }

    /// Makes the new keys, once. They appear under their name all together: the loop that carries a rotation on never sees half of them.
    /// A directory with some of the keys only is what an attempt has left that announced nothing; it is set aside.
    func begin(now: UTCTime) throws -> CitySecrets {
        if !SecretFile.exists("\(next)/tls.key") {
            if isUnderWay { try SecretFile.move(next, to: "\(next).unfinished-\(now.milliseconds)") }
            let draft = "\(next).making"
            if SecretFile.exists(draft) { try SecretFile.removeDirectory(draft) }
            try CitySecrets.make().save(to: draft)
            try SecretFile.move(draft, to: next)
        }
        return try CitySecrets.load(from: next)
    }

    /// Takes the new keys to their place with their certificate. The root names a witness's key, so that one stays.
    func complete(certificate: String, now: UTCTime) throws -> CitySecrets {
        let secrets = try CitySecrets.load(from: next).keep(certificate: certificate, witness: try CitySecrets.load(from: present).witness, in: next)
        try SecretFile.move(present, to: "\(present).old-\(now.milliseconds)")
        try SecretFile.move(next, to: present)
        return secrets
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
        if let halted = link.snapshot.halted {
            throw Problem(.logInconsistent, "\(id) has halted and announces no keys: \(halted)")
        }
        guard credentials.setRotating(true) else {
            throw Problem(.unavailable, "A rotation is under way already. `caravanserai node status` tells when it is done.")
        }
        do { try await announceKeys() } catch {
            // Where that fails as well, the loop settles it at once.
            do { try await abandonUnannounced() } catch { keyWork.increment() }
            throw error
        }
        keyWork.increment()
    }

    private func announceKeys() async throws {
        let keys = try KeyRotation(directory).begin(now: clock()).publicKeys
        let draft = Outbox.Draft(type: MemberKeyRotated.name, key: id.text, body: .object(JSONObject(keys.members)))
        _ = try await outbox.enqueue(rotation: draft)
    }

    /// Once an announcement is in the outbox it may be in the log as well, and only the new keys lead on.
    private func abandonUnannounced() async throws {
        let rotation = KeyRotation(directory)
        if rotation.isUnderWay {
            guard try await outbox.status(ofAnnouncement: try rotation.begin(now: clock()).publicKeys) == nil else { return keyWork.increment() }
            try rotation.abandon(now: clock())
        }
        credentials.setRotating(false)
    }

    /// How far a rotation is.
    enum RotationStage { case none, waiting }

    /// Goes on with a rotation as far as it can.
    ///
    /// The log may have taken the new keys although we do not know of it: it then refuses our old TLS key everywhere but where certificates
    /// are issued, and neither the receipt nor the entry reaches us. So it is asked for the certificate, which it gives for the keys that it has.
    func advanceRotation(_ coordinator: CoordinatorClient) async throws -> RotationStage {
        let rotation = KeyRotation(directory)
        guard rotation.isUnderWay else { return .none }
        let next = try rotation.begin(now: clock())
        let status = try await outbox.status(ofAnnouncement: next.publicKeys)
        if case .rejected(let problem) = status {
            try rotation.abandon(now: clock())
            credentials.setRotating(false)
            logger.error("the forum refused the new keys", metadata: ["detail": "\(problem.detail)"])
            return .none
        }
        guard let certificate = try await certificate(for: next.tlsKey, from: coordinator) else {
            // Not announced before a crash or in the backup that this city was restored from.
            if status == nil { try await announceKeys() }
            return .waiting
        }
        let secrets = try rotation.complete(certificate: certificate, now: clock())
        try await use(secrets)
        credentials.setRotating(false)
        logger.record(OperatorEvent(.keysRotated, ["signing": secrets.signing.keyID]))
        notices.wake.increment()
        documents.wake.increment()
        link.retryAll()
        return .none
    }

    /// - Returns: `nil` while the log gives us another TLS key.
    private func certificate(for key: TLSPrivateKey, from coordinator: CoordinatorClient) async throws -> String? {
        do { return try await newCertificate(for: key, from: coordinator) } catch let refusal as Refusal
            where refusal.problem.code == .notOwner
        { return nil }
    }

    /// PKCS#10 in PEM (RFC 2986).
    func certificateRequest(for key: TLSPrivateKey) throws -> String {
        let uri = PeerIdentity.uri(forum: profile.forum, participant: ParticipantID(id))
        return try CertificateRequest(key: key, uriSAN: uri, dnsSANs: profile.host.map { [$0] } ?? []).pemRepresentation()
    }
}

import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
import StrictJSON
import TLS

/// A city's way into the forum: keys and directory first, then the application, then the certificate (protocol §7).
///
/// Every step is on disk before the next, so that a node that dies half-way goes on where it was.
public struct Joining: Sendable {
    public let profile: CityProfile
    public let directory: String
    private let secrets: CitySecrets
    /// The signed application. It may be sent again as it is, and gets the answer that it has by then.
    private let application: SignedApplication

    struct SignedApplication: Sendable {
        let id: UUIDv7
        let bytes: [UInt8]
    }

    /// Makes the city's directory with its keys, its profile, the anchor's root and the signed application.
    ///
    /// - Throws: where the directory holds a city already.
    public static func begin(
        _ profile: CityProfile, anchor: Anchor, token: String, directory: String, openDatabase: (String) async throws -> any Database, now: UTCTime
    ) async throws -> Joining {
        guard !SecretFile.exists("\(directory)/city.json") else {
            throw SecretFile.Failure("\(directory) holds a city already; remove it first, or go on with the enrolment that is under way")
        }
        guard let host = profile.host else {
            throw SecretFile.Failure(
                "a city needs a host name of its own in its address, such as https://almaty.example.org:7443, not \(profile.url)")
        }
        let secrets = try CitySecrets.make()
        try secrets.save(to: "\(directory)/keys")
        let uri = PeerIdentity.uri(forum: profile.forum, participant: ParticipantID(profile.city))
        let request = try CertificateRequest(key: secrets.tlsKey, uriSAN: uri, dnsSANs: [host])
        let header = PayloadHeader(
            forum: profile.forum, from: ParticipantID(profile.city), id: UUIDv7(at: now), issuedAt: now, to: .secretariat)
        let enrolment = Enrolment(
            header: header, token: token, city: profile.city, name: profile.name, country: profile.country, url: profile.url,
            signingKey: secrets.signing.verifyingKey, sealingKey: secrets.sealing.publicKey, certificateRequest: try request.pemRepresentation())
        let envelope = try SignedEnvelope.sign(.enrolment, payload: enrolment.json, with: secrets.signing)

        let database = try await openDatabase("\(directory)/city.db")
        try await CitySchema.migrations.apply(to: database)
        try await database.write { connection in
            try CityTrust.keep(anchor.root, connection)
            try RememberedHead.establish(connection)
        }
        await database.close()
        try SecretFile.write(envelope.compact, to: "\(directory)/enrolment.json")
        // Last: a directory with a profile is a city, one without is an attempt that may be cleared away.
        try SecretFile.write(profile.json.compact, to: "\(directory)/city.json")
        return Joining(
            profile: profile, directory: directory, secrets: secrets, application: SignedApplication(id: header.id, bytes: envelope.compact))
    }

    /// Takes up an enrolment that was begun; `nil` where the directory's city has its certificate.
    public static func resume(_ directory: String) throws -> Joining? {
        guard SecretFile.exists("\(directory)/enrolment.json") else { return nil }
        let profile = try CityProfile.load(from: directory)
        let envelope = try UnverifiedEnvelope.parse(try SecretFile.read("\(directory)/enrolment.json"), as: .enrolment)
        return Joining(
            profile: profile, directory: directory, secrets: try CitySecrets.load(from: "\(directory)/keys"),
            application: SignedApplication(id: try Enrolment(envelope).header.id, bytes: envelope.compact))
    }

    /// Applies, or asks how the application stands. Once it is approved, the certificate is checked and kept.
    public func advance(_ coordinator: CoordinatorClient) async throws -> EnrolmentStatus {
        let status = try await coordinator.enrol(application.bytes)
        if status.stage == .approved, let certificate = status.certificate {
            _ = try secrets.keep(certificate: certificate, in: "\(directory)/keys")
            try SecretFile.remove("\(directory)/enrolment.json")
        }
        return status
    }
}

extension CityProfile {
    /// Reads `city.json` of a tenant's directory.
    public static func load(from directory: String) throws -> CityProfile {
        do { return try CityProfile(JSON.parse(try SecretFile.read("\(directory)/city.json"))) } catch let failure as SecretFile.Failure {
            throw failure
        } catch {
            throw SecretFile.Failure("\(directory)/city.json cannot be read: \(error). Restore the city from a backup.")
        }
    }
}

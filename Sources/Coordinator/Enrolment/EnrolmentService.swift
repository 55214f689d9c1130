import Envelope
public import Federation
import Ledger
import Logging
public import Primitives
public import SQL
import StrictJSON
import StructuredLog
import TLS

/// Takes cities in: invitation, application, approval, certificate (protocol §7).
public final class EnrolmentService: Sendable {
    let database: any Database
    private let forum: ForumID
    private let sequencer: Sequencer
    private let certificates: CertificateIssuer
    let clock: Clock
    private let clockWatch: ClockWatch
    let logger: Logger
    private let read = ReadEnrolments()

    init(
        database: any Database, forum: ForumID, sequencer: Sequencer, certificates: CertificateIssuer, clock: @escaping Clock,
        clockWatch: ClockWatch, logger: Logger
    ) {
        self.logger = logger
        self.database = database
        self.forum = forum
        self.sequencer = sequencer
        self.certificates = certificates
        self.clock = clock
        self.clockWatch = clockWatch
    }

    /// - Parameters:
    ///   - isApproved: whether the enrolment needs no further approval.
    ///   - isRejoin: whether the city, a member already, is to come back with new keys.
    ///   - alongside: what has to be written in the same transaction.
    /// - Throws: `rule-violated` for a member where that was not said: its keys would be replaced.
    ///   `UntrustedClock`: an invitation is good for some days by the clock.
    public func invite(
        _ city: CityID, isApproved: Bool, isRejoin: Bool = false, alongside: @escaping Alongside = { _ in }
    ) async throws -> Invitation {
        try clockWatch.check()
        if !isRejoin { try await refuseMember(city) }
        let now = clock()
        return try await database.write { connection in
            try alongside(connection)
            return try Invitation.issue(for: city, isApproved: isApproved, now: now, connection)
        }
    }

    private func refuseMember(_ city: CityID) async throws {
        guard let member = try await sequencer.membership().membership.members[city] else { return }
        throw Problem(
            .ruleViolated,
            "\(city) is a member already, since log index \(member.admittedAt). Has it lost its keys, and has no backup of them? Then invite it with --rejoin: when it enrols, its new keys replace the ones it has."
        )
    }

    /// The digest of an application's token where that is an invitation for its city which is still good, or which this application has used.
    /// Nothing is verified for it: who knows a token may be asked to wait behind nobody but itself.
    func invitation(of body: [UInt8]) async throws -> [UInt8]? {
        guard let payload = try? UnverifiedEnvelope.parse(body, as: .enrolment).claimedPayload(),
            let token = payload["token"]?.string, let city = payload["from"]?.string, let id = payload["id"]?.string
        else { return nil }
        let (digest, now) = (Invitation.digest(token), clock())
        let isGood = try await database.read { try Invitation.isGood(digest, for: city, enrolment: id, now: now, $0) }
        return isGood ? digest : nil
    }

    /// Takes an application; the same one again gets the answer it has by now.
    ///
    /// - Throws: `UntrustedClock`: an invitation ends by the clock.
    public func apply(_ body: [UInt8]) async throws -> EnrolmentStatus {
        try clockWatch.check()
        let envelope = try UnverifiedEnvelope.parse(body, as: .enrolment)
        let enrolment = try Enrolment(envelope)
        guard enrolment.header.forum == forum else {
            throw Problem(.wrongForum, "This is the forum \(forum), the enrolment is for \(enrolment.header.forum).")
        }
        guard enrolment.header.to == .secretariat, enrolment.header.from == ParticipantID(enrolment.city) else {
            throw Problem(.wrongAudience, "An enrolment goes from the city itself to secretariat.")
        }
        try certificates.validate(enrolment)
        let now = clock()
        let (isApproved, isNew) = try await database.write { connection in
            if let row = try connection.first("SELECT digest FROM enrolment WHERE id = $1", [.text(enrolment.header.id.text)]) {
                guard try row.blob(0) == envelope.digest.bytes else {
                    throw Problem(.reusedID, "Another enrolment has the id \(enrolment.header.id).")
                }
                // A process that died between application and admission left it waiting, though nobody needs to look at it.
                return (try Invitation.isApproved(enrolment.header.id, connection), false)
            }
            let isApproved = try Invitation.redeem(enrolment.token, for: enrolment.city, enrolment: enrolment.header.id, now: now, connection)
            try connection.execute(
                "INSERT INTO enrolment (id, digest, city, envelope, received_at, stage) VALUES ($1, $2, $3, $4, $5, 'received')",
                [
                    .text(enrolment.header.id.text), .blob(envelope.digest.bytes), .text(enrolment.city.text), .blob(envelope.compact),
                    .integer(now.milliseconds),
                ])
            return (isApproved, true)
        }
        if isNew { logger.record(OperatorEvent(.enrolmentReceived, Self.fields(enrolment))) }
        if isApproved { return try await approve(enrolment.header.id) }
        return try await status(of: enrolment.header.id)
    }

    /// What the city reads out over the telephone, of the keys that an enrolment brings.
    public func fingerprint(of id: UUIDv7) async throws -> KeyFingerprint {
        let read = read
        return try await database.read { try read.enrolment(id, $0).fingerprint }
    }

    public func status(of id: UUIDv7) async throws -> EnrolmentStatus {
        try await database.read { try Self.status(id, $0) }
    }

    /// What has to be written in the transaction of a decision, such as who has taken it; its error undoes both.
    public typealias Alongside = @Sendable (any SQLConnection) throws -> Void

    /// Admits the city and issues its certificate, both or neither.
    ///
    /// - Parameter alongside: where it is this call that admits.
    public func approve(_ id: UUIDv7, alongside: @escaping Alongside = { _ in }) async throws -> EnrolmentStatus {
        let (enrolment, stage) = try await database.read { connection in (try Self.enrolment(id, connection), try Self.status(id, connection).stage) }
        guard stage == .received else { return try await status(of: id) }
        let issued = try certificates.issue(enrolment, now: clock())
        let admission = MemberAdmitted.Body(
            city: enrolment.city, name: enrolment.name, country: enrolment.country, url: enrolment.url,
            keys: CityKeys(signingKey: enrolment.signingKey, sealingKey: enrolment.sealingKey, tlsKey: issued.tlsKey))
        let record = Record(type: MemberAdmitted.name, key: enrolment.city.text, base: 0, body: admission.json)
        do { try await admit(record, issued, id, alongside) } catch is DecidedMeanwhile { return try await status(of: id) }
        let status = try await status(of: id)
        logger.record(OperatorEvent(status.stage == .approved ? .enrolmentApproved : .enrolmentRejected, Self.fields(enrolment)))
        return status
    }

    /// Another call has approved or rejected the enrolment; nothing is written twice.
    private struct DecidedMeanwhile: Error {}

    private func admit(
        _ record: Record, _ issued: CertificateIssuer.Issued, _ id: UUIDv7, _ alongside: @escaping Alongside
    ) async throws {
        _ = try await sequencer.publish([record]) { connection, receipt in
            guard try Self.status(id, connection).stage == .received else { throw DecidedMeanwhile() }
            switch receipt.outcome {
            case .accepted(let index):
                try connection.execute(
                    "UPDATE enrolment SET stage = 'approved', log_index = $1, certificate = $2 WHERE id = $3",
                    [.integer(index), .text(issued.chainPEM), .text(id.text)])
                try alongside(connection)
            case .rejected(let problem): try Self.reject(id, problem, connection)
            }
        }
    }

    /// - Parameter alongside: where it is this call that rejects.
    public func reject(_ id: UUIDv7, reason: String, alongside: @escaping Alongside = { _ in }) async throws -> EnrolmentStatus {
        let rejected = try await database.write { connection -> Enrolment? in
            guard try Self.status(id, connection).stage == .received else { return nil }
            try Self.reject(id, Problem(.notAMember, reason), connection)
            try alongside(connection)
            return try Self.enrolment(id, connection)
        }
        if let rejected {
            logger.record(OperatorEvent(.enrolmentRejected, Self.fields(rejected).merging(["reason": reason]) { $1 }))
        }
        return try await status(of: id)
    }

    /// Those that wait for a decision first, then the latest; at most 500.
    public func list() async throws -> [(enrolment: Enrolment, status: EnrolmentStatus, fingerprint: KeyFingerprint)] {
        let read = read
        return try await database.read { connection in
            let ids = try connection.query(
                "SELECT id FROM enrolment ORDER BY CASE stage WHEN 'received' THEN 0 ELSE 1 END, received_at DESC LIMIT 500")
            return try ids.map { row in
                let id = try row.parsed(0) { UUIDv7($0) }
                let (enrolment, fingerprint) = try read.enrolment(id, connection)
                return (enrolment, try Self.status(id, connection), fingerprint)
            }
        }
    }

    /// - Throws: `not-found`.
    public func one(_ id: UUIDv7) async throws -> (enrolment: Enrolment, status: EnrolmentStatus, fingerprint: KeyFingerprint) {
        let read = read
        return try await database.read { connection in
            let (enrolment, fingerprint) = try read.enrolment(id, connection)
            return (enrolment, try Self.status(id, connection), fingerprint)
        }
    }

    /// Enrolments that wait for a decision.
    public static func waitingCount(_ connection: any SQLConnection) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM enrolment WHERE stage = 'received'")?.int(0) ?? 0
    }

    private static func fields(_ enrolment: Enrolment) -> OperatorEvent.Fields {
        ["city": enrolment.city, "enrolment": enrolment.header.id, "url": enrolment.url]
    }

    private static func reject(_ id: UUIDv7, _ problem: Problem, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE enrolment SET stage = 'rejected', problem = $1 WHERE id = $2", [.blob(problem.json.compact), .text(id.text)])
    }

    static func enrolment(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Enrolment {
        guard let row = try connection.first("SELECT envelope FROM enrolment WHERE id = $1", [.text(id.text)]) else { throw unknown(id) }
        return try Enrolment(UnverifiedEnvelope.parse(try row.blob(0)))
    }

    private static func status(_ id: UUIDv7, _ connection: any SQLConnection) throws -> EnrolmentStatus {
        guard let row = try connection.first("SELECT stage, log_index, certificate, problem FROM enrolment WHERE id = $1", [.text(id.text)]) else {
            throw unknown(id)
        }
        return EnrolmentStatus(
            id: id, stage: try row.parsed(0, EnrolmentStatus.Stage.init), index: try row.optionalInteger(1), certificate: try row.optionalText(2),
            problem: try row.optionalBlob(3).map { try Problem(JSON.parse($0)) })
    }

    private static func unknown(_ id: UUIDv7) -> Problem { Problem(.notFound, "There is no enrolment \(id).") }
}

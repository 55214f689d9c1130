import Accounts
import Coordinator
import Federation
import Primitives
import SQL
import Web

/// What the secretariat does about who belongs to the forum, at its pages and by its programs alike.
struct MemberActs {
    private let coordinator: Coordinator
    private let actor: AuditActor
    private let now: UTCTime

    init(_ coordinator: Coordinator, by actor: AuditActor, at now: UTCTime) { (self.coordinator, self.actor, self.now) = (coordinator, actor, now) }

    /// Admits a city whose digits were compared.
    func approve(_ id: UUIDv7) async throws -> EnrolmentStatus {
        let (actor, now) = (actor, now)
        let fingerprint = try await coordinator.enrolments.fingerprint(of: id)
        return try await coordinator.enrolments.approve(id) {
            try AuditTrail.append(actor, .enrolmentApproved, object: id.text, detail: "\(fingerprint)", at: now, $0)
        }
    }

    func reject(_ id: UUIDv7, reason: String) async throws -> EnrolmentStatus {
        let (actor, now) = (actor, now)
        return try await coordinator.enrolments.reject(id, reason: reason) {
            try AuditTrail.append(actor, .enrolmentRejected, object: id.text, detail: reason, at: now, $0)
        }
    }

    /// An administrator's invitation still leads to an enrolment that is approved once the digits were compared.
    ///
    /// - Parameter alongside: what has to be written in the same transaction; its error undoes both.
    func invite(
        _ city: CityID, isRejoin: Bool, alongside: @escaping EnrolmentService.Alongside = { _ in }
    ) async throws -> Invitation {
        let (actor, now) = (actor, now)
        return try await coordinator.enrolments.invite(city, isApproved: false, isRejoin: isRejoin) { connection in
            try alongside(connection)
            try AuditTrail.append(actor, .invitationMade, object: city.text, detail: isRejoin ? "rejoin" : "", at: now, connection)
        }
    }

    /// Takes back an open invitation by its id, or all of a city.
    func withdraw(_ cityOrID: String) async throws -> [IssuedInvitation] {
        let (actor, now) = (actor, now)
        return try await coordinator.enrolments.withdraw(cityOrID) {
            try AuditTrail.append(actor, .invitationWithdrawn, object: cityOrID, at: now, $0)
        }
    }

    /// Shuts a city out, or lets it in again.
    ///
    /// - Returns: the entry of the log that says so.
    func suspend(_ city: CityID, _ isSuspended: Bool, reason: String) async throws -> Int64 {
        let (actor, now) = (actor, now)
        let record = Record(
            type: MemberSuspended.name, key: city.text, base: 0, body: MemberSuspended.Body(isSuspended: isSuspended, reason: reason).json)
        let receipt = try await coordinator.sequencer.publish([record]) { connection, receipt in
            guard case .accepted = receipt.outcome else { return }
            try AuditTrail.append(actor, isSuspended ? .memberSuspended : .memberReadmitted, object: city.text, detail: reason, at: now, connection)
        }
        guard case .accepted(let index) = receipt.outcome else { throw SiteRefusal.notFound }
        return index
    }
}

extension AuditAction {
    static let enrolmentApproved = AuditAction(rawValue: "enrolment.approved")
    static let enrolmentRejected = AuditAction(rawValue: "enrolment.rejected")
    static let invitationMade = AuditAction(rawValue: "invitation.made")
    static let invitationWithdrawn = AuditAction(rawValue: "invitation.withdrawn")
    static let memberSuspended = AuditAction(rawValue: "member.suspended")
    static let memberReadmitted = AuditAction(rawValue: "member.readmitted")
}

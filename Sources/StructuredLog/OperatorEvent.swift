public import Logging

/// Something that a person did, or had done, to a coordinator, a node or a city: told once, in one line of level notice, under a name that
/// stays the same from version to version.
public struct OperatorEvent: Sendable {
    public enum Name: String, Sendable, CaseIterable {
        case processStarted = "process.started"
        case processStopped = "process.stopped"
        case invitationIssued = "invitation.issued"
        case invitationWithdrawn = "invitation.withdrawn"
        case enrolmentReceived = "enrolment.received"
        case enrolmentApproved = "enrolment.approved"
        case enrolmentRejected = "enrolment.rejected"
        case memberSuspended = "member.suspended"
        case memberReadmitted = "member.readmitted"
        case keyRevoked = "key.revoked"
        case keysRotated = "keys.rotated"
        case rootInstalled = "root.installed"
        case recordsPublished = "records.published"
        case cityJoined = "city.joined"
        case cityRemoved = "city.removed"
        case cityForgotten = "city.forgotten"
        case cityReturned = "city.returned"
        case cityRestored = "city.restored"
        case backupMade = "backup.made"
        case logAccepted = "log.accepted"
        case clockAccepted = "clock.accepted"
        case tokenIssued = "token.issued"
        case tokenRevoked = "token.revoked"
        case userAdded = "user.added"
        case userRolesChanged = "user.roles-changed"
        case userReset = "user.reset"
        case userLinkMailed = "user.link-mailed"
        case userDisabled = "user.disabled"
        case userEnabled = "user.enabled"
    }

    public typealias Fields = [String: any CustomStringConvertible & Sendable]

    public let name: Name
    public let fields: Fields

    /// - Parameter fields: no secrets: names, ids, reasons.
    public init(_ name: Name, _ fields: Fields = [:]) {
        self.name = name
        self.fields = fields
    }

    /// For people who read the log.
    var sentence: String {
        switch name {
        case .processStarted: "started"
        case .processStopped: "stopped"
        case .invitationIssued: "a city was invited"
        case .invitationWithdrawn: "an invitation was withdrawn"
        case .enrolmentReceived: "a city applies"
        case .enrolmentApproved: "a city was admitted"
        case .enrolmentRejected: "an application was turned down"
        case .memberSuspended: "a city was suspended"
        case .memberReadmitted: "a city was let in again"
        case .keyRevoked: "a key was revoked"
        case .keysRotated: "new keys are in force"
        case .rootInstalled: "a root was installed"
        case .recordsPublished: "records were published"
        case .cityJoined: "a city joined this node"
        case .cityRemoved: "a city was removed from this node"
        case .cityForgotten: "a missing city is forgotten"
        case .cityReturned: "a city that was removed is back on this node"
        case .cityRestored: "a city was restored from a backup"
        case .backupMade: "a backup was made"
        case .logAccepted: "the log is accepted by the operator"
        case .clockAccepted: "the clock is accepted by the operator"
        case .tokenIssued: "an API token was issued"
        case .tokenRevoked: "an API token was revoked"
        case .userAdded: "a user was invited"
        case .userRolesChanged: "a user has other roles"
        case .userReset: "a user was reset"
        case .userLinkMailed: "a link was sent to a user"
        case .userDisabled: "a user was disabled"
        case .userEnabled: "a user was enabled"
        }
    }
}

extension Logger {
    public func record(_ event: OperatorEvent) {
        var metadata = event.fields.mapValues { Logger.MetadataValue.stringConvertible($0) }
        metadata["event"] = .string(event.name.rawValue)
        notice("\(event.sentence)", metadata: metadata)
    }
}

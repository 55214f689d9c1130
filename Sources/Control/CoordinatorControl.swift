import Accounts
import CityNode
public import Coordinator
import Envelope
public import Federation
import Hummingbird
import Ledger
public import Logging
import Primitives
public import SQL
import StrictJSON
import StructuredLog
import TransparencyLog

/// What the secretariat's operator may ask of the running coordinator.
public struct CoordinatorControl: Sendable {
    /// Copies the database, and tells meanwhile how many bytes of how many are copied.
    public typealias Backup = @Sendable (_ progress: @escaping @Sendable (Int64, Int64) -> Void) async throws -> TemporaryFile

    private let coordinator: Coordinator
    private let backup: Backup
    private let mail: LinkCarrier?
    private let rootInstalled: @Sendable (TrustRoot) throws -> Void

    /// - Parameters:
    ///   - backup: copies the database to a file that goes when it was sent.
    ///   - mail: by which links go to users whose login is an address.
    ///   - rootInstalled: takes a new root's CA certificates into use.
    public init(
        _ coordinator: Coordinator, backup: @escaping Backup, mail: LinkCarrier? = nil,
        rootInstalled: @escaping @Sendable (TrustRoot) throws -> Void
    ) {
        self.coordinator = coordinator
        self.backup = backup
        self.mail = mail
        self.rootInstalled = rootInstalled
    }

    public func server(socket: String, logger: Logger) -> ControlServer {
        let control = ControlRouter(logger: logger)
        addEnrolments(to: control)
        addMembers(to: control)
        addLog(to: control)
        ReportEditionRoutes.add(to: control, coordinator)
        let (accounts, mail) = (coordinator.accounts, mail)
        AccountControl.add(to: control, prefix: "") { _ in
            AccountControl.Site(name: "secretariat", host: nil, accounts: accounts, mail: mail)
        }
        let jobs = coordinator.jobs
        JobRoutes.add(to: control, prefix: "") { _ in (jobs, .secretariat) }
        let tokens = coordinator.tokens
        TokenRoutes.add(to: control, prefix: "") { _ in TokenRoutes.Site(name: "secretariat", tokens: tokens) }
        return ControlServer(socket: socket, router: control, logger: logger)
    }

    private func addEnrolments(to control: ControlRouter) {
        let record = control.record
        let enrolments = coordinator.enrolments
        control.on(.post, "/invitations") { call in
            let fields = try Fields(call.body)
            let isApproved = try fields.boolean("approved")
            let isRejoin = try fields.optional("rejoin") == nil ? false : fields.boolean("rejoin")
            let city = try fields.city("city")
            let invitation = try await enrolments.invite(city, isApproved: isApproved, isRejoin: isRejoin)
            record(OperatorEvent(.invitationIssued, ["city": invitation.city, "approved": isApproved, "until": invitation.expiresAt]))
            return [
                "city": .string(invitation.city.text), "token": .string(invitation.token), "expiresAt": .string(invitation.expiresAt.description),
            ]
        }
        control.on(.get, "/invitations") { _ in ["invitations": .array(try await enrolments.invitations().map(Self.row))] }
        control.on(.post, "/invitations/withdrawal") { call in
            let meant = try Fields(call.body).string("invitation", length: 1...100)
            let withdrawn = try await enrolments.withdraw(meant)
            for invitation in withdrawn { record(OperatorEvent(.invitationWithdrawn, ["id": invitation.id, "city": invitation.city])) }
            return ["invitations": .array(withdrawn.map(Self.row))]
        }
        control.on(.get, "/enrolments") { _ in
            let rows = try await enrolments.list().map { enrolment, status, fingerprint -> JSON in
                [
                    "id": .string(status.id.text), "city": .string(enrolment.city.text), "country": .string(enrolment.country.text),
                    "url": .string(enrolment.url), "stage": .string(status.stage.rawValue), "index": status.index.map { .integer($0) } ?? .null,
                    "fingerprint": .string(fingerprint.description),
                ]
            }
            return ["enrolments": .array(rows)]
        }
        control.on(.post, "/enrolments/:id/approve") { call in
            let id = try call.parameter("id", "an enrolment's id", UUIDv7.init)
            if let said = call.body["fingerprint"]?.string { try await Self.check(said, is: try await enrolments.fingerprint(of: id)) }
            return try await enrolments.approve(id).json
        }
        control.on(.post, "/enrolments/:id/reject") { call in
            try await enrolments.reject(
                try call.parameter("id", "an enrolment's id", UUIDv7.init),
                reason: try Fields(call.body).text("reason", length: 1...1000, lines: .many)
            ).json
        }
    }

    /// Digits alone count: people group them as they like.
    private static func check(_ said: String, is fingerprint: KeyFingerprint) async throws {
        guard said.utf8.filter({ (0x30...0x39).contains($0) }) == Array(fingerprint.groups.joined().utf8) else {
            throw Problem(
                .ruleViolated,
                "The keys of this enrolment have the fingerprint \(fingerprint), not \(said). Nobody was admitted. Read the digits again; if the city sees others, somebody else has used its invitation: reject the enrolment."
            )
        }
    }

    private static func row(_ invitation: IssuedInvitation) -> JSON {
        [
            "id": .string(invitation.id), "city": .string(invitation.city.text), "state": .string(invitation.state.rawValue),
            "approved": .boolean(invitation.isApproved), "issuedAt": .string(invitation.issuedAt.description),
            "expiresAt": .string(invitation.expiresAt.description),
            "withdrawnAt": invitation.withdrawnAt.map { .string($0.description) } ?? .null,
            "enrolment": invitation.enrolment.map { .string($0.text) } ?? .null,
        ]
    }

    private func addMembers(to control: ControlRouter) {
        let record = control.record
        let (sequencer, forum, shares) = (coordinator.sequencer, coordinator.forum, coordinator.shares)
        control.on(.get, "/members") { _ in
            let shares = try await shares.all()
            let (membership, size) = try await sequencer.membership()
            let rows = membership.members.values.sorted { $0.city < $1.city }.map { member -> JSON in
                var row = member.json(isRevoked: membership.isRevoked(member, at: size)).object ?? JSONObject()
                row["signingKeyId"] = .string(member.signingKey.keyID.hex)
                row["fingerprint"] = .string(member.fingerprint(in: forum).description)
                row["logBytes"] = .integer(shares[member.city.text]?.logBytes ?? 0)
                row["boardBytes"] = .integer(shares[member.city.text]?.boardBytes ?? 0)
                return .object(row)
            }
            return ["members": .array(rows)]
        }
        control.on(.post, "/members/:city/suspension") { call in
            let city = try call.parameter("city", CityID.form, CityID.init)
            let fields = try Fields(call.body)
            let body = MemberSuspended.Body(
                isSuspended: try fields.boolean("suspended"), reason: try fields.text("reason", length: 1...1000, lines: .many))
            let receipt = try await sequencer.publish([Record(type: MemberSuspended.name, key: city.text, base: 0, body: body.json)])
            Self.record(body.isSuspended ? .memberSuspended : .memberReadmitted, ["city": city, "reason": body.reason], receipt, record)
            return receipt.json
        }
        control.on(.post, "/keys/:key/revocation") { call in
            let key = try call.parameter("key", "a key id", KeyID.init(hex:))
            let fields = try Fields(call.body)
            let body = MemberKeyRevoked.Body(
                city: try fields.city("city"), fromIndex: try await sequencer.membership().size,
                reason: try fields.text("reason", length: 1...1000, lines: .many))
            let receipt = try await sequencer.publish([Record(type: MemberKeyRevoked.name, key: key.hex, base: 0, body: body.json)])
            Self.record(.keyRevoked, ["city": body.city, "key": key.hex, "reason": body.reason], receipt, record)
            return receipt.json
        }
        control.on(.post, "/records") { call in
            let drafts = try RecordDrafts.read(call.body, most: Sequencer.mostPublishedAtOnce)
            let publication = try await sequencer.publishAll(drafts.map { Record(type: $0.id.type, key: $0.id.key, base: 0, body: $0.body) })
            if publication.published > 0 {
                let types = Set(drafts.map(\.id.type)).sorted().joined(separator: ",")
                record(OperatorEvent(.recordsPublished, ["count": publication.published, "types": types]))
            }
            return publication.json
        }
    }

    /// What the log has taken is told; a refusal is the caller's.
    private static func record(_ name: OperatorEvent.Name, _ fields: OperatorEvent.Fields, _ receipt: Receipt, _ record: (OperatorEvent) -> Void) {
        guard case .accepted(let index) = receipt.outcome else { return }
        record(OperatorEvent(name, fields.merging(["index": index]) { $1 }))
    }

    private func addLog(to control: ControlRouter) {
        let record = control.record
        let coordinator = coordinator
        let (backup, rootInstalled) = (backup, rootInstalled)
        control.on(.get, "/status") { _ in
            let head = try await coordinator.database.read { try Ledger.head($0) }
            let root = try await coordinator.roots.current().root
            return [
                "forum": .string(coordinator.forum.text), "treeSize": .integer(head.size), "root": .string(head.root.hex),
                "rootVersion": .integer(root.version), "rootExpiresAt": .string(root.expiresAt.description),
                "clock": coordinator.clockWatch.report.json,
            ]
        }
        control.on(.post, "/clock/acceptance") { call in
            let reason = try Fields(call.body).text("reason", length: 1...1000, lines: .many)
            let (before, after) = try coordinator.clockWatch.accept()
            record(OperatorEvent(.clockAccepted, ["clock": after.now, "doubt": before.doubt?.sentence ?? "", "reason": reason]))
            return after.json
        }
        control.on(.post, "/root") { call in
            let next = try await coordinator.install(try UnverifiedEnvelope(call.body))
            try rootInstalled(next)
            record(OperatorEvent(.rootInstalled, ["version": next.version, "until": next.expiresAt]))
            return ["version": .integer(next.version), "cautions": .array(RootInstallation.cautions(of: next, at: .system).map { .string($0) })]
        }
        control.transfer("/backup") { _, progress in
            let copy = try await backup { progress.report(done: $0, of: $1) }
            record(OperatorEvent(.backupMade, ["bytes": copy.size]))
            try await coordinator.accounts.note(.backupMade, object: "secretariat", detail: "\(copy.size)", by: .atCommandLine())
            return copy
        } send: {
            try await ControlRouter.send($0, $1)
        }
        WebhookControl.add(to: control, prefix: "") { _ in coordinator.webhooks }
        LedgerRoutes.add(to: control, prefix: "") { _ in
            (coordinator.database, try await coordinator.checkpoints.checkpoint(after: nil, waitSeconds: 0).bytes)
        }
    }
}

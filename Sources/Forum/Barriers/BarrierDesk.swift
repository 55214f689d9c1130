import Accounts
import Envelope
import FeatureKit
import Ledger
import Primitives
import SQL

/// What somebody at a site does with barriers: publishes them, erases what travellers have sent, answers and reviews.
struct BarrierDesk {
    let site: any OfficeSite
    let actor: AuditActor
    let now: UTCTime

    /// The report that was to be published is not in the inbox any more.
    struct IsGone: Error {}

    /// What a review may come to here: a barrier is public from the start.
    static let outcomes: [RegisterReview.Outcome] = [.inReview, .returned, .withdrawn]

    // MARK: Publishing

    /// A name for an entry of this site that none has.
    func freeKey(for entry: RegisterEntry<BarrierKind>) async throws -> RegisterKey {
        let owner = site.participant
        let key = try await site.own.read { connection in
            let slug = try RegisterKey.slug(of: entry.title.text(in: "en"), else: "barrier") { slug in
                guard let key = RegisterKey(owner: owner, slug: slug) else { return false }
                return try RegisterTables.row(BarrierKind.self, key, connection) != nil
            }
            return RegisterKey(owner: owner, slug: slug)
        }
        guard let key else { throw Problem(.ruleViolated, "No name can be made of the title. Give the barrier another one.") }
        return key
    }

    /// - Parameter inbox: the report that it was made of, which goes with it.
    /// - Throws: ``IsGone``; `Problem` where the log would refuse it.
    func publish(_ entry: RegisterEntry<BarrierKind>, as key: RegisterKey, inbox: UUIDv7?) async throws -> OwnPublication {
        let (actor, now) = (actor, now)
        return try await site.publish([OwnRecord(RegisterSubmitted<BarrierKind>.self, key: key.description, entry)]) { connection, digests in
            if let inbox { guard try BarrierInbox.remove(inbox, connection) else { throw IsGone() } }
            guard inbox != nil || !digests.isEmpty else { return }
            try AuditTrail.append(actor, .barrierPublished, object: key.description, at: now, connection)
        }
    }

    /// Erases a report, with all that is personal in it.
    ///
    /// - Returns: whether it was still there.
    func reject(_ id: UUIDv7) async throws -> Bool {
        let (actor, now) = (actor, now)
        return try await site.own.write { connection in
            guard try BarrierInbox.remove(id, connection) else { return false }
            try AuditTrail.append(actor, .barrierRejected, object: id.text, at: now, connection)
            return true
        }
    }

    // MARK: Answering and reviewing

    /// - Throws: `Problem` where the log would refuse it, such as where it is of an older version.
    func answer(_ answer: BarrierAnswer, to key: RegisterKey) async throws -> OwnPublication {
        let record = OwnRecord(BarrierAnswered.self, key: BarrierAnswered.Key(key, by: site.participant).description, answer)
        return try await sign(record, key, .barrierAnswered)
    }

    /// - Throws: `Problem` where the log would refuse it.
    func review(_ review: RegisterReview, of key: RegisterKey) async throws -> OwnPublication {
        try await sign(OwnRecord(RegisterReviewed<BarrierKind>.self, key: key.description, review), key, .barrierReviewed)
    }

    private func sign(_ record: OwnRecord, _ key: RegisterKey, _ action: AuditAction) async throws -> OwnPublication {
        let (actor, now) = (actor, now)
        return try await site.publish([record]) { connection, digests in
            guard !digests.isEmpty else { return }
            try AuditTrail.append(actor, action, object: key.description, at: now, connection)
        }
    }
}

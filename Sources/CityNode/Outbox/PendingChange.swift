import Envelope
import Federation
import Storage

/// An earlier change of a record is on its way to the log: what it is based on, and so what the next one has to name, is not known yet.
struct PendingChange: Error {
    let record: RecordID

    var problem: Problem {
        Problem(.unavailable, "An earlier change of \(record) is still on its way to the log. Send it again after a moment.")
    }

    /// - Throws: `PendingChange` where a draft leaves its base to the ledger, and the ledger does not have our last word yet.
    static func check(_ drafts: [Outbox.Draft], _ connection: any SQLConnection) throws {
        guard try connection.first("SELECT 1 FROM outbox_record LIMIT 1") != nil else { return }
        for draft in drafts where draft.base == nil {
            let row = try connection.first(
                """
                SELECT 1 FROM outbox_record r JOIN outbox o ON o.epoch = r.epoch AND o.seq = r.seq
                WHERE r.type = $1 AND r.key = $2 AND o.state <> 'rejected' LIMIT 1
                """, [.text(draft.id.type), .text(draft.id.key)])
            if row != nil { throw PendingChange(record: draft.id) }
        }
    }
}

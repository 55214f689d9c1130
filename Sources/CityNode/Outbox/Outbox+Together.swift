public import Envelope
import Federation
import Ledger
public import SQL
import Synchronization

/// Envelopes that callers hand in at about the same time are judged one by one, and signed and written together: one look at the ledger, one
/// signature, which the coordinator and every city verify once. Each stands by itself all the same, and is refused by itself.
extension Outbox {
    /// What is written in the transaction that queues an envelope, given its digest.
    public typealias Alongside = @Sendable (any SQLConnection, EnvelopeDigest) throws -> Void

    func submit(_ drafts: [Draft], _ alongside: @escaping Alongside) async throws -> EnvelopeDigest {
        try await withCheckedThrowingContinuation { caller in
            do {
                if try gathering.add(.init(drafts: drafts, alongside: alongside, caller: caller)) { askForWrite() }
            } catch { caller.resume(throwing: error) }
        }
    }

    private func askForWrite() { Task { await writeGathered() } }

    private func writeGathered() async {
        let taken = Mutex<[GatheredSubmissions.Submission]?>(nil)
        do {
            let outcomes = try await writing { [self] connection in
                let (submissions, mustAskAgain) = gathering.take()
                taken.withLock { $0 = submissions }
                if mustAskAgain { askForWrite() }
                return try queue(submissions, connection)
            }
            for (submission, outcome) in zip(taken.withLock { $0 ?? [] }, outcomes) { submission.caller.resume(with: outcome) }
        } catch {
            // Nothing was written. Where the body never ran, whoever waits waits for nobody.
            for submission in taken.withLock({ $0 }) ?? gathering.takeAll() { submission.caller.resume(throwing: error) }
        }
    }

    /// - Returns: what has become of each, in their order.
    /// - Throws: only where the database fails, and then for all.
    private func queue(
        _ submissions: [GatheredSubmissions.Submission], _ connection: any SQLConnection
    ) throws -> [Result<EnvelopeDigest, any Error>] {
        var outcomes = [Result<EnvelopeDigest, any Error>?](repeating: nil, count: submissions.count)
        /// - Returns: `nil` where it was refused.
        func attempt<Value>(_ place: Int, _ body: () throws -> Value) throws -> Value? {
            do { return try body() } catch let error where !(error is StorageError) {
                outcomes[place] = .failure(error)
                return nil
            }
        }
        let ledger: Ledger
        do { ledger = try self.ledger(connection) } catch let problem as Problem { return submissions.map { _ in .failure(problem) } }
        let signing = try signing(connection)
        var ready: [(place: Int, payload: RecordsPayload, bytes: [UInt8])] = []
        var changed: Set<RecordID> = []
        for (place, submission) in submissions.enumerated() {
            try attempt(place) {
                // Of one alone it was told that it holds each record once.
                if !changed.isEmpty, let twice = submission.drafts.first(where: { $0.base == nil && changed.contains($0.id) }) {
                    throw PendingChange(record: twice.id)
                }
                try pending.check(submission.drafts, beside: (ready.count, ready.reduce(0) { $0 + $1.payload.records.count }), connection)
                let payload = signing.payload(try judged(submission.drafts, in: ledger), at: ready.count)
                let bytes = payload.bytes
                try PayloadKind.records.checkSize(bytes.count)
                if submissions.count > 1 { changed.formUnion(submission.drafts.map(\.id)) }
                ready.append((place, payload, bytes))
            }
        }
        let signed = try SignedEnvelope.sign(records: ready.map(\.bytes), with: signing.key)
        let wanted = try zip(signed, ready).filter { envelope, item in
            try attempt(item.place) { try submissions[item.place].alongside(connection, envelope.digest) } != nil
        }
        let queued = try signing.queue(wanted.map { ($0, $1.payload) }, after: ready.count, connection)
        for ((_, item), envelope) in zip(wanted, queued) {
            pending.note(submissions[item.place].drafts.map(\.id), in: envelope.sequence)
            outcomes[item.place] = .success(envelope.digest)
        }
        return outcomes.map { $0 ?? .failure(Problem(.internal, "A submission was neither queued nor refused.")) }
    }
}

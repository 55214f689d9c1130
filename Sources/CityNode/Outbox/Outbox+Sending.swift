import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Sending what waits, and what the coordinator's receipts say of it.
extension Outbox {
    /// The coordinator has signed receipts that our copy of its log contradicts.
    struct Contradiction: Error {
        let problem: Problem
        /// `nil` where they were not kept.
        let receipts: [UInt8]?

        init(problem: Problem, receipts: [UInt8]?) {
            self.problem = problem
            self.receipts = receipts
        }

        init(_ broken: HeldReceipts.Promise) {
            self.init(brokenPromise: broken.index, to: broken.digest, receipts: broken.answer.bytes)
        }

        /// Said alike whoever finds it first: who reads the log, who reads the answer, or who writes down what was held.
        init(brokenPromise index: Int64, to digest: EnvelopeDigest, receipts: [UInt8]?) {
            self.init(
                problem: Problem(
                    .logInconsistent,
                    """
                    The coordinator's receipt promised index \(index) to \(digest); our copy of its log has another entry there. \
                    The log was cut or replaced, or the receipt is false.
                    """),
                receipts: receipts)
        }
    }

    /// Sends the oldest that wait, at most one batch; before that, writes down what was promised and has not come.
    ///
    /// - Parameter news: told that the log has something of ours, or will have: the city looks.
    /// - Returns: whether anything was settled.
    func send(
        to coordinator: CoordinatorClient, secretariatKeys: @Sendable () async throws -> Membership, news: (_ promised: Int64?) -> Void
    ) async throws -> Bool {
        if let answer = held.overdue() {
            do { _ = try await settle(answer, news) } catch let contradiction as Contradiction {
                // Who reads the log may have seen the same.
                guard held.remove(answer) else { return true }
                throw contradiction
            }
            held.remove(answer)
            return true
        }
        let (own, held) = (own, held)
        let (batch, knownSize) = try await database.read { (try Self.oldest(own, held, $0), try Ledger.head($0).size) }
        guard !batch.isEmpty else { return false }
        let answer = try await coordinator.submit(batch)
        let status = try await secretariatKeys().signer(answer.keyID, at: .max - 1)
        let verified = try answer.verify(with: status.key)
        try verified.checkAddressed(forum: forum, to: ParticipantID(city))
        try verified.checkSent(by: .secretariat)
        guard status.owner == .secretariat else { throw Problem(.notOwner, "The receipts are signed by \(status.owner), not by the coordinator.") }
        let receipts = try ReceiptsPayload(verified).receipts
        guard receipts.count == batch.count else {
            throw Problem(.malformedPayload, "The coordinator answered \(receipts.count) of \(batch.count) envelopes.")
        }
        let settled = HeldReceipts.Answer(receipts: receipts, digest: answer.digest, bytes: answer.compact, knownSize: knownSize)
        guard !held.add(settled) else {
            news(settled.lastPromised)
            remindOfHeld()
            return true
        }
        return try await settle(settled, news)
    }

    /// Wakes who sends when what is held now has had its time.
    private func remindOfHeld() {
        let (wake, held) = (wake, held)
        Task {
            try? await Task.sleep(for: HeldReceipts.patience)
            if !held.isEmpty { wake.increment() }
        }
    }

    /// Writes down what the coordinator has answered.
    ///
    /// - Returns: whether anything needs no sending any more.
    private func settle(_ answer: HeldReceipts.Answer, _ news: (_ promised: Int64?) -> Void) async throws -> Bool {
        let receipts = answer.receipts
        let isSettled: Bool
        let memberships = memberships
        do {
            let rejected: [SequenceNumber]
            (isSettled, rejected) = try await database.write { connection in
                try Self.keep(answer, connection)
                let size = try Ledger.head(connection).size
                var isSettled = false
                for receipt in receipts {
                    isSettled = try Self.note(receipt, in: answer, size, memberships, connection) || isSettled
                }
                return (isSettled, try Self.rejected(receipts, connection))
            }
            pending.settle(rejected)
            if answer.lastPromised == nil, rejected.count < receipts.count { news(nil) }
            if let last = answer.lastPromised { news(last) }
            if !rejected.isEmpty { settled.increment() }
        } catch let problem as Problem where problem.code == .logInconsistent {
            throw Contradiction(problem: problem, receipts: answer.bytes)
        }
        // What waits for another day is sent again after a pause, not at the next wake-up, which may never come.
        if !isSettled, let problem = receipts.lazy.compactMap(\.laterProblem).first { throw problem }
        return isSettled
    }

    /// - Parameters:
    ///   - own: has most of them still in memory.
    ///   - held: those were sent.
    private static func oldest(_ own: OwnEnvelopes, _ held: HeldReceipts, _ connection: any SQLConnection) throws -> [[UInt8]] {
        guard try !WriterState(connection).mustHeal else { return [] }
        var bytes = 64
        var batch: [[UInt8]] = []
        let waiting = try connection.query(
            """
            SELECT o.digest, LENGTH(e.envelope) FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest
            WHERE o.state = 'queued' ORDER BY o.epoch, o.seq LIMIT $1
            """, [SQLValue(EnvelopeBatch.mostEnvelopes + held.count)])
        for row in waiting {
            let digest = try EnvelopeDigest(row, 0)
            guard held.index(of: digest) == nil else { continue }
            bytes += try row.int(1) + 1
            guard bytes <= EnvelopeBatch.largestBody, batch.count < EnvelopeBatch.mostEnvelopes else { break }
            if let envelope = own.bytes(of: digest) {
                batch.append(envelope)
            } else if let envelope = try connection.first("SELECT envelope FROM outbox_envelope WHERE digest = $1", [.blob(digest.bytes)]) {
                batch.append(try envelope.blob(0))
            }
        }
        return batch
    }

    /// Keeps the coordinator's promises as it signed them, once for all envelopes of a batch, until the log has borne them out.
    private static func keep(_ answer: HeldReceipts.Answer, _ connection: any SQLConnection) throws {
        guard let last = answer.lastPromised, try Ledger.head(connection).size <= last else { return }
        try connection.execute(
            "INSERT INTO receipts (digest, last_index, envelope) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING",
            [.blob(answer.digest.bytes), .integer(last), .blob(answer.bytes)])
    }

    /// Numbers of those that the forum refused for good.
    private static func rejected(_ receipts: [Receipt], _ connection: any SQLConnection) throws -> [SequenceNumber] {
        try receipts.compactMap { receipt in
            guard case .rejected = receipt.outcome, let digest = receipt.digest else { return nil }
            return try connection.first("SELECT epoch, seq FROM outbox WHERE digest = $1 AND state = 'rejected'", [.blob(digest.bytes)]).map {
                SequenceNumber(epoch: try $0.integer(0), number: try $0.integer(1))
            }
        }
    }

    /// A coordinator that knows an older state of a record than we have verified in its log has lost entries, and refuses what it should take.
    private static func contradiction(
        of problem: Problem, to digest: EnvelopeDigest, _ knownSize: Int64, _ memberships: MembershipCache,
        _ connection: any SQLConnection
    ) throws -> Problem? {
        guard problem.code == .staleBase, let current = problem.members["current"]?.integer, let position = problem.members["record"]?.integer,
            let row = try connection.first("SELECT envelope FROM outbox_envelope WHERE digest = $1", [.blob(digest.bytes)])
        else { return nil }
        let records = try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(try row.blob(0)))
        guard records.indices.contains(Int(clamping: position)) else { return nil }
        let record = records[Int(clamping: position)].id
        let ours = try Ledger(connection, cache: memberships).nextBase(of: record)
        // What came to us while it judged, it need not have known.
        guard current < ours, ours <= knownSize else { return nil }
        return Problem(
            .logInconsistent,
            "The coordinator says that \(record) stands at \(current), our copy of its log has it at \(ours). It was cut or replaced.")
    }

    /// - Parameter size: of our copy of the log.
    /// - Returns: whether the envelope needs no sending any more.
    private static func note(
        _ receipt: Receipt, in answer: HeldReceipts.Answer, _ size: Int64, _ memberships: MembershipCache, _ connection: any SQLConnection
    ) throws -> Bool {
        guard let digest = receipt.digest else { return false }
        switch receipt.outcome {
        case .accepted(let index):
            guard try index >= size || Ledger.index(of: digest, connection) == index else {
                throw Contradiction(brokenPromise: index, to: digest, receipts: answer.bytes)
            }
            // The follower may have met the entry already and taken the row away.
            try connection.execute(
                "UPDATE outbox SET state = 'accepted', log_index = $1, receipt = $2 WHERE digest = $3",
                [.integer(index), .blob(answer.digest.bytes), .blob(digest.bytes)])
            return true
        case .rejected(let problem):
            switch problem.code {
            case .forkedSequence, .staleSequence:
                try WriterState.demandHealing(connection)
                return false
            case _ where receipt.laterProblem != nil: return false
            default:
                if let contradiction = try contradiction(of: problem, to: digest, answer.knownSize, memberships, connection) { throw contradiction }
                try connection.execute(
                    "UPDATE outbox SET state = 'rejected', problem = $1 WHERE digest = $2", [.blob(problem.json.compact), .blob(digest.bytes)])
                return true
            }
        }
    }
}

extension HeldReceipts.Answer {
    /// The last index that it promises, if any.
    fileprivate var lastPromised: Int64? {
        receipts.compactMap { if case .accepted(let index) = $0.outcome { index } else { nil } }.max()
    }
}

extension Receipt {
    /// A refusal of the moment: the same envelope may be accepted later.
    fileprivate var laterProblem: Problem? {
        guard case .rejected(let problem) = outcome else { return nil }
        return switch problem.code {
        case .unavailable, .internal, .rateLimited, .suspended: problem
        default: nil
        }
    }
}

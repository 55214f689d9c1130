import Envelope
public import Federation
import Ledger
public import Primitives
import SQL
import StrictJSON

/// Puts envelopes in the one order that all share: judged and appended in one transaction, durable before anyone hears of it.
public final class Sequencer: Sendable {
    let database: any Database
    let judge: Judge
    let signingKey: SigningKey
    let projections: Projections
    let clockWatch: ClockWatch
    let cache = MembershipCache()
    /// Rises with each commit; its value is the size of the log.
    public let growth: GrowthSignal

    private let head = SequencedHead()

    init(database: any Database, judge: Judge, signingKey: SigningKey, projections: Projections, clockWatch: ClockWatch, size: Int64) {
        self.database = database
        self.judge = judge
        self.signingKey = signingKey
        self.projections = projections
        self.clockWatch = clockWatch
        growth = GrowthSignal(size)
    }

    /// Who belongs to the forum, and the size of the log that says so.
    public func membership() async throws -> (membership: Membership, size: Int64) {
        let head = try await currentHead()
        return (head.membership, head.size)
    }

    /// Of a log of at least the size that `growth` tells.
    func currentHead() async throws -> SequencedHead.Head {
        if let latest = head.latest { return latest }
        let (cache, round) = (cache, head.round)
        let read = try await database.read { SequencedHead.Head(try Ledger($0, cache: cache)) }
        head.keep(read, in: round)
        return read
    }

    /// A root has changed the secretariat's keys, and the log did not grow.
    func rootChanged() { head.forget() }

    /// Runs `body` on the ledger in one transaction, and tells those who wait for the log to grow.
    func appending<Value: Sendable>(_ body: @escaping @Sendable (Ledger, any SQLConnection) throws -> Value) async throws -> Value {
        let (cache, round) = (cache, head.round)
        do {
            let (value, reached) = try await database.write { connection in
                let ledger = try Ledger(connection, cache: cache)
                let value = try body(ledger, connection)
                return (value, SequencedHead.Head(ledger))
            }
            head.keep(reached, in: round)
            growth.advance(to: reached.size)
            return value
        } catch {
            // Where the disk fails, it may have been committed.
            head.forget()
            throw error
        }
    }

    /// Answers each item of a batch, in order.
    ///
    /// - Throws: only where the database fails or the clock is not believed (`UntrustedClock`); then nothing of the batch is promised.
    public func submit(_ items: [ArraySlice<UInt8>], from sender: ParticipantID) async throws -> [Receipt] {
        let (membership, size) = try await membership()
        return try await append(await Prepared.all(items, from: sender, judge: judge, membership: membership, size: size))
    }

    private func append(_ prepared: [Prepared]) async throws -> [Receipt] {
        guard prepared.contains(where: \.isSound) else { return prepared.compactMap(\.refusal) }
        let (judge, clockWatch, projections) = (judge, clockWatch, projections)
        return try await appending { ledger, _ in
            let now = try clockWatch.time(for: ledger)
            var receipts: [Receipt] = []
            for item in prepared {
                switch item.again(judge: judge, membership: ledger.membership, size: ledger.size) {
                case .refused(let receipt, _): receipts.append(receipt)
                case .sound(let envelope, let payload):
                    receipts.append(try Self.sequence(payload, envelope, in: ledger, judge: judge, projections, now: now))
                }
            }
            try ledger.flush()
            return receipts
        }
    }

    static func sequence(
        _ payload: RecordsPayload, _ envelope: UnverifiedEnvelope, in ledger: Ledger, judge: Judge, _ projections: Projections, now: UTCTime
    ) throws
        -> Receipt
    {
        let acceptedAt = max(now, ledger.lastAcceptedAt)
        switch try judge.judge(payload, of: envelope, acceptedAt: acceptedAt, in: ledger) {
        case .duplicate(let index): return Receipt(digest: envelope.digest, outcome: .accepted(index: index))
        case .refused(let problem): return Receipt(digest: envelope.digest, outcome: .rejected(problem))
        case .accepted(let payload):
            let entry = LogEntry(acceptedAt: acceptedAt, envelope: envelope)
            return Receipt(digest: envelope.digest, outcome: .accepted(index: try ledger.append(entry, payload, into: projections)))
        }
    }
}

/// An item of a batch after all that can be judged outside the transaction.
private enum Prepared: Sendable {
    case sound(UnverifiedEnvelope, RecordsPayload)
    /// - Parameter unknown: where only its key was not known: what the item is, for another look.
    case refused(Receipt, unknown: Unknown? = nil)

    struct Unknown: Sendable {
        let envelope: UnverifiedEnvelope
        let sender: ParticipantID
        /// `Membership.changedAt` of the one that did not know the key.
        let changedAt: Int64
    }

    init(_ item: ArraySlice<UInt8>, from sender: ParticipantID, judge: Judge, membership: Membership, size: Int64) {
        do throws(Problem) {
            let envelope = try UnverifiedEnvelope.parse(item)
            try envelope.checkKind(.records)
            self.init(envelope, from: sender, judge: judge, membership: membership, size: size)
        } catch {
            self = .refused(Receipt(digest: error.code == .tooLarge ? UnverifiedEnvelope.digest(ofAnySize: item) : nil, outcome: .rejected(error)))
        }
    }

    private init(_ envelope: UnverifiedEnvelope, from sender: ParticipantID, judge: Judge, membership: Membership, size: Int64) {
        do throws(Problem) {
            self = .sound(envelope, try judge.verify(envelope, from: sender, membership: membership, at: size))
        } catch {
            let unknown = error.code == .unknownKey ? Unknown(envelope: envelope, sender: sender, changedAt: membership.changedAt) : nil
            self = .refused(Receipt(digest: envelope.digest, outcome: .rejected(error)), unknown: unknown)
        }
    }

    /// An envelope before this one, in the same batch even, may have brought the key.
    func again(judge: Judge, membership: Membership, size: Int64) -> Prepared {
        guard case .refused(_, let unknown?) = self, unknown.changedAt != membership.changedAt else { return self }
        return Prepared(unknown.envelope, from: unknown.sender, judge: judge, membership: membership, size: size)
    }

    /// In their order, prepared on more than one core where there are many.
    static func all(
        _ items: [ArraySlice<UInt8>], from sender: ParticipantID, judge: Judge, membership: Membership, size: Int64
    ) async -> [Prepared] {
        let share = max(8, (items.count + 3) / 4)
        guard items.count > share else { return items.map { Prepared($0, from: sender, judge: judge, membership: membership, size: size) } }
        return await withTaskGroup(of: (Int, [Prepared]).self) { group in
            for start in stride(from: 0, to: items.count, by: share) {
                group.addTask {
                    (
                        start,
                        items[start..<min(start + share, items.count)].map {
                            Prepared($0, from: sender, judge: judge, membership: membership, size: size)
                        }
                    )
                }
            }
            var parts: [(Int, [Prepared])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    var isSound: Bool { if case .sound = self { true } else { false } }
    var refusal: Receipt? { if case .refused(let receipt, _) = self { receipt } else { nil } }
}

extension SequencedHead.Head {
    fileprivate init(_ ledger: Ledger) {
        self.init(size: ledger.size, root: ledger.root, membership: ledger.membership, appended: ledger.appended)
    }
}

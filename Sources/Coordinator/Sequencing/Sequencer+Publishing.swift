import Envelope
public import Federation
import Ledger
import Primitives
public import SQL
public import StrictJSON

extension Sequencer {
    /// Signs the secretariat's own records and appends them; `base` of each is filled in from the state as it stands.
    ///
    /// - Parameters:
    ///   - bases: of records that were written against a certain state: where the log has moved on, they are refused.
    ///   - alongside: what has to be written in the same transaction, given the receipt; its error undoes both.
    /// - Throws: `UntrustedClock`; what `alongside` throws, and the database.
    public func publish(
        _ records: [Record], bases: [RecordID: Int64] = [:],
        alongside: @escaping @Sendable (any SQLConnection, Receipt) throws -> Void = { _, _ in }
    ) async throws -> Receipt {
        try await appending { [self] ledger, connection in
            let receipt = try append(records, bases: bases, to: ledger)
            try ledger.flush()
            try alongside(connection, receipt)
            return receipt
        }
    }

    /// What `publishAll` has done.
    public struct Publication: Sendable {
        public let receipts: [Receipt]
        /// Records that were appended.
        public let published: Int
        /// Records that stood already as they were given.
        public let unchanged: Int

        public var json: JSON {
            [
                "outcome": "accepted", "envelopes": .array(receipts.map(\.json)), "index": receipts.last?.json["index"] ?? .null,
                "published": .integer(Int64(published)), "unchanged": .integer(Int64(unchanged)),
            ]
        }
    }

    /// The most records that are published at once.
    public static let mostPublishedAtOnce = 50_000

    /// Publishes any number of the secretariat's records in as many envelopes as they need, all or none. What stands already as it is given is
    /// left, so that the same may be sent again.
    ///
    /// - Parameter alongside: what has to be written in the same transaction, given the receipts; its error undoes both.
    /// - Throws: the first refusal, with the record's position in the whole list; nothing is appended then.
    public func publishAll(
        _ records: [Record], alongside: @escaping @Sendable (any SQLConnection, [Receipt]) throws -> Void = { _, _ in }
    ) async throws -> Publication {
        guard (1...Self.mostPublishedAtOnce).contains(records.count) else {
            throw Problem(.malformedPayload, "At once 1 to \(Self.mostPublishedAtOnce) records are published, not \(records.count). Divide them.")
        }
        var seen: Set<RecordID> = []
        for (position, record) in records.enumerated() where !seen.insert(record.id).inserted {
            throw Problem(.malformedPayload, "records[\(position)]: \(record.id) stands twice here; each record may stand once.")
        }
        return try await appending { [self] ledger, connection in
            let isStanding = try records.map { try ledger.current($0.id)?.body == $0.body }
            let based = try Self.based(records, on: ledger)
            let earliest = max(try clockWatch.time(for: ledger), ledger.lastAcceptedAt)
            if let refusal = try judge.registry.firstRefusal(of: based, by: .secretariat, acceptedAt: earliest, in: ledger) { throw refusal }
            let changed = zip(based, isStanding).filter { !$1 }.map(\.0)
            var receipts: [Receipt] = []
            for envelope in RecordsPayload.envelopes(of: changed) {
                let receipt = try append(envelope, to: ledger)
                if case .rejected(let problem) = receipt.outcome { throw problem }
                receipts.append(receipt)
            }
            try ledger.flush()
            try alongside(connection, receipts)
            return Publication(receipts: receipts, published: changed.count, unchanged: records.count - changed.count)
        }
    }

    /// The records on the bases that the log has now.
    private static func based(_ records: [Record], on ledger: Ledger) throws -> [Record] {
        zip(records, try ledger.nextBases(of: records.map(\.id))).map { $0.based(on: $1).written }
    }

    /// Signs one envelope of the secretariat's own and judges it as everybody's.
    private func append(_ records: [Record], bases: [RecordID: Int64] = [:], to ledger: Ledger) throws -> Receipt {
        let now = try clockWatch.time(for: ledger)
        let last = try ledger.lastSequence(of: .secretariat)
        let based = try Self.based(records, on: ledger).map { record in bases[record.id].map { record.based(on: $0).written } ?? record }
        let payload = RecordsPayload(
            header: PayloadHeader(forum: judge.forum, from: .secretariat, id: UUIDv7(at: now), issuedAt: now),
            sequence: SequenceNumber(epoch: last?.epoch ?? 1, number: (last?.number ?? 0) + 1), records: based)
        let signed = try SignedEnvelope.sign(.records, payload: payload.bytes, with: signingKey)
        return try Self.sequence(payload, signed.unverified, in: ledger, judge: judge, projections, now: now)
    }
}

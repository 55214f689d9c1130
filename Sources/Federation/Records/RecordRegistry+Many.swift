public import Envelope
public import Primitives
import StrictJSON

extension RecordRegistry {
    /// What the coordinator would say of records that are to be sent one after the other, each judged as if those before it stood in the log
    /// already; positions are those in the whole list.
    ///
    /// - Parameters:
    ///   - acceptedAt: the earliest time that their entries can get.
    ///   - bases: `view.nextBase(of:)` of each, where they were read already.
    /// - Throws: only where the state cannot be read.
    public func firstRefusal(
        of records: [Record], by writer: ParticipantID, acceptedAt: UTCTime, in view: any ForumView, bases: [Int64]? = nil
    ) throws -> Problem? {
        do {
            _ = try judged(records, by: writer, acceptedAt: acceptedAt, in: view, bases: bases)
            return nil
        } catch let problem as Problem { return problem }
    }

    /// As `firstRefusal`, and gives the records with their bodies as their types read them.
    ///
    /// - Throws: the first refusal; where the state cannot be read.
    public func judged(
        _ records: [Record], by writer: ParticipantID, acceptedAt: UTCTime, in view: any ForumView, bases: [Int64]? = nil
    ) throws -> [Record] {
        let bases = try bases ?? view.nextBases(of: records.map(\.id))
        let overlay = EnvelopeOverlay(base: view, writer: writer, records: records)
        return try records.enumerated().map { position, record in
            overlay.position = position
            let judgement = try judged(record, at: position, by: writer, acceptedAt: acceptedAt, in: overlay, current: bases[position])
            switch judgement {
            case .accepted(let judged): return judged
            case .refused(let problem): throw problem
            }
        }
    }
}

extension RecordsPayload {
    /// Bytes of records in one envelope of several; the rest of 48,000 is for the header.
    private static let bytesOfRecords = 47_000

    /// Deals records out to envelopes, in their order; one that is too large for any envelope stands alone.
    public static func envelopes(of records: [Record]) -> [[Record]] {
        var envelopes: [[Record]] = []
        var bytes = 0
        for record in records {
            let size = record.sizeInPayload + 1
            if envelopes.isEmpty || bytes + size > bytesOfRecords || (envelopes.last?.count ?? 0) >= largestCount {
                envelopes.append([])
                bytes = 0
            }
            envelopes[envelopes.count - 1].append(record)
            bytes += size
        }
        return envelopes
    }
}

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
        of records: [Record], by writer: ParticipantID, acceptedAt: UTCTime, in view: some ForumView, bases: [Int64]? = nil
    ) throws -> Problem? {
        let overlay = EnvelopeOverlay(base: view, writer: writer, records: records)
        for (position, record) in records.enumerated() {
            let refusal = try refusal(
                of: record, at: position, by: writer, acceptedAt: acceptedAt, in: overlay.before(position), current: bases?[position])
            if let refusal { return refusal }
        }
        return nil
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
            let size = record.json.compact.count + 1
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

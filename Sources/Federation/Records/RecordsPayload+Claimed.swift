public import Envelope
import StrictJSON

extension RecordsPayload {
    /// What an envelope says, whoever has signed it: for entries of one's own ledger, which were verified when they came.
    ///
    /// - Throws: `malformed-payload`.
    public init(claimedOf envelope: UnverifiedEnvelope) throws {
        if let read = Self.read(envelope.payload) {
            self = read
            return
        }
        let payload = try envelope.claimedPayload()
        let fields = try Fields(payload)
        self.init(
            header: try PayloadHeader(payload),
            sequence: SequenceNumber(
                epoch: try fields.integer("epoch", in: 1...JSON.largestInteger), number: try fields.integer("seq", in: 1...JSON.largestInteger)),
            records: try Self.claimedRecords(of: envelope))
    }
}

import Envelope
import Federation
import Ledger
import Primitives
import SQL

/// An entry of the log that the city itself has written.
struct OwnEntry: Sendable {
    let index: Int64
    let digest: EnvelopeDigest
    let sequence: SequenceNumber

    /// Those from an index on, in the order of the log. A participant's numbers rise with the log, so that they are found from the end, without
    /// reading what others have written.
    static func all(of city: CityID, from first: Int64, below end: Int64, _ connection: any SQLConnection) throws -> [OwnEntry] {
        struct IsEarlier: Error {}
        var entries: [OwnEntry] = []
        do {
            try connection.forEachRow(
                "SELECT idx, digest, epoch, seq FROM log_entry WHERE participant = $1 ORDER BY epoch DESC, seq DESC",
                [.text(ParticipantID(city).text)]
            ) { row in
                let index = try row.integer(0)
                guard index >= first else { throw IsEarlier() }
                guard index < end else { return }
                entries.append(
                    OwnEntry(
                        index: index, digest: try EnvelopeDigest(row, 1),
                        sequence: SequenceNumber(epoch: try row.integer(2), number: try row.integer(3))))
            }
        } catch is IsEarlier {}
        return entries.reversed()
    }
}

import Envelope
import Federation
import Primitives
import SQL

/// Numbers, signs and queues envelopes in one write of a city's database.
struct Signing {
    struct Queued: Sendable {
        let digest: EnvelopeDigest
        let sequence: SequenceNumber
    }

    let city: ParticipantID
    let forum: ForumID
    let key: SigningKey
    let own: OwnEnvelopes
    /// As it stands before.
    let writer: WriterState
    let now: UTCTime

    /// What the `place`-th envelope of this write says.
    func payload(_ records: [Record], at place: Int) -> RecordsPayload {
        RecordsPayload(
            header: PayloadHeader(forum: forum, from: city, id: UUIDv7(at: now), issuedAt: now),
            sequence: SequenceNumber(epoch: writer.epoch, number: writer.nextNumber + Int64(place)), records: records)
    }

    @discardableResult
    func queue(_ envelopes: [[Record]], _ connection: any SQLConnection) throws -> [Queued] {
        let payloads = envelopes.enumerated().map { payload($1, at: $0) }
        let signed = try SignedEnvelope.sign(records: payloads.map(\.bytes), with: key)
        return try queue(Array(zip(signed, payloads)), after: payloads.count, connection)
    }

    /// - Parameter numbers: how many were given, those of envelopes that are left out included.
    func queue(_ envelopes: [(SignedEnvelope, RecordsPayload)], after numbers: Int, _ connection: any SQLConnection) throws -> [Queued] {
        try connection.execute(
            "INSERT INTO outbox (epoch, seq, digest, queued_at, state) VALUES ($1, $2, $3, $4, 'queued')",
            forEach: envelopes.map { envelope, payload in
                [
                    .integer(payload.sequence.epoch), .integer(payload.sequence.number), .blob(envelope.digest.bytes), .integer(now.milliseconds),
                ]
            })
        try connection.execute(
            "INSERT INTO outbox_envelope (digest, envelope) VALUES ($1, $2)",
            forEach: envelopes.map { envelope, _ in [.blob(envelope.digest.bytes), .blob(envelope.compact)] })
        try connection.execute("UPDATE writer SET next_seq = $1 WHERE id = 1", [.integer(writer.nextNumber + Int64(numbers))])
        return envelopes.map { envelope, payload in
            own.add(envelope, payload, signedBy: key.verifyingKey)
            return Queued(digest: envelope.digest, sequence: payload.sequence)
        }
    }
}

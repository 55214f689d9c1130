import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// A member that submits one record after another over its kept connection, as its node would.
struct HonestMember {
    private let forum: ForumID
    private let id: ParticipantID
    private let signing: SigningKey
    private let channel: any PeerChannel
    private let rules: VisaRules
    private var number: Int64 = 0
    /// Beyond all that the member's node has used.
    private static let epoch: Int64 = 1_000

    init(forum: ForumID, id: ParticipantID, country: String, signing: SigningKey, channel: any PeerChannel) {
        (self.forum, self.id, self.signing, self.channel) = (forum, id, signing, channel)
        rules = VisaRules(country: country)
    }

    /// Submits for `seconds`, every `pause`.
    ///
    /// - Returns: milliseconds of each exchange, sorted.
    /// - Throws: where an honest submission is refused or not answered within 20 s.
    mutating func submit(seconds: Double, pause: Duration = .milliseconds(20)) async throws -> [Double] {
        var milliseconds: [Double] = []
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let body = EnvelopeBatch.write([try next().compact])
            let start = ContinuousClock.now
            let response = try await channel.exchange(PeerRequest(.post, "/federation/v1/envelopes", body: body), timeoutSeconds: 20)
            milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
            guard response.status == 200 else {
                throw Failure("An honest submission is answered \(response.status): \(String(decoding: response.body.prefix(500), as: UTF8.self))")
            }
            try await Task.sleep(for: pause)
        }
        return milliseconds.sorted()
    }

    private mutating func next() throws -> SignedEnvelope {
        number += 1
        let now = UTCTime.system
        let header = PayloadHeader(forum: forum, from: id, id: UUIDv7(at: now), issuedAt: now)
        let record = Record(
            type: "visa.rule.published", key: rules.key(Int(number), 0, of: 1), base: 0,
            body: [
                "requirement": "visa-free", "sourceUrl": "https://mfa.example/visa", "sourceKind": "city", "verifiedAt": "2026-11-24T00:00:00.000Z",
            ])
        let payload = RecordsPayload(header: header, sequence: SequenceNumber(epoch: Self.epoch, number: number), records: [record])
        return try SignedEnvelope.sign(.records, payload: payload.json, with: signing)
    }
}

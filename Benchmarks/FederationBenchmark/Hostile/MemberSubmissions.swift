import Envelope
import Federation
import Primitives
import SQL
import StrictJSON

/// Signs what a member submits, with the bases that its receipts have given.
struct MemberSubmissions {
    private let forum: ForumID
    private let id: ParticipantID
    private let signing: SigningKey
    private let rules: VisaRules
    private let records: Int
    private let text: String
    private var number: Int64 = 0
    private var bases: [String: Int64] = [:]
    /// Beyond all that the member's node has used.
    private static let epoch: Int64 = 1_000

    /// - Parameters:
    ///   - records: of each envelope.
    ///   - textLength: of each record's conditions.
    init(forum: ForumID, id: ParticipantID, country: String, signing: SigningKey, records: Int = 1, textLength: Int = 0) {
        (self.forum, self.id, self.signing, self.records) = (forum, id, signing, records)
        rules = VisaRules(country: country)
        text = String(repeating: "A return or onward ticket is asked for. ", count: textLength / 40 + 1)
    }

    /// How many envelopes may be on their way at once.
    var atOnce: Int { rules.distinctEnvelopes(of: records) }

    /// The body of a submission of so many envelopes, at most `atOnce`.
    mutating func body(of count: Int = 1) throws -> [UInt8] {
        EnvelopeBatch.write(try (0..<count).map { _ in try next().compact })
    }

    /// Takes in what the receipts of the last body say.
    ///
    /// - Throws: where one was not accepted.
    func accepted(_ response: [UInt8]) throws -> [Int64] {
        let payload = try UnverifiedEnvelope.parse(response, as: .receipts).claimedPayload()
        return try (payload["receipts"]?.array ?? []).map { json in
            guard case .accepted(let index) = try Receipt(json, path: "receipt").outcome else {
                throw Failure("An honest submission is refused: \(json.compactText)")
            }
            return index
        }
    }

    /// The last `indices.count` envelopes stand there.
    mutating func settle(_ indices: [Int64]) {
        for (offset, index) in indices.enumerated() {
            for key in keys(of: number - Int64(indices.count - 1 - offset)) { bases[key] = index + 1 }
        }
    }

    private func keys(of number: Int64) -> [String] { (0..<records).map { rules.key(Int(number), $0, of: records) } }

    private mutating func next() throws -> SignedEnvelope {
        number += 1
        let now = UTCTime.system
        let header = PayloadHeader(forum: forum, from: id, id: UUIDv7(at: now), issuedAt: now)
        let records = keys(of: number).map { key in
            Record(
                type: "visa.rule.published", key: key, base: bases[key] ?? 0,
                body: [
                    "requirement": "visa-free", "maxStayDays": .integer(number % 3_000 + 1), "conditions": ["en": .string(text)],
                    "sourceUrl": "https://mfa.example/visa", "sourceKind": "city", "verifiedAt": "2026-11-24T00:00:00.000Z",
                ])
        }
        let payload = RecordsPayload(header: header, sequence: SequenceNumber(epoch: Self.epoch, number: number), records: records)
        return try SignedEnvelope.sign(.records, payload: payload.json, with: signing)
    }
}

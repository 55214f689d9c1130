import Envelope
import Federation
import Primitives
import StrictJSON

/// Envelopes of visa rules as a city makes them.
struct PayloadSample {
    let forum: ForumID
    let city: ParticipantID
    let key = SigningKey()
    private let rules: VisaRules

    init() throws(Failure) {
        guard let forum = ForumID("bench"), let city = ParticipantID("almaty") else { throw Failure("The sample's names are refused.") }
        self.forum = forum
        self.city = city
        rules = VisaRules(country: "KZ")
    }

    func payload(_ number: Int, records count: Int) throws -> RecordsPayload {
        let records = try JSON.parse(rules.request(number, of: count))["records"]?.array ?? []
        let now = UTCTime(seconds: 1_795_000_000 + Int64(number))
        return RecordsPayload(
            header: PayloadHeader(forum: forum, from: city, id: UUIDv7(at: now), issuedAt: now),
            sequence: SequenceNumber(epoch: 1, number: Int64(number) + 1),
            records: records.map { Record(type: $0["type"]?.string ?? "", key: $0["key"]?.string ?? "", base: 0, body: $0["body"] ?? .null) })
    }
}

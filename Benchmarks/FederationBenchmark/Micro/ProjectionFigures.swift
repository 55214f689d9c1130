import CityNode
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON

/// Folding a whole dataset of visa rules into the tables of the forum's features, beside appending the same entries without.
enum ProjectionFigures {
    private static let countries = 199
    private static let recordsEach = 64
    private static let group = 32

    static func measure(in parent: String) async throws -> [MicroBenchmark.Figure] {
        let entries = try entries()
        let records = entries.reduce(0) { $0 + $1.1.records.count }
        // In turn, so that a machine that is busy for a moment slows both.
        var (with, without) = ([Double](), [Double]())
        for _ in 0..<3 {
            without.append(try await seconds(entries, .none, in: parent))
            with.append(try await seconds(entries, ForumFeatures.forum.projections, in: parent))
        }
        return [
            .init(
                name: "ledger: \(records) visa rules of a dataset into projections, \(group) envelopes a commit", unit: "records/s",
                perSecond: Double(records) / (with.min() ?? .infinity), baseline: "the same without projections",
                baselinePerSecond: Double(records) / (without.min() ?? .infinity))
        ]
    }

    /// The dataset as a follower has it: read from bytes, no body taken apart yet.
    private static func entries() throws -> [(LogEntry, RecordsPayload)] {
        guard let forum = ForumID("bench") else { throw Failure("The sample's name is refused.") }
        let key = SigningKey()
        let codes = CountryCode.all.prefix(countries)
        let records = codes.flatMap { destination in
            codes.filter { $0 != destination }.enumerated().map { place, nationality in
                let rule = VisaRule(
                    requirement: VisaRule.Requirement.allCases[place % VisaRule.Requirement.allCases.count],
                    sourceURL: "https://example.org/passport-index",
                    sourceKind: .dataset, verifiedAt: UTCTime(seconds: 1_736_640_000))
                return Record(
                    type: VisaRuleReported.name, key: VisaRuleKey(destination: destination, nationality: nationality).description, base: 0,
                    body: rule.json)
            }
        }
        return try stride(from: 0, to: records.count, by: recordsEach).enumerated().map { number, first in
            let now = UTCTime(seconds: 1_795_000_000 + Int64(number))
            let payload = RecordsPayload(
                header: PayloadHeader(forum: forum, from: .secretariat, id: UUIDv7(at: now), issuedAt: now),
                sequence: SequenceNumber(epoch: 1, number: Int64(number) + 1),
                records: Array(records[first..<min(first + recordsEach, records.count)]))
            let entry = LogEntry(acceptedAt: now, envelope: try SignedEnvelope.sign(.records, payload: payload.json, with: key).unverified)
            return (entry, try RecordsPayload(claimedOf: entry.envelope))
        }
    }

    private static func seconds(_ entries: [(LogEntry, RecordsPayload)], _ projections: Projections, in parent: String) async throws -> Double {
        let directory = try Files.temporaryDirectory(in: parent)
        defer { Files.remove(directory) }
        let database = try await SQLiteDatabase.open("\(directory)/forum.db")
        try await ForumSchema.migrations.apply(to: database)
        try await database.write { try Ledger.establish($0, secretariatKeys: []) }
        try await ProjectionRebuild(projections, in: database).prepare()
        let start = ContinuousClock.now
        for first in stride(from: 0, to: entries.count, by: group) {
            try await database.write { connection in
                let ledger = try Ledger(connection)
                for (entry, payload) in entries[first..<min(first + group, entries.count)] {
                    _ = try ledger.append(entry, payload, into: projections)
                }
                try ledger.flush()
            }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        await database.close()
        return seconds
    }
}

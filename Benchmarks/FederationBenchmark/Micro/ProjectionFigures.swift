import AllFeatures
import CityNode
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON

/// Folding visa rules into the tables of the forum's features, new ones and ever new versions of a few, beside appending the same entries without.
enum ProjectionFigures {
    private static let countries = 199
    private static let recordsEach = 64
    private static let group = 32

    static func measure(in parent: String) async throws -> [MicroBenchmark.Figure] {
        let codes = CountryCode.all.prefix(countries)
        let borders = codes.flatMap { destination in
            codes.filter { $0 != destination }.map { VisaRuleKey(destination: destination, nationality: $0) }
        }
        let few = Array(borders.prefix(2 * (countries - 1)))
        return [
            try await figure("each of \(borders.count) borders once", borders, in: parent),
            try await figure("each of \(few.count) borders 100 times", Array(repeating: few, count: 100).flatMap { $0 }, in: parent),
        ]
    }

    private static func figure(_ name: String, _ borders: [VisaRuleKey], in parent: String) async throws -> MicroBenchmark.Figure {
        let entries = try entries(borders)
        // In turn, so that a machine that is busy for a moment slows both.
        var (with, without) = (Double.infinity, Double.infinity)
        for _ in 0..<3 {
            without = min(without, try await seconds(entries, .none, in: parent))
            with = min(with, try await seconds(entries, ForumFeatures.forum.projections, in: parent))
        }
        return .init(
            name: "ledger: visa rules into projections, \(name)", unit: "records/s", perSecond: Double(borders.count) / with,
            baseline: "the same without projections", baselinePerSecond: Double(borders.count) / without)
    }

    /// As a follower has them: read from bytes, no body taken apart yet.
    private static func entries(_ borders: [VisaRuleKey]) throws -> [(LogEntry, RecordsPayload)] {
        guard let forum = ForumID("bench") else { throw Failure("The sample's name is refused.") }
        let key = SigningKey()
        let records = borders.enumerated().map { place, border in
            let rule = VisaRule(
                requirement: VisaRule.Requirement.allCases[place % VisaRule.Requirement.allCases.count],
                sourceURL: "https://example.org/passport-index", sourceKind: .dataset, verifiedAt: UTCTime(seconds: 1_736_640_000))
            return Record(type: VisaRuleReported.name, key: border.description, base: 0, body: rule.json)
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

import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// All that the log says of one city's report on one commitment in one cycle: what it is asked for, what it said last, and what became of it.
struct ReportDossier: Sendable {
    /// A record as it stands.
    struct Standing<Body: Sendable>: Sendable {
        /// Of the log's entry.
        let index: Int64
        let acceptedAt: UTCTime
        /// `nil` where a later version of the rules has written it.
        let body: Body?
    }

    let key: ReportKey
    let cycle: ReportingCycle
    let commitment: Commitment
    /// `nil` where the city is not asked and has not reported.
    let cell: ProgressCell?
    let report: Standing<ProgressReport>?
    let assessment: Standing<ProgressAssessment>?
    let reply: Standing<ReportReply>?

    /// - Returns: `nil` where the forum has no such cycle or commitment.
    init?(_ key: ReportKey, on day: UTCDate, _ connection: any SQLConnection) throws {
        guard
            let cycle = try Self.standing(CyclePublished.self, key.cycle.text, connection)?.body,
            let commitment = try Self.standing(CommitmentPublished.self, key.commitment.text, connection)?.body
        else { return nil }
        self.key = key
        self.cycle = cycle
        self.commitment = commitment
        let filter = ProgressFilter(cycle: key.cycle, commitment: key.commitment, city: key.city)
        cell = try ProgressCell.page(of: key.cycle, filter, on: day, limit: 1, connection).cells.first
        report = try Self.standing(ReportSigned.self, key.description, connection)
        assessment = try Self.standing(AssessmentPublished.self, key.description, connection)
        reply = try Self.standing(ReplySigned.self, key.description, connection)
    }

    private static func standing<Type: RecordType>(
        _ type: Type.Type, _ key: String, _ connection: any SQLConnection
    ) throws -> Standing<Type.Body>? {
        guard let version = try Ledger.versions(of: RecordID(type: Type.name, key: key), limit: 1, connection).versions.first else { return nil }
        return Standing(index: version.index, acceptedAt: version.acceptedAt, body: try? Type.body(Fields(version.record.body)))
    }

    /// Whether the assessment is of the report as it stands.
    var isAssessmentCurrent: Bool { assessment?.body.map { $0.reportIndex == report?.index } ?? false }

    /// The city's reply to the assessment that stands.
    var currentReply: Standing<ReportReply>? { reply.flatMap { $0.body?.assessmentIndex == assessment?.index ? $0 : nil } }
}

import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// One cell of the heatmap opened: the report with its versions, what the secretariat says of it, and what is known where there is none.
struct ReportReading: Sendable {
    struct Version: Sendable {
        let index: Int64
        let acceptedAt: UTCTime
        /// `nil` where this version of the program cannot read it.
        let report: ProgressReport?
    }

    static let mostVersions = 20

    let cycle: ForumCycle
    /// The newest first.
    let versions: [Version]
    let hasMoreVersions: Bool
    let dossier: ReportDossier
    let names: [CityID: LocalizedText]

    var commitment: Commitment { dossier.commitment }
    /// `nil` where nobody asks for it and nothing was reported.
    var cell: ProgressCell? { dossier.cell }

    /// - Returns: `nil` where the forum has no such cycle, commitment or city.
    init?(_ key: ReportKey, on day: UTCDate, _ connection: any SQLConnection) throws {
        guard let dossier = try ReportDossier(key, on: day, connection) else { return nil }
        let names = try Ledger.names(of: [key.city], connection)
        guard !names.isEmpty else { return nil }
        (self.dossier, self.names) = (dossier, names)
        cycle = ForumCycle(id: key.cycle, cycle: dossier.cycle)
        let id = RecordID(type: ReportSigned.name, key: key.description)
        let (versions, hasMore) = try Ledger.versions(of: id, limit: Self.mostVersions, connection)
        self.versions = versions.map {
            Version(index: $0.index, acceptedAt: $0.acceptedAt, report: try? $0.record.body(as: ReportSigned.self))
        }
        hasMoreVersions = hasMore
    }
}

extension Commitment {
    /// As it stands, with the index of the log's entry that says so.
    static func standing(_ id: CommitmentID, _ connection: any SQLConnection) throws -> (commitment: Commitment, index: Int64)? {
        let row = try connection.first(
            "SELECT body, idx FROM record WHERE type = 'progress.commitment.published' AND key = $1", [.text(id.text)])
        guard let row, let commitment = try? Commitment(Fields(JSON.parse(try row.blob(0)))) else { return nil }
        return (commitment, try row.integer(1))
    }

    /// All of them, in the order of articles.
    static func all(_ connection: any SQLConnection) throws -> [(id: CommitmentID, commitment: Commitment, index: Int64)] {
        try connection.query("SELECT key, body, idx FROM record WHERE type = 'progress.commitment.published' LIMIT 2000").compactMap { row in
            guard let id = CommitmentID(try row.text(0)), let commitment = try? Commitment(Fields(JSON.parse(try row.blob(1)))) else { return nil }
            return (id, commitment, try row.integer(2))
        }.sorted { $0.id < $1.id }
    }
}

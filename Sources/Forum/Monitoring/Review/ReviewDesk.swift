import Accounts
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Where the secretariat judges reports, apart from what cities say of themselves, and ends the work on them.
struct ReviewDesk: Sendable {
    /// Versions of a report that a page shows.
    static let mostVersions = 20

    let site: any OfficeSite

    /// - Returns: `nil` at a city, which judges nobody.
    init?(_ site: any OfficeSite) {
        guard case .secretariat = site.place else { return nil }
        self.site = site
    }

    /// A report with what there is to know of it.
    struct File: Sendable {
        let dossier: ReportDossier
        let city: LocalizedText
        let versions: [VersionsView.Version]
    }

    func queue() async throws -> (queue: ReviewQueue, names: [CityID: LocalizedText]) {
        try await site.database.read { connection in
            let queue = try ReviewQueue(connection)
            let cities = (queue.toAssess + queue.toPublish + queue.returned).map(\.key.city)
            return (queue, try Ledger.names(of: Set(cities), connection))
        }
    }

    /// - Returns: `nil` where there is no such report.
    func file(_ key: ReportKey) async throws -> File? {
        let day = site.now.date
        return try await site.database.read { connection in
            try ProgressTables.checkLive(connection)
            guard let dossier = try ReportDossier(key, on: day, connection), dossier.report != nil else { return nil }
            let id = RecordID(type: ReportSigned.name, key: key.description)
            let versions = try Ledger.versions(of: id, limit: Self.mostVersions, connection).versions.map {
                VersionsView.Version(index: $0.index, acceptedAt: $0.acceptedAt, report: try? ProgressReport(Fields($0.record.body)))
            }
            return File(
                dossier: dossier, city: try Ledger.names(of: [key.city], connection)[key.city] ?? LocalizedText(english: key.city.text),
                versions: versions)
        }
    }

    /// - Throws: ``Problem`` where the log would refuse it, such as when the report was corrected meanwhile.
    func assess(_ assessment: ProgressAssessment, of dossier: ReportDossier, by actor: AuditActor) async throws {
        let (key, now) = (dossier.key.description, site.now)
        _ = try await site.publish([OwnRecord(AssessmentPublished.self, key: key, assessment)]) { connection, digests in
            guard let digest = digests.first else { return }
            try AuditTrail.append(
                actor, .reportAssessed, object: key, detail: "\(assessment.outcome.rawValue), envelope \(digest)", at: now, connection)
        }
    }

    /// - Throws: ``Problem`` where the log would refuse it.
    func publish(_ publication: ReportPublication, of dossier: ReportDossier, by actor: AuditActor) async throws {
        let (key, now) = (dossier.key.description, site.now)
        _ = try await site.publish([OwnRecord(ReportPublished.self, key: key, publication)]) { connection, digests in
            guard let digest = digests.first else { return }
            try AuditTrail.append(actor, .reportPublished, object: key, detail: "envelope \(digest)", at: now, connection)
        }
    }
}

extension AuditAction {
    static let reportAssessed = AuditAction(rawValue: "report.assessed")
    static let reportPublished = AuditAction(rawValue: "report.published")
}

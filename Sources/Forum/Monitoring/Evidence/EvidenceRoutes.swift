import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The files that reports name as evidence, for everybody: fetched from their city where this site does not have them yet.
///
/// A browser is made to save them, whatever they are: it shows nothing of them, and nothing is unpacked here.
enum EvidenceRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/progress/evidence/:cycle/:commitment/:city/:sha256", needs: .public, "a file that a report names, to be saved"
        ) { context in
            let key = ReportKey(
                cycle: try context.parameter("cycle") { CycleID($0) }, commitment: try context.parameter("commitment") { CommitmentID($0) },
                city: try context.parameter("city") { CityID($0) })
            let digest = try context.parameter("sha256") { Digest32(hex: $0) }
            guard let name = try await context.tenant.database.read({ try Self.name(digest, in: key, $0) }) else { throw SiteRefusal.notFound }
            return answer(name, try await context.tenant.attachment(name, of: ParticipantID(key.city)))
        }
        return routes
    }

    static func link(_ key: ReportKey, _ evidence: ProgressReport.Evidence) -> Link? {
        evidence.sha256.map { Link.to(["progress", "evidence", key.cycle.text, key.commitment.text, key.city.text, $0]) }
    }

    /// What a version of the report says of the file: an address gives nothing out that no report names.
    private static func name(_ digest: Digest32, in key: ReportKey, _ connection: any SQLConnection) throws -> Attachments.Name? {
        let id = RecordID(type: ReportSigned.name, key: key.description)
        for version in try Ledger.versions(of: id, limit: 50, connection).versions {
            let evidence = (try? ProgressReport(Fields(version.record.body)))?.evidence ?? []
            if let file = evidence.first(where: { $0.sha256 == digest.hex }), let size = file.size, let type = file.mediaType {
                return Attachments.Name(sha256: digest, size: size, mediaType: type)
            }
        }
        return nil
    }

    static func answer(_ name: Attachments.Name, _ content: [UInt8]) -> WebAnswer {
        var answer = WebAnswer(type: "application/octet-stream", content)
        let end = ending[EvidenceType.of(content, declared: name.mediaType)] ?? ""
        answer.headers[.contentDisposition] = "attachment; filename=\"evidence-\(name.sha256.hex.prefix(8))\(end)\""
        return answer.cached(.forEver)
    }

    /// Of a name, so that the reader's system knows what to open it with.
    private static let ending = [
        "application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "text/plain": ".txt", "text/csv": ".csv", "application/zip": ".zip",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
        "application/vnd.oasis.opendocument.text": ".odt",
    ]
}

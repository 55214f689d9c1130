import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Files of a report that is being written. They come and go with its draft: see ``FileFields``.
enum FileRoutes {
    /// Somewhat more than a file may have: who chose one that is a little too large is told so on the page.
    static let mostBytes = 9 << 20

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/reports/:cycle/:commitment/files/:sha256", needs: .staff(.readForum), "a file of a report that is being written"
        ) { context in
            let (_, pages) = try await DeskRoutes.pages(context)
            let digest = try context.site.parameter("sha256") { Digest32(hex: $0) }
            guard let file = pages.sheet.files.first(where: { $0.sha256 == digest }) else { throw SiteRefusal.notFound }
            return EvidenceRoutes.answer(file.name, try await context.tenant.attachment(file.name, of: ParticipantID(pages.sheet.dossier.key.city)))
        }
        return routes
    }
}

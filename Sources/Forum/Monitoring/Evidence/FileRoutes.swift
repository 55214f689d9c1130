import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Files that officers add to a report as evidence.
enum FileRoutes {
    private static let path = "/admin/reports/:cycle/:commitment/files"
    /// Somewhat more than a file may have: who chose one that is a little too large is told so on the page.
    private static let mostBytes = 9 << 20

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.post, path, needs: .staff(.draftReports), fileBytes: mostBytes, "adds a file to a report") { try await add($0) }
        routes.on(.post, path + "/remove", needs: .staff(.draftReports), "takes a file away from a report") { context in
            let (desk, pages) = try await DeskRoutes.pages(context)
            guard let digest = try context.form()["sha256"].first.flatMap({ Digest32(hex: $0) }) else { throw SiteRefusal.notFound }
            let key = pages.sheet.dossier.key
            try await desk.remove(digest, from: key, by: context.actor)
            return WebAnswer.seeOther(DeskPages.link(key.cycle, key.commitment, done: "file-removed"))
        }
        routes.on(.get, path + "/:sha256", needs: .staff(.readForum), "a file of a report that is being written") { context in
            let (_, pages) = try await DeskRoutes.pages(context)
            let digest = try context.site.parameter("sha256") { Digest32(hex: $0) }
            guard let file = pages.sheet.files.first(where: { $0.sha256 == digest }) else { throw SiteRefusal.notFound }
            return EvidenceRoutes.answer(file.name, try await context.tenant.attachment(file.name, of: ParticipantID(pages.sheet.dossier.key.city)))
        }
        return routes
    }

    private static func add(_ context: StaffContext<any OfficeSite>) async throws -> WebAnswer {
        let (desk, pages) = try await DeskRoutes.pages(context)
        let (key, form) = (pages.sheet.dossier.key, try context.form())
        let reading = FileSection.form.read(form)
        var state = reading.state
        let title = WrittenLine.of(form["title"].first ?? "", most: 500)
        if title == nil, !(form["title"].first ?? "").isEmpty { state.refuse("title", EvidenceFilesText.fileTitleBad) }
        guard let file = form.files("file").first else {
            state.refuse("file", EvidenceFilesText.fileNeeded)
            return pages.answer(file: state, status: .unprocessableContent)
        }
        guard state.isSound, let title else { return pages.answer(file: state, status: .unprocessableContent) }
        do {
            try await desk.add(file, titled: title, to: key, by: context.actor)
            return .seeOther(DeskPages.link(key.cycle, key.commitment, done: "file-added"))
        } catch let problem as Problem {
            state.refuse(problem)
            return pages.answer(file: state, status: .unprocessableContent)
        }
    }
}

/// A line that somebody has typed, as a record may hold it.
enum WrittenLine {
    /// - Parameter most: bytes.
    /// - Returns: `nil` where it is empty, too long, or holds what nobody sees.
    static func of(_ text: String, most: Int) -> String? {
        try? Fields(["text": .string(text)]).text("text", length: 1...most)
    }
}

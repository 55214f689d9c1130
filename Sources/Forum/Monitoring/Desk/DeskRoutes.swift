import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Where a city writes its progress reports.
enum DeskRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/reports", needs: .staff(.readForum), query: ["cycle"] + DeskFold.cursors, "reports that are due, written, sent and assessed"
        ) {
            context in
            let desk = try desk(context)
            return DeskPages(context: context, country: try await desk.country()).list(try await desk.cycles())
        }
        routes.on(.get, "/admin/reports/:cycle/:commitment", needs: .staff(.readForum), query: ["done", "check"], "a report of the city") {
            context in
            let (_, pages) = try await pages(context)
            return context.request.query("check") == nil
                ? pages.answer(done: done(context.request.query("done"))) : try checked(pages)
        }
        routes.on(
            .post, "/admin/reports/:cycle/:commitment", needs: .staff(.draftReports), fileBytes: FileRoutes.mostBytes,
            "saves a draft of a report, with a file that it brings"
        ) { try await save($0) }
        routes.on(.post, "/admin/reports/:cycle/:commitment/discard", needs: .staff(.draftReports), "throws a draft away") {
            try await discard($0)
        }
        routes.on(.get, "/admin/reports/:cycle/:commitment/preview", needs: .staff(.readForum), "a draft as it would be published") { context in
            try await preview(context) { $0.answer() }
        }
        routes.on(.post, "/admin/reports/:cycle/:commitment/sign", needs: .staff(.signReports), "signs a report") { try await sign($0) }
        routes.on(.post, "/admin/reports/:cycle/:commitment/reply", needs: .staff(.signReports), "signs a reply to an assessment") {
            try await reply($0)
        }
        routes.add(FileRoutes.all)
        return routes
    }

    // MARK: What a request is about

    private static func desk(_ context: Context) throws -> ReportDesk {
        guard let desk = ReportDesk(context.tenant) else { throw SiteRefusal.notFound }
        return desk
    }

    static func pages(_ context: Context) async throws -> (ReportDesk, SheetPages) {
        let desk = try desk(context)
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let commitment = try context.site.parameter("commitment") { CommitmentID($0) }
        guard let sheet = try await desk.sheet(cycle, commitment) else { throw SiteRefusal.notFound }
        return (desk, SheetPages(desk: DeskPages(context: context, country: try await desk.country()), sheet: sheet))
    }

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "saved": DeskText.saved
        case "discarded": DeskText.discarded
        case "file-added": DeskText.fileAdded
        case "file-removed": DeskText.fileRemoved
        case "sent": SheetSigningText.sent
        case "replied": SheetSigningText.replySent
        default: nil
        }
    }

    private static func revision(_ form: FormBody) throws(SiteRefusal) -> Int64 {
        guard let revision = form["revision"].first.flatMap({ Int64($0) }), revision >= 0 else {
            throw .badRequest("The form does not say which revision of the draft it is of. Load the page again.")
        }
        return revision
    }

    // MARK: Drafts

    /// Saves the draft, whatever comes of the file: neither is lost for the sake of the other.
    private static func save(_ context: Context) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let form = try context.form()
        let (key, typed, revision) = (pages.sheet.dossier.key, pages.form.typed(form), try revision(form))
        let fields = FileFields(form)
        let files = try await fields.apply(to: key, having: pages.sheet.files, desk, by: context.actor)
        // A file alone makes no draft of nothing.
        let isOfFiles = files.done != nil || !files.faults.isEmpty
        do {
            if !isOfFiles || !typed.isEmpty || pages.sheet.draft != nil {
                try await desk.save(typed, key.cycle, key.commitment, onto: revision, by: context.actor)
            }
        } catch let stale as StaleDraft {
            return try await conflict(context, stale, typed, revision, fields.state(typed, files))
        }
        guard files.faults.isEmpty else {
            return try await self.pages(context).1.answer(fields.state(typed, files), status: .unprocessableContent)
        }
        return .seeOther(DeskPages.link(key.cycle, key.commitment, done: files.done ?? "saved"))
    }

    /// The page anew, with what was saved meanwhile, and what was typed in the form: it is saved onto the newest revision next time.
    private static func conflict(
        _ context: Context, _ stale: StaleDraft, _ typed: ReportDraft.Typed, _ revision: Int64, _ state: FormState? = nil
    ) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let key = pages.sheet.dossier.key
        let before = try await desk.revision(revision, key.cycle, key.commitment)
        return pages.answer(
            state, conflict: DraftConflict(before: before?.typed, newest: stale.newest, typed: typed), status: .conflict)
    }

    private static func discard(_ context: Context) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let (key, revision) = (pages.sheet.dossier.key, try revision(try context.form()))
        do {
            try await desk.discard(key.cycle, key.commitment, at: revision, by: context.actor)
            return .seeOther(DeskPages.link(key.cycle, key.commitment, done: "discarded"))
        } catch let stale as StaleDraft {
            return try await conflict(context, stale, stale.newest.typed, revision)
        }
    }

    // MARK: Signing

    /// The form with all that is wrong with the draft.
    private static func checked(_ pages: SheetPages) throws -> WebAnswer {
        switch try pages.form.read(pages.typed, attached: pages.attached, official: official(pages.desk.context)) {
        case .accepted: return pages.answer()
        case .refused(var state):
            state.refuse(nil, DeskText.notSound)
            return pages.answer(state)
        }
    }

    /// Who would sign, where nobody has said so yet.
    private static func official(_ context: Context) -> String { context.staff.login }

    private static func preview(_ context: Context, _ answer: (SignaturePages) -> WebAnswer) async throws -> WebAnswer {
        let (_, pages) = try await pages(context)
        let key = pages.sheet.dossier.key
        guard let draft = pages.sheet.draft else { return .seeOther(DeskPages.link(key.cycle, key.commitment)) }
        guard case .accepted(let report, _) = try pages.form.read(draft.typed, attached: pages.attached, official: official(context)) else {
            return .seeOther(Link.to(["admin", "reports", key.cycle.text, key.commitment.text], query: [("check", "1")]))
        }
        return answer(SignaturePages(desk: pages.desk, sheet: pages.sheet, draft: draft, report: report))
    }

    /// Nobody signs what they have not seen.
    private static func changed(_ context: Context) async throws -> WebAnswer {
        try await preview(context) { $0.answer(notice: SheetSigningText.changedSincePreview, status: .conflict) }
    }

    private static func sign(_ context: Context) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let (key, form) = (pages.sheet.dossier.key, try context.form())
        guard let draft = pages.sheet.draft else { return .seeOther(DeskPages.link(key.cycle, key.commitment)) }
        guard draft.revision == (try revision(form)) else { return try await changed(context) }
        let official = form["official"].first ?? ""
        guard case .accepted(let looked, _) = try pages.form.read(draft.typed, attached: pages.attached, official: Self.official(context)) else {
            return .seeOther(Link.to(["admin", "reports", key.cycle.text, key.commitment.text], query: [("check", "1")]))
        }
        let preview = SignaturePages(desk: pages.desk, sheet: pages.sheet, draft: draft, report: looked)
        let reading = SignaturePages.form(clears: !preview.cleared.isEmpty).read(form)
        var state = reading.state
        if !preview.cleared.isEmpty, form["cleared"].isEmpty { state.refuse("cleared", DeskText.clearedNeeded) }
        let signed = try pages.form.read(draft.typed, attached: pages.attached, official: official)
        guard state.isSound, case .accepted(let report, _) = signed else {
            if case .refused = signed, state.isSound { state.refuse("official", SheetSigningText.officialHint) }
            return preview.answer(state, status: .unprocessableContent)
        }
        do {
            try await desk.sign(report, of: draft, by: context.actor)
            return .seeOther(DeskPages.link(key.cycle, key.commitment, done: "sent"))
        } catch is StaleDraft {
            return try await changed(context)
        } catch let problem as Problem {
            state.refuse(problem)
            return preview.answer(state, status: .unprocessableContent)
        }
    }

    private static func reply(_ context: Context) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let (dossier, form) = (pages.sheet.dossier, try context.form())
        let fields = SheetPages.replyForm(context.localizer.language)
        let index = form["assessment"].first.flatMap { Int64($0) } ?? -1
        let outcome = fields.read(form) { (fields) throws(FieldError) in
            var object = fields.object
            object["assessmentIndex"] = .integer(index)
            return try ReportReply(Fields(.object(object)))
        }
        guard case .accepted(let reply, let reading) = outcome else {
            guard case .refused(let state) = outcome else { throw SiteRefusal.notFound }
            return pages.answer(reply: state, status: .unprocessableContent)
        }
        guard dossier.assessment?.index == index, dossier.currentReply == nil else {
            return pages.answer(reply: reading.refused(nil, SheetSigningText.replyOvertaken), status: .conflict)
        }
        do {
            let typed = reply.text.texts.reduce(into: ["official": reply.official]) { $0["text.\($1.language)"] = $1.text }
            try await desk.sign(reply, typed: typed, to: dossier, by: context.actor)
            return .seeOther(DeskPages.link(dossier.key.cycle, dossier.key.commitment, done: "replied"))
        } catch let problem as Problem {
            return pages.answer(reply: reading.refused(problem), status: .unprocessableContent)
        }
    }
}

import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import SQL
import Web

/// One change set: what is in it, and what is done with it.
enum VisaSetRoutes {
    typealias Context = VisaDeskRoutes.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/visa/sets/:set", needs: .staff(.readForum), query: ["done", "after"], "a set of changes of visa rules") { context in
            try await answer(context, done(context.request.query("done")))
        }
        for (name, summary) in [
            ("submit", "hands a set in for approval"), ("take-back", "takes a set back to work on it"), ("drop", "gives a set up"),
            ("take", "takes a change out of a set"), ("take-up", "makes changes anew on what stands now"), ("reopen", "opens a refused set again"),
        ] {
            routes.on(.post, "/admin/visa/sets/:set/\(name)", needs: .staff(.draftVisaRules), summary) { context in
                try await changing(context, done: doneNames[name] ?? "saved") { desk, form, id, revision, hand, connection in
                    try act(name, desk, form, id, revision, hand, connection)
                }
            }
        }
        routes.on(.post, "/admin/visa/sets/:set/describe", needs: .staff(.draftVisaRules), "names a set") { try await describe($0) }
        routes.on(.post, "/admin/visa/sets/:set/approve", needs: .staff(.publishVisaRules), "approves a set, signs and sends it") {
            try await approve($0)
        }
        routes.on(.post, "/admin/visa/sets/:set/send-back", needs: .staff(.publishVisaRules), "sends a set back with a remark") {
            try await sendBack($0)
        }
        return routes
    }

    private static let doneNames = [
        "submit": "submitted", "take-back": "taken-back", "drop": "dropped", "take": "saved", "take-up": "saved", "reopen": "reopened",
    ]

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "saved": SetReviewText.doneSaved
        case "submitted": SetReviewText.doneSubmitted
        case "taken-back": SetReviewText.doneTakenBack
        case "sent-back": SetReviewText.doneSentBack
        case "approved": SetReviewText.doneApproved
        case "dropped": SetReviewText.doneDropped
        case "reopened": SetReviewText.doneReopened
        default: nil
        }
    }

    private static func act(
        _ name: String, _ desk: VisaDesk, _ form: FormBody, _ id: UUIDv7, _ revision: Int64, _ hand: VisaDesk.Hand, _ connection: any SQLConnection
    ) throws {
        switch name {
        case "submit": try desk.submit(id, revision: revision, by: hand, connection)
        case "take-back": try desk.takeBack(id, revision: revision, by: hand, connection)
        case "drop": try desk.drop(id, revision: revision, by: hand, connection)
        case "take": try desk.take(form["key"].compactMap { VisaRuleKey($0) }, outOf: id, revision: revision, by: hand, connection)
        case "take-up": try desk.takeUp(id, revision: revision, by: hand, connection)
        default: try desk.reopen(id, revision: revision, remark: "", by: hand, connection)
        }
    }

    // MARK: Showing

    static func id(_ context: Context) throws -> UUIDv7 { try context.site.parameter("set") { UUIDv7($0) } }

    private static func answer(_ context: Context, _ done: Message?) async throws -> WebAnswer {
        let pages = try await pages(context)
        return pages.answer(done.map { pages.pages.page.notice($0) })
    }

    static func pages(_ context: Context) async throws -> VisaSetPages {
        let (id, after) = (try id(context), try VisaDeskRoutes.after(context))
        do {
            let (pages, found) = try await VisaDeskRoutes.read(context) { desk, connection in
                (
                    try desk.set(id, connection), try desk.changes(of: id, after: after, limit: VisaDeskPages.pageSize, connection),
                    try desk.overtaken(of: id, connection), try desk.readings(of: id, connection).map(\.country),
                    try desk.envelopes(of: id, connection), try desk.overlaps(with: id, connection)
                )
            }
            let (set, changes, overtaken, confirmed, digests, overlaps) = found
            var envelopes: [(digest: EnvelopeDigest, state: SubmissionState)] = []
            // All that were refused are shown, and of the others enough to see how far it is.
            for digest in digests {
                let state = try await context.tenant.state(of: digest)
                if case .refused = state { envelopes.append((digest, state)) } else if envelopes.count < 20 { envelopes.append((digest, state)) }
            }
            return VisaSetPages(
                pages: pages, set: set, changes: changes.changes, next: changes.hasMore ? changes.changes.last?.key : nil, overtaken: overtaken,
                overlaps: overlaps, confirmed: confirmed, envelopes: envelopes)
        } catch VisaDeskRefusal.noSuchSet { throw SiteRefusal.notFound }
    }

    // MARK: Changing

    /// Does something with a set; what is refused is said on its page.
    private static func changing(
        _ context: Context, done: String,
        _ body: @escaping @Sendable (VisaDesk, FormBody, UUIDv7, Int64, VisaDesk.Hand, any SQLConnection) throws -> Void
    ) async throws -> WebAnswer {
        let (id, form) = (try id(context), try context.form())
        let revision = try VisaDeskRoutes.revision(form)
        do {
            try await VisaDeskRoutes.write(context) { desk, hand, connection in try body(desk, form, id, revision, hand, connection) }
            return .seeOther(VisaDeskPages.link(to: id, done: done))
        } catch let refusal as VisaDeskRefusal { return try await refused(context, refusal) }
    }

    static func refused(_ context: Context, _ refusal: VisaDeskRefusal, remark: FormState? = nil, described: FormState? = nil) async throws
        -> WebAnswer
    {
        if case .noSuchSet = refusal { throw SiteRefusal.notFound }
        let pages = try await pages(context)
        let localizer = context.localizer
        var faults: [String] = []
        if case .unfit(let list, _) = refusal {
            faults = list.map { localizer(DeskSetText.unfit(border: VisaWords.border($0.key), reason: SubmissionWords.reason($0.reason))) }
        }
        let isConflict =
            switch refusal {
            case .isNewer, .wrongState, .overtaken: true
            default: false
            }
        let title = isConflict ? DeskSetText.newerTitle : DeskSetText.title
        let banner = Banner(
            isConflict ? .warning : .bad, label: localizer(DeskSetText.title), title: localizer(title),
            text: localizer(VisaDeskWords.message(refusal)))
        return pages.answer(status: isConflict ? .conflict : .unprocessableContent, banner, faults: faults, remark: remark, described: described)
    }

    private static func describe(_ context: Context) async throws -> WebAnswer {
        let (id, form) = (try id(context), try context.form())
        let revision = try VisaDeskRoutes.revision(form)
        let reading = VisaSetPages.describeForm.read(form)
        let (title, note) = (form["title"].first ?? "", form["note"].first ?? "")
        var state = reading.state
        if title.utf8.count > 200 { state.refuse("title", DeskWorkText.tooLong(most: 200)) }
        if note.utf8.count > 4000 { state.refuse("note", DeskWorkText.tooLong(most: 4000)) }
        guard state.isSound else { return try await pages(context).answer(status: .unprocessableContent, described: state) }
        do {
            try await VisaDeskRoutes.write(context) { desk, hand, connection in
                try desk.describe(title, note: note, of: id, revision: revision, by: hand, connection)
            }
            return .seeOther(VisaDeskPages.link(to: id, done: "saved"))
        } catch let refusal as VisaDeskRefusal { return try await refused(context, refusal, described: reading.state) }
    }

    private static func sendBack(_ context: Context) async throws -> WebAnswer {
        let (id, form) = (try id(context), try context.form())
        let revision = try VisaDeskRoutes.revision(form)
        var state = VisaSetPages.remarkForm.read(form).state
        let remark = form["remark"].first ?? ""
        if remark.allSatisfy(\.isWhitespace) { state.refuse("remark", SetReviewText.remarkMissing) }
        if remark.utf8.count > 2000 { state.refuse("remark", DeskWorkText.tooLong(most: 2000)) }
        guard state.isSound else { return try await pages(context).answer(status: .unprocessableContent, remark: state) }
        do {
            try await VisaDeskRoutes.write(context) { desk, hand, connection in
                try desk.sendBack(id, revision: revision, remark: remark, by: hand, connection)
            }
            return .seeOther(VisaDeskPages.link(to: id, done: "sent-back"))
        } catch let refusal as VisaDeskRefusal { return try await refused(context, refusal, remark: state) }
    }

    /// Signs what is in the set, and notes it as sent in the same transaction.
    private static func approve(_ context: Context) async throws -> WebAnswer {
        let (id, hand) = (try id(context), try VisaDeskRoutes.hand(context))
        let revision = try VisaDeskRoutes.revision(try context.form())
        do {
            let (pages, approved) = try await VisaDeskRoutes.read(context) { desk, connection in
                try desk.approval(of: id, revision: revision, by: hand, connection)
            }
            let desk = pages.desk
            _ = try await context.tenant.publish(
                approved.records.map { OwnRecord(type: $0.id.type, key: $0.id.key, body: $0.body) }
            ) { connection, digests in
                try desk.approve(id, revision: revision, remark: "", as: digests, by: hand, connection)
            }
            return .seeOther(VisaDeskPages.link(to: id, done: "approved"))
        } catch let refusal as VisaDeskRefusal {
            return try await refused(context, refusal)
        } catch let problem as Problem {
            let pages = try await pages(context)
            return pages.answer(status: .conflict, pages.pages.refusal(DeskSetText.refused(reason: SubmissionWords.reason(problem))))
        }
    }
}

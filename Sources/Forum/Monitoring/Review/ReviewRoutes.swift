import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Where the secretariat reviews reports.
enum ReviewRoutes {
    typealias Context = StaffContext<any OfficeSite>
    private static let path = "/admin/review/:cycle/:commitment/:city"

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/review", needs: .staff(.readForum), query: ReviewPages.tables.map(ReviewPages.cursor),
            "reports that wait for the secretariat"
        ) { context in
            let (queue, names) = try await desk(context).queue()
            return ReviewPages(context: context).queue(queue, names)
        }
        routes.on(.get, path, needs: .staff(.readForum), query: ["done", "version"], "a report and its assessment") { context in
            let (_, pages) = try await pages(context)
            return pages.answer(done: done(context.request.query("done")))
        }
        routes.on(.post, path + "/assess", needs: .staff(.assessReports), "publishes an assessment, or returns a report") { try await assess($0) }
        routes.on(.post, path + "/publish", needs: .staff(.assessReports), "publishes a report that is assessed") { try await publish($0) }
        return routes
    }

    private static func desk(_ context: Context) throws -> ReviewDesk {
        guard let desk = ReviewDesk(context.tenant) else { throw SiteRefusal.notFound }
        return desk
    }

    private static func pages(_ context: Context) async throws -> (ReviewDesk, FilePages) {
        let desk = try desk(context)
        let key = ReportKey(
            cycle: try context.site.parameter("cycle") { CycleID($0) }, commitment: try context.site.parameter("commitment") { CommitmentID($0) },
            city: try context.site.parameter("city") { CityID($0) })
        guard let file = try await desk.file(key) else { throw SiteRefusal.notFound }
        return (desk, FilePages(pages: ReviewPages(context: context), file: file))
    }

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "assessed": ReviewText.assessDone
        case "published": ReviewText.publishDone
        default: nil
        }
    }

    private static func back(_ key: ReportKey, done: String) -> WebAnswer {
        .seeOther(Link.to(["admin", "review", key.cycle.text, key.commitment.text, key.city.text], query: [("done", done)]))
    }

    private static func index(_ form: FormBody, _ name: String) -> Int64? { form[name].first.flatMap { Int64($0) } }

    private static func assess(_ context: Context) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let (dossier, form) = (pages.file.dossier, try context.form())
        let seen = (report: index(form, "report"), assessment: index(form, "assessment"))
        let outcome = FilePages.form(context.localizer.language).read(form) { (fields) throws(FieldError) in
            var object = fields.object
            object["reportIndex"] = .integer(max(0, seen.report ?? 0))
            return try ProgressAssessment(Fields(.object(object)))
        }
        guard case .accepted(let assessment, let reading) = outcome else {
            guard case .refused(let state) = outcome else { throw SiteRefusal.notFound }
            return pages.answer(state, status: .unprocessableContent)
        }
        guard seen.report == dossier.report?.index, seen.assessment == dossier.assessment?.index ?? -1 else {
            return pages.answer(reading.state, refused: ReviewText.overtaken, status: .conflict)
        }
        do {
            try await desk.assess(assessment, of: dossier, by: context.actor)
            return back(dossier.key, done: "assessed")
        } catch let problem as Problem {
            return pages.answer(reading.refused(problem), status: .unprocessableContent)
        }
    }

    private static func publish(_ context: Context) async throws -> WebAnswer {
        let (desk, pages) = try await pages(context)
        let (dossier, form) = (pages.file.dossier, try context.form())
        guard let report = index(form, "report"), let assessment = index(form, "assessment") else {
            throw SiteRefusal.badRequest("The form does not say what is to be published. Load the page again.")
        }
        let publication = ReportPublication(reportIndex: report, assessmentIndex: assessment, replyIndex: index(form, "reply"))
        do {
            try await desk.publish(publication, of: dossier, by: context.actor)
            return back(dossier.key, done: "published")
        } catch let problem as Problem where problem.code == .ruleViolated || problem.code == .staleBase {
            // Something of it is not the newest any more: what is, is shown.
            let (_, newest) = try await Self.pages(context)
            return newest.answer(refused: ReviewText.overtaken, status: .conflict)
        }
    }
}

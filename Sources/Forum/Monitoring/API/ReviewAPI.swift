import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// What waits for the secretariat's judgement, the judgement, and the end of the work on a report.
enum ReviewAPI {
    typealias Context = TokenContext<any OfficeSite>

    private static let path = [OfficialsAPI.cycle, OfficialsAPI.commitment, OfficialsAPI.city]

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/review-queue", needs: .apiToken(.readForum),
            APIContract([], answers: .json("The oldest first, \(ReviewQueue.most) of each kind at most.", queueSchema)),
            "reports on which the secretariat has work to do"
        ) { OfficialsAPI.answer(try await queue($0)) }
        routes.api(
            .put, "/api/v1/assessments/:cycle/:commitment/:city", needs: .apiToken(.writeReviews),
            APIContract(parameters: path, body: assessmentBody, answers: [.json("The work on the report.", standingSchema)]),
            "judges the version of a report that was looked at"
        ) { OfficialsAPI.answer(try await assess($0)) }
        routes.api(
            .put, "/api/v1/report-publications/:cycle/:commitment/:city", needs: .apiToken(.writeReviews),
            APIContract(parameters: path, body: publicationBody, answers: [.json("The work on the report.", standingSchema)]),
            "publishes a report that was assessed and accepted"
        ) { OfficialsAPI.answer(try await publish($0)) }
        return routes.at("secretariat") { $0.place == .secretariat }
    }

    private static func desk(_ context: Context) throws -> ReviewDesk {
        guard let desk = ReviewDesk(context.tenant) else { throw SiteRefusal.notFound }
        return desk
    }

    private static func queue(_ context: Context) async throws -> JSON {
        let queue = try await desk(context).queue().queue
        func list(_ items: [ReviewQueue.Item]) -> JSON {
            .array(
                items.map { item in
                    [
                        "cycle": .string(item.key.cycle.text), "commitment": .string(item.key.commitment.text), "city": .string(item.key.city.text),
                        "acceptedAt": .string(item.acceptedAt.description), "late": .boolean(item.isLate), "replied": .boolean(item.hasReply),
                    ]
                })
        }
        return ["toAssess": list(queue.toAssess), "toPublish": list(queue.toPublish), "returned": list(queue.returned)]
    }

    private static func file(_ context: Context) async throws -> (ReviewDesk, ReportDossier) {
        let desk = try desk(context)
        guard let file = try await desk.file(try OfficialsAPI.key(context)) else { throw SiteRefusal.notFound }
        return (desk, file.dossier)
    }

    /// How the work on a report stands.
    private static func json(_ dossier: ReportDossier) -> JSON {
        let key = dossier.key
        return [
            "cycle": .string(key.cycle.text), "commitment": .string(key.commitment.text), "city": .string(key.city.text),
            "stage": .string((dossier.cell?.stage ?? .unreported).rawValue), "reportIndex": dossier.report.map { .integer($0.index) } ?? .null,
            "assessmentIndex": dossier.assessment.map { .integer($0.index) } ?? .null,
            "replyIndex": dossier.currentReply.map { .integer($0.index) } ?? .null,
        ]
    }

    private static func assess(_ context: Context) async throws -> JSON {
        let (desk, dossier) = try await file(context)
        let fields = try await context.fields()
        let (assessment, seen) = (try ProgressAssessment(fields), try OfficialsAPI.seenIndex(fields))
        if dossier.assessment?.body == assessment { return json(dossier) }
        guard assessment.reportIndex == dossier.report?.index, seen == dossier.assessment?.index else {
            throw Context.stale("the report or its assessment", current: json(dossier))
        }
        try await desk.assess(assessment, of: dossier, by: context.actor)
        return json(try await file(context).1)
    }

    private static func publish(_ context: Context) async throws -> JSON {
        let (desk, dossier) = try await file(context)
        let publication = try ReportPublication(try await context.fields())
        let standing = (dossier.report?.index, dossier.assessment?.index, dossier.currentReply?.index)
        guard (publication.reportIndex, publication.assessmentIndex, publication.replyIndex) == standing else {
            throw Context.stale("the report, its assessment or the reply", current: json(dossier))
        }
        try await desk.publish(publication, of: dossier, by: context.actor)
        return json(try await file(context).1)
    }

    // MARK: Schemas

    private static let completion = ProgressSchemas.completion
    private static let assessmentBody = Schema.named(
        "NewAssessment",
        .object(
            [
                .required("reportIndex", .count), .optional("index", .count),
                .required("outcome", .words(ProgressAssessment.Outcome.allCases.map(\.rawValue))), .required("completion", completion),
                .required("verifiability", .words(ProgressAssessment.Verifiability.allCases.map(\.rawValue))), .required("comment", .localized),
            ], isOpen: false))
    private static let publicationBody = Schema.named(
        "NewReportPublication",
        .object([.required("reportIndex", .count), .required("assessmentIndex", .count), .optional("replyIndex", .count)], isOpen: false))
    private static let standingSchema = Schema.named(
        "ReportWork",
        .object(
            [
                .required("cycle", .slug), .required("commitment", ProgressSchemas.commitmentText), .required("city", .slug),
                .required("stage", .words(ProgressCell.Stage.allCases.map(\.rawValue))), .required("reportIndex", .nullable(.count)),
                .required("assessmentIndex", .nullable(.count)), .required("replyIndex", .nullable(.count)),
            ], isOpen: false))
    private static let waiting = Schema.list(
        .object(
            [
                .required("cycle", .slug), .required("commitment", ProgressSchemas.commitmentText), .required("city", .slug),
                .required("acceptedAt", .time), .required("late", .boolean), .required("replied", .boolean),
            ], isOpen: false), most: ReviewQueue.most)
    private static let queueSchema = Schema.named(
        "ReviewQueue",
        .object([.required("toAssess", waiting), .required("toPublish", waiting), .required("returned", waiting)], isOpen: false))
}

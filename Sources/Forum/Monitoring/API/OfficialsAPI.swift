import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// What officials do at their desks, for programs with a token of theirs: the same use cases, judged by the same rules.
enum OfficialsAPI {
    typealias Context = TokenContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = ReportDraftsAPI.routes
        routes.add(ReviewAPI.routes)
        routes.add(PlansAPI.routes)
        routes.add(EditionsAPI.routes)
        return routes
    }

    static let cycle = APIContract.Parameter.path("cycle", "A reporting cycle.", .slug)
    static let commitment = APIContract.Parameter.path("commitment", "A commitment, such as A11.2.", ProgressSchemas.commitmentText)
    static let city = APIContract.Parameter.path("city", "A city of the forum.", .slug)

    static func key(_ context: Context) throws -> ReportKey {
        ReportKey(
            cycle: try context.site.parameter("cycle") { CycleID($0) }, commitment: try context.site.parameter("commitment") { CommitmentID($0) },
            city: try context.site.parameter("city") { CityID($0) })
    }

    /// The log index of the version that the program has seen; `nil` where it has seen that there is none.
    static func seenIndex(_ fields: Fields) throws(FieldError) -> Int64? { try fields.optionalInteger("index", in: 0...JSON.largestInteger) }

    /// What sends something back to who has written it.
    static let returned = Schema.named(
        "SentBack", .object([.required("revision", .count), .required("remark", .anyText(most: 2000))], isOpen: false))

    static func returned(_ context: Context) async throws -> (revision: Int64, remark: String) {
        let fields = try await context.fields()
        return (
            try fields.integer("revision", in: 1...JSON.largestInteger), try fields.text("remark", length: 1...2000, lines: .many)
        )
    }

    static func answer(_ json: JSON) -> WebAnswer { WebAnswer(json: json).cached(.personal) }
}

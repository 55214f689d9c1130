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

    static func answer(_ json: JSON) -> WebAnswer { WebAnswer(json: json).cached(.personal) }
}

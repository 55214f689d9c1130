import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Tokens of a site's API for a program that keeps an eye on them: which there are, and an end to one. None is made by a program, which would give
/// whoever has stolen its token another that nobody knows of.
enum TokensAPI {
    typealias Context = TokenContext<Site>

    private static let token = APIContract.Parameter.path("token", "As the list names it.", .uuid)

    static var routes: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(
            .get, "/api/v1/tokens", needs: .apiToken(.readTokens),
            APIContract(
                [],
                answers: .json(
                    "The newest first, those included that open nothing any more.",
                    .object([.required("items", .list(schema, most: 1000))], isOpen: false))),
            "tokens of the API without their secrets: of an administrator all, of everybody else their own"
        ) { context in
            WebAnswer(json: ["items": .array(try await tokens(context).map(\.json))]).cached(.personal)
        }
        routes.api(
            .delete, "/api/v1/tokens/:token", needs: .apiToken(.revokeTokens),
            APIContract(parameters: [token], body: nil, answers: [.json("The token, which opens nothing any more.", schema)]),
            "revokes a token; once done, it says so again"
        ) { try await revoke($0) }
        return routes
    }

    /// The user for whom the program acts; `nil` for the operator, who sees all.
    private static func user(_ context: Context) -> String? { context.token.roles == nil ? nil : context.token.maker }

    private static func tokens(_ context: Context) async throws -> [APIToken] {
        let tokens = context.tenant.tokens
        if let user = user(context) { return try await tokens.list(for: user) }
        return try await tokens.list()
    }

    private static func revoke(_ context: Context) async throws -> WebAnswer {
        let id = try context.site.parameter("token") { UUIDv7($0) }
        func standing() async throws -> APIToken {
            guard let token = try await tokens(context).first(where: { $0.id == id }) else { throw SiteRefusal.notFound }
            return token
        }
        if try await standing().revokedAt == nil {
            do { try await context.tenant.tokens.revoke(id.text, for: user(context), by: context.actor) } catch let problem as Problem
                where problem.code == .notFound
            {
                // Somebody was faster: what stands is answered.
            }
        }
        return WebAnswer(json: try await standing().json).cached(.personal)
    }

    private static let schema = Schema.named(
        "Token",
        .object(
            [
                .required("id", .uuid), .required("name", .anyText(most: 100)),
                .required("scopes", .list(.words(APIToken.Scope.allCases.map(\.rawValue)), most: APIToken.Scope.allCases.count)),
                .required("hotels", .nullable(.list(.anyText(most: 100), most: APIToken.mostHotels))), .required("createdAt", .time),
                .required("issuedBy", .anyText(most: 200)), .required("expiresAt", .time), .required("revokedAt", .nullable(.time)),
                .required("lastUsedAt", .nullable(.time)),
            ], isOpen: false))
}

import AllFeatures
import CityNode
import Envelope
import FeatureKit
import Forum
import HTTPTypes
import Ledger
import Listening
import Logging
import SQL
import StrictJSON
import Web

/// Which routes the sites have: the one place where they are put together.
public enum SiteRoutes {
    /// Every route, one line each: method, path, who may call it, which sites have it, what it answers.
    public static var listing: String { Route.listing(routes) }

    static var routes: [Route] {
        all(SiteDirectory(), TalliedLog("", logger: Logger(label: "routes") { _ in SwiftLogNoOpLogHandler() })).routes
    }

    static func all(_ sites: SiteDirectory, _ log: TalliedLog) -> RouteSet<Site> {
        var routes = process(sites, log)
        routes.add(StatusPages.routes())
        routes.add(LogRoutes.all)
        for feature in Features.all {
            routes.add(feature.routes.mounted { $0 })
            routes.add(feature.officeRoutes.mounted { $0 })
        }
        for set in [
            SignInRoutes.all(sites.providers), OwnAccountRoutes.all(sites.providers), PasskeyRoutes.all(sites.providers),
            ProviderRoutes.all(sites.providers), UserRoutes.all(mail: sites.mail), StaffTokenRoutes.all, AuditRoutes.all,
            AdministrationRoutes.all(settings: sites.settings), SecretariatRoutes.all, ExplorerRoutes.all, WebhookRoutes.all,
        ] { routes.add(set) }
        for set in [
            PublishingAPI.routes, UsersAPI.routes(sites.mail), AuditAPI.routes, SettingsAPI.routes(sites.settings), MembersAPI.routes,
            WebhooksAPI.routes, TokensAPI.routes,
        ] { routes.add(set) }
        APIIndex.add(to: &routes)
        return routes
    }

    /// What the process answers, whatever host is asked for.
    private static func process(_ sites: SiteDirectory, _ log: TalliedLog) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        for asset in [Assets.style, Assets.icon, Assets.card, Assets.passkey, Assets.fragment, Assets.calendar] {
            routes.onProcess(.get, asset.path, needs: .public, query: ["v"], "a file of the pages") { asset.answer($0.request) }
        }
        routes.onProcess(.get, "/healthz", needs: .public, "whether the process answers") { _ in
            WebAnswer(json: ["status": "ok"]).cached(.never)
        }
        routes.onProcess(.get, "/readyz", needs: .public, "whether it can serve") { context in
            // A city's own name asks for that city; any other for the process.
            do {
                if let site = context.tenant { try await site.checkReadiness() } else { try await sites.checkProcess() }
            } catch let problem as Problem where problem.code == .unavailable {
                log.note("not ready", kind: "not ready", level: .error, ["error": problem.detail])
                throw problem
            } catch {
                log.note("not ready", kind: "not ready", level: .error, ["error": "\(error)"])
                throw Problem(.unavailable, "The database cannot be read, or holds no root. The log says why.")
            }
            return WebAnswer(json: ["status": "ready"]).cached(.never)
        }
        return routes
    }
}

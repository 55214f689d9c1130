import StrictJSON
import Synchronization
import Web

/// What `/api/openapi.json` answers: the routes of a site, for programs. The same for all cities, so it is written once.
final class APIDescription: Sendable {
    static let path = "/api/openapi.json"

    private enum Kind: Hashable { case city, secretariat }
    private struct Written: Sendable {
        let bytes: [UInt8]
        let tag: EntityTag
    }

    private let routes: RouteSet<Site>
    private let written = Mutex<[Kind: Written]>([:])

    init(_ routes: RouteSet<Site>) { self.routes = routes }

    func answer(_ context: TenantContext<Site>) -> WebAnswer {
        let kind: Kind = context.tenant.city == nil ? .secretariat : .city
        let known = written.withLock { $0[kind] }
        let written = known ?? write(routes.routes(of: context.tenant), kind)
        return WebAnswer(type: "application/json", written.bytes).cached(.revalidated).tagged(written.tag, for: context.request)
    }

    private func write(_ routes: [Route], _ kind: Kind) -> Written {
        let document = OpenAPIDocument(
            title: "Caravanserai", description: "What a city of the forum, or its secretariat, tells and takes. Everything to read is public.",
            version: "1", routes, webhooks: [("record", WebhookSchemas.webhook)])
        let bytes = document.json.compact
        let result = Written(bytes: bytes, tag: EntityTag(of: bytes))
        written.withLock { $0[kind] = result }
        return result
    }
}

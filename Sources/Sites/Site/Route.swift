import CityNode
import HTTPTypes

/// Every route of the web listener. The dispatcher and the authorisation test are both made from this one list.
enum Route: String, CaseIterable, Sendable {
    case page, style, icon, health, readiness
    case index, members, visaRules, visaConflicts, commitments, cycles, reports, assessments, records
    case log, logEntry, logProof, checkpoint, sync, notices
    case publish, fate

    /// Who may call a route.
    enum Access: Equatable, Sendable {
        case everyone
        case token(APIToken.Scope)
    }

    /// What answers it.
    enum Realm: Equatable, Sendable {
        /// The process, whatever host is asked for.
        case process
        case everySite
        case citySite
    }

    var method: HTTPRequest.Method { self == .publish ? .post : .get }

    /// Segments that begin with `:` take any text.
    var path: String {
        switch self {
        case .page: "/"
        case .style: "/style.css"
        case .icon: "/icon.svg"
        case .health: "/healthz"
        case .readiness: "/readyz"
        case .index: "/api/v1/"
        case .members: "/api/v1/members"
        case .visaRules: "/api/v1/visa-rules"
        case .visaConflicts: "/api/v1/visa-rules/conflicts"
        case .commitments: "/api/v1/commitments"
        case .cycles: "/api/v1/cycles"
        case .reports: "/api/v1/reports"
        case .assessments: "/api/v1/assessments"
        case .records, .publish: "/api/v1/records"
        case .log: "/api/v1/log"
        case .logEntry: "/api/v1/log/:index"
        case .logProof: "/api/v1/log/:index/proof"
        case .checkpoint: "/api/v1/checkpoint"
        case .sync: "/api/v1/sync"
        case .notices: "/api/v1/notices"
        case .fate: "/api/v1/records/fate/:digest"
        }
    }

    var access: Access {
        switch self {
        case .publish, .fate: .token(.writeRecords)
        case .page, .style, .icon, .health, .readiness, .index, .members, .visaRules, .visaConflicts, .commitments, .cycles, .reports, .assessments,
            .records, .log,
            .logEntry,
            .logProof, .checkpoint, .sync, .notices:
            .everyone
        }
    }

    var realm: Realm {
        switch self {
        case .style, .icon, .health, .readiness: .process
        case .publish, .fate: .citySite
        default: .everySite
        }
    }

    /// The names a query may hold; another is refused, so that a filter that was misspelt never answers with everything.
    var queryNames: [String] {
        switch self {
        case .page: ["lang"]
        case .style, .icon: ["v"]
        case .members, .commitments, .cycles, .log: ["limit", "after"]
        case .visaRules, .visaConflicts: ["destination", "nationality", "purpose", "document", "limit", "after"]
        case .reports, .assessments: ["cycle", "commitment", "city", "limit", "after"]
        case .records: ["type", "prefix", "limit", "after"]
        case .notices: ["city", "limit", "after"]
        case .publish: ["wait"]
        case .health, .readiness, .index, .logEntry, .logProof, .checkpoint, .sync, .fate: []
        }
    }

    var isAPI: Bool { path.hasPrefix(Self.apiPrefix) }
    static let apiPrefix = "/api/"
    /// What people type who look for the API.
    private static let nearIndex: Set<String> = ["/api", "/api/", "/api/v1"]

    /// Whether everyone may read it, scripts of other sites too.
    var isOpenData: Bool { isAPI && method == .get && access == .everyone }

    /// A route that a path names, and what stood in its place holder.
    struct Match: Equatable, Sendable {
        let route: Route
        let parameter: String?
    }

    /// Routes of a path, of every method.
    static func matches(_ path: String) -> [Match] {
        let path = nearIndex.contains(path) ? Route.index.path : path
        return allCases.compactMap { route in
            let wanted = route.path.split(separator: "/", omittingEmptySubsequences: false)
            let given = path.split(separator: "/", omittingEmptySubsequences: false)
            guard wanted.count == given.count else { return nil }
            var parameter: String?
            for (want, give) in zip(wanted, given) {
                if want.first == ":" {
                    guard !give.isEmpty else { return nil }
                    parameter = String(give)
                } else if want != give {
                    return nil
                }
            }
            return Match(route: route, parameter: parameter)
        }
    }
}

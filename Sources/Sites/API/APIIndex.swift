import CityNode
import Coordinator
import HTTPTypes
import Primitives
import StrictJSON

/// What `/api/v1/` answers: whose site this is, and every route of it, from the one list that the dispatcher goes by.
struct APIIndex: Sendable {
    let site: Site

    init(_ site: Site) { self.site = site }

    var json: JSON {
        let (forum, isCity) =
            switch site {
            case .city(let city): (city.profile.forum, true)
            case .secretariat(let coordinator): (coordinator.forum, false)
            }
        let routes = Route.allCases.filter { $0.isAPI && (isCity || $0.realm != .citySite) }
        return [
            "forum": .string(forum.text), "city": .string(site.participant.text), "routes": .array(routes.map(Self.json)),
        ]
    }

    private static func json(_ route: Route) -> JSON {
        let token: JSON =
            switch route.access {
            case .everyone: .null
            case .token(let scope): .string(scope.rawValue)
            }
        return [
            "method": .string(route.method.rawValue), "path": .string(template(route.path)), "query": .array(route.queryNames.map { .string($0) }),
            "scope": token, "what": .string(route.what),
        ]
    }

    /// Place holders as RFC 6570 writes them.
    private static func template(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { $0.first == ":" ? "{\($0.dropFirst())}" : String($0) }
            .joined(separator: "/")
    }
}

extension Route {
    /// What a route answers, in a few words for who looks for one.
    var what: String {
        switch self {
        case .page: "the status page"
        case .style, .icon: "a file of the pages"
        case .health: "whether the process answers"
        case .readiness: "whether it can serve"
        case .index: "this list"
        case .members: "the cities of the forum, with address, keys and state"
        case .visaRules: "the visa rule in force for each border, with its authority"
        case .visaConflicts: "the borders at which what a country says and what is reported of it contradict each other"
        case .commitments: "what the forum has set out to do"
        case .cycles: "the periods in which cities report"
        case .reports: "the cities' progress reports"
        case .assessments: "what the secretariat says of the reports"
        case .records: "the records of one type"
        case .log: "the entries of the log, newest last"
        case .logEntry: "an entry with its envelope"
        case .logProof: "the proof that an entry is in the log"
        case .checkpoint: "the newest signed checkpoint, as text"
        case .sync: "how far this site has followed the log"
        case .notices: "the board: what cities show for a time"
        case .publish: "publishes records"
        case .fate: "what has become of an envelope that was published"
        }
    }
}

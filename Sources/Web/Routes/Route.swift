public import HTTPTypes

/// What is known of a route without calling it: lists, documents and tests are made from this.
public struct Route: Sendable {
    public let method: HTTPRequest.Method
    /// Segments that begin with `:` take any text.
    public let path: String
    public let needs: Permission
    /// The names that a query may hold, besides `lang` of a page.
    public let query: [String]
    /// What it answers, in a few words for who looks for one.
    public let summary: String
    /// Which sites have it, such as `cities`; `all` and `process` are taken.
    public internal(set) var place: String
    /// What a route of the API takes and answers.
    let contract: APIContract?
    /// Those of the query that may be there more than once.
    var repeated: Set<String> = []
    /// Bytes of files that a form may bring; 0 where it brings none.
    var fileBytes = 0

    static let apiPrefix = "/api/"
    public var isAPI: Bool { path.hasPrefix(Self.apiPrefix) }
    /// Whether everyone may read it, scripts of other sites too.
    public var isOpenData: Bool { isAPI && method == .get && needs == .public }

    /// Place holders as RFC 6570 writes them.
    public var template: String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { $0.first == ":" ? "{\($0.dropFirst())}" : String($0) }
            .joined(separator: "/")
    }

    /// What is known of a call of the path by a method that it does not take.
    var refused: Route { Route(method: .options, path: path, needs: .public, query: [], summary: "", place: place, contract: nil) }

    /// Refuses a name that the API does not know, so that a filter that was misspelt never answers with everything, and one that is there twice.
    /// Links to a page may carry what others have hung on them.
    func check(_ query: [(name: String, value: String)]) throws(SiteRefusal) {
        var seen: Set<String> = []
        for (name, _) in query {
            guard self.query.contains(name) else {
                guard isAPI else { continue }
                let known = self.query.isEmpty ? "none" : self.query.joined(separator: ", ")
                throw .badRequest("`\(name.prefix(40))` is no parameter of this path; known are: \(known).")
            }
            guard seen.insert(name).inserted || repeated.contains(name) else { throw .badRequest("`\(name)` may be given once.") }
        }
    }
}

extension Route {
    /// One line a route, in the order of paths, for a file that shows what was added.
    public static func listing(_ routes: [Route]) -> String {
        func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
        let sorted = routes.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        let widths = (
            path: sorted.map(\.path.count).max() ?? 0, needs: sorted.map(\.needs.description.count).max() ?? 0,
            place: sorted.map(\.place.count).max() ?? 0
        )
        return sorted.map { route in
            let query = route.query.isEmpty ? "" : " ?" + route.query.joined(separator: "&")
            return padded(route.method.rawValue, 6) + " " + padded(route.path, widths.path) + "  " + padded(route.needs.description, widths.needs)
                + "  " + padded(route.place, widths.place) + "  " + route.summary + query + "\n"
        }.joined()
    }
}

import TestKit

/// Every page of a city's site and the secretariat's, as the demo fills them, before fifty visitors: those who are signed out, and officials with
/// sessions of their own. Each kind of page by itself, before people who look at it for a quarter of a second; then all in turn, as fast as they come.
struct SiteFigures {
    struct Page {
        let pattern: String
        let path: String
        let outcome: PageLoad.Outcome
    }

    /// What a visit of all pages came to.
    struct Load {
        let pages: [Page]
        let perSecond: Double
    }

    private static let connections = 50
    /// Between two pages of one visitor, in microseconds.
    private static let pause: UInt32 = 250_000
    /// Of all pages in turn.
    private static let mixSeconds = 8.0
    /// Pages that are opened to find one of each kind.
    private static let mostOpened = 600

    let forum: DemoForum
    /// How long each page is asked for.
    let seconds: Double

    func signedOut(at site: String) throws -> Load {
        let visitor = try visitor(at: site)
        return try load(try Self.pages(seenBy: visitor, from: ["/"]), [visitor])
    }

    /// Pages below `/admin`, each by all who may see it.
    func signedIn(at site: String) throws -> Load {
        let visitors = try (forum.accounts[site] ?? []).map { account in
            let visitor = try visitor(at: site)
            try visitor.signIn(account)
            return visitor
        }
        guard !visitors.isEmpty else { throw Failure("\(site) has no accounts.") }
        var found: [String: String] = [:]
        for visitor in visitors {
            found.merge(try Self.pages(seenBy: visitor, from: ["/admin"]).filter { $0.key.hasPrefix("/admin") || $0.key == "/account" }) { old, _ in
                old
            }
        }
        return try load(found, visitors)
    }

    private func visitor(at site: String) throws -> SiteVisitor {
        guard let (host, port) = forum.sites[site] else { throw Failure("The demo has no \(site).") }
        return try SiteVisitor(port: port, host: host)
    }

    private func load(_ pages: [String: String], _ visitors: [SiteVisitor]) throws -> Load {
        var open: [String] = []
        let loaded = try pages.sorted { $0.key < $1.key }.map { pattern, path in
            let allowed = try visitors.filter { try $0.get(path).status == 200 }
            guard let first = allowed.first else { throw Failure("Nobody may see \(path) any more.") }
            if allowed.count == visitors.count { open.append(path) }
            let load = PageLoad(port: first.port, host: first.host, paths: [path], pause: Self.pause, visitors: allowed.map(\.fields))
            return Page(pattern: pattern, path: path, outcome: try load.run(connections: Self.connections, seconds: seconds))
        }
        // Those that all of them may see; else one who may see most.
        var (paths, fields) = (open, visitors.map(\.fields))
        for visitor in visitors where visitors.count > 1 {
            let seen = try pages.values.filter { try visitor.get($0).status == 200 }
            if seen.count > paths.count { (paths, fields) = (seen.sorted(), [visitor.fields]) }
        }
        let mix = PageLoad(port: visitors[0].port, host: visitors[0].host, paths: paths, visitors: fields)
        return Load(pages: loaded, perSecond: try mix.run(connections: Self.connections, seconds: Self.mixSeconds).perSecond)
    }

    /// One address of each kind of page that links lead to, by its pattern.
    private static func pages(seenBy visitor: SiteVisitor, from start: [String]) throws -> [String: String] {
        var found: [String: String] = [:]
        var (known, next) = (Set(start), start[...])
        var opened: [String: Int] = [:]
        while let path = next.popFirst(), opened.values.reduce(0, +) < mostOpened {
            let pattern = pattern(of: path)
            // A few of each kind: others lead to no other kinds.
            guard opened[pattern, default: 0] < 3 else { continue }
            opened[pattern, default: 0] += 1
            let answer = try visitor.get(path)
            guard answer.status == 200, answer.field("content-type")?.hasPrefix("text/html") ?? false else { continue }
            if found[pattern] == nil { found[pattern] = path }
            for link in SiteVisitor.links(in: String(decoding: answer.body, as: UTF8.self)) where known.insert(link).inserted { next.append(link) }
        }
        return found
    }

    /// A path whose names, numbers and countries are left open, and which says what is asked.
    private static func pattern(of path: String) -> String {
        let parts = path.split(separator: "?", maxSplits: 1)
        let steps = (parts.first ?? "").split(separator: "/").enumerated().map { place, step in
            let isWord = step.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" }
            return isWord && place < 3 && !(place == 2 && step.contains("-")) ? String(step) : "*"
        }
        let asked = parts.count == 2 ? "?" + parts[1].split(separator: "&").map { $0.prefix { $0 != "=" } }.sorted().joined(separator: "&") : ""
        return "/" + steps.joined(separator: "/") + asked
    }
}

import Primitives
import SQL
import TestKit

/// The travellers' pages of a city of the demo, before fifty people of whom hardly two ask for the same: other days, other guests, other hotels.
struct TravelFigures {
    private static let (connections, paths, days) = (50, 2_000, 90)
    private static let seconds = 8.0

    let forum: DemoForum
    let site: String

    /// Searches over the hotels of all cities, of one of them, or of those with a facility.
    func search() throws -> PageLoad.Outcome {
        let cities = forum.sites.keys.filter { $0 != "secretariat" }.sorted()
        return try load(
            (0..<Self.paths).map { number in
                let narrower = ["", "&city=\(cities[number % cities.count])", "&facility=wifi", "&stars=3", "&order=stars"]
                return "/stay?\(Self.stay())\(narrower[number % narrower.count])"
            })
    }

    /// Pages of hotels of the city itself, with what they offer for a stay.
    func hotels() throws -> PageLoad.Outcome {
        let visitor = try visitor()
        var hotels: Set<String> = []
        for day in 0..<5 {
            let page = try visitor.get("/stay?\(Self.stay(in: 10 + 7 * day))&city=\(site)")
            guard page.status == 200 else { throw Failure("The search of \(site) is answered \(page.status).") }
            for link in SiteVisitor.links(in: String(decoding: page.body, as: UTF8.self)) where link.hasPrefix("/stay/\(site)/") {
                hotels.insert(String(link.prefix { $0 != "?" }))
            }
        }
        guard !hotels.isEmpty else { throw Failure("The search of \(site) finds none of its hotels.") }
        let sorted = hotels.sorted()
        return try load((0..<Self.paths).map { "\(sorted[$0 % sorted.count])?\(Self.stay())" })
    }

    private static func stay(in days: Int = .random(in: 3...Self.days)) -> String {
        let arrival = UTCTime.system.date.adding(days: days)
        let departure = arrival.adding(days: .random(in: 1...5))
        return "arrival=\(arrival)&departure=\(departure)&adults=\(Int.random(in: 1...3))&children=\(["", "4", "11"].randomElement() ?? "")"
    }

    private func visitor() throws -> SiteVisitor {
        guard let (host, port) = forum.sites[site] else { throw Failure("The demo has no \(site).") }
        return try SiteVisitor(port: port, host: host)
    }

    private func load(_ paths: [String]) throws -> PageLoad.Outcome {
        let visitor = try visitor()
        return try PageLoad(port: visitor.port, host: visitor.host, paths: paths).run(connections: Self.connections, seconds: Self.seconds)
    }
}

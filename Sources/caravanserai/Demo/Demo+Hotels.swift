import Lodging
import Primitives
import SQL
import StrictJSON

extension Demo {
    /// Gives each city hotels that are made up and say so. Those that an earlier start has made stay as they are.
    ///
    /// - Parameter seeds: `seeds/cities.json`.
    func furnishHotels(_ seeds: JSON) async throws {
        let today = UTCTime.system.date
        let seeds = Dictionary((seeds["cities"]?.array ?? []).map { ($0["id"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for node in plan.nodes {
                let control = control(node)
                for city in node.cities {
                    guard let file = seeds[city.id].flatMap({ SyntheticHotels.file(of: $0, from: today) }) else { continue }
                    group.addTask {
                        let standing = try await control.get("/cities/\(city.id)/hotels")["hotels"]?.array ?? []
                        if standing.isEmpty { _ = try await control.post("/cities/\(city.id)/hotels", file) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

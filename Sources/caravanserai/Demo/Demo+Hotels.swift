import Lodging
import Primitives
import SQL
import StrictJSON

extension Demo {
    /// Gives each city hotels that are made up and say so. Those that an earlier start has made stay as they are.
    ///
    /// - Parameters:
    ///   - seeds: `seeds/cities.json`.
    ///   - most: hotels of a city.
    ///   - bookings: of each city, in the year that is past and the months to come.
    func furnishHotels(_ seeds: JSON, most: Int, bookings: Int) async throws {
        let today = UTCTime.system.date
        let seeds = Dictionary((seeds["cities"]?.array ?? []).map { ($0["id"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for node in plan.nodes {
                let control = control(node)
                for city in node.cities {
                    guard let file = seeds[city.id].flatMap({ SyntheticHotels.file(of: $0, from: today, most: most, isWithPast: bookings > 0) }),
                        let country = CountryCode(city.country)
                    else { continue }
                    group.addTask {
                        let standing = try await control.get("/cities/\(city.id)/hotels")["hotels"]?.array ?? []
                        guard standing.isEmpty else { return }
                        _ = try await control.post("/cities/\(city.id)/hotels", file)
                        if let past = SyntheticStays.file(of: city.id, in: country, file, from: today, count: bookings) {
                            _ = try await control.post("/cities/\(city.id)/hotels/history", past)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

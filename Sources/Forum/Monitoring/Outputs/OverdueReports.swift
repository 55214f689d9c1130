import Ledger
import Primitives
import SQL

/// What cities owe in a cycle, city by city.
struct OverdueReports: Sendable {
    struct City: Sendable {
        let id: CityID
        let name: LocalizedText
        var commitments: [CommitmentID]
    }

    /// In the order of the cities' identifiers.
    let cities: [City]
    let hasMore: Bool

    /// - Parameter after: only cities behind this one.
    init(of cycle: ForumCycle, after: String, limit: Int, _ connection: any SQLConnection) throws {
        struct Enough: Error {}
        var (cities, hasMore): ([City], Bool) = ([], false)
        do {
            try connection.forEachRow(
                """
                SELECT m.city, m.name, c.id FROM member m CROSS JOIN progress_commitment c
                JOIN progress_cycle y ON y.id = $1
                LEFT JOIN progress_report r ON r.cycle = $2 AND r.commitment = c.id AND r.city = m.city
                WHERE m.city > $3 AND r.idx IS NULL AND
                """ + ReportObligation.isOwed + " ORDER BY m.city", [.text(cycle.id.text), .text(cycle.id.text), .text(after)]
            ) { row in
                let city = try row.parsed(0) { CityID($0) }
                if cities.last?.id != city {
                    guard cities.count < limit else { throw Enough() }
                    cities.append(City(id: city, name: try Ledger.name(row, 1), commitments: []))
                }
                cities[cities.count - 1].commitments.append(try row.parsed(2) { CommitmentID($0) })
            }
        } catch is Enough { hasMore = true }
        self.cities = cities.map { City(id: $0.id, name: $0.name, commitments: $0.commitments.sorted()) }
        self.hasMore = hasMore
    }
}

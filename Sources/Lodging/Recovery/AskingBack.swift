import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Asks all other cities, once each, for what they and a restored city have with each other.
struct AskingBack: Sendable {
    /// For so long hotels wait for cities that do not answer, in milliseconds: then they sell again, and what is found later is overbooked.
    static let longestPause: Int64 = 900_000
    /// For so long cities that have not answered are asked, and those that were admitted meanwhile.
    private static let longest: Int64 = 7 * 86_400_000
    /// Cities that are asked at once.
    private static let together = 8
    /// Pages of one city in one run.
    private static let mostPages = 500

    let site: JobSite
    let own: CityID
    let ask: PeerAsking

    /// - Returns: what is worth a line in the log.
    func run() async throws -> [JobFinding] {
        let now = site.now
        let state = try await site.own.glance { connection -> (since: Int64, asked: Set<CityID>)? in
            guard let row = try connection.first("SELECT since FROM lodging_recovery WHERE id = 1") else { return nil }
            let asked = try connection.query("SELECT city FROM lodging_recovery_city LIMIT 100000").map { try $0.parsed(0) { CityID($0) } }
            return (try row.integer(0), Set(asked))
        }
        guard let state else { return [] }
        let members = try await site.forum.read { try Ledger.members(after: "", limit: 5000, $0) }
        let left = members.filter { $0.city != own && !$0.isSuspended && !state.asked.contains($0.city) }.map(\.city)
        let (answered, findings) = try await asked(left)
        let isWhole = left.allSatisfy { answered.contains($0) }
        let age = now.milliseconds - state.since
        let isOver = age >= Self.longest || isWhole && age >= 86_400_000
        return findings + (try await end(sellsAgain: isWhole || age >= Self.longestPause, isOver: isOver, silent: left.count - answered.count))
    }

    private func asked(_ cities: [CityID]) async throws -> (answered: Set<CityID>, findings: [JobFinding]) {
        var (answered, findings): (Set<CityID>, [JobFinding]) = ([], [])
        for start in stride(from: 0, to: cities.count, by: Self.together) {
            try Task.checkCancellation()
            let group = cities[start..<min(cities.count, start + Self.together)]
            for (city, found) in try await together(group) {
                answered.insert(city)
                findings += found
            }
        }
        return (answered, findings)
    }

    /// - Returns: the cities that have answered.
    private func together(_ cities: ArraySlice<CityID>) async throws -> [(CityID, [JobFinding])] {
        try await withThrowingTaskGroup(of: (CityID, [JobFinding])?.self) { group in
            for city in cities {
                group.addTask {
                    // Whatever it answers that is no answer: it is asked again, or has nothing of this city's. Whose keys are revoked is not asked.
                    do { return (city, try await whole(city)) } catch let problem as Problem {
                        guard [.unknownType, .revokedKey].contains(problem.code) else { return nil }
                        return (city, [])
                    }
                }
            }
            return try await group.reduce(into: []) { if let answer = $1 { $0.append(answer) } }
        }
    }

    private func whole(_ city: CityID) async throws -> [JobFinding] {
        let now = site.now
        var counts: [String: Int] = [:]
        for side in ReferencesRequest.Side.allCases {
            var after: JSON?
            for _ in 0..<Self.mostPages {
                var body = JSONObject([("of", .string(side.rawValue))])
                body["after"] = after
                let answer = try await ask(city, ReferencesRequest.name, .object(body), nil).body
                for (outcome, count) in try await take(answer, side, from: city) { counts[outcome, default: 0] += count }
                after = answer["next"]
                guard after != nil else { break }
            }
        }
        try await site.own.write { connection in
            try connection.execute(
                "INSERT INTO lodging_recovery_city (city, asked_at) VALUES ($1, $2) ON CONFLICT (city) DO NOTHING",
                [.text(city.text), .integer(now.milliseconds)])
        }
        guard !counts.isEmpty else { return [] }
        return [JobFinding("bookings were asked back", counts.mapValues { "\($0)" }.merging(["peer": city.text]) { first, _ in first })]
    }

    /// - Returns: how many came to what.
    private func take(_ answer: JSON, _ side: ReferencesRequest.Side, from city: CityID) async throws -> [String: Int] {
        let now = site.now
        switch side {
        case .yours:
            let references = (answer["references"]?.array ?? []).prefix(ReferencesRequest.most).compactMap(\.string)
            return try await site.own.write { connection in
                var counts: [String: Int] = [:]
                for reference in references {
                    switch try BookingRecovery.take(reference, from: city, at: now, connection) {
                    case .known: break
                    case .recovered: counts["recovered", default: 0] += 1
                    case .overbooked: counts["overbooked", default: 0] += 1
                    case .lost: counts["lost", default: 0] += 1
                    case .foreign: counts["not ours", default: 0] += 1
                    }
                }
                return counts
            }
        case .mine:
            let standings = (answer["bookings"]?.array ?? []).prefix(ReferencesRequest.most).compactMap { try? BookingStanding(Fields($0)) }
            try await site.own.write { connection in
                for standing in standings { try BookingElsewhere.take(standing, from: city, at: now, connection) }
            }
            return [:]
        }
    }

    private func end(sellsAgain: Bool, isOver: Bool, silent: Int) async throws -> [JobFinding] {
        let now = site.now
        let opened = try await site.own.write { connection -> Int in
            if isOver {
                try connection.execute("DELETE FROM lodging_recovery_city")
                try connection.execute("DELETE FROM lodging_recovery")
            }
            guard sellsAgain || isOver else { return 0 }
            return try connection.execute("UPDATE hotel SET asks_back = 0, changed_at = $1 WHERE asks_back = 1", [.integer(now.milliseconds)])
        }
        guard opened > 0 else { return [] }
        return [JobFinding("hotels sell again after the restore", ["hotels": "\(opened)", "cities that have not answered": "\(silent)"])]
    }
}

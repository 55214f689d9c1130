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

    /// What has come of a city that was asked.
    private enum Outcome {
        case answered([JobFinding])
        /// Its keys are revoked: it is asked nothing until it has new ones.
        case shutOut

        var isShutOut: Bool { if case .shutOut = self { true } else { false } }
        var findings: [JobFinding] { if case .answered(let findings) = self { findings } else { [] } }
    }

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
        let others = members.filter { $0.city != own && !state.asked.contains($0.city) }
        let left = others.filter { !$0.isSuspended }.map(\.city)
        let outcomes = try await asked(left)
        let findings = left.flatMap { outcomes[$0]?.findings ?? [] }
        let shutOut = others.filter { $0.isSuspended || outcomes[$0.city]?.isShutOut == true }.map(\.city)
        let silent = left.filter { outcomes[$0] == nil }.count
        let age = now.milliseconds - state.since
        let isOver = age >= Self.longest || silent == 0 && shutOut.isEmpty && age >= 86_400_000
        return findings + (try await end(sellsAgain: silent == 0 || age >= Self.longestPause, isOver: isOver, silent: silent, shutOut: shutOut))
    }

    /// - Returns: of each city but those that were silent.
    private func asked(_ cities: [CityID]) async throws -> [CityID: Outcome] {
        var outcomes: [CityID: Outcome] = [:]
        for start in stride(from: 0, to: cities.count, by: Self.together) {
            try Task.checkCancellation()
            for (city, outcome) in try await together(cities[start..<min(cities.count, start + Self.together)]) { outcomes[city] = outcome }
        }
        return outcomes
    }

    private func together(_ cities: ArraySlice<CityID>) async throws -> [(CityID, Outcome)] {
        try await withThrowingTaskGroup(of: (CityID, Outcome)?.self) { group in
            for city in cities {
                group.addTask {
                    // Whatever it answers that is no answer: it is asked again, or has nothing of this city's.
                    do { return (city, .answered(try await whole(city))) } catch let problem as Problem {
                        switch problem.code {
                        case .unknownType: return (city, .answered([]))
                        case .revokedKey: return (city, .shutOut)
                        default: return nil
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { if let outcome = $1 { $0.append(outcome) } }
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

    private func end(sellsAgain: Bool, isOver: Bool, silent: Int, shutOut: [CityID]) async throws -> [JobFinding] {
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
        var findings = [JobFinding("hotels sell again after the restore", ["hotels": "\(opened)", "cities that have not answered": "\(silent)"])]
        if !shutOut.isEmpty {
            let names = shutOut.map(\.text).joined(separator: " ")
            findings.append(JobFinding("cities that are shut out were not asked for bookings", ["cities": names]))
        }
        return findings
    }
}

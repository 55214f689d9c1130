import Forum
import Primitives
import Testing

/// Journeys whose days were counted by hand, on a calendar.
@Suite struct `A journey, counted to the day` {
    typealias Sample = JourneySample

    /// Stays in Georgia, as `from…until`, under a rule of days in a window.
    struct Case: Sendable, CustomTestStringConvertible {
        let stays: [String]
        let most: Int64
        let window: Int64?
        /// Of each stay: the most days in use, and the first day beyond what is allowed.
        let expected: [String]

        init(_ stays: [String], _ most: Int64, _ window: Int64?, _ expected: [String]) {
            (self.stays, self.most, self.window, self.expected) = (stays, most, window, expected)
        }

        var testDescription: String { "\(most)/\(window.map(String.init) ?? "stay"): \(stays.joined(separator: ", "))" }
    }

    private static let cases: [Case] = [
        // January, February and March of 2027 have 31 + 28 + 31 = 90 days.
        Case(["2027-01-01…2027-03-31"], 90, 180, ["90"]),
        Case(["2027-01-01…2027-04-01"], 90, 180, ["91 from 2027-04-01"]),
        // 29 June is the 180th day of 2027: its window begins on 1 January.
        Case(["2027-01-01…2027-03-31", "2027-06-29…2027-06-29"], 90, 180, ["90", "91 from 2027-06-29"]),
        Case(["2027-01-01…2027-03-31", "2027-06-30…2027-06-30"], 90, 180, ["90", "90"]),
        // From 30 June on, each day that comes in lets one of January to March go: 90 days more.
        Case(["2027-01-01…2027-03-31", "2027-06-30…2027-09-27"], 90, 180, ["90", "90"]),
        Case(["2027-01-01…2027-03-31", "2027-06-30…2027-09-28"], 90, 180, ["90", "91 from 2027-09-28"]),
        // 60 days and 30: together 90, and a day more is beyond.
        Case(["2027-01-01…2027-03-01", "2027-05-01…2027-05-30"], 90, 180, ["60", "90"]),
        Case(["2027-01-01…2027-03-01", "2027-05-01…2027-05-31"], 90, 180, ["60", "91 from 2027-05-31"]),
        // A stay that begins within what is allowed and ends beyond it, after two before: 20 + 20 + 5 = 45 on 5 May.
        Case(["2027-03-01…2027-03-20", "2027-04-01…2027-04-20", "2027-05-01…2027-05-06"], 45, 90, ["20", "40", "46 from 2027-05-06"]),
        // A leap year's February: 28 and 29 February and 1 March 2028.
        Case(["2028-02-28…2028-03-01"], 3, 180, ["3"]),
        Case(["2028-02-28…2028-03-01"], 2, 180, ["3 from 2028-03-01"]),
        // Without a window each stay is counted anew: March has 31 days.
        Case(["2027-03-01…2027-03-30", "2027-04-01…2027-04-30"], 30, nil, ["30", "30"]),
        Case(["2027-03-01…2027-03-31"], 30, nil, ["31 from 2027-03-31"]),
        // In a window of as many days as are allowed one may remain for ever: each new day lets the oldest go.
        Case(["2027-01-01…2027-01-30", "2027-01-31…2027-01-31"], 30, 30, ["30"]),
        Case(["2027-01-01…2027-01-30", "2027-02-28…2027-03-29"], 30, 30, ["30", "30"]),
        Case(["2027-05-05…2027-05-05"], 1, 1, ["1"]),
    ]

    @Test(arguments: cases) func `uses of an allowance what it uses`(example: Case) throws {
        // Between two stays in Georgia lies a day in Armenia, unless they touch.
        var legs: [JourneyPlan.Leg] = []
        for stay in example.stays {
            let days = stay.split(separator: "…").map(String.init)
            let arrives = try #require(UTCDate(days[0]))
            if let last = legs.last, last.leaves.adding(days: 1) < arrives {
                legs.append(try Sample.leg("AM", last.leaves.adding(days: 1).description, arrives.adding(days: -1).description))
            }
            legs.append(try Sample.leg("GE", days[0], days[1]))
        }
        let rule = Sample.rule(.visaFree, days: example.most, window: example.window)
        let report = try Sample.check(legs, ["GE/DE": [rule], "AM/DE": [Sample.rule(.visaFree)]])
        let told = report.borders.filter { $0.stay.country.text == "GE" }.map { border in
            "\(border.allowance?.used ?? -1)" + (border.allowance?.beyondFrom.map { " from \($0)" } ?? "")
        }
        #expect(told == example.expected)
    }

    @Test func `counts a day once, however often a border is crossed on it`() throws {
        let legs = [
            try Sample.leg("UZ", "2027-01-01", "2027-01-05"), try Sample.leg("KG", "2027-01-05", "2027-01-05"),
            try Sample.leg("UZ", "2027-01-05", "2027-01-06"),
        ]
        let report = try Sample.check(legs, ["UZ/DE": [Sample.rule(.visaFree, days: 30, window: 180)], "KG/DE": [Sample.rule(.visaFree)]])
        #expect(report.borders.map(\.stay.days) == [5, 1, 2])
        #expect(report.borders.map { $0.allowance?.used } == [5, nil, 6] && report.borders.map(\.entry.number) == [1, 1, 2])
    }

    @Test func `remains in a country between two of its cities, and enters it once`() throws {
        let legs = [
            try Sample.leg("UZ", city: "samarkand", "2027-05-01", "2027-05-03"), try Sample.leg("UZ", city: "bukhara", "2027-05-06", "2027-05-10"),
        ]
        let report = try Sample.check(legs, ["UZ/DE": [Sample.rule(.visaFree, days: 10)]])
        #expect(report.borders.map(\.stay.days) == [10] && report.borders.first?.stay.places.map(\.text) == ["samarkand", "bukhara"])
        #expect(report.borders.first?.allowance?.left == 0 && report.borders.first?.hasProblem == false)
    }

    @Test func `counts entries, and says which is one too many`() throws {
        let legs = try ["KZ", "KG", "KZ", "KG", "KZ"].enumerated().map { number, country in
            try Sample.leg(country, "2027-05-0\(number + 1)", "2027-05-0\(number + 2)")
        }
        for (word, allowed, beyond) in [("single", 1, [false, true, true]), ("double", 2, [false, false, true])] {
            let report = try Sample.check(legs, ["KZ/DE": [Sample.rule(.required, entries: word)], "KG/DE": [Sample.rule(.visaFree)]])
            let borders = report.borders.filter { $0.stay.country.text == "KZ" }
            #expect(borders.map(\.isBeyondEntries) == beyond && borders.allSatisfy { $0.entry.allowed == allowed })
            #expect(report.silkRoad.papersNow == 1 + beyond.filter { $0 }.count)
        }
    }
}

import Glibc
import Lodging
import Primitives
import SQL
import StrictJSON

/// The search over all members' hotels, from what their notices tell: 10,000 hotels in 1,000 cities, 400 days each, with prices that change at
/// weekends and by the season.
struct LodgingSearchFigures {
    private static let (cities, hotelsEach, days, searches) = (1000, 10, 400, 400)
    private static let today = UTCTime.system.date

    private let index = LodgingIndex()

    struct Timing {
        var seconds = 0.0
        var processorSeconds = 0.0
    }

    struct Figure {
        let name: String
        let value: Double
        let unit: String
        let most: Double
        var note = ""
    }

    /// - Parameter say: is told what is done.
    static func measure(say: (String) -> Void) throws -> [Figure] {
        let figures = LodgingSearchFigures()
        say("search: \(cities * hotelsEach) hotels in \(cities) cities, \(days) days")
        let before = try residentMebibytes()
        let built = try (0..<cities).map { try figures.take(city: $0) }
        let memory = try residentMebibytes() - before
        let updates = try (0..<200).map { _ in try figures.update() }
        say("search: \(searches) of any dates and guests")
        let searched = try (0..<searches).map { _ in try figures.search() }
        let build = built.reduce(0) { $0 + $1.seconds }
        return [
            Figure(name: "search index of 10,000 hotels, built from the notices", value: build, unit: "s", most: 10),
            Figure(name: "search index of 10,000 hotels, resident", value: memory, unit: "MiB", most: 300),
            figure("search index, one notice more", of: updates, 99, most: 1),
            figure("search by price over 10,000 hotels, 99 of 100", of: searched, 99, most: 5),
            figure("search by price over 10,000 hotels, half", of: searched, 50, most: 5),
        ]
    }

    private static func figure(_ name: String, of timings: [Timing], _ share: Int, most: Double) -> Figure {
        func milliseconds(_ value: KeyPath<Timing, Double>) -> Double {
            let sorted = timings.map { $0[keyPath: value] }.sorted()
            return sorted[sorted.count * share / 100] * 1000
        }
        return Figure(
            name: name, value: milliseconds(\.seconds), unit: "ms", most: most,
            note: "\(Report.text(milliseconds(\.processorSeconds))) ms of a processor")
    }

    private static func residentMebibytes() throws -> Double {
        guard
            let pages = try String(decoding: Files.read("/proc/self/statm"), as: UTF8.self).split(separator: " ").dropFirst().first.flatMap({
                Double($0)
            })
        else {
            throw Failure("/proc/self/statm cannot be read.")
        }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }

    /// - Returns: seconds, and those of them in which this thread had a processor: on a machine that is busy with other things they are fewer.
    private func timed(_ body: () throws -> Void) rethrows -> Timing {
        let (start, used) = (ContinuousClock.now, Self.processorSeconds())
        try body()
        return Timing(seconds: (ContinuousClock.now - start) / .seconds(1), processorSeconds: Self.processorSeconds() - used)
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func city(_ number: Int) throws -> CityID {
        guard let city = CityID("city-\(number)") else { throw Failure("The sample's names are refused.") }
        return city
    }

    /// Reads the notices of a city; making them up is not timed.
    private func take(city number: Int) throws -> Timing {
        let city = try city(number)
        let hotels: JSON = ["hotels": .array((0..<Self.hotelsEach).map(Self.hotel))]
        let notices = [("hotels", hotels.compact)] + (0..<Self.hotelsEach).map { ("availability/hotel-\($0)", Self.availability().compact) }
        return try timed { for (key, body) in notices { index.take(key, of: city, try JSON.parse(body)) } }
    }

    private func update() throws -> Timing {
        let (city, body) = (try city(.random(in: 0..<Self.cities)), Self.availability().compact)
        return try timed { index.take("availability/hotel-\(Int.random(in: 0..<Self.hotelsEach))", of: city, try JSON.parse(body)) }
    }

    private func search() throws -> Timing {
        let arrival = Self.today.adding(days: .random(in: 1...300))
        let stay = StayRequest(
            arrival: arrival, departure: arrival.adding(days: .random(in: 1...7)), adults: .random(in: 1...3),
            children: Bool.random() ? [] : [.random(in: 1...15)])
        guard let stay else { throw Failure("The sample's stays are refused.") }
        var search = LodgingSearch(stay)
        if Bool.random() { search.facilities = [.wifi] }
        if Int.random(in: 0..<4) == 0 { search.leastStars = 3 }
        return timed { _ = index.find(search, most: 50) }
    }

    // MARK: The sample

    private static func hotel(_ number: Int) -> JSON {
        let kinds: [(String, Int64, Int64)] = [("single", 1, 0), ("double", 2, 1), ("family", 4, 3)]
        return [
            "id": .string("hotel-\(number)"), "name": ["en": .string("Hotel \(number)"), "ru": .string("Гостиница \(number)")],
            "address": ["en": "1 Abay Avenue"], "contacts": ["phone": "+7 727 250 00 00"], "facilities": number % 2 == 0 ? ["wifi"] : ["parking"],
            "family": [], "stars": ["count": .integer(Int64(number % 5) + 1), "by": "Ministry"], "checkIn": "14:00", "checkOut": "12:00",
            "timeZone": "Asia/Almaty", "taxes": taxes(number), "synthetic": true,
            "roomTypes": .array(
                kinds.map { ["id": .string($0.0), "name": ["en": .string($0.0)], "adults": .integer($0.1), "children": .integer($0.2)] }),
            "ratePlans": .array(["flexible", "saver"].map(plan)),
        ]
    }

    /// Half of the hotels have a tax for each person; one in five adds the tax on value to its prices.
    private static func taxes(_ number: Int) -> JSON {
        var taxes = JSONObject([("vatBasisPoints", 1200), ("vatIncluded", .boolean(number % 5 != 4))])
        if number % 2 == 0 { taxes["tourist"] = ["currency": "KZT", "amount": 50_000, "bands": [["below": 14, "amount": 0]]] }
        return .object(taxes)
    }

    private static func plan(_ id: String) -> JSON {
        [
            "id": .string(id), "name": ["en": .string(id)], "currency": "KZT", "meals": "breakfast",
            "occupancy": ["included": 2, "extraAdult": 500_000, "children": [["below": 12, "amount": 200_000]]],
            "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"], "depositPercent": 0,
        ]
    }

    /// Another price at each weekend and in each season; a few nights are sold. Half of the hotels want two nights of who comes at a weekend.
    private static func availability() -> JSON {
        let asksTwoNights = Bool.random()
        let rooms = ["single", "double", "family"].map { type -> JSON in
            let base = Int64.random(in: 1_000_000...6_000_000)
            let rates = ["flexible", "saver"].map { plan -> JSON in
                var runs: [JSON] = []
                var day: Int64 = 0
                while day < Int64(days) {
                    let isWeekend = day % 7 == 5
                    let count = min(isWeekend ? 2 : 5 - max(0, day % 7 - 7), Int64(days) - day)
                    let price = base + day / 90 * 100_000 + (isWeekend ? 300_000 : 0)
                    runs.append(isWeekend && asksTwoNights ? [.integer(count), .integer(price), 2] : [.integer(count), .integer(price)])
                    day += count
                }
                return ["ratePlan": .string(plan), "days": .array(runs)]
            }
            let left: JSON = .array(stride(from: 0, to: days, by: 20).map { _ in [20, .integer(.random(in: 0...9))] })
            return ["roomType": .string(type), "left": left, "rates": .array(rates)]
        }
        return ["from": .string(today.description), "rooms": .array(rooms)]
    }
}

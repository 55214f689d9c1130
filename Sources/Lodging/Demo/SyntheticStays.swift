public import Primitives
public import StrictJSON

/// A year of made-up bookings and guests of a city's made-up hotels, for demonstrations. The same city has the same ones every time, but for the day on
/// which they are made.
///
/// They are as bookings are in the public data on hotels that was published: half of those who have come booked 74 days ahead or more, for one night to
/// seven, three on average, 42 % cancelled, 0.9 % never came. Those of the past are at the hotels that have one, those to come at all.
public enum SyntheticStays {
    /// Bookings of a city, where nobody says otherwise.
    public static let standardCount = 400

    /// Days ahead that the n-th twentieth of bookings is made.
    private static let leads = [0, 1, 3, 6, 10, 15, 22, 30, 40, 55, 74, 88, 104, 121, 140, 160, 184, 210, 240, 280, 330]
    /// How often somebody stays for one night, two, … seven: three on average.
    private static let nights = [200, 260, 220, 140, 80, 50, 50]
    private static let cancelled = 420
    private static let noShows = 9
    /// Days ahead of today for which there are bookings.
    private static let daysAhead = 150

    /// - Parameters:
    ///   - hotels: as ``SyntheticHotels`` has made them; one of them at least with prices of the past.
    ///   - country: the city's, of which many of its guests are.
    ///   - count: bookings, some of which find no room left.
    /// - Returns: a file as ``BookingHistoryFile`` reads it; `nil` where no hotel has a past.
    public static func file(of city: String, in country: CountryCode, _ hotels: JSON, from today: UTCDate, count: Int) -> JSON? {
        let all = (hotels["hotels"]?.array ?? []).compactMap { $0["id"]?.string }
        let old = (hotels["hotels"]?.array ?? []).filter { $0["since"] != nil }.compactMap { $0["id"]?.string }
        guard !old.isEmpty, count > 0 else { return nil }
        var chance = Chance("stays of \(city)")
        let people = SyntheticPeople(country: country, today: today)
        let bookings = (0..<count).map { _ in booking(at: old, all, people, from: today, &chance) }
        return ["bookings": .array(bookings + SyntheticHouse.bookings(of: city, people, hotels, from: today))]
    }

    /// - Parameters:
    ///   - old: hotels that have prices of the past.
    ///   - all: also those to which one can come from today on.
    private static func booking(
        at old: [String], _ all: [String], _ people: SyntheticPeople, from today: UTCDate, _ chance: inout Chance
    ) -> JSON {
        var (arrival, lead) = (today, 0)
        // What is booked after today is not known yet: of those who are still to come there are the early ones alone.
        repeat {
            arrival = today.adding(days: chance.next(below: SyntheticHotels.pastDays + daysAhead) - SyntheticHotels.pastDays + 1)
            lead = self.lead(&chance)
        } while arrival.adding(days: -lead) > today
        let hotel = chance.pick(arrival < today ? old : all)
        let booked = arrival.adding(days: -lead)
        let length = 1 + chance.place(of: nights)
        let isFamily = chance.happens(in: 180)
        let adults = isFamily ? 2 : 1 + chance.place(of: [45, 55])
        let ages = isFamily ? (0..<1 + chance.next(below: 2)).map { _ in 3 + chance.next(below: 13) } : []
        var object = JSONObject([("hotel", .string(hotel)), ("roomType", isFamily ? "family" : "double"), ("ratePlan", "flexible")])
        let bookedAt = min(booked, today.adding(days: -1)).start.adding(seconds: Int64(chance.next(below: 18_000)))
        object["bookedAt"] = .string(bookedAt.description)
        object["arrival"] = .string(arrival.description)
        object["departure"] = .string(arrival.adding(days: length).description)
        object["adults"] = .integer(Int64(adults))
        object["children"] = .array(ages.map { .integer(Int64($0)) })
        let outcome = chance.happens(in: cancelled) ? "cancelled" : chance.happens(in: noShows * 1000 / (1000 - cancelled)) ? "no-show" : "stays"
        object["outcome"] = .string(outcome)
        if outcome == "cancelled" {
            // At any time until the day before the arrival.
            let seconds = max(1, arrival.start.since(bookedAt) / 1000 - 3600)
            object["cancelledAt"] = .string(bookedAt.adding(seconds: Int64(chance.next(below: Int(seconds)))).description)
        }
        let purposes = ["holiday", "business", "visiting", "education", "health", "religion", "transit"]
        object["purpose"] = .string(isFamily ? "holiday" : purposes[chance.place(of: [520, 210, 120, 50, 30, 30, 40])])
        let family = people.family(adults: adults, children: ages, arrival, &chance)
        object["guests"] = .array(family.guests)
        object["mail"] = .string(family.mail)
        return .object(object)
    }

    private static func lead(_ chance: inout Chance) -> Int {
        let place = chance.next(below: 20 * 16)
        let (low, high) = (leads[place / 16], leads[place / 16 + 1])
        return low + (high - low) * (place % 16) / 16
    }
}

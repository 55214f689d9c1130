import Primitives
import StrictJSON
import Testing

@testable import Lodging

/// Prices of values alone.
@Suite struct `A quote` {
    private static let monday = UTCDate("2026-11-30")!

    /// A double at 20,000 tenge a night and 5 free for every night, under a flexible plan.
    private static func rates(
        nights: Int, free: Int = 5, days: (Int) -> DayRule? = { _ in DayRule(price: 2_000_000) }, sold: [Int] = [], taxes: JSON? = nil,
        plan: JSON = SampleHotel.flexibleBody, today: UTCDate = SampleHotel.today
    ) throws -> HotelRates {
        let hotel = try SampleHotel.hotel { if let taxes { $0["taxes"] = taxes } }
        let plan = HotelRates.Plan(SampleHotel.flexible, try SampleHotel.plan(plan), days: (0...nights).map(days), sold: sold)
        let type = try SampleHotel.roomType("Double", adults: 2, children: 2)
        return HotelRates(
            hotel, today: today,
            kinds: [HotelRates.Kind(SampleHotel.double, type, free: [Int](repeating: free, count: nights), plans: [plan])])
    }

    private static func stay(_ nights: Int, adults: Int = 2, children: [Int] = [], exempt: Int = 0) -> StayRequest {
        StayRequest(arrival: monday, departure: monday.adding(days: nights), adults: adults, children: children, exemptAdults: exempt)!
    }

    private static func offer(_ stay: StayRequest, _ rates: HotelRates) throws -> Quote.Offer {
        let quote = Quoting.quote(stay, rates)
        #expect(quote.refusals == [])
        return try #require(quote.offers.first)
    }

    @Test func `explains every line of its price, and its total is their sum`() throws {
        let stay = Self.stay(2, adults: 2, children: [3, 8], exempt: 1)
        let offer = try Self.offer(stay, Self.rates(nights: 2))
        let tuesday = Self.monday.adding(days: 1)
        #expect(
            offer.lines == [
                PriceLine(.night, Self.monday, 2_000_000), PriceLine(.children, Self.monday, 400_000), PriceLine(.touristTax, Self.monday, 50_000),
                PriceLine(.night, tuesday, 2_000_000), PriceLine(.children, tuesday, 400_000), PriceLine(.touristTax, tuesday, 50_000),
            ])
        #expect(offer.total.amount == 4_900_000 && offer.total.currency.code == "KZT" && offer.total.amount == offer.lines.sum)
        #expect(offer.deposit.amount == 980_000)
        #expect(offer.includedVAT == 514_286, "12/112 of 4,800,000")
        #expect(offer.lines.nights == [2_400_000, 2_400_000])
        #expect(offer.left == 5)
    }

    @Test func `asks less of one alone, and more of one more`() throws {
        #expect(try Self.offer(Self.stay(1, adults: 1), Self.rates(nights: 1)).lines.sum == 1_700_000 + 50_000)
        let body: JSON = [
            "name": ["en": "Single"], "currency": "KZT", "meals": "none", "occupancy": ["included": 1, "extraAdult": 700_000],
            "cancellation": ["late": "all", "noShow": "all"],
        ]
        let offer = try Self.offer(Self.stay(1), Self.rates(nights: 1, plan: body))
        #expect(offer.lines.map(\.kind) == [.night, .extraAdults, .touristTax])
        #expect(offer.lines.sum == 2_000_000 + 700_000 + 100_000)
        // A child in the place of an adult who does not come sleeps for nothing; the next one pays.
        #expect(try Self.offer(Self.stay(1, adults: 1, children: [8]), Self.rates(nights: 1)).lines.sum == 2_000_000 + 50_000)
        #expect(try Self.offer(Self.stay(1, adults: 1, children: [8, 8]), Self.rates(nights: 1)).lines.sum == 2_400_000 + 50_000)
    }

    @Test func `adds value added tax night by night where prices do not have it in them`() throws {
        let taxes: JSON = ["vatBasisPoints": 1200, "vatIncluded": false]
        let rates = try Self.rates(nights: 3, days: { DayRule(price: 999 + Int64($0)) }, taxes: taxes)
        let offer = try Self.offer(Self.stay(3), rates)
        #expect(offer.lines.filter { $0.kind == .vat }.map(\.amount) == [120, 120, 120])
        #expect(offer.includedVAT == 0 && offer.total.amount == 999 + 1000 + 1001 + 360)
    }

    @Test func `asks for a tourist tax by age, and for so many nights alone`() throws {
        let taxes: JSON = [
            "vatBasisPoints": 0, "vatIncluded": true,
            "tourist": [
                "currency": "KZT", "amount": 1000, "bands": [["below": 6, "amount": 0], ["below": 14, "amount": 500]], "mostNights": 2,
            ],
        ]
        let offer = try Self.offer(Self.stay(4, adults: 2, children: [5, 13]), Self.rates(nights: 4, taxes: taxes))
        #expect(offer.lines.filter { $0.kind == .touristTax }.map(\.amount) == [2500, 2500])
    }

    @Test(arguments: [("JPY", 0), ("KZT", 2), ("KWD", 3)])
    func `counts in the minor units of any currency`(code: String, digits: Int) throws {
        var plan = try #require(SampleHotel.flexibleBody.object)
        plan["currency"] = .string(code)
        let taxes: JSON = ["vatBasisPoints": 1000, "vatIncluded": false]
        let offer = try Self.offer(Self.stay(1), Self.rates(nights: 1, days: { _ in DayRule(price: 12_345) }, taxes: taxes, plan: .object(plan)))
        #expect(offer.total.amount == 12_345 + 1235 && offer.total.currency.digits == digits)
    }

    @Test func `says no where the tax on people is in another currency`() throws {
        var plan = try #require(SampleHotel.flexibleBody.object)
        plan["currency"] = "USD"
        #expect(Quoting.quote(Self.stay(1), try Self.rates(nights: 1, plan: .object(plan))).refusals.map(\.rule) == [.taxCurrency])
    }

    struct Refused: Sendable {
        let rule: RateRefusal.Rule
        /// The night that refuses, counted from the arrival; `nil` for none in particular.
        let night: Int?
        let bound: Int?
        let day: @Sendable (Int) -> DayRule?

        init(_ rule: RateRefusal.Rule, _ night: Int?, bound: Int? = nil, _ day: @escaping @Sendable (Int) -> DayRule?) {
            (self.rule, self.night, self.bound, self.day) = (rule, night, bound, day)
        }
    }

    @Test(arguments: [
        Refused(.closed, 1) { DayRule(price: 1, isClosed: $0 == 1) },
        Refused(.closedToArrival, 0) { DayRule(price: 1, isClosedToArrival: $0 == 0) },
        Refused(.closedToDeparture, 3) { DayRule(price: 1, isClosedToDeparture: $0 == 3) },
        Refused(.minStay, 2, bound: 4) { DayRule(price: 1, minStay: $0 == 2 ? 4 : nil) },
        Refused(.maxStay, 1, bound: 2) { DayRule(price: 1, maxStay: $0 == 1 ? 2 : nil) },
        Refused(.minStayOnArrival, 0, bound: 5) { DayRule(price: 1, minStayOnArrival: $0 == 0 ? 5 : nil) },
        Refused(.maxStayOnArrival, 0, bound: 2) { DayRule(price: 1, maxStayOnArrival: $0 == 0 ? 2 : nil) },
        Refused(.noPrice, 2) { DayRule(price: $0 == 2 ? nil : 1) },
        Refused(.noPrice, 1) { $0 == 1 ? nil : DayRule(price: 1) },
        Refused(.quota, 2, bound: 3) { DayRule(price: 1, quota: $0 == 2 ? 3 : nil) },
    ])
    func `that is refused names the rule and the day`(refused: Refused) throws {
        let quote = Quoting.quote(Self.stay(3), try Self.rates(nights: 3, days: refused.day, sold: [0, 0, 3]))
        #expect(quote.offers.isEmpty)
        let refusal = try #require(quote.refusals.first)
        #expect(refusal.rule == refused.rule && refusal.bound == refused.bound)
        #expect(refusal.date == refused.night.map { Self.monday.adding(days: $0) })
        #expect(refusal.roomType == SampleHotel.double && refusal.ratePlan == SampleHotel.flexible)
        #expect(!refusal.description.isEmpty)
    }

    @Test func `asks of the nights of the stay alone what stands for other days`() throws {
        // What is asked of the day of departure as a night, or of arrivals on other days, is nobody's concern here.
        let rates = try Self.rates(nights: 2) { day in
            day == 2
                ? DayRule(price: nil, minStay: 9, isClosed: true, isClosedToArrival: true, quota: 0)
                : DayRule(price: 1000, minStayOnArrival: day == 1 ? 9 : nil, isClosedToArrival: day == 1, isClosedToDeparture: true)
        }
        #expect(Quoting.quote(Self.stay(2), rates).offers.count == 1)
    }

    @Test func `is refused for the past, for too many guests, and where nothing is left`() throws {
        let past = Quoting.quote(Self.stay(1), try Self.rates(nights: 1, today: Self.monday.adding(days: 1)))
        #expect(past.refusals == [RateRefusal(.past, on: Self.monday)])
        let crowd = Quoting.quote(Self.stay(1, adults: 3), try Self.rates(nights: 1))
        #expect(crowd.refusals.map(\.rule) == [.occupancy] && crowd.refusals.first?.bound == 4)
        #expect(Quoting.quote(Self.stay(1, adults: 2, children: [1, 2, 3]), try Self.rates(nights: 1)).refusals.map(\.rule) == [.occupancy])
        let full = Quoting.quote(Self.stay(2), try Self.rates(nights: 2, free: 0))
        #expect(full.refusals.first?.rule == .soldOut && full.refusals.first?.date == Self.monday)
    }

    @Test func `never costs more than money can be`() throws {
        let rates = try Self.rates(nights: 2) { _ in DayRule(price: Money.largestAmount) }
        #expect(Quoting.quote(Self.stay(2), rates).refusals.map(\.rule) == [.tooMuch])
    }

    @Test func `adds up whatever is asked`() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let nights = Int.random(in: 1...20, using: &random)
            let price = Int64.random(in: 0...9_999_999, using: &random)
            let taxes: JSON = [
                "vatBasisPoints": .integer(.random(in: 0...5000, using: &random)), "vatIncluded": .boolean(.random(using: &random)),
                "tourist": ["currency": "KZT", "amount": .integer(.random(in: 0...99_999, using: &random))],
            ]
            let stay = Self.stay(
                nights, adults: .random(in: 1...2, using: &random), children: (0..<Int.random(in: 0...2, using: &random)).map { $0 * 7 })
            let offer = try Self.offer(stay, Self.rates(nights: nights, days: { DayRule(price: price + Int64($0)) }, taxes: taxes))
            #expect(offer.total.amount == offer.lines.reduce(0) { $0 + $1.amount })
            #expect(offer.lines.nights.count == nights && offer.lines.nights.reduce(0, +) <= offer.total.amount)
        }
    }
}

import Lodging
import Primitives
import SQL
import StrictJSON
import Testing
import Web

@Suite struct `Objections of hotels` {
    private static let (kzt, usd) = (Currency("KZT")!, Currency("USD")!)
    private static let day = UTCDate("2026-12-01")!
    private static let all: [LodgingObjection] = [
        .leastOverLongest, .daysTooFarApart, .arrivesLater(day), .notToday(arrival: day, departure: day.adding(days: 2), today: day.adding(days: -1)),
        .outage, .overbooking(days: 500), .zoneStays(TimeZoneName("Asia/Almaty")!), .badge, .taxAndPlan(tax: usd, plan: kzt),
        .taxBesidePlan(tax: usd, RatePlanID("saver")!, kzt), .planCurrency(kept: kzt, wanted: usd),
    ]

    @Test(arguments: all) func `are told in each language, with days as it writes them`(objection: LodgingObjection) {
        let english = Localizer(.english, now: SampleHotel.now)(objection.message)
        for language in Language.all where language.code != "en" {
            let text = Localizer(language, now: SampleHotel.now)(objection.message)
            #expect(text != english && !text.contains("2026-12-01") && !text.contains(" the "), "\(language.tag): \(text)")
        }
    }

    @Test func `a tourist tax is in no other currency than the plans that are sold`() async throws {
        let hotel = try await SampleHotel()
        let taxed = try SampleHotel.hotel {
            $0["taxes"] = ["vatBasisPoints": 1200, "vatIncluded": true, "tourist": ["currency": "USD", "amount": 100]]
        }
        let revision = try await hotel.database.read { try HotelTables.hotel(SampleHotel.id, $0)?.revision } ?? 0
        let refusal = await #expect(throws: LodgingRefusal.self) {
            try await hotel.desk { try $0.set(taxed, as: SampleHotel.id, revision: revision, $1) }
        }
        guard case .notPossible(.taxBesidePlan(Self.usd, _, Self.kzt)) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        let fitting = try SampleHotel.hotel {
            $0["taxes"] = ["vatBasisPoints": 1200, "vatIncluded": true, "tourist": ["currency": "KZT", "amount": 100]]
        }
        _ = try await hotel.desk { try $0.set(fitting, as: SampleHotel.id, revision: revision, $1) }
    }
}

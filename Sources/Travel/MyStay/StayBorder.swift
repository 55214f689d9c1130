import Forum
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// What the border on the way to a stay asks of a passport, as the forum knows it.
struct StayBorder: Sendable {
    struct Asked: Sendable {
        let tone: Tone
        let name: Message
        /// The day on which the rule that is in force now was published, where that was after the booking.
        let changedOn: UTCDate?
        let details: Link
    }

    let country: CountryCode
    /// `nil` where nobody has said whose passport it is.
    let asked: Asked?

    /// - Parameters:
    ///   - country: of the hotel's city.
    ///   - connection: to the forum's log.
    init(_ stay: MyStay, in country: CountryCode, _ nationality: CountryCode?, today: UTCDate, _ connection: any SQLConnection) throws {
        self.country = country
        guard let nationality else { asked = nil; return }
        let place = JourneyPlan.Place(city: stay.city, country: country)
        let plan: JourneyPlan
        do throws(JourneyFault) {
            plan = try JourneyPlan(
                nationalities: [nationality], legs: [.init(place, arrives: stay.stay.arrival, leaves: stay.stay.departure)])
        } catch { asked = nil; return }
        guard let border = try JourneyReading(plan, on: today, connection).report.borders.first else { asked = nil; return }
        let told = try border.rule.flatMap { try Ledger.acceptedAt($0.index, connection) }
        let isNews = told.flatMap { told in stay.madeAt.map { told > $0 } } ?? false
        asked = Asked(
            tone: JourneyWords.tone(of: border), name: JourneyWords.name(of: border.outcome), changedOn: isNews ? told?.date : nil,
            details: Link.to(["visa", "journey"], query: plan.query(seenSize: nil)))
    }
}

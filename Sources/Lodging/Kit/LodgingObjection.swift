public import Primitives
public import Web

/// Why something of a hotel cannot be, whoever asks for it and whenever.
public enum LodgingObjection: Sendable, Equatable {
    /// The least stay of a day would be longer than its longest.
    case leastOverLongest
    case daysTooFarApart
    case arrivesLater(UTCDate)
    case notToday(arrival: UTCDate, departure: UTCDate, today: UTCDate)
    case outage
    case overbooking(days: Int)
    case zoneStays(TimeZoneName)
    case badge
    case taxAndPlan(tax: Currency, plan: Currency)
    /// There is a rate plan in another currency than the tourist tax would be in.
    case taxBesidePlan(tax: Currency, RatePlanID, Currency)
    case planCurrency(kept: Currency, wanted: Currency)
}

extension LodgingObjection: CustomStringConvertible {
    /// A sentence for a program, in English.
    public var description: String {
        switch self {
        case .leastOverLongest: "The least stay of a day would be longer than its longest. Change both."
        case .daysTooFarApart: "The days lie more than ten years apart."
        case .arrivesLater(let day): "They are to arrive on \(day): they may still come."
        case .notToday(let arrival, let departure, let today):
            "The stay is from \(arrival) to \(departure), and today is \(today). Change its days first."
        case .outage: "An outage has a reason, and ends after it begins, within ten years."
        case .overbooking(let days): "Overbooking is by 0 to 100 rooms, for some nights within \(days) days, and has a reason."
        case .zoneStays(let zone): "Bookings count their nights in \(zone). The time zone stays while there are any."
        case .badge: "The city's administrator notes to which hotels the forum has given its badge."
        case .taxAndPlan(let tax, let plan): "The hotel's tourist tax is in \(tax), the rate plan in \(plan). Set both in one currency."
        case .taxBesidePlan(let tax, let plan, let currency):
            "The rate plan \(plan) is in \(currency): with a tourist tax in \(tax) nothing of it could be sold. Set both in one currency."
        case .planCurrency(let kept, let wanted): "The plan's days have prices in \(kept). Make another plan for \(wanted)."
        }
    }

    /// For people.
    public var message: Message {
        switch self {
        case .leastOverLongest: LodgingObjectionText.leastOverLongest
        case .daysTooFarApart: LodgingObjectionText.daysTooFarApart
        case .arrivesLater(let day): LodgingObjectionText.arrivesLater(day: day)
        case .notToday(let arrival, let departure, let today):
            LodgingObjectionText.notToday(arrival: arrival, departure: departure, today: today)
        case .outage: LodgingObjectionText.outage
        case .overbooking(let days): LodgingObjectionText.overbooking(days: days)
        case .zoneStays(let zone): LodgingObjectionText.zoneStays(zone: zone.text)
        case .badge: LodgingObjectionText.badge
        case .taxAndPlan(let tax, let plan): LodgingObjectionText.taxAndPlan(tax: tax.code, plan: plan.code)
        case .taxBesidePlan(let tax, let plan, let currency):
            LodgingObjectionText.taxBesidePlan(plan: plan.text, currency: currency.code, tax: tax.code)
        case .planCurrency(let kept, let wanted): LodgingObjectionText.planCurrency(kept: kept.code, wanted: wanted.code)
        }
    }
}

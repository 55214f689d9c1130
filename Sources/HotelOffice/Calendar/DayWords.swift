import Lodging
import Primitives
import Web

/// What holds on a day, in as few words as a calendar has room for.
enum DayWords {
    /// The price without its currency, which the head of the column names.
    static func price(_ rule: DayRule?, _ currency: Currency, _ localizer: Localizer) -> String {
        guard let amount = rule?.price, let money = Money(amount: amount, currency: currency) else { return "–" }
        return localizer.decimal(money.decimal)
    }

    static func marks(_ rule: DayRule?, _ localizer: Localizer) -> [String] {
        guard let rule else { return [] }
        let messages: [Message?] = [
            rule.isClosed ? CalendarText.markClosed : nil, rule.isClosedToArrival ? CalendarText.markNoArrival : nil,
            rule.isClosedToDeparture ? CalendarText.markNoDeparture : nil, rule.minStay.map { CalendarText.markMin(nights: $0) },
            rule.maxStay.map { CalendarText.markMax(nights: $0) }, rule.minStayOnArrival.map { CalendarText.markMinArrival(nights: $0) },
            rule.maxStayOnArrival.map { CalendarText.markMaxArrival(nights: $0) }, rule.quota.map { CalendarText.markQuota(rooms: $0) },
        ]
        return messages.compactMap { $0.map { localizer($0) } }
    }

    /// All of it, for who compares two.
    static func sentence(_ rule: DayRule?, _ currency: Currency, _ localizer: Localizer) -> String {
        ([price(rule, currency, localizer)] + marks(rule, localizer)).joined(separator: " · ")
    }
}

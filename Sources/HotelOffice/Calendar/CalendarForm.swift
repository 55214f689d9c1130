import Lodging
import Primitives
import StrictJSON
import Web

/// One change of many days, as a form: for which room types and plans, which days, and what becomes of them.
struct CalendarForm {
    /// Rooms types under plans that one change may have.
    static let mostOffers = 60
    private static let numbers = ["minStay", "maxStay", "minStayOnArrival", "maxStayOnArrival", "quota"]
    private static let flags = ["closed", "closedToArrival", "closedToDeparture"]

    let calendar: RateCalendar
    let localizer: Localizer

    var form: Form {
        let language = localizer.language.code
        let offers = calendar.types.flatMap { type in
            calendar.plans.map { plan in
                Form.Field.Option(
                    CalendarOffer(type.id, plan.id).description,
                    CalendarText.offerName(
                        type: type.type.name.text(in: language), plan: plan.plan.name.text(in: language), currency: plan.plan.currency.code))
            }
        }
        // 1970-01-05 was a Monday.
        let weekdays = (0..<7).map { Form.Field.Option(String($0), RoomOfficeText.plain(text: localizer.weekday(UTCDate(daysSince1970: 4 + $0)))) }
        return Form(sections: [
            .init(
                CalendarText.sectionWhich,
                [.date("from", CalendarText.from, isRequired: true), .date("through", CalendarText.through, isRequired: true)], isRow: true),
            .init(
                nil,
                [
                    .checkboxes("weekdays", CalendarText.weekdays, hint: CalendarText.weekdaysHint, weekdays),
                    .checkboxes("offers", CalendarText.offers, offers, isRequired: true),
                ]),
            .init(
                CalendarText.sectionWhat,
                [
                    .amount("price", CalendarText.price),
                    .integer("minStay", CalendarText.minStay, in: 1...Int64(DayRule.longestStay)),
                    .integer("maxStay", CalendarText.maxStay, in: 1...Int64(DayRule.longestStay)),
                    .integer("minStayOnArrival", CalendarText.minStayOnArrival, in: 1...Int64(DayRule.longestStay)),
                    .integer("maxStayOnArrival", CalendarText.maxStayOnArrival, in: 1...Int64(DayRule.longestStay)),
                    .integer("quota", CalendarText.quota, in: 0...10_000),
                ], isRow: true),
            .init(
                CalendarText.sectionClosed,
                [
                    .select("closed", CalendarText.closed, yesOrNo), .select("closedToArrival", CalendarText.closedToArrival, yesOrNo),
                    .select("closedToDeparture", CalendarText.closedToDeparture, yesOrNo),
                ], isRow: true),
            .init(
                nil,
                [
                    .checkboxes(
                        "clear", CalendarText.clear,
                        [
                            .init("price", CalendarText.price), .init("minStay", CalendarText.minStay), .init("maxStay", CalendarText.maxStay),
                            .init("minStayOnArrival", CalendarText.minStayOnArrival), .init("maxStayOnArrival", CalendarText.maxStayOnArrival),
                            .init("quota", CalendarText.quota),
                        ])
                ]),
        ])
    }

    private var yesOrNo: [Form.Field.Option] { [.init("yes", CalendarText.yes), .init("no", CalendarText.no)] }

    /// What is to be done with each of the chosen room types and plans.
    struct Change: Sendable {
        let offer: CalendarOffer
        let currency: Currency
        let change: DayChange
    }

    /// - Throws: what is wrong with the days, or with an amount in the currency of one of the plans.
    func changes(_ reading: FormReading) throws(FieldError) -> [Change] {
        let chosen = (reading.json["offers"]?.array ?? []).compactMap { $0.string.flatMap { CalendarOffer($0) } }
        guard chosen.count <= Self.mostOffers else {
            throw FieldError(path: "offers", expected: .list(count: 1...Self.mostOffers), found: FieldFinding.nothing)
        }
        var changes: [Change] = []
        for offer in chosen {
            guard let plan = calendar.plans.first(where: { $0.id == offer.plan })?.plan else { continue }
            let typed = try AmountFields.read(reading.json, ["price"], plan.currency)
            changes.append(Change(offer: offer, currency: plan.currency, change: try DayChange(Fields(Self.body(typed)))))
        }
        return changes
    }

    /// What was filled in, as a change reads it: what is taken away is `null`.
    private static func body(_ typed: JSON) -> JSON {
        var object = JSONObject()
        object["from"] = typed["from"]
        object["through"] = typed["through"]
        object["weekdays"] = .array((typed["weekdays"]?.array ?? []).compactMap { $0.string.flatMap { Int64($0) }.map { .integer($0) } })
        for name in ["price"] + numbers { object[name] = typed[name] }
        for name in flags { object[name] = typed[name].map { .boolean($0.string == "yes") } }
        for name in typed["clear"]?.array ?? [] { if let name = name.string { object[name] = .null } }
        return .object(object)
    }
}

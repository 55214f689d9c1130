import Lodging
import Primitives
import StrictJSON
import Web

/// Under which conditions rooms are sold, as a form.
enum RatePlanForm {
    /// Ages of children that the form has place for.
    private static let bands = 3
    private static let amounts: Set<String> = ["occupancy.singleReduction", "occupancy.extraAdult", "occupancy.children.amount"]

    static func form(isNew: Bool) -> Form {
        var about: [Form.Field] = isNew ? [.text("id", HotelOfficeText.id, hint: HotelFormText.idHint, isRequired: true)] : []
        about += Form.Field.localized("name", HotelFormText.name, languages: Language.all, isRequired: true)
        about += [
            .text("currency", RatePlanText.currency, hint: RatePlanText.currencyHint, isRequired: true),
            .select("meals", RatePlanText.meals, RatePlan.Meals.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }, isRequired: true),
            .integer("depositPercent", RatePlanText.deposit, hint: RatePlanText.depositHint, in: 0...100),
        ]
        let bands = (0..<bands).flatMap { band -> [Form.Field] in
            [
                .integer("occupancy.children[\(band)].below", RatePlanText.childBelow(number: band + 1), in: 1...18),
                .amount("occupancy.children[\(band)].amount", RatePlanText.childAmount(number: band + 1)),
            ]
        }
        return Form(sections: [
            Form.Section(RatePlanText.sectionAbout, about),
            Form.Section(
                RatePlanText.sectionGuests,
                [
                    .integer("occupancy.included", RatePlanText.included, hint: RatePlanText.includedHint, in: 1...20, isRequired: true),
                    .amount("occupancy.singleReduction", RatePlanText.single, hint: RatePlanText.singleHint),
                    .amount("occupancy.extraAdult", RatePlanText.extraAdult),
                ] + bands),
            Form.Section(
                RatePlanText.sectionCancel,
                [
                    .integer("cancellation.freeDays", RatePlanText.freeDays, hint: RatePlanText.freeDaysHint, in: 0...365),
                    .select("cancellation.late", RatePlanText.late, charges, isRequired: true),
                    .select("cancellation.noShow", RatePlanText.noShow, charges, isRequired: true),
                ]),
        ])
    }

    private static let charges: [Form.Field.Option] =
        [.init("nothing", RatePlanText.chargeNothing)] + (1...7).map { .init(String($0), RatePlanText.chargeNights(count: $0)) }
        + [.init("all", RatePlanText.chargeAll)]

    static func state(_ plan: RatePlan) -> FormState { FormState(AmountFields.typed(plan.json, amounts, plan.currency)) }

    static func judge(_ fields: Fields) throws(FieldError) -> RatePlan {
        let currency = try fields.value("currency", .form(.currency)) { Currency($0) }
        var object = try AmountFields.read(.object(fields.object), amounts, currency).object ?? JSONObject()
        var cancellation = object["cancellation"]?.object ?? JSONObject()
        for name in ["late", "noShow"] {
            if let nights = cancellation[name]?.string.flatMap({ Int64($0) }) { cancellation[name] = .integer(nights) }
        }
        object["cancellation"] = .object(cancellation)
        return try RatePlan(Fields(.object(object)))
    }
}

import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// A new booking at the desk.
struct SellingPage: OfficePages {
    let call: DeskCall
    let today: UTCDate

    var context: StaffContext<any OfficeSite> { call.context }
    private var language: String { localizer.language.code }

    static let stayFields = stayRow + [exempt]
    private static let stayRow: [Form.Field] = [
        .date("arrival", DeskStayText.arrival, isRequired: true), .date("departure", DeskStayText.departure, isRequired: true),
        .integer("adults", DeskStayText.adults, in: 1...Int64(StayRequest.mostAdults), isRequired: true),
        .text("children", DeskStayText.children, hint: DeskStayText.childrenHint),
    ]
    static let exempt: Form.Field = .integer(
        "exempt", DeskTermsText.exempt, hint: DeskTermsText.exemptHint, in: 0...Int64(StayRequest.mostAdults))

    /// - Parameter typed: the form of the offer and of who comes, where it was refused.
    func answer(_ state: FormState, _ view: DeskOffers?, typed: FormState? = nil, _ banner: Banner?, _ status: HTTPResponse.Status) -> WebAnswer {
        let title = localizer(DeskText.newBooking)
        return page.answer(
            DeskText.newBooking, lede: localizer(DeskStayText.newLede), status: status, call.crumbs(title), banner,
            FormView(
                Form(sections: [.init(DeskText.stay, Self.stayRow, isRow: true), .init(nil, [Self.exempt])]), state, method: .get,
                action: call.link("new"), hidden: [],
                submit: localizer(DeskStayText.showOffers), isQuiet: view != nil, localizer), view.map { offers($0, typed) }, view.flatMap(refusals),
            view.flatMap(overbooking))
    }

    private func offers(_ view: DeskOffers, _ typed: FormState?) -> Section {
        let isNow = view.stay.arrival == today
        var fields: [Form.Field] = [
            .radio(
                "offer", DeskStayText.offer,
                view.offers.prefix(20).map { offered in
                    let offer = offered.offer
                    let type = view.types[offer.roomType]?.text(in: language) ?? offer.roomType.text
                    let plan = view.plans[offer.ratePlan]?.text(in: language) ?? offer.ratePlan.text
                    return DeskWords.option(
                        offered.token, "\(type) · \(plan) · \(localizer.money(offer.total)) · \(localizer(DeskStayText.left(count: offer.left)))")
                }, isRequired: true)
        ]
        if isNow {
            fields.append(
                .select(
                    "room", DeskText.room, hint: DeskStayText.walkInHint,
                    view.free.map { room in
                        let (_, state) = DeskWords.room(view.states[room.number] ?? .clean)
                        let type = view.types[room.roomType]?.text(in: language) ?? room.roomType.text
                        return .init(room.number.text, DeskStayText.roomOption(room: room.number.text, type: type, state: state))
                    }))
        }
        fields += DeskGuestForm.fields
        let action = call.link("new", query: query(view.stay))
        return Section(
            "offers", localizer(DeskStayText.offers), note: localizer(isNow ? DeskStayText.walkInNote : DeskStayText.offersNote),
            view.offers.isEmpty
                ? EmptyState(localizer(DeskStayText.noOffer))
                : page.form(
                    Form(fields), typed ?? FormState(["offer": view.offers.first.map { [$0.token] } ?? []]), action,
                    isNow ? DeskStayText.bookNow : DeskStayText.book))
    }

    private func query(_ stay: StayRequest) -> [(String, String)] {
        [
            ("arrival", stay.arrival.description), ("departure", stay.departure.description), ("adults", String(stay.adults)),
            ("children", stay.children.map(String.init).joined(separator: ",")), ("exempt", String(stay.exemptAdults)),
        ]
    }

    private func refusals(_ view: DeskOffers) -> DataTable? {
        guard !view.refusals.isEmpty else { return nil }
        return DataTable(
            id: "refusals", title: localizer(DeskStayText.notOffered),
            columns: [.text(localizer(DeskText.roomType)), .text(localizer(DeskStayText.plan)), .text(localizer(DeskStayText.why))],
            rows: view.refusals.prefix(20).map { refusal in
                [
                    Cell.text(refusal.roomType.map { view.types[$0]?.text(in: language) ?? $0.text } ?? "–").asHeader,
                    .text(refusal.ratePlan.map { view.plans[$0]?.text(in: language) ?? $0.text } ?? "–"),
                    .text(localizer(DeskWords.why(refusal))),
                ]
            }, empty: EmptyState(""))
    }

    /// For who manages the hotel alone.
    private func overbooking(_ view: DeskOffers) -> Disclosure<Section>? {
        guard call.isManager, !view.full.isEmpty, view.stay.arrival >= today else { return nil }
        let kinds = Set(view.full.compactMap(\.roomType)).sorted().flatMap { type in
            view.plans.keys.sorted().map { plan in
                DeskWords.option(
                    "\(type) \(plan)", "\(view.types[type]?.text(in: language) ?? type.text) · \(view.plans[plan]?.text(in: language) ?? plan.text)")
            }
        }
        let form = Form([
            .select("kind", DeskText.roomType, kinds, isRequired: true),
            .text("reason", DeskStayText.reason, hint: DeskStayText.overbookHint, isRequired: true),
        ])
        return Disclosure(
            localizer(DeskStayText.overbook),
            Section(
                "overbook", localizer(DeskStayText.overbook), note: localizer(DeskStayText.overbookNote),
                page.form(
                    form, FormState(), call.link("overbook", query: query(view.stay)), DeskStayText.overbook,
                    hidden: [call.request] + query(view.stay).map { .init($0.0, $0.1) }, isQuiet: true)))
    }
}

import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import Web

/// How the police knows hotels: without it nobody can be told of their guests.
struct PoliceLodgingPages: OfficePages {
    static let form = Form(
        sections: [
            .init(
                nil,
                [
                    .text("name", PoliceText.lodgingName, isRequired: true), .text("address", PoliceText.lodgingAddress, isRequired: true),
                    .text("registration", PoliceText.lodgingRegistration),
                ])
        ])

    let context: StaffContext<any OfficeSite>
    let lodging: [RoleGrant.HotelID: PoliceFormat.Lodging]
    let hotels: [RoleGrant.HotelID]
    let hotelNames: HotelNames

    /// Those that the police does not know first.
    var sorted: [RoleGrant.HotelID] { hotels.filter { lodging[$0] == nil } + hotels.filter { lodging[$0] != nil } }

    func table(_ hotels: some Sequence<RoleGrant.HotelID>) -> DataTable {
        DataTable(
            id: "lodging", title: localizer(PoliceText.lodgingTitle), note: localizer(PoliceText.lodgingNote),
            columns: [GuestRegisterText.hotel, PoliceText.lodgingName, PoliceText.lodgingAddress].map { .text(localizer($0)) },
            rows: hotels.map { hotel in
                let known = lodging[hotel]
                return [
                    Cell.foreign(hotelNames[hotel], link: Link.to(["admin", "police", "lodging", hotel.text])).asHeader,
                    known.map { .foreign($0.name) } ?? .tag(.warning, localizer(PoliceText.lodgingMissing)), .foreign(known?.address ?? ""),
                ]
            }, empty: EmptyState(localizer(PoliceText.none)))
    }

    private func crumbs(_ current: String) -> Breadcrumbs {
        Breadcrumbs([(localizer(PoliceText.title), Link("/admin/police"))], current: current, localizer)
    }

    /// All of them, a page at a time.
    func list() -> WebAnswer {
        let title = localizer(PoliceText.lodgingTitle)
        let part = ListPart(of: sorted, after: context.request.query("after"), length: PoliceTable.most) { $0.text }
        return page.answer(
            PoliceText.lodgingTitle, crumbs(title), table(part.shown), Pagination(part, label: title, path: ["admin", "police", "hotels"], localizer))
    }

    /// - Parameter state: what was typed, where it was refused.
    func form(of hotel: RoleGrant.HotelID, _ state: FormState? = nil) -> WebAnswer {
        let known = lodging[hotel].map { FormState(["name": [$0.name], "address": [$0.address], "registration": [$0.registration]]) }
        return page.answer(
            heading: hotelNames[hotel], status: state == nil ? .ok : .unprocessableContent, crumbs(hotelNames[hotel]),
            Section(
                "lodging", localizer(PoliceText.lodgingTitle), note: localizer(PoliceText.lodgingNote),
                page.form(
                    Self.form, state ?? known ?? FormState(), Link.to(["admin", "police", "lodging", hotel.text]), PoliceText.lodgingSave,
                    cancel: (localizer(PoliceText.title), Link("/admin/police")))))
    }
}

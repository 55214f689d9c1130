import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import Web

/// One hotel: how it stands, what it tells of itself, and who works for it.
struct HotelPage {
    struct Counts: Sendable {
        let rooms: Int
        let types: Int
        let plans: Int

        init(of hotel: HotelID, _ connection: any SQLConnection) throws {
            rooms = try HotelTables.rooms(of: hotel, connection).count
            types = try HotelTables.roomTypes(of: hotel, connection).filter(\.roomType.isOffered).count
            plans = try HotelTables.ratePlans(of: hotel, connection).filter(\.plan.isOffered).count
        }
    }

    static let badgeForm = Form(sections: [
        .init(HotelOfficeText.badgeTitle, [.date("since", HotelOfficeText.badgeSince), .date("until", HotelOfficeText.badgeUntil)], isRow: true)
    ])
    static let peopleForm = Form(sections: [
        .init(
            HotelOfficeText.giveRole,
            [
                .text("login", HotelOfficeText.login, hint: HotelOfficeText.loginHint, .username, isRequired: true),
                .select(
                    "role", HotelOfficeText.role,
                    [
                        .init(StaffRole.hotelManager.rawValue, HotelOfficeText.roleManager),
                        .init(StaffRole.frontDesk.rawValue, HotelOfficeText.roleDesk),
                    ], isRequired: true),
            ], isRow: true)
    ])

    let pages: HotelPages
    let counts: Counts
    /// Who has a role for the hotel; told to the city's administrator alone.
    let staff: [StaffUser]
    let badge: FormState?
    let people: FormState?
    let status: HTTPResponse.Status

    private var localizer: Localizer { pages.localizer }
    private var hotel: Hotel { pages.hotel.value }

    func answer() -> WebAnswer {
        let isOpen = pages.hotel.isOffered
        return pages.answer(
            .hotel, lede: hotel.summary?.text(in: localizer.language.code), status: status, missing,
            Section(
                "state", localizer(HotelOfficeText.stateTitle),
                note: localizer(isOpen ? HotelOfficeText.openNote : HotelOfficeText.closedNote),
                TagRow(tags),
                pages.forManagers(
                    ActionForm(
                        pages.link("open"), [pages.context.token, .init("open", isOpen ? "no" : "yes")],
                        localizer(isOpen ? HotelOfficeText.closeButton : HotelOfficeText.openButton), isMain: !isOpen))),
            Section(
                "about", localizer(HotelOfficeText.aboutTitle), Details(rows),
                pages.forManagers(
                    LinkList(
                        .plain, label: localizer(HotelOfficeText.aboutTitle),
                        [.init(localizer(HotelOfficeText.editTitle), pages.link("edit"))]))),
            pages.isAdministrator ? badgeSection : nil, pages.isAdministrator ? peopleSection : nil)
    }

    private var tags: [StatusTag] {
        [
            StatusTag(
                pages.hotel.isOffered ? .good : .neutral, localizer(pages.hotel.isOffered ? HotelOfficeText.open : HotelOfficeText.closed)),
            hotel.isCultural(on: localizer.today) ? StatusTag(.good, localizer(HotelOfficeText.badgeTitle)) : nil,
            hotel.isSynthetic ? StatusTag(.warning, localizer(HotelOfficeText.synthetic)) : nil,
        ].compactMap { $0 }
    }

    /// What has to be there before anybody can book.
    private var missing: Banner? {
        let next: Message? =
            counts.types == 0
            ? HotelOfficeText.lacksTypes : counts.rooms == 0 ? HotelOfficeText.lacksRooms : counts.plans == 0 ? HotelOfficeText.lacksPlans : nil
        return next.map {
            Banner(
                .warning, label: localizer(HotelOfficeText.lacksTitle), title: localizer(HotelOfficeText.lacksTitle), text: localizer($0))
        }
    }

    private var rows: [Details.Row] {
        let code = localizer.language.code
        func row(_ name: Message, _ cells: [Cell?]) -> Details.Row { Details.Row(localizer(name), cells.compactMap { $0 }) }
        let words = hotel.facilities.map { localizer(HotelWords.name(of: $0)) }
        let family = hotel.family.map { localizer(HotelWords.name(of: $0)) }
        let contacts = [hotel.contacts.phone, hotel.contacts.mail?.text, hotel.contacts.web].map { $0.map { Cell.foreign($0) } }
        return [
            row(HotelOfficeText.id, [.code(pages.id.text)]),
            row(HotelOfficeText.address, [.foreign(hotel.address.text(in: code))]),
            row(HotelOfficeText.contacts, contacts),
            row(
                HotelOfficeText.times,
                [
                    .text(localizer(HotelOfficeText.timesText(from: hotel.checkIn.description, until: hotel.checkOut.description))),
                    .code(hotel.timeZone.text),
                ]),
            row(
                HotelOfficeText.stars,
                [hotel.stars.map { .text(localizer(HotelOfficeText.starsText(count: $0.count, by: $0.by))) }]),
            row(HotelOfficeText.facilities, words.isEmpty ? [] : [.text(localizer.list(words))]),
            row(HotelOfficeText.family, family.isEmpty ? [] : [.text(localizer.list(family))]),
            row(HotelOfficeText.sectionTaxes, taxes),
            row(
                HotelOfficeText.badgeTitle,
                [hotel.badge.map { .text(localizer(HotelOfficeText.badgeTerm(since: $0.since, until: $0.until))) }]),
        ]
    }

    private var taxes: [Cell] {
        let rate = DecimalNumber(
            whole: Int64(hotel.taxes.vatBasisPoints / 100), fraction: Int64(hotel.taxes.vatBasisPoints % 100) * 10_000_000_000_000)
        let percent = localizer.percent(rate?.description ?? "0")
        var cells: [Cell] = [
            .text(localizer(hotel.taxes.isVATIncluded ? HotelOfficeText.vatIn(percent: percent) : HotelOfficeText.vatOn(percent: percent)))
        ]
        if let tourist = hotel.taxes.tourist {
            cells.append(.text(localizer(HotelOfficeText.touristTax(amount: localizer.amount(tourist.amount, tourist.currency)))))
        }
        return cells
    }

    private var badgeSection: Section {
        let state =
            badge ?? FormState(["since": [hotel.badge?.since.description ?? ""], "until": [hotel.badge?.until.description ?? ""]])
        return Section(
            "badge", localizer(HotelOfficeText.badgeTitle), note: localizer(HotelOfficeText.badgeNote),
            pages.page.form(
                Self.badgeForm, state, pages.link("badge"), HotelOfficeText.badgeButton,
                hidden: [.init("revision", String(pages.hotel.revision))], isQuiet: true))
    }

    private var peopleSection: Section {
        let rows = staff.flatMap { user in
            user.grants.filter { $0.hotel?.text == pages.id.text }.map { grant in
                ActionTable.Row(
                    cells: [
                        .foreign(user.name), .foreign(user.login.text),
                        .text(localizer(grant.role == .hotelManager ? HotelOfficeText.roleManager : HotelOfficeText.roleDesk)),
                    ],
                    action: ActionForm(
                        pages.link("people"),
                        [
                            pages.context.token, .init("take", "yes"), .init("login", user.login.text), .init("role", grant.role.rawValue),
                        ], localizer(HotelOfficeText.takeRole), label: localizer(HotelOfficeText.takeRoleOf(name: user.name))))
            }
        }
        return Section(
            "people", localizer(HotelOfficeText.peopleTitle), note: localizer(HotelOfficeText.peopleNote),
            ActionTable(
                columns: [HotelOfficeText.person, HotelOfficeText.login, HotelOfficeText.role].map { localizer($0) }, rows: rows,
                empty: EmptyState(localizer(HotelOfficeText.nobody)), label: localizer(HotelOfficeText.peopleTitle)),
            pages.page.form(Self.peopleForm, people ?? FormState(), pages.link("people"), HotelOfficeText.giveRole, isQuiet: true))
    }
}

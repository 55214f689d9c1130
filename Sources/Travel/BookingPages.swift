import FeatureKit
import Lodging
import Primitives
import StrictJSON
import Web

/// What travellers see when they book, and of what they have booked.
struct BookingPages {
    let localizer: Localizer

    private var language: String { localizer.language.code }

    func alert(_ tone: Tone, _ title: Message, _ text: Message) -> Banner {
        Banner(tone, label: localizer(title), title: localizer(title), text: localizer(text))
    }

    // MARK: Step 3: who comes

    func book(
        _ hotel: ShownHotel, _ stay: StayRequest, _ offer: ShownQuote.Offer, _ prices: ShownPrices, _ state: FormState, _ banner: Banner?
    ) -> Page {
        let name = hotel.hotel.name.text(in: language)
        let steps = [(localizer(TravelText.title), Link("/stay")), (name, TravelPages.link(to: hotel.id, of: hotel.city, stay))]
        let notes = [
            prices.text(offer.total, localizer),
            offer.includedVAT == 0
                ? nil : localizer(StayPriceText.includedVat(amount: localizer.amount(offer.includedVAT, offer.total.currency))),
        ].compactMap { $0 }
        return Page(
            kicker: localizer(TravelText.step(step: 3)), heading: localizer(TravelText.bookTitle),
            lede: name + " · " + hotel.name(of: offer.roomType, offer.ratePlan, in: language),
            Breadcrumbs(steps, current: localizer(TravelText.bookTitle), localizer), banner,
            Facts(
                title: localizer(TravelText.stay),
                [
                    .init(
                        localizer(TravelText.stay), .text(localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure))),
                        note: localizer(TravelText.nights(nights: stay.nights))),
                    .init(localizer(MyStayText.guests), .text(TravelWords.people(stay, localizer))),
                    .init(
                        localizer(StayPriceText.total), .text(localizer.money(offer.total)),
                        note: notes.isEmpty ? nil : notes.joined(separator: " · ")),
                    offer.deposit.amount == 0 ? nil : .init(localizer(StayPriceText.deposit), .text(localizer.money(offer.deposit))),
                    .init(localizer(StayPriceText.meals), .text(localizer(TravelWords.name(of: offer.meals)))),
                    .init(
                        localizer(StayPriceText.conditions),
                        .text(localizer(offer.lastFreeDay.map { StayPriceText.freeUntil(day: $0) } ?? StayPriceText.neverFree))),
                ].compactMap { $0 }),
            FormView(
                TravelWords.guestForm(localizer), state,
                action: Link.to(
                    ["stay", hotel.city.text, hotel.id.text, "book"],
                    query: stay.query + prices.query + [("room", offer.roomType.text), ("plan", offer.ratePlan.text)]),
                hidden: [
                    .init("offer", offer.token), .init("total", String(offer.total.amount)), .init("currency", offer.total.currency.code),
                ], submit: localizer(TravelText.bookButton), localizer),
            StayLines.table(offer.lines, offer.total, localizer))
    }

    // MARK: Step 4: booked

    /// - Parameter seen: the price on the page before; `nil` where nobody has said it.
    func booked(_ hotel: ShownHotel, _ stay: StayRequest, _ booked: RoomDoor.Booked, seen: Money?, key: String, code: String) -> Page {
        let banner: Banner? =
            if booked.isRepeated {
                alert(.warning, TravelText.bookedBefore, TravelText.bookedBeforeText)
            } else if let seen, seen != booked.total {
                alert(.warning, ElsewhereText.otherPrice, ElsewhereText.otherPriceText)
            } else { nil }
        let link = Link.to(["my-stay", key])
        return Page(
            kicker: localizer(TravelText.step(step: 4)), heading: localizer(TravelText.booked), lede: localizer(TravelText.bookedLede),
            banner,
            Facts(
                title: localizer(TravelText.bookTitle),
                [
                    .init(localizer(TravelText.code), .code(code), note: localizer(TravelText.codeNote)),
                    .init(localizer(TravelText.hotel), .foreign(hotel.hotel.name.text(in: language))),
                    .init(
                        localizer(TravelText.stay), .text(localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure)))),
                    .init(localizer(StayPriceText.total), .text(localizer.money(booked.total))),
                ]), LinkList(.plain, label: localizer(TravelText.toBooking), [.init(localizer(TravelText.toBooking), link)]))
    }
}

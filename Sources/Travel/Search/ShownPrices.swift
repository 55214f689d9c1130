import Lodging
import Primitives
import Web

/// What things cost in a currency that a traveller has chosen, beside the hotel's own, in which it charges.
struct ShownPrices: Sendable {
    /// As the secretariat has published them last.
    let rates: ReferenceRates?
    /// `nil` where none was chosen.
    let currency: Currency?

    init(_ rates: ReferenceRates?, _ request: WebRequest) {
        self.rates = rates
        currency = request.query("currency").flatMap { Currency($0) }
    }

    /// What goes on to the next page.
    var query: [(String, String)] { currency.map { [("currency", $0.code)] } ?? [] }

    func about(_ money: Money) -> Money? { currency.flatMap { $0 == money.currency ? money : rates?.about(money, in: $0) } }

    /// Such as "about $12.00", or that it cannot be said; `nil` where nothing was asked for, or it is charged in that currency.
    func text(_ money: Money, _ localizer: Localizer) -> String? {
        guard let currency, currency != money.currency else { return nil }
        guard let about = about(money) else {
            return localizer(RoomSearchText.noRate(from: money.currency.code, to: currency.code))
        }
        return localizer(RoomSearchText.about(amount: localizer.money(about)))
    }

    /// Of which day the rates are; `nil` where none is used.
    func note(_ localizer: Localizer) -> String? {
        guard currency != nil, let rates else { return nil }
        return localizer(RoomSearchText.rates(day: rates.date))
    }
}

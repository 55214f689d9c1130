import Guests
import Lodging
import Primitives
import StrictJSON
import Web

/// What things of a stay are called for people.
enum TravelWords {
    static func name(of kind: PriceLine.Kind) -> Message {
        switch kind {
        case .night: StayPriceText.lineNight
        case .extraAdults: StayPriceText.lineExtraAdults
        case .children: StayPriceText.lineChildren
        case .vat: StayPriceText.lineVat
        case .touristTax: StayPriceText.lineTouristTax
        }
    }

    static func name(of meals: RatePlan.Meals) -> Message {
        switch meals {
        case .none: StayPriceText.mealsNone
        case .breakfast: StayPriceText.mealsBreakfast
        case .halfBoard: StayPriceText.mealsHalfBoard
        case .fullBoard: StayPriceText.mealsFullBoard
        case .allInclusive: StayPriceText.mealsAllInclusive
        }
    }

    static func state(_ state: String) -> (tone: Tone, name: Message) {
        switch Booking.State(rawValue: state) {
        case .held: (.warning, TravelText.stateHeld)
        case .confirmed: (.good, TravelText.stateConfirmed)
        case .checkedIn: (.good, TravelText.stateCheckedIn)
        case .checkedOut: (.neutral, TravelText.stateCheckedOut)
        case .released: (.neutral, TravelText.stateReleased)
        case .expired: (.bad, TravelText.stateExpired)
        case .cancelled: (.bad, TravelText.stateCancelled)
        case .noShow, nil: (.bad, TravelText.stateNoShow)
        }
    }

    static func why(_ refusal: RateRefusal) -> Message {
        let bound = refusal.bound ?? 0
        guard let day = refusal.date else {
            return switch refusal.rule {
            case .occupancy: StayPriceText.ruleOccupancy(bound: bound)
            case .priceChanged: StayPriceText.rulePriceChanged
            case .lateChange: MyStayText.ruleLateChange
            default: StayPriceText.ruleOther
            }
        }
        return switch refusal.rule {
        case .past: StayPriceText.rulePast
        case .soldOut: StayPriceText.ruleSoldOut(day: day)
        case .quota: StayPriceText.ruleQuota(day: day)
        case .notOnSaleYet: StayPriceText.ruleNotOnSale(day: day)
        case .closed: StayPriceText.ruleClosed(day: day)
        case .closedToArrival: StayPriceText.ruleClosedToArrival(day: day)
        case .closedToDeparture: StayPriceText.ruleClosedToDeparture(day: day)
        case .minStay, .minStayOnArrival: StayPriceText.ruleMinStay(bound: bound, day: day)
        case .maxStay, .maxStayOnArrival: StayPriceText.ruleMaxStay(bound: bound, day: day)
        case .noPrice: StayPriceText.ruleNoPrice(day: day)
        case .priceChanged: StayPriceText.rulePriceChanged
        case .lateChange: MyStayText.ruleLateChange
        case .occupancy, .taxCurrency, .tooMuch, .notSold: StayPriceText.ruleOther
        }
    }

    /// Adults, children, arrival and departure, as every form of a stay asks for them.
    static let stayFields: [Form.Field] = [
        .date("arrival", TravelText.arrival, isRequired: true), .date("departure", TravelText.departure, isRequired: true),
        .integer("adults", TravelText.adults, in: 1...Int64(StayRequest.mostAdults), isRequired: true),
        .text("children", TravelText.children, hint: TravelText.childrenHint),
    ]

    /// For how many a stay is, such as "2 adults, 1 child".
    static func people(_ stay: StayRequest, _ localizer: Localizer) -> String {
        let adults = localizer(MyStayText.adults(adults: stay.adults))
        return stay.children.isEmpty ? adults : localizer.list([adults, localizer(MyStayText.children(children: stay.children.count))])
    }

    static func guestForm(_ localizer: Localizer) -> Form {
        Form([
            .text("name", TravelText.name, isRequired: true), .text("mail", TravelText.mail, hint: TravelText.mailHint, .email, isRequired: true),
            .text("phone", TravelText.telephone),
            .select("nationality", TravelText.passport, hint: TravelText.passportHint, countries(Set(CountryCode.all), localizer)),
        ])
    }

    /// Those that have hotels, by their names in a language.
    static func cities(_ names: [CityID: LocalizedText], _ localizer: Localizer) -> [Form.Field.Option] {
        let shown = names.map { (city: $0.key, name: $0.value.text(in: localizer.language.code)) }
        return localizer.collation.sorted(shown) { $0.name }.map { Form.Field.Option($0.city.text, TravelText.place(name: $0.name)) }
    }

    static func countries(_ countries: Set<CountryCode>, _ localizer: Localizer) -> [Form.Field.Option] {
        localizer.countries.filter(countries.contains).map {
            Form.Field.Option($0.text, TravelText.countryName(country: $0.text))
        }
    }

    /// Who comes, as the form has it.
    static func guests(_ json: JSON, _ language: Language) throws(FieldError) -> BookingGuests {
        var object = JSONObject([("guests", .array([.object(JSONObject(json["name"].map { [("name", $0)] } ?? []))]))])
        object["mail"] = json["mail"]
        object["phone"] = json["phone"]
        object["nationality"] = json["nationality"]
        object["language"] = .string(language.code)
        do throws(FieldError) { return try BookingGuests(Fields(.object(object))) } catch {
            // The form has one guest, at the top.
            throw FieldError(path: error.path == "guests[0].name" ? "name" : error.path, expected: error.expected, found: error.found)
        }
    }
}

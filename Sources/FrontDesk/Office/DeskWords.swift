import Envelope
import Guests
import Lodging
import Primitives
import StrictJSON
import Web

/// What things of the desk are called for people.
enum DeskWords {
    static func state(_ state: Booking.State) -> (tone: Tone, name: Message) {
        switch state {
        case .held: (.warning, DeskText.stateHeld)
        case .confirmed: (.neutral, DeskText.stateConfirmed)
        case .checkedIn: (.good, DeskText.stateCheckedIn)
        case .checkedOut: (.neutral, DeskText.stateCheckedOut)
        case .released: (.neutral, DeskText.stateReleased)
        case .expired: (.bad, DeskText.stateExpired)
        case .cancelled: (.bad, DeskText.stateCancelled)
        case .noShow: (.bad, DeskText.stateNoShow)
        }
    }

    static func room(_ state: RoomStates.State) -> (tone: Tone, name: Message) {
        switch state {
        case .clean: (.good, DeskText.roomClean)
        case .dirty: (.warning, DeskText.roomDirty)
        case .inspected: (.good, DeskText.roomInspected)
        }
    }

    static func kind(_ kind: Folio.Kind) -> Message {
        switch kind {
        case .night: DeskFolioText.kindNight
        case .extraAdults: DeskFolioText.kindExtraAdults
        case .children: DeskFolioText.kindChildren
        case .vat, .extraVAT: DeskFolioText.kindVat
        case .touristTax: DeskFolioText.kindTouristTax
        case .earlyDeparture: DeskFolioText.kindEarlyDeparture
        case .cancellation: DeskFolioText.kindCancellation
        case .noShow: DeskFolioText.kindNoShow
        case .extra: DeskFolioText.kindExtra
        case .correction: DeskFolioText.kindCorrection
        }
    }

    static func method(_ method: Payment.Method) -> Message {
        switch method {
        case .cash: DeskFolioText.methodCash
        case .cardTerminal: DeskFolioText.methodTerminal
        case .transfer: DeskFolioText.methodTransfer
        case .provider: DeskFolioText.methodProvider
        }
    }

    static func state(_ state: Payment.State) -> (tone: Tone, name: Message) {
        switch state {
        case .requested: (.warning, DeskFolioText.paymentRequested)
        case .authorised: (.warning, DeskFolioText.paymentAuthorised)
        case .captured: (.good, DeskFolioText.paymentCaptured)
        case .refused: (.bad, DeskFolioText.paymentRefused)
        case .voided: (.neutral, DeskFolioText.paymentVoided)
        }
    }

    // MARK: Refusals

    /// Why something was not done; `nil` for what is no refusal, such as a database that cannot be read.
    static func message(_ error: any Error, _ localizer: Localizer) -> Message? {
        switch error {
        case let fault as StayFault: words(fault, localizer)
        case let fault as FolioFault: words(fault, localizer)
        case let refusal as LodgingRefusal: words(refusal)
        case PersonalFault.erased: DeskGuestText.erased
        default: nil
        }
    }

    static func sentence(_ error: any Error, _ localizer: Localizer) -> String? { message(error, localizer).map { localizer($0) } }

    private static func words(_ fault: StayFault, _ localizer: Localizer) -> Message {
        switch fault {
        case .noRoom: DeskRefusalText.noRoom
        case .bookedUntil(let day): DeskRefusalText.bookedUntil(day: day)
        case .mayStillCome(let day): DeskRefusalText.mayStillCome(day: day)
        case .notOfTheStay(let departure): DeskRefusalText.notOfTheStay(day: departure)
        case .otherType(let room): DeskRefusalText.otherType(room: room.text)
        case .inHouse(let arrival): DeskRefusalText.inHouse(day: arrival)
        case .leavesEarly: DeskRefusalText.leavesEarly
        case .otherPrice(let total): DeskRefusalText.otherPrice(amount: localizer.money(total))
        case .occupied(let room, let reference): DeskRefusalText.occupied(code: reference, room: room.text)
        case .notFree: DeskRefusalText.roomTaken
        case .currency(let currency): DeskRefusalText.currency(code: currency.code)
        case .notEarly(let first, let departure): DeskRefusalText.notEarly(first: first, day: departure)
        case .heldTooLong(let days): DeskRefusalText.heldTooLong(days: days)
        case .reasonNeeded: DeskRefusalText.reason
        case .waitingListFull(let most): DeskRefusalText.tooMany(most: most)
        }
    }

    private static func words(_ fault: FolioFault, _ localizer: Localizer) -> Message {
        switch fault {
        case .open(let balance, let currency): DeskRefusalText.open(amount: localizer.amount(balance, currency))
        case .amount: DeskRefusalText.amount
        case .declined(let reason): DeskRefusalText.declined(reason: reason)
        case .nothingLeft(let number): DeskRefusalText.nothingLeft(number: number.description)
        case .dayNotDue(let next): DeskRefusalText.dayNotDue(day: next)
        case .more(let most, let currency): DeskRefusalText.more(amount: localizer.amount(most, currency))
        case .notFound: DeskRefusalText.notFound
        case .isCorrection: DeskRefusalText.isCorrection
        case .nothingToInvoice: DeskRefusalText.nothingToInvoice
        case .uninvoiced: DeskRefusalText.uninvoiced
        case .payment(let state): DeskRefusalText.payment(state: DeskWords.state(state).name)
        case .providerAway: DeskRefusalText.providerAway
        case .roomNotClean(let room): DeskRefusalText.roomNotClean(room: room)
        case .dayNotOver(let day): DeskRefusalText.dayNotOver(day: day)
        case .label: DeskRefusalText.label
        case .pastArrivals(let count): DeskRefusalText.pastArrivals(count: count)
        case .providerUnaware: DeskRefusalText.providerUnaware
        case .tooMany(let most): DeskRefusalText.tooMany(most: most)
        }
    }

    private static func words(_ refusal: LodgingRefusal) -> Message {
        switch refusal {
        case .rate(let rule): why(rule)
        case .taken(.room): DeskRefusalText.roomTaken
        case .stayOver(let departure): DeskRefusalText.stayOver(day: departure)
        case .wrongState(let state): DeskRefusalText.wrongState(state: DeskWords.state(state).name)
        case .holdExpired: DeskRefusalText.holdExpired
        case .offerExpired, .offerUnknown: DeskRefusalText.offerExpired
        case .notYours: DeskRefusalText.managerOnly
        case .notFound: DeskRefusalText.notFound
        case .notPossible(let objection): objection.message
        case .recovering: DeskRefusalText.recovering
        default: DeskRefusalText.other(reason: refusal.problem.detail)
        }
    }

    static func why(_ refusal: RateRefusal) -> Message {
        let bound = refusal.bound ?? 0
        guard let day = refusal.date else {
            return switch refusal.rule {
            case .occupancy: DeskRefusalText.ruleOccupancy(bound: bound)
            case .priceChanged: DeskRefusalText.rulePriceChanged
            case .taxCurrency: DeskRefusalText.ruleTaxCurrency
            case .tooMuch: DeskRefusalText.ruleTooMuch
            case .notSold: DeskRefusalText.ruleNotSold
            case .lateChange: DeskRefusalText.ruleLateChange
            default: DeskRefusalText.ruleOther
            }
        }
        return switch refusal.rule {
        case .past: DeskRefusalText.rulePast(day: day)
        case .soldOut: DeskRefusalText.ruleSoldOut(day: day)
        case .notOnSaleYet: DeskRefusalText.ruleNotOnSale(day: day)
        case .quota: DeskRefusalText.ruleQuota(day: day)
        case .closed: DeskRefusalText.ruleClosed(day: day)
        case .closedToArrival: DeskRefusalText.ruleClosedToArrival(day: day)
        case .closedToDeparture: DeskRefusalText.ruleClosedToDeparture(day: day)
        case .minStay, .minStayOnArrival: DeskRefusalText.ruleMinStay(bound: bound, day: day)
        case .maxStay, .maxStayOnArrival: DeskRefusalText.ruleMaxStay(bound: bound, day: day)
        case .noPrice: DeskRefusalText.ruleNoPrice(day: day)
        case .priceChanged: DeskRefusalText.rulePriceChanged
        case .occupancy: DeskRefusalText.ruleOccupancy(bound: bound)
        case .taxCurrency: DeskRefusalText.ruleTaxCurrency
        case .tooMuch: DeskRefusalText.ruleTooMuch
        case .notSold: DeskRefusalText.ruleNotSold
        case .lateChange: DeskRefusalText.ruleLateChange
        }
    }

    // MARK: Values

    /// An option whose label is a name, and no sentence of ours.
    static func option(_ value: String, _ name: String) -> Form.Field.Option { .init(value, DeskText.plain(name: name)) }

    /// A number as people type it, in whatever digits; `nil` for what is none.
    static func number(_ text: String) -> Int? {
        let field = Form.Field.integer("value", DeskText.room, in: -1_000_000...1_000_000)
        return (try? FormBody([("value", text)])).flatMap { Form([field]).read($0).json["value"]?.integer }.map { Int($0) }
    }

    /// An amount in minor units, as it is typed.
    static func typed(_ amount: Int64, _ currency: Currency) -> String {
        guard currency.digits > 0 else { return String(amount) }
        let digits = String(amount.magnitude)
        let padded = String(repeating: "0", count: max(0, currency.digits + 1 - digits.count)) + digits
        var fraction = padded.suffix(currency.digits)
        while fraction.last == "0" { fraction = fraction.dropLast() }
        return (amount < 0 ? "-" : "") + padded.dropLast(currency.digits) + (fraction.isEmpty ? "" : "." + fraction)
    }
}

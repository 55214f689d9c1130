import FeatureKit
import Lodging
import Primitives
import Web

/// What the API tells and takes of the desk's work.
enum DeskSchemas {
    private static let amount = Schema.integer(1...Money.largestAmount)
    /// Below zero where something is taken back.
    private static let signed = Schema.integer(-1_000_000_000_000_000...1_000_000_000_000_000)
    private static let currency = Schema.text(pattern: "^[A-Z]{3}$", example: "KZT")
    static let roomNumber = Schema.named("RoomNumber", .text(pattern: "^[A-Za-z0-9.-]{1,12}$", example: "101"))
    /// Of what is taken: `null` is as if it were not there.
    private static func maybe(_ name: String, _ schema: Schema) -> Schema.Member { .optional(name, .nullable(schema)) }
    private static let ages = Schema.list(.integer(0...17), most: StayRequest.mostChildren)
    private static let stayMembers: [Schema.Member] = [
        .required("arrival", .date), .required("departure", .date), .required("adults", .integer(1...Int64(StayRequest.mostAdults))),
        maybe("children", ages), maybe("exemptAdults", .integer(0...Int64(StayRequest.mostAdults))),
    ]
    private static let stay = Schema.object(stayMembers, isOpen: true)
    private static let line = Schema.named(
        "PriceLine",
        .object(
            [
                .required("kind", .words(PriceLine.Kind.allCases.map(\.rawValue))), .required("date", .date),
                .required("amount", .integer(0...Money.largestAmount)),
            ], isOpen: false))

    // MARK: Bookings

    static let booking = Schema.named(
        "HotelBooking",
        .object(
            [
                .required("booking", .uuid), .required("reference", .text(pattern: "^[A-Z0-9]{4}-[A-Z0-9]{4}$", example: "7K3M-Q9TX")),
                .required("hotel", .slug), .optional("madeAt", .slug), .required("roomType", .slug), .required("ratePlan", .slug),
                .required("state", .words(Booking.State.allCases.map(\.rawValue))), .optional("holdUntil", .time), .required("stay", stay),
                .required("lines", .list(line, most: 1000)), .required("total", .money), .required("deposit", .money), .optional("charge", .money),
                .required("meals", .words(RatePlan.Meals.allCases.map(\.rawValue))), .required("cancellation", .any),
                .required("revision", .revision), .required("createdAt", .time), .required("changedAt", .time),
                .required(
                    "rooms",
                    .list(
                        .object([.required("date", .date), .required("room", roomNumber)], isOpen: false), most: StayRequest.mostNights)),
                // For a token that reads guests as well.
                .optional(
                    "guests", .list(.object([.required("name", .anyText(most: 200)), .optional("age", .integer(0...17))], isOpen: false), most: 40)),
                .optional("mail", .anyText(most: 254)), .optional("phone", .anyText(most: 40)),
            ], isOpen: false))

    static let newBooking = Schema.object(
        [
            .required("offer", .anyText(most: BookingOffer.longest)),
            maybe(
                "guests",
                .list(
                    .object([.required("name", .anyText(most: 200)), maybe("age", .integer(0...17))], isOpen: true), least: 1, most: 40)),
            maybe("mail", .anyText(most: 254)), maybe("phone", .anyText(most: 40)),
            maybe("language", .words(["ar", "en", "ru", "zh-Hans"])), maybe("nationality", .country),
        ], isOpen: true)

    static let requote = Schema.object(
        [
            .required("stay", stay), .required("roomType", .slug), .required("ratePlan", .slug), .required("lines", .list(line, most: 1000)),
            .required("total", .money), .required("deposit", .money),
        ], isOpen: false)
    /// What is not said of children, and of who pays no tourist tax, stays as it is.
    static let change = Schema.object(
        stayMembers + [.required("roomType", .slug), .required("ratePlan", .slug), .required("total", .money)], isOpen: true)

    private static let offer = Schema.named(
        "DeskOffer",
        .object(
            [
                .required("offer", .anyText(most: BookingOffer.longest)), .required("roomType", .slug), .required("ratePlan", .slug),
                .required("lines", .list(line, most: 1000)), .required("total", .money), .required("deposit", .money),
                .required("left", .integer(0...9)),
                .optional("lastFreeDay", .date), .required("validUntil", .time),
            ], isOpen: true))
    static let quote = Schema.object(
        [.required("offers", .list(offer, most: 5000)), .required("refusals", .list(.any, most: 5000))], isOpen: false)
    /// `agreed` where nothing is said.
    static let cancel = Schema.object([maybe("charge", .words(Charged.allCases.map(\.rawValue)))], isOpen: true)
    enum Charged: String, CaseIterable {
        /// What the conditions say.
        case agreed
        /// Nothing: it is the hotel that gives the booking up.
        case waived
    }

    // MARK: The desk

    static let checkIn = Schema.object([maybe("room", roomNumber)], isOpen: true)
    static let checkOut = Schema.object([maybe("leaveOpen", .boolean)], isOpen: true)
    static let move = Schema.object([.required("room", roomNumber), maybe("reason", .anyText(most: 300))], isOpen: true)
    static let leaveEarly = Schema.object([.required("departure", .date), .required("total", .money)], isOpen: true)
    static let list = Schema.object(
        [.required("day", .date), .required("items", .list(booking, most: StayDesk.mostListed))], isOpen: false)

    static let roomStates = Schema.object(
        [
            .required(
                "rooms",
                .list(
                    .object(
                        [
                            .required("room", roomNumber), .required("roomType", .slug),
                            .required("state", .words(RoomStates.State.allCases.map(\.rawValue))), .optional("booking", .uuid),
                        ], isOpen: false), most: HotelDesk.mostRooms))
        ], isOpen: false)
    static let roomState = Schema.object([.required("state", .words(RoomStates.State.allCases.map(\.rawValue)))], isOpen: true)

    // MARK: Money

    static let invoiceNumber = Schema.named("InvoiceNumber", .text(pattern: "^C?[2-9][0-9]{3}-[0-9]{6,}$", example: "2026-000042"))

    private static let entry = Schema.named(
        "FolioEntry",
        .object(
            [
                .required("number", .count), .required("booking", .uuid), .required("day", .date),
                .required("kind", .words(Folio.Kind.allCases.map(\.rawValue))), .required("label", .anyText(most: 200)), .required("amount", signed),
                .optional("corrects", .count), .required("by", .anyText(most: 512)), .optional("invoice", invoiceNumber),
            ], isOpen: false))
    private static let payment = Schema.named(
        "Payment",
        .object(
            [
                .required("id", .uuid), .required("method", .words(Payment.Method.allCases.map(\.rawValue))),
                .required("state", .words(Payment.State.allCases.map(\.rawValue))), .required("amount", signed), .required("captured", signed),
                .required("refunded", signed), .required("reference", .anyText(most: 200)), .required("at", .time),
            ], isOpen: false))
    static let folio = Schema.named(
        "Folio",
        .object(
            [
                .required("id", .uuid), .required("currency", currency), .required("charged", signed), .required("paid", signed),
                .required("balance", signed), .required("entries", .list(entry, most: FolioTables.mostEntries)),
                .required("payments", .list(payment, most: 5000)), .required("invoices", .list(invoiceNumber, most: 500)),
            ], isOpen: false))

    static let charge = Schema.object([.required("label", .anyText(most: 200)), .required("amount", amount)], isOpen: true)
    static let correction = Schema.object(
        [.required("entry", .count), maybe("amount", amount), .required("reason", .anyText(most: 200))], isOpen: true)
    static let newPayment = Schema.object(
        [
            .required("method", .words(Payment.Method.allCases.map(\.rawValue))), .required("amount", amount),
            maybe("reference", .anyText(most: 100)),
        ], isOpen: true)
    static let refund = Schema.object(
        [.required("payment", .uuid), .required("amount", amount), .required("reason", .anyText(most: 200))], isOpen: true)

    static let invoice = Schema.named(
        "Invoice",
        .object(
            [
                .required("number", invoiceNumber), .required("kind", .words(InvoiceNumber.Kind.allCases.map(\.rawValue))),
                .required("hotel", .slug), .required("folio", .uuid), .required("issuedAt", .time), .required("day", .date),
                .required("total", signed), .required("currency", currency), .required("sellerName", .localized),
                .required("sellerAddress", .localized),
                .required(
                    "lines",
                    .list(
                        .object(
                            [
                                .required("day", .date), .required("kind", .words(Folio.Kind.allCases.map(\.rawValue))),
                                .required("label", .anyText(most: 200)), .required("amount", signed),
                            ], isOpen: false), most: FolioTables.mostEntries)),
                .required("vatBasisPoints", .integer(0...5000)), .required("vat", signed), .required("paid", signed),
                .required("credits", .list(invoiceNumber, most: FolioTables.mostEntries)),
            ], isOpen: false))
    static let newInvoice = Schema.object([maybe("buyer", .anyText(most: 500))], isOpen: true)
    static let credit = Schema.object([.required("reason", .anyText(most: 200))], isOpen: true)

    // MARK: Nights

    private static let amounts = Schema.map(signed)
    static let night = Schema.named(
        "NightReport",
        .object(
            [
                .required("day", .date), .required("rooms", .count), .required("occupied", .count),
                .required("noShows", .list(.uuid, most: 10_000)),
                .required(
                    "ledgers",
                    .list(
                        .object(
                            [
                                .required("currency", currency), .required("opening", signed), .required("charges", amounts),
                                .required("received", amounts), .required("refunded", amounts), .required("closing", signed),
                            ], isOpen: false), most: 200)),
                .required("problems", .list(.anyText(most: 1000), most: 200)),
            ], isOpen: true))
    static let nights = Schema.object([.required("due", .date), .required("items", .list(night, most: NightsAPI.mostReports))], isOpen: false)

    static let figures = Schema.named(
        "HotelFigures",
        .object(
            [
                .required("rooms", .count), .required("sold", .count), .required("occupancyBasisPoints", .nullable(.count)),
                .required(
                    "currencies",
                    .list(
                        .object(
                            [
                                .required("currency", currency), .required("revenue", signed), .required("averageDailyRate", .nullable(signed)),
                                .required("revenuePerRoom", .nullable(signed)),
                            ], isOpen: true), most: 200)),
                .required(
                    "nights",
                    .list(
                        .object([.required("date", .date), .required("rooms", .count), .required("sold", .count)], isOpen: true),
                        most: HotelFigures.mostDays)),
            ], isOpen: true))
}

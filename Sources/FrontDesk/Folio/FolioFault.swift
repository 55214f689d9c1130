public import Envelope
public import Primitives

/// Why something of a folio was not done. Nothing was changed.
public enum FolioFault: Error, Sendable, Equatable {
    /// So much is still to be paid, or to be given back where it is below zero.
    case open(balance: Int64, Currency)
    /// An amount that is none: zero, below zero, more than anything may cost.
    case amount
    /// More than is left of the charge, the payment.
    case more(than: Int64, Currency)
    /// There is no such charge, or payment, or invoice here.
    case notFound
    /// What is taken back cannot be taken back again.
    case isCorrection
    /// Nothing was charged that is on no invoice yet.
    case nothingToInvoice
    /// All of the invoice was taken back.
    case nothingLeft(InvoiceNumber)
    /// Something was charged since, which is to be on an invoice of its own first.
    case uninvoiced
    /// A payment in this state takes nothing of the kind.
    case payment(Payment.State)
    /// The payment provider refuses, and says why. No money has moved.
    case declined(reason: String)
    /// The payment provider does not answer; the payment stands as it stood.
    case providerAway
    /// The room is not clean.
    case roomNotClean(String)
    /// The day is not over by the hotel's calendar.
    case dayNotOver(UTCDate)
    /// Days are closed one after another, and this is the next.
    case dayNotDue(next: UTCDate)
    /// The hotel closes its first day, and of so many bookings of days before nobody has said whether the guests came.
    case pastArrivals(Int)
    /// The payment provider has never heard of the payment.
    case providerUnaware
    /// Texts on folios have 1 to 200 bytes.
    case label
    /// More than a folio, or a group, may have.
    case tooMany(most: Int)

    /// For a program.
    public var problem: Problem { Problem(self == .notFound ? .notFound : .ruleViolated, sentence) }

    private var sentence: String {
        switch self {
        case .open(let balance, let currency):
            "The folio is open by \(balance) minor units of \(currency). Take the payment or give back what is too much, then check out."
        case .amount: "An amount is above zero, and no more than \(Money.largestAmount) minor units. Send another."
        case .more(let most, let currency): "That is more than the \(most) minor units of \(currency) that are left. Send less."
        case .notFound: "There is no such thing on this folio. Load it again."
        case .isCorrection: "This takes something back already. Charge it anew where that was wrong."
        case .nothingToInvoice: "Everything on the folio is on an invoice already. Charge something first."
        case .uninvoiced: "Something was charged since that is on no invoice yet. Issue an invoice of it first."
        case .payment(let state): "The payment is \(state.rawValue): that cannot be done with it now."
        case .declined(let reason): "The payment provider refuses: \(reason). No money has moved."
        case .nothingLeft(let number): "All of invoice \(number) is taken back already."
        case .dayNotDue(let next): "Days are closed one after another: the next is \(next)."
        case .providerAway: "The payment provider does not answer. The payment stands as it stood; ask again."
        case .roomNotClean(let room): "Room \(room) is not clean. Have it cleaned and say so, or choose another."
        case .dayNotOver(let day): "The day \(day) is not over by the hotel's clock. Close it after midnight."
        case .pastArrivals(let count):
            "Of \(count) bookings of earlier days nobody has said whether the guests came. Say it of each before the hotel closes its first day."
        case .providerUnaware: "The payment provider has not heard of this payment. Ask again in a minute, or give it up and take it anew."
        case .label: "Say what it is in 1 to 200 bytes."
        case .tooMany(let most): "There are \(most) already, and no more are taken."
        }
    }
}

public import Lodging
public import Primitives

/// What a booking owes and has paid, or a group of bookings.
public struct Folio: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        // Of the booking's own price.
        case night, extraAdults, children, vat, touristTax
        /// What is charged for a night that guests gave up who left early.
        case earlyDeparture = "early-departure"
        /// What a booking that was given up, or whose guests did not come, is charged.
        case cancellation, noShow = "no-show"
        /// What the guests had besides: breakfast, laundry, the minibar.
        case extra
        /// Value added tax on that, where prices do not have it in them.
        case extraVAT = "extra-vat"
        /// Takes back a charge, or a part of it.
        case correction

        /// - Parameter booking: as it is now: a line of a day on which the guests are not there any more is the charge for leaving early.
        init(_ line: PriceLine, of booking: Booking) {
            self = line.kind == .night && line.date >= booking.departure ? .earlyDeparture : Self(line.kind)
        }

        init(_ kind: PriceLine.Kind) {
            switch kind {
            case .night: self = .night
            case .extraAdults: self = .extraAdults
            case .children: self = .children
            case .vat: self = .vat
            case .touristTax: self = .touristTax
            }
        }

        /// Whether value added tax is in it, where prices have it in them.
        var isTaxed: Bool { [.night, .extraAdults, .children, .earlyDeparture, .extra].contains(self) }
    }

    public struct Entry: Sendable, Equatable {
        /// From 1, in the order in which they were charged.
        public let number: Int64
        public let booking: UUIDv7
        /// The night, or the day on which something was had.
        public let day: UTCDate
        public let kind: Kind
        /// What it was, where the kind does not say it; or why it was taken back.
        public let label: String
        /// In minor units; below zero where it takes something back.
        public let amount: Int64
        /// The number of the entry that it takes back.
        public let corrects: Int64?
        /// Who charged it: a login.
        public let by: String
        public let invoice: InvoiceNumber?
    }

    public let id: UUIDv7
    public let hotel: HotelID
    public let currency: Currency
    public let entries: [Entry]
    public let payments: [Payment]

    public var charged: Int64 { entries.reduce(0) { $0 + $1.amount } }
    public var paid: Int64 { payments.reduce(0) { $0 + $1.net } }
    /// What is still to be paid; below zero where more was paid than is due.
    public var balance: Int64 { charged - paid }
    /// What a provider was asked to take, and to give back, of which the answer is not known yet.
    public var asked: Int64 { payments.filter(\.isOpen).reduce(0) { $0 + $1.amount } }
    public var refundsAsked: Int64 { payments.reduce(0) { $0 + $1.refundsAsked } }
    public var uninvoiced: [Entry] { entries.filter { $0.invoice == nil } }

    /// What is left of an entry after what was taken back of it.
    public func rest(of entry: Entry) -> Int64 {
        entries.filter { $0.corrects == entry.number }.reduce(entry.amount) { $0 + $1.amount }
    }

    /// What the price of a booking that stands has and the folio has not yet: it comes there at the departure at the latest.
    func uncharged(of booking: Booking) -> Int64 {
        guard booking.state == .confirmed || booking.state == .checkedIn else { return 0 }
        let kinds: [Kind] = [.night, .extraAdults, .children, .vat, .touristTax, .earlyDeparture]
        let charged = entries.filter { $0.booking == booking.id && kinds.contains($0.kind) }.reduce(0) { $0 + $1.amount }
        return max(0, booking.total.amount - charged)
    }

    /// The tax that was added to a charge, and how much of it stays once so much more is taken back of the charge: the share that is left of what was
    /// taxed, rounded to the nearest minor unit.
    ///
    /// - Returns: `nil` for what was not taxed, or has the tax in it.
    func tax(on entry: Entry, without back: Int64) -> (tax: Entry, left: Int64)? {
        let beside = entries.filter { $0.booking == entry.booking && $0.day == entry.day }
        let (tax, taxed): (Entry?, [Entry]) =
            switch entry.kind {
            // Charged at once with what it is on, as the entry after it.
            case .extra: (beside.first { $0.kind == .extraVAT && $0.number == entry.number + 1 && $0.label == entry.label }, [entry])
            // One of a night, on all that the night costs.
            case .night, .extraAdults, .children, .earlyDeparture:
                (beside.first { $0.kind == .vat }, beside.filter { $0.kind.isTaxed && $0.kind != .extra })
            default: (nil, [])
            }
        let whole = taxed.reduce(0) { $0 + $1.amount }
        guard let tax, whole > 0 else { return nil }
        let rest = taxed.reduce(0) { $0 + self.rest(of: $1) } - back
        return (tax, Int64((Int128(tax.amount) * Int128(rest) + Int128(whole) / 2) / Int128(whole)))
    }
}

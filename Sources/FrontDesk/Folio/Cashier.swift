import Accounts
public import Lodging
public import Primitives
public import SQL

/// What the desk charges: each in one transaction with its entry in the audit trail, and once however often it is asked for.
public struct Cashier: Sendable {
    public let desk: StayDesk
    var who: LodgingActor { desk.who }
    var login: String { who.actor.name }

    public init(_ desk: StayDesk) { self.desk = desk }

    func note(_ action: AuditAction, _ object: String, _ detail: String, _ connection: any SQLConnection) throws {
        try AuditTrail.append(who.actor, action, object: object, detail: detail, at: who.now, connection)
    }

    // MARK: Folios

    /// The folio of a booking, as it stands; empty where nothing was charged or paid yet.
    public func folio(of booking: Booking, _ connection: any SQLConnection) throws -> Folio {
        let id = try FolioTables.folio(of: booking.id, connection)
        return try FolioTables.folio(id, connection)
            ?? Folio(id: id, hotel: booking.hotel, currency: booking.total.currency, entries: [], payments: [])
    }

    /// A folio of a hotel where who acts works.
    public func folio(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Folio {
        guard let folio = try FolioTables.folio(id, connection), who.scope.may(.frontDesk, at: folio.hotel) else { throw FolioFault.notFound }
        return folio
    }

    /// What is still to be charged to a folio, of all bookings that it is of.
    public func uncharged(of folio: Folio, _ connection: any SQLConnection) throws -> Int64 {
        try FolioTables.bookings(of: folio.id, connection).reduce(0) { try $0 + folio.uncharged(of: desk.find($1, connection)) }
    }

    /// Opens the folio of a booking where there is none.
    func opened(for booking: Booking, _ connection: any SQLConnection) throws -> UUIDv7 {
        let id = try FolioTables.folio(of: booking.id, connection)
        try FolioTables.open(id, of: booking.hotel, in: booking.total.currency, at: who.now, connection)
        return id
    }

    private func append(_ charge: FolioTables.Charge, for booking: Booking, _ connection: any SQLConnection) throws -> Bool {
        let folio = try opened(for: booking, connection)
        let day = try BusinessDay.open(of: booking.hotel, desk, connection)
        return try FolioTables.append(charge, to: folio, by: login, at: who.now, businessDay: day, connection)
    }

    // MARK: What a booking costs

    /// Charges the lines of a booking's price for its nights before a day: those that were charged already stay as they are.
    ///
    /// - Returns: what was charged now, in minor units.
    @discardableResult
    public func charge(_ booking: Booking, before day: UTCDate, _ connection: any SQLConnection) throws -> Int64 {
        var sum: Int64 = 0
        for line in booking.lines where line.date < day && line.amount > 0 {
            let charge = FolioTables.Charge(
                booking: booking.id, day: line.date, kind: Folio.Kind(line, of: booking), amount: line.amount, isPrice: true)
            if try append(charge, for: booking, connection) { sum += line.amount }
        }
        return sum
    }

    /// Charges what a booking costs that was given up, or whose guests did not come.
    @discardableResult
    public func settle(_ booking: Booking, _ connection: any SQLConnection) throws -> Int64 {
        let kind: Folio.Kind = booking.state == .noShow ? .noShow : .cancellation
        guard booking.state == .noShow || booking.state == .cancelled, let charge = booking.charge, charge.amount > 0 else { return 0 }
        let isNew = try append(
            FolioTables.Charge(booking: booking.id, day: booking.arrival, kind: kind, amount: charge.amount, isPrice: true), for: booking, connection)
        return isNew ? charge.amount : 0
    }

    // MARK: What guests have besides

    /// Charges something that the guests had, with the tax on it where prices do not have that in them.
    ///
    /// - Parameters:
    ///   - label: what it was, 1 to 200 bytes.
    ///   - amount: in minor units of the folio's currency.
    ///   - request: names the charge, so that it is made once.
    public func charge(
        _ label: String, _ amount: Int64, to booking: Booking, request: UUIDv7, _ connection: any SQLConnection
    ) throws {
        guard try !FolioTables.isDone(request, connection) else { return }
        guard (1...200).contains(label.utf8.count), WrittenText.fault(in: label, lines: .one) == nil else { throw FolioFault.label }
        guard (1...Money.largestAmount).contains(amount) else { throw FolioFault.amount }
        let taxes = try desk.hotel(booking.hotel, connection).taxes
        let day = try desk.today(at: booking.hotel, connection)
        _ = try append(
            FolioTables.Charge(booking: booking.id, day: day, kind: .extra, amount: amount, label: label, request: request), for: booking, connection)
        let vat = taxes.isVATIncluded ? 0 : taxes.vat(on: amount)
        if vat > 0 {
            _ = try append(FolioTables.Charge(booking: booking.id, day: day, kind: .extraVAT, amount: vat, label: label), for: booking, connection)
        }
        try note(.folioCharged, "booking \(booking.id)", "\(amount) \(booking.total.currency) \(label)", connection)
    }

    /// Takes back a charge, or a part of it, and with it the tax that was added to it. What was on an invoice is then on the next credit note.
    ///
    /// - Parameters:
    ///   - number: the entry's.
    ///   - amount: `nil` for all that is left of it.
    ///   - reason: 3 to 200 bytes.
    public func correct(
        _ number: Int64, of folio: Folio, by amount: Int64?, reason: String, request: UUIDv7, _ connection: any SQLConnection
    ) throws {
        guard try !FolioTables.isDone(request, connection) else { return }
        guard let entry = folio.entries.first(where: { $0.number == number }) else { throw FolioFault.notFound }
        guard entry.amount > 0 else { throw FolioFault.isCorrection }
        guard (3...200).contains(reason.utf8.count), WrittenText.fault(in: reason, lines: .one) == nil else { throw FolioFault.label }
        let rest = folio.rest(of: entry)
        let back = amount ?? rest
        guard back > 0 else { throw FolioFault.amount }
        guard back <= rest else { throw FolioFault.more(than: rest, folio.currency) }
        try takeBack(back, of: entry, folio, reason: reason, request: request, connection)
        if let (tax, left) = folio.tax(on: entry, without: back), folio.rest(of: tax) > left {
            try takeBack(folio.rest(of: tax) - left, of: tax, folio, reason: reason, request: nil, connection)
        }
    }

    /// Takes back so much of one entry alone.
    func takeBack(
        _ amount: Int64, of entry: Folio.Entry, _ folio: Folio, reason: String, request: UUIDv7?, _ connection: any SQLConnection
    ) throws {
        let day = try BusinessDay.open(of: folio.hotel, desk, connection)
        let charge = FolioTables.Charge(
            booking: entry.booking, day: entry.day, kind: .correction, amount: -amount, label: reason, corrects: entry.number, request: request)
        try FolioTables.append(charge, to: folio.id, by: login, at: who.now, businessDay: day, connection)
        try note(.folioCorrected, "folio \(folio.id)", "\(entry.number): \(amount) \(folio.currency) \(reason)", connection)
    }
}

extension AuditAction {
    static let folioCharged = AuditAction(rawValue: "folio.charged")
    static let folioCorrected = AuditAction(rawValue: "folio.corrected")
    static let paymentTaken = AuditAction(rawValue: "payment.taken")
    static let paymentRefunded = AuditAction(rawValue: "payment.refunded")
    static let invoiceIssued = AuditAction(rawValue: "invoice.issued")
    static let nightClosed = AuditAction(rawValue: "night.closed")
    static let roomStateSet = AuditAction(rawValue: "room.state-set")
    static let groupMade = AuditAction(rawValue: "group.made")
}

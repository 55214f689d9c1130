import Accounts
public import Guests
public import Lodging
public import Primitives
public import SQL

/// Invoices and credit notes.
extension Cashier {
    /// Issues an invoice of all that a folio was charged and that is on none yet; a credit note, where more was taken back than charged.
    ///
    /// - Parameters:
    ///   - buyer: whose address is on it, sealed for the request; it is kept for as long as tax law wants.
    ///   - request: names the invoice, so that it is issued once.
    public func issue(
        _ id: UUIDv7, buyer: PersonalNotes.Sealed? = nil, request: UUIDv7, _ connection: any SQLConnection
    ) throws -> Invoice {
        let folio = try folio(id, connection)
        if let made = try InvoiceTables.issued(by: request, connection) {
            guard made.folio == id else { throw FolioFault.notFound }
            return made
        }
        let entries = folio.uninvoiced
        let total = entries.reduce(0) { $0 + $1.amount }
        guard total != 0 else { throw FolioFault.nothingToInvoice }
        let hotel = try desk.hotel(folio.hotel, connection)
        let day = try desk.today(at: folio.hotel, connection)
        let kind: InvoiceNumber.Kind = total > 0 ? .invoice : .creditNote
        let invoice = Invoice(
            number: try InvoiceTables.next(kind, day.civil.year, of: folio.hotel, connection), hotel: folio.hotel, folio: id, issuedAt: who.now,
            day: day, total: total, currency: folio.currency, sellerName: hotel.name, sellerAddress: hotel.address,
            lines: entries.map { Invoice.Line(day: $0.day, kind: $0.kind, label: $0.label, amount: $0.amount) },
            vatBasisPoints: hotel.taxes.vatBasisPoints, vat: Invoice.vat(in: Self.taxed(entries, of: folio), hotel.taxes), paid: folio.paid,
            credits: kind == .creditNote ? Self.credited(by: entries, of: folio) : [])
        try InvoiceTables.insert(invoice, request: request, connection)
        try buyer?.keep(.invoice, with: entries.last?.booking, until: day, at: who.now, connection)
        try connection.execute(
            "UPDATE folio_entry SET invoice_kind = $1, invoice_year = $2, invoice_number = $3 WHERE folio = $4 AND invoice_number IS NULL",
            [.text(kind.rawValue), SQLValue(invoice.number.year), .integer(invoice.number.number), .text(id.text)])
        try note(.invoiceIssued, "folio \(id)", "\(folio.hotel) \(invoice.number) \(total) \(folio.currency)", connection)
        return invoice
    }

    /// The invoices on which stands what is taken back.
    private static func credited(by entries: [Folio.Entry], of folio: Folio) -> [InvoiceNumber] {
        let invoices = Dictionary(folio.entries.map { ($0.number, $0.invoice) }) { first, _ in first }
        return Set(entries.compactMap { $0.corrects.flatMap { invoices[$0] ?? nil } }).sorted { ($0.year, $0.number) < ($1.year, $1.number) }
    }

    /// What is taken back is taxed as that was which it takes back.
    private static func taxed(_ entries: [Folio.Entry], of folio: Folio) -> [(kind: Folio.Kind, amount: Int64)] {
        let kinds = Dictionary(folio.entries.map { ($0.number, $0.kind) }) { first, _ in first }
        return entries.map { (kind: $0.corrects.flatMap { kinds[$0] } ?? $0.kind, amount: $0.amount) }
    }

    /// Takes back all that is left of an invoice, and issues the credit note for it.
    ///
    /// - Throws: ``FolioFault/nothingLeft(_:)`` where nothing of it is left.
    public func credit(
        _ number: InvoiceNumber, of hotel: HotelID, reason: String, request: UUIDv7, _ connection: any SQLConnection
    ) throws -> Invoice {
        if let made = try InvoiceTables.issued(by: request, connection) {
            guard made.hotel == hotel, who.scope.may(.frontDesk, at: hotel) else { throw FolioFault.notFound }
            return made
        }
        guard number.kind == .invoice, let invoice = try InvoiceTables.invoice(number, of: hotel, connection) else { throw FolioFault.notFound }
        let folio = try folio(invoice.folio, connection)
        let left = folio.entries.filter { $0.invoice == number && $0.amount > 0 && folio.rest(of: $0) > 0 }
        guard !left.isEmpty else { throw FolioFault.nothingLeft(number) }
        // What was charged since is on an invoice of its own, not taken back with this one.
        guard folio.uninvoiced.isEmpty else { throw FolioFault.uninvoiced }
        for entry in left {
            try takeBack(folio.rest(of: entry), of: entry, folio, reason: reason, request: nil, connection)
        }
        return try issue(folio.id, request: request, connection)
    }
}

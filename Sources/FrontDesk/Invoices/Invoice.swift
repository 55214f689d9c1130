public import Lodging
public import Primitives
public import StrictJSON

/// An invoice or a credit note as it was issued. It is never changed: what was wrong is taken back by a credit note.
public struct Invoice: Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        public let day: UTCDate
        public let kind: Folio.Kind
        public let label: String
        /// In minor units.
        public let amount: Int64
    }

    public let number: InvoiceNumber
    public let hotel: HotelID
    public let folio: UUIDv7
    public let issuedAt: UTCTime
    /// By the hotel's calendar.
    public let day: UTCDate
    /// Below zero on a credit note.
    public let total: Int64
    public let currency: Currency
    /// The hotel's name and address, by language, as they were on that day.
    public let sellerName: LocalizedText
    public let sellerAddress: LocalizedText
    public let lines: [Line]
    /// Value added tax in the total, in hundredths of a per cent and in minor units.
    public let vatBasisPoints: Int
    public let vat: Int64
    /// What of the folio was paid by then.
    public let paid: Int64
    /// The invoices of which a credit note takes something back, in the order of their numbers; none of an invoice.
    public let credits: [InvoiceNumber]

    /// What is stored, and what its digest is of.
    var body: JSON {
        var object = JSONObject([("day", .string(day.description)), ("sellerName", sellerName.json), ("sellerAddress", sellerAddress.json)])
        object["lines"] = .array(
            lines.map { line in
                [
                    "day": .string(line.day.description), "kind": .string(line.kind.rawValue), "label": .string(line.label),
                    "amount": .integer(line.amount),
                ]
            })
        object["vatBasisPoints"] = .integer(Int64(vatBasisPoints))
        object["vat"] = .integer(vat)
        object["paid"] = .integer(paid)
        if !credits.isEmpty { object["credits"] = .array(credits.map { .string($0.description) }) }
        return .object(object)
    }

    /// For programs.
    public var json: JSON {
        var object = body.object ?? JSONObject()
        object["credits"] = .array(credits.map { .string($0.description) })
        object["number"] = .string(number.description)
        object["kind"] = .string(number.kind.rawValue)
        object["hotel"] = .string(hotel.text)
        object["folio"] = .string(folio.text)
        object["issuedAt"] = .string(issuedAt.description)
        object["total"] = .integer(total)
        object["currency"] = .string(currency.code)
        return .object(object)
    }
}

extension Invoice {
    /// How large the tax in some lines is: that which was added, or that which prices have in them.
    static func vat(in lines: [(kind: Folio.Kind, amount: Int64)], _ taxes: HotelTaxes) -> Int64 {
        guard taxes.isVATIncluded else { return lines.filter { $0.kind == .vat || $0.kind == .extraVAT }.reduce(0) { $0 + $1.amount } }
        let taxed = lines.filter(\.kind.isTaxed).reduce(0) { $0 + $1.amount }
        return taxed < 0 ? -taxes.vat(in: -taxed) : taxes.vat(in: taxed)
    }
}

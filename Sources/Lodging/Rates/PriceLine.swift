public import Primitives
public import StrictJSON

/// One line of a price: what is paid for which night. The total of a booking is the sum of its lines, always.
public struct PriceLine: Sendable, Equatable, JSONWritable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The room, for the guests whom its price includes.
        case night
        case extraAdults
        case children
        /// Where prices do not have it in them.
        case vat
        case touristTax
    }

    public let kind: Kind
    /// On which the night begins.
    public let date: UTCDate
    /// In minor units.
    public let amount: Int64

    public init(_ kind: Kind, _ date: UTCDate, _ amount: Int64) { (self.kind, self.date, self.amount) = (kind, date, amount) }

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        kind = try fields.choice("kind", Kind.self)
        date = try fields.date("date")
        amount = try fields.integer("amount", in: 0...Money.largestAmount)
    }

    public var json: JSON { ["kind": .string(kind.rawValue), "date": .string(date.description), "amount": .integer(amount)] }

    /// Whether it is for the room and those in it, and not a tax on people, which is due for nights that they sleep there alone.
    public var isForTheStay: Bool { kind != .touristTax }
}

extension [PriceLine] {
    public var sum: Int64 { reduce(0) { $0 + $1.amount } }

    /// What each night costs without the taxes on people, in their order.
    public var nights: [Int64] {
        var amounts: [Int64] = []
        var last: UTCDate?
        for line in self where line.isForTheStay {
            if line.date == last { amounts[amounts.count - 1] += line.amount } else { amounts.append(line.amount) }
            last = line.date
        }
        return amounts
    }
}

/// What an invoice or a credit note is called: each hotel counts both by itself, from 1 in each year, and leaves no number out.
public struct InvoiceNumber: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, CaseIterable {
        case invoice
        /// Takes back what was on invoices.
        case creditNote = "credit-note"
    }

    public let kind: Kind
    public let year: Int
    public let number: Int64

    public init(_ kind: Kind, year: Int, number: Int64) { (self.kind, self.year, self.number) = (kind, year, number) }

    /// Reads what ``description`` spells: `2026-000042`, `C2026-000007`.
    public init?(_ text: String) {
        let kind: Kind = text.hasPrefix("C") ? .creditNote : .invoice
        let parts = text.drop { $0 == "C" }.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Int(parts[0]), let number = Int64(parts[1]), (2000...9999).contains(year), number > 0 else { return nil }
        self.init(kind, year: year, number: number)
        guard description == text else { return nil }
    }

    public var description: String {
        let digits = String(number)
        return (kind == .creditNote ? "C" : "") + "\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

/// A currency in which one can pay, by ISO 4217: `KZT`.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
    public let code: String
    /// Of its minor unit: 2 for the tiyn, 0 for the won.
    public let digits: Int

    /// A code of ISO 4217 that is money: none of a metal, of a fund or for tests, and none that was withdrawn.
    public init?(_ code: String) {
        // The length is counted in bytes: Swift takes a Kelvin sign for equal to `K`, and would find the code.
        guard code.utf8.count == 3, let digits = Self.known[code] else { return nil }
        self.code = code
        self.digits = digits
    }

    /// What a code has to be, for refusals.
    public static let form = "a currency's code of ISO 4217, three capital letters such as KZT"

    public var description: String { code }

    private static let known: [String: Int] = Dictionary(
        uniqueKeysWithValues: table.split(whereSeparator: \.isWhitespace).compactMap { entry in
            entry.last?.wholeNumberValue.map { (String(entry.dropLast()), $0) }
        })
}

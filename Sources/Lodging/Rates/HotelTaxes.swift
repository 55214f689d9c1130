public import Primitives
public import StrictJSON

/// What a guest pays beside the price, by the law where the hotel stands.
public struct HotelTaxes: Sendable, Equatable, JSONWritable {
    /// A tax for each person and night.
    public struct Tourist: Sendable, Equatable, JSONWritable {
        /// Who is younger than this pays so much.
        public struct Band: Sendable, Equatable, JSONWritable {
            public let below: Int
            public let amount: Int64

            public init(below: Int, amount: Int64) { (self.below, self.amount) = (below, amount) }

            init(_ json: JSON, path: String) throws(FieldError) {
                let fields = try Fields(json, path: path)
                below = try fields.count("below", in: 1...18)
                amount = try fields.integer("amount", in: 0...Money.largestAmount)
            }

            public var json: JSON { ["below": .integer(Int64(below)), "amount": .integer(amount)] }
        }

        public let currency: Currency
        /// Of an adult, in minor units.
        public let amount: Int64
        /// By age, the youngest first; who is in none pays as an adult.
        public let bands: [Band]
        /// Nights of a stay for which it is due; the first ones.
        public let mostNights: Int?

        public init(currency: Currency, amount: Int64, bands: [Band] = [], mostNights: Int? = nil) {
            (self.currency, self.amount, self.bands, self.mostNights) = (currency, amount, bands, mostNights)
        }

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            currency = try fields.value("currency", .form(.currency)) { Currency($0) }
            amount = try fields.integer("amount", in: 0...Money.largestAmount)
            bands = try fields.ageBands("bands", { json, path throws(FieldError) in try Band(json, path: path) }, below: { $0.below })
            mostNights = try fields.optionalCount("mostNights", in: 1...365)
        }

        public var json: JSON {
            var object = JSONObject([("currency", .string(currency.code)), ("amount", .integer(amount))])
            object["bands"] = .array(bands.map(\.json))
            object["mostNights"] = mostNights.map { .integer(Int64($0)) }
            return .object(object)
        }

        public func amount(ofAge age: Int) -> Int64 { bands.first { age < $0.below }?.amount ?? amount }
    }

    /// Value added tax in hundredths of a per cent; 1200 is 12 %.
    public let vatBasisPoints: Int
    /// Whether prices have it in them already.
    public let isVATIncluded: Bool
    public let tourist: Tourist?

    public static let none = HotelTaxes(vatBasisPoints: 0, isVATIncluded: true, tourist: nil)

    public init(vatBasisPoints: Int, isVATIncluded: Bool, tourist: Tourist?) {
        (self.vatBasisPoints, self.isVATIncluded, self.tourist) = (vatBasisPoints, isVATIncluded, tourist)
    }

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        vatBasisPoints = try fields.count("vatBasisPoints", in: 0...5000)
        isVATIncluded = try fields.boolean("vatIncluded")
        tourist = try fields.optionalPart("tourist") { json, path throws(FieldError) in try Tourist(json, path: path) }
    }

    public var json: JSON {
        var object = JSONObject([("vatBasisPoints", .integer(Int64(vatBasisPoints))), ("vatIncluded", .boolean(isVATIncluded))])
        object["tourist"] = tourist?.json
        return .object(object)
    }

    /// Of an amount to which it is added, rounded to the nearest minor unit, a half up.
    public func vat(on amount: Int64) -> Int64 { Self.vat(on: amount, basisPoints: Int64(vatBasisPoints)) }

    static func vat(on amount: Int64, basisPoints: Int64) -> Int64 {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: 10_000)
        return whole * basisPoints + (rest * basisPoints + 5000) / 10_000
    }

    /// Of an amount that has it in it: rounded likewise.
    public func vat(in amount: Int64) -> Int64 {
        let base = 10_000 + Int64(vatBasisPoints)
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: base)
        return whole * Int64(vatBasisPoints) + (rest * Int64(vatBasisPoints) + base / 2) / base
    }
}

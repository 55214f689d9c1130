public import Primitives
public import StrictJSON

/// Under which conditions a hotel sells its rooms: in which currency, with which meals, for how many guests a price is, and what giving up costs.
public struct RatePlan: Sendable, Equatable, JSONWritable {
    public enum Meals: String, Sendable, CaseIterable { case none, breakfast, halfBoard, fullBoard, allInclusive }

    /// What a child pays a night.
    public struct ChildPrice: Sendable, Equatable, JSONWritable {
        /// Who is younger than this.
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

    /// How a price of a night becomes that for the guests who come.
    public struct Occupancy: Sendable, Equatable, JSONWritable {
        /// Adults for whom the price of a day is.
        public let included: Int
        /// What one adult alone pays less.
        public let singleReduction: Int64
        /// What each adult beyond the included ones pays more.
        public let extraAdult: Int64
        /// By age, the youngest first; a child of none of them pays as an extra adult.
        public let children: [ChildPrice]

        public init(included: Int, singleReduction: Int64 = 0, extraAdult: Int64 = 0, children: [ChildPrice] = []) {
            (self.included, self.singleReduction, self.extraAdult, self.children) = (included, singleReduction, extraAdult, children)
        }

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            included = try fields.count("included", in: 1...20)
            singleReduction = try fields.optionalInteger("singleReduction", in: 0...Money.largestAmount) ?? 0
            extraAdult = try fields.optionalInteger("extraAdult", in: 0...Money.largestAmount) ?? 0
            children = try fields.ageBands(
                "children", { json, path throws(FieldError) in try ChildPrice(json, path: path) }, below: { $0.below })
        }

        public var json: JSON {
            var object = JSONObject([("included", .integer(Int64(included)))])
            if singleReduction > 0 { object["singleReduction"] = .integer(singleReduction) }
            if extraAdult > 0 { object["extraAdult"] = .integer(extraAdult) }
            object["children"] = .array(children.map(\.json))
            return .object(object)
        }

        func amount(ofChild age: Int) -> Int64 { children.first { age < $0.below }?.amount ?? extraAdult }
    }

    public let name: LocalizedText
    public let currency: Currency
    public let meals: Meals
    public let occupancy: Occupancy
    public let cancellation: CancellationPolicy
    /// Per cent of the total that is to be paid with the booking.
    public let depositPercent: Int

    public init(_ fields: Fields) throws(FieldError) {
        name = try fields.localized("name", length: 1...200)
        currency = try fields.value("currency", .form(.currency)) { Currency($0) }
        meals = try fields.choice("meals", Meals.self)
        occupancy = try fields.part("occupancy") { json, path throws(FieldError) in try Occupancy(json, path: path) }
        cancellation = try fields.part("cancellation") { json, path throws(FieldError) in try CancellationPolicy(json, path: path) }
        depositPercent = try fields.optionalCount("depositPercent", in: 0...100) ?? 0
    }

    public var json: JSON {
        [
            "name": name.json, "currency": .string(currency.code), "meals": .string(meals.rawValue), "occupancy": occupancy.json,
            "cancellation": cancellation.json, "depositPercent": .integer(Int64(depositPercent)),
        ]
    }
}

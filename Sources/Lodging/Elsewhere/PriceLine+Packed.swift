import Primitives
import StrictJSON

/// The lines of a price in a few bytes: nights that cost the same stand together, behind their number.
///
/// `{"night":[[2,2000000],[1,2500000]],"touristTax":[[3,100000]]}` are three nights of a stay. Lines of one kind and night are added up; what is of
/// no night of the stay stands whole in `other`.
extension [PriceLine] {
    func packed(for stay: StayRequest) -> JSON {
        var amounts: [PriceLine.Kind: [Int64?]] = [:]
        var other: [JSON] = []
        for line in self {
            let night = line.date.daysSince1970 - stay.arrival.daysSince1970
            guard (0..<stay.nights).contains(night) else {
                other.append(line.json)
                continue
            }
            var nights = amounts[line.kind] ?? [Int64?](repeating: nil, count: stay.nights)
            nights[night] = (nights[night] ?? 0) + line.amount
            amounts[line.kind] = nights
        }
        var object = JSONObject()
        for kind in PriceLine.Kind.allCases {
            guard let nights = amounts[kind] else { continue }
            var runs: [(count: Int64, amount: Int64?)] = []
            for amount in nights {
                if let last = runs.last, last.amount == amount { runs[runs.count - 1].count += 1 } else { runs.append((1, amount)) }
            }
            object[kind.rawValue] = .array(runs.map { [.integer($0.count), $0.amount.map { .integer($0) } ?? .null] })
        }
        if !other.isEmpty { object["other"] = .array(other) }
        return .object(object)
    }

    init(packed fields: Fields, for stay: StayRequest) throws(FieldError) {
        var nights = [[PriceLine]](repeating: [], count: stay.nights)
        for kind in PriceLine.Kind.allCases {
            var night = 0
            _ = try fields.optionalElements(kind.rawValue, count: 0...stay.nights) { json, path throws(FieldError) -> Int in
                let run = json.array ?? []
                guard run.count == 2, let count = run[0].integer, (1...Int64(stay.nights)).contains(count), night + Int(count) <= stay.nights else {
                    throw FieldError(path: path, expected: "a number of nights, and what each costs", found: json)
                }
                for _ in 0..<Int(count) {
                    if let amount = run[1].integer { nights[night].append(PriceLine(kind, stay.arrival.adding(days: night), amount)) }
                    night += 1
                }
                return night
            }
        }
        let other = try fields.optionalElements("other", count: 0...500) { json, path throws(FieldError) in try PriceLine(json, path: path) }
        self = nights.flatMap { $0 } + other
    }
}

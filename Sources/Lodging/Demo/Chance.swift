/// The same numbers for the same text (SplitMix64).
struct Chance {
    private var state: UInt64

    init(_ text: String) { state = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// One of several.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[next(below: values.count)] }

    /// Whether something happens that does so in so many of a thousand cases.
    mutating func happens(in thousandths: Int) -> Bool { next(below: 1000) < thousandths }

    /// The place of one of several that come about as often as their weights say.
    mutating func place(of weights: [Int]) -> Int {
        var left = next(below: weights.reduce(0, +))
        for (place, weight) in weights.enumerated() {
            if left < weight { return place }
            left -= weight
        }
        return 0
    }
}

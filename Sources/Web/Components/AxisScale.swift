/// A scale that covers some values in four to seven round steps, and begins at zero unless values are negative.
struct AxisScale {
    struct Mark {
        let value: Double
        /// ASCII digits with a point and a sign as they may be.
        let text: String
    }

    let marks: [Mark]

    init(covering values: [Double]) {
        let values = values.filter(\.isFinite)
        let (least, most) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
        let (step, digits) = Self.step(for: most - least)
        let first = (least / step).rounded(.down)
        let last = max((most / step).rounded(.up), first + 1)
        marks = stride(from: first, through: last, by: 1).map { Mark(value: $0 * step, text: Self.text($0 * step, digits)) }
    }

    func share(of value: Double) -> Double {
        guard let first = marks.first?.value, let last = marks.last?.value, last > first else { return 0 }
        return min(1, max(0, (value - first) / (last - first)))
    }

    /// 1, 2 or 5 times a power of ten, and the digits it has behind the point.
    private static func step(for range: Double) -> (step: Double, digits: Int) {
        guard range > 0 else { return (1, 0) }
        var (power, digits) = (1.0, 0)
        while power * 10 <= range / 5 { power *= 10 }
        // A smaller step has no figure of the forum.
        while power > range / 5, digits < 6 {
            power /= 10
            digits += 1
        }
        let factor = [1.0, 2, 5, 10].first { power * $0 * 5 >= range } ?? 10
        return (power * factor, factor == 10 ? max(0, digits - 1) : digits)
    }

    private static func text(_ value: Double, _ digits: Int) -> String {
        var scaled = value
        for _ in 0..<digits { scaled *= 10 }
        let number = Int64(max(-9e17, min(9e17, scaled.rounded())))
        guard digits > 0 else { return String(number) }
        let text = String(number.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return (number < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }
}

/// Comparison of secrets that takes as long wherever the first difference is.
public enum ConstantTime {
    public static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }

    public static func isEqual(_ left: String, _ right: String) -> Bool { isEqual(Array(left.utf8), Array(right.utf8)) }
}

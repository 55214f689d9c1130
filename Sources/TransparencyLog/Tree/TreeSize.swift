/// The bound on the number of leaves.
public enum TreeSize {
    /// 2^63 − 1: what other implementations and databases keep as a signed integer (C2SP tlog-witness allows 63 proof lines).
    public static let maximum = UInt64(Int64.max)

    /// The largest power of two below `count`: where RFC 6962 §2.1 splits a tree of more than one leaf.
    static func split(_ count: UInt64) -> UInt64 {
        1 << UInt64(63 - (count - 1).leadingZeroBitCount)
    }
}

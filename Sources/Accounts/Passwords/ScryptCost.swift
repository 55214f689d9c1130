/// What one password costs to hash with scrypt (RFC 7914 section 2).
public struct ScryptCost: Sendable, Equatable {
    /// log2 of N: memory is 128 · r · N bytes.
    public let logN: Int
    public let blockSize: Int
    public let parallelism: Int

    /// - Returns: `nil` beyond what a stored hash may ask of this machine: 128 MiB, and eight passes.
    public init?(logN: Int, blockSize: Int, parallelism: Int) {
        guard (1...17).contains(logN), (1...8).contains(blockSize), (1...8).contains(parallelism) else { return nil }
        self.logN = logN
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    private init(trusted logN: Int, _ blockSize: Int, _ parallelism: Int) {
        (self.logN, self.blockSize, self.parallelism) = (logN, blockSize, parallelism)
    }

    /// 32 MiB in three passes: one of the settings of equal strength in OWASP's Password Storage Cheat Sheet, the one with little memory.
    public static let standard = ScryptCost(trusted: 15, 8, 3)
    /// Not for passwords of people: for tests that make many.
    public static let lowest = ScryptCost(trusted: 1, 1, 1)
}

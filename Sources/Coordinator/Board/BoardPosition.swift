/// A place in the order in which the board changed: a number, good within one epoch. Each restored backup begins another epoch.
public struct BoardPosition: Sendable, Equatable {
    public let epoch: String
    public let number: Int64

    public init(epoch: String, number: Int64) {
        self.epoch = epoch
        self.number = number
    }

    /// - Returns: `nil` for what `cursor` never gives.
    init?(cursor: String) {
        let parts = cursor.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...32).contains(parts[0].utf8.count), let number = Int64(parts[1]), number >= 0, String(number) == parts[1] else {
            return nil
        }
        self.init(epoch: String(parts[0]), number: number)
    }

    /// As a reader is given it: letters, digits and a dot, which need no escaping anywhere.
    var cursor: String { "\(epoch).\(number)" }
}

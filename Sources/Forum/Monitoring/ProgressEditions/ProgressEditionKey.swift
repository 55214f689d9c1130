import Primitives

/// An edition of the progress report: `<cycle>/<number>`, such as `pyeongtaek-2009/1`.
public struct ProgressEditionKey: Hashable, Sendable, CustomStringConvertible {
    public static let numbers = 1...999

    public let cycle: CycleID
    public let number: Int

    public init?(cycle: CycleID, number: Int) {
        guard Self.numbers.contains(number) else { return nil }
        self.cycle = cycle
        self.number = number
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let cycle = CycleID(parts[0]), let number = Int(parts[1]), String(number) == parts[1] else { return nil }
        self.init(cycle: cycle, number: number)
    }

    public var description: String { "\(cycle)/\(number)" }
}

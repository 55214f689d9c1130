/// What is wrong with a configuration: every fault with its file, line and key.
public struct SettingsError: Error, Sendable, CustomStringConvertible {
    /// The most that are reported at once.
    static let mostFaults = 20

    public let faults: [String]

    public var description: String { faults.joined(separator: "\n") }
}

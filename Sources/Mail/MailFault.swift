/// Why a message was not kept or not taken.
public struct MailFault: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
    /// Whether another try would end the same: the server knows no such address.
    public let isLasting: Bool

    public init(_ description: String, isLasting: Bool = false) {
        self.description = description
        self.isLasting = isLasting
    }
}

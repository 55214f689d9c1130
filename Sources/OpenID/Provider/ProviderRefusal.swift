import Primitives

/// A provider's no, in its own words as far as they can be shown.
public struct ProviderRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// Such as `access_denied`.
    public let code: String
    /// For people, in whatever language the provider speaks; may be empty.
    public let text: String

    /// - Returns: `nil` where the code is none (RFC 6749 section 4.1.2.1: visible ASCII without quotes and backslashes).
    public init?(code: String, text: String?) {
        guard (1...100).contains(code.utf8.count), code.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) else {
            return nil
        }
        self.code = code
        self.text = VisibleText.escaped(text ?? "", limit: 300)
    }

    public var description: String { text.isEmpty ? code : "\(code) (\(text))" }
}

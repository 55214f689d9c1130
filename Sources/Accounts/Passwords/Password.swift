@_spi(_Unicode) import Swift

/// What somebody typed as a password, in Unicode's normalization form C, so that one keyboard's é is another's. Never written anywhere.
public struct Password: Sendable, CustomStringConvertible {
    /// In bytes: whoever types more is not a person.
    public static let longest = 1024

    let text: String

    /// - Returns: `nil` where it is longer than ``longest``.
    public init?(_ typed: String) {
        guard typed.utf8.count <= Self.longest else { return nil }
        var scalars = String.UnicodeScalarView()
        for scalar in typed._nfc { scalars.append(scalar) }
        text = String(scalars)
    }

    var bytes: [UInt8] { Array(text.utf8) }

    public var description: String { "a password" }
}

/// The name of a key in a note (C2SP signed-note): not empty, without white space, control characters or `+`.
///
/// Compared byte by byte; Unicode's equivalences make no two names one.
public struct NoteName: Hashable, Sendable {
    public let utf8: [UInt8]

    public init?(_ text: some StringProtocol) {
        guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0 != "+" && !$0.properties.isWhitespace && $0.value >= 0x20 }) else { return nil }
        utf8 = Array(text.utf8)
    }

    /// Nil also where the bytes are no UTF-8.
    init?(utf8 bytes: some Collection<UInt8>) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(text)
    }
}

extension NoteName: CustomStringConvertible {
    public var description: String { String(decoding: utf8, as: UTF8.self) }
}

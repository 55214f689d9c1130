/// One line of a checkpoint: UTF-8, not empty, without control characters. Compared byte by byte.
public struct NoteLine: Hashable, Sendable {
    public let utf8: [UInt8]

    public init?(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8))
    }

    public init(_ name: NoteName) {
        utf8 = name.utf8
    }

    init?(utf8 bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 >= 0x20 }), String(validating: bytes, as: UTF8.self) != nil else { return nil }
        utf8 = Array(bytes)
    }
}

extension NoteLine: CustomStringConvertible {
    public var description: String { String(decoding: utf8, as: UTF8.self) }
}

import Crypto
import Envelope

/// What a site and the receiver of its messages share: 24 to 64 bytes behind `whsec_`, by which a message is signed (Standard Webhooks, v1).
public struct WebhookSecret: Sendable, Equatable {
    private static let prefix = "whsec_"

    /// As people copy it.
    public let text: String
    private let key: [UInt8]

    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let key = Base64.decode(String(text.dropFirst(Self.prefix.count))), (24...64).contains(key.count) else {
            return nil
        }
        self.text = text
        self.key = key
    }

    /// A new one: 256 bits of chance.
    public init() {
        var random = SystemRandomNumberGenerator()
        key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        text = Self.prefix + Base64.encode(key)
    }

    public static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    /// One signature of the field `webhook-signature`: HMAC-SHA256 over `id.timestamp.payload`.
    func signature(of payload: [UInt8], id: String, timestamp: Int64) -> String {
        var code = HMAC<SHA256>(key: SymmetricKey(data: key))
        code.update(data: Array("\(id).\(timestamp).".utf8))
        code.update(data: payload)
        return "v1,\(Base64.encode(Array(code.finalize())))"
    }
}

import NIOHTTP1

extension NIOHTTPDecoderLimitConfiguration {
    /// What heads of the protocol need many times over, and no more.
    static let peerLink = {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = HeaderLimits.fieldBytes
        limits.maxHeaderListSize = HeaderLimits.listBytes
        limits.maxHeaderFieldCount = HeaderLimits.fields
        return limits
    }()
}

/// Bounds on the head of a request or an answer.
enum HeaderLimits {
    static let fieldBytes = 8_192
    static let listBytes = 16_384
    static let fields = 64
}

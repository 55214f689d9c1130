public import Primitives

/// What the head of a request says, before its body is read.
public struct PeerRequestHead: Sendable {
    public let method: PeerRequest.Method
    /// The decoded path, beginning with `/`.
    public let path: String
    /// Bytes of the body that follows: as announced, or the most that are read where its length is not announced.
    public let length: Int
    /// Where the connection comes from, as far as it is known.
    public let origin: ConnectionOrigin?

    public init(_ method: PeerRequest.Method, _ path: String, length: Int, origin: ConnectionOrigin? = nil) {
        self.method = method
        self.path = path
        self.length = length
        self.origin = origin
    }
}

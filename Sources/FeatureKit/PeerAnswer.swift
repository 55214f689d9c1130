public import StrictJSON

/// What another city has answered.
public struct PeerAnswer: Sendable, Equatable {
    public let body: JSON
    /// What was sealed for this city, opened.
    public let sealed: JSON?

    public init(body: JSON, sealed: JSON? = nil) { (self.body, self.sealed) = (body, sealed) }
}

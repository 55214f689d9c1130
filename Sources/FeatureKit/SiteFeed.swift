public import Web

/// A feed of a site, in the language in which it is asked for.
public struct SiteFeed: Sendable {
    public let name: Message
    private let path: [String]

    /// - Parameter path: its segments.
    public init(_ name: Message, at path: [String]) { (self.name, self.path) = (name, path) }

    public func link(in language: Language) -> Link { .to(path, query: [("lang", language.tag)]) }
}

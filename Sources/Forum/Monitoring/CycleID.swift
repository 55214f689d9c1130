public import Primitives

/// A reporting cycle of the forum, such as `pyeongtaek-2009`.
public struct CycleID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

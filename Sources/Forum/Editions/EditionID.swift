public import Primitives

/// An edition of the forum, by the slug that people know it under, such as `almaty-2008`.
public struct EditionID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

/// What is kept or was sent as an attachment is another file than its record says. It is given to nobody.
public struct OtherFile: Error, Sendable, CustomStringConvertible {
    /// What differs, and what to do about it.
    public let description: String

    init(_ description: String) { self.description = description }
}

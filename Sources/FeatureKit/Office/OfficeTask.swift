public import Accounts
public import Web

/// Something that needs a person who works at a site, or that they should know of: a line of the first page of their site.
public struct OfficeTask: Sendable {
    /// `bad` is urgent, `warning` soon; all else only waits.
    public let tone: Tone
    public let text: Message
    /// Where something can be done about it.
    public let link: Link
    /// Who may go there.
    public let right: StaffPermission

    public init(_ tone: Tone, _ text: Message, _ link: Link, right: StaffPermission) {
        (self.tone, self.text, self.link, self.right) = (tone, text, link, right)
    }
}

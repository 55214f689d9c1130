public import Primitives

/// A message of plain text that a job wants to reach somebody who works at its place.
public struct JobLetter: Sendable, Equatable {
    public let to: MailAddress
    public let subject: String
    public let text: String

    public init(to: MailAddress, subject: String, text: String) {
        self.to = to
        self.subject = subject
        self.text = text
    }
}

public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `edition.published`: the city that hosts an edition of the forum publishes it (Article 1).
public enum EditionPublished: RecordType {
    public static let name = "edition.published"
    public static let keyForm = "an edition's slug such as almaty-2008"
    public static func key(_ text: String) -> EditionID? { EditionID(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ForumEdition { try ForumEdition(fields) }
    /// Whose it is tells the body, and the state: an edition stays with its host.
    public static func writers(of key: EditionID, body: ForumEdition?) -> Writers? { body.map { .city($0.host) } }

    public static func objection(
        to body: ForumEdition, key: EditionID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard let standing = try view.current(RecordID(type: name, key: key.text)) else { return nil }
        if standing.writer != writer { return EditionObjection.editionOf(standing.writer) }
        guard let number = standing.body["number"]?.integer, number != body.number else { return nil }
        return EditionObjection.editionNumber(number)
    }
}

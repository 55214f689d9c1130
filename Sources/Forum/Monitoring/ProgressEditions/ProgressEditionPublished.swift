public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `progress.edition.published`: the secretariat freezes a progress report (Article 18). What stands is never replaced.
public enum ProgressEditionPublished: RecordType {
    public static let name = "progress.edition.published"
    public static let keyForm = "an edition such as pyeongtaek-2009/1"
    public static func key(_ text: String) -> ProgressEditionKey? { ProgressEditionKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ProgressEdition { try ProgressEdition(fields) }
    public static func writers(of key: ProgressEditionKey, body: ProgressEdition?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: ProgressEdition, key: ProgressEditionKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard try view.current(RecordID(type: CyclePublished.name, key: key.cycle.text)) != nil else { return ProgressObjection.noCycle(key.cycle) }
        if let standing = try view.current(RecordID(type: name, key: key.description)) {
            return standing.body == body.json ? nil : ProgressObjection.frozen(key)
        }
        guard let before = ProgressEditionKey(cycle: key.cycle, number: key.number - 1) else { return nil }
        return try view.current(RecordID(type: name, key: before.description)) == nil
            ? ProgressObjection.noEditionBefore(before) : nil
    }
}

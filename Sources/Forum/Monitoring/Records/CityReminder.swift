public import Primitives
public import StrictJSON

/// What the secretariat reminds a city of in a cycle.
public struct CityReminder: Sendable, Equatable, JSONWritable {
    /// Of which reports are lacking.
    public let commitments: [CommitmentID]
    /// When it was sent: a reminder of the same reports is another one. Reminders from before this member was there have none.
    public let sentAt: UTCTime?

    private static let commitmentForm = FieldForm("commitment", CommitmentPublished.keyForm, example: "A11.2")

    public init(commitments: [CommitmentID], sentAt: UTCTime) { (self.commitments, self.sentAt) = (commitments, sentAt) }

    public init(_ fields: Fields) throws(FieldError) {
        let commitments = try fields.elements("commitments", count: 1...100) { (json, path) throws(FieldError) -> CommitmentID in
            guard let id = json.string.flatMap({ CommitmentID($0) }) else {
                throw FieldError(path: path, expected: .form(Self.commitmentForm), found: json)
            }
            return id
        }
        self.commitments = try fields.distinct("commitments", commitments) { $0.text }
        sentAt = fields.optional("sentAt") == nil ? nil : try fields.recordedTime("sentAt")
    }

    public var json: JSON {
        var object = JSONObject([("commitments", .array(commitments.map { .string($0.text) }))])
        object["sentAt"] = sentAt.map { .string($0.description) }
        return .object(object)
    }
}

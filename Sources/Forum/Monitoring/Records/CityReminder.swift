import Primitives
public import StrictJSON

/// What the secretariat reminds a city of in a cycle.
public struct CityReminder: Sendable, Equatable, JSONWritable {
    /// Of which reports are lacking.
    public let commitments: [CommitmentID]

    private static let commitmentForm = FieldForm("commitment", CommitmentPublished.keyForm, example: "A11.2")

    public init(commitments: [CommitmentID]) { self.commitments = commitments }

    public init(_ fields: Fields) throws(FieldError) {
        let commitments = try fields.elements("commitments", count: 1...100) { (json, path) throws(FieldError) -> CommitmentID in
            guard let id = json.string.flatMap({ CommitmentID($0) }) else {
                throw FieldError(path: path, expected: .form(Self.commitmentForm), found: json)
            }
            return id
        }
        self.commitments = try fields.distinct("commitments", commitments) { $0.text }
    }

    public var json: JSON { ["commitments": .array(commitments.map { .string($0.text) })] }
}

public import Web

/// What record types are called for people, as their features say.
public struct RecordTypeNames: Sendable {
    private let names: [String: Message]

    public init(_ features: [any Feature.Type]) {
        names = features.reduce(into: [:]) { names, feature in names.merge(feature.recordTypeNames) { first, _ in first } }
    }

    /// - Returns: `nil` where none of the features has a name for it.
    public subscript(type: String) -> Message? { names[type] }
}

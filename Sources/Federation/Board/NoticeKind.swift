public import Envelope
public import Primitives

/// A kind of notice that cities show on the board, named by its feature.
public struct NoticeKind: Sendable {
    /// What its keys begin with, or are.
    public let name: String
    /// What its keys look like, such as `availability/<hotel>`.
    public let form: String
    /// Who may show one under each key: a city shows its own alone, under its own path.
    public let writers: Writers
    /// - Parameter part: what stands behind the name; `nil` for nothing.
    let takes: @Sendable (_ part: String?) -> Bool

    /// A kind of which each city shows one.
    public init(_ name: String, by writers: Writers = .anyMember) {
        self.name = name
        form = name
        self.writers = writers
        takes = { $0 == nil }
    }

    /// A kind of which each city shows one for each of something.
    ///
    /// - Parameters:
    ///   - what: of which, for refusals.
    ///   - takes: whether a text names one.
    public init(_ name: String, foreach what: String, by writers: Writers = .anyMember, takes: @escaping @Sendable (String) -> Bool) {
        self.name = name
        form = "\(name)/<\(what)>"
        self.writers = writers
        self.takes = { part in part.map(takes) ?? false }
    }
}

/// The kinds of notices that this version knows.
public struct NoticeRegistry: Sendable {
    private let kinds: [NoticeKind]

    /// - Precondition: no two have one name.
    public init(_ kinds: [NoticeKind]) {
        precondition(Set(kinds.map(\.name)).count == kinds.count, "each kind of notice has a name of its own")
        self.kinds = kinds
    }

    /// Keys as they look, for refusals.
    public var forms: [String] { kinds.map(\.form) }

    public subscript(key: NoticeKey) -> NoticeKind? {
        let parts = key.text.split(separator: "/", maxSplits: 1).map(String.init)
        return kinds.first { $0.name == parts[0] && $0.takes(parts.count == 2 ? parts[1] : nil) }
    }

    /// What the board asks of a key before it takes a notice: that a feature has named it, and for this writer.
    ///
    /// - Throws: `unknown-type`, `not-owner`.
    public func check(_ key: NoticeKey, by writer: ParticipantID, in membership: Membership) throws(Problem) {
        guard let kind = self[key] else {
            throw Problem(.unknownType, "The board has no notices of the key \(key). It takes \(forms.joined(separator: ", ")).")
        }
        guard kind.writers.include(writer, in: membership) else {
            throw Problem(.notOwner, "Notices of the key \(key) are \(kind.writers.description)'s to show, not \(writer)'s.")
        }
    }
}

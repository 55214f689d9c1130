import Primitives
import StrictJSON

/// A city's report as its officers write it: what was typed, sound or not, in one of its revisions.
struct ReportDraft: Sendable, Equatable {
    /// What stands in the fields of a form, by their names; what is empty is not there.
    typealias Typed = [String: String]

    /// Which commitment in which cycle the city reports on.
    let cycle: CycleID
    let commitment: CommitmentID
    /// From 1; 0 where nothing was saved yet.
    let revision: Int64
    let typed: Typed
    /// The login of who saved it.
    let editor: String
    let editedAt: UTCTime

    /// What another revision says otherwise, in the order of the fields' names.
    func differences(from other: Typed) -> [String] {
        Set(typed.keys).union(other.keys).filter { !(typed[$0] ?? "").isExactly(other[$0] ?? "") }.sorted()
    }

    static func json(_ typed: Typed) -> JSON {
        .object(JSONObject(typed.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    }

    static func typed(_ bytes: [UInt8]) throws -> Typed {
        try Fields(JSON.parse(bytes)).object.members.reduce(into: [:]) { typed, member in typed[member.name] = member.value.string }
    }
}

/// A draft that was saved by somebody else since it was shown.
struct StaleDraft: Error {
    let newest: ReportDraft
}

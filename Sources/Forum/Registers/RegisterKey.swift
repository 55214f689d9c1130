public import Primitives

/// An entry of a register: `<owner>/<slug>`, the owner being a city or `secretariat`.
public struct RegisterKey: Hashable, Sendable, CustomStringConvertible {
    public static let form = "<owner>/<slug>, such as almaty/visa-fee-in-cash: a participant, and a name of small letters, digits and hyphens"

    public let owner: ParticipantID
    public let slug: String

    public init?(owner: ParticipantID, slug: String) {
        guard Slug.isValid(slug) else { return nil }
        self.owner = owner
        self.slug = slug
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let owner = ParticipantID(parts[0]) else { return nil }
        self.init(owner: owner, slug: parts[1])
    }

    public var description: String { "\(owner)/\(slug)" }

    /// A name made of a title: what of it are letters of ASCII and digits, else a kind's own word.
    public static func slug(of title: String, else word: String, taken: (String) throws -> Bool) rethrows -> String {
        var words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        if words.first?.first?.isLetter != true { words.insert(word, at: 0) }
        var base = ""
        for word in words where base.utf8.count + word.utf8.count < 48 { base += base.isEmpty ? word : "-" + word }
        if !Slug.isValid(base) { base = word }
        var (slug, number) = (base, 2)
        while try taken(slug) {
            slug = "\(base)-\(number)"
            number += 1
        }
        return slug
    }
}

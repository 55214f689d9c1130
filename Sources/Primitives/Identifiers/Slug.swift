/// `[a-z][a-z0-9-]{1,62}` (protocol §3): what cities, forums and other things that people name are called.
public enum Slug {
    public static func isValid(_ text: String) -> Bool {
        let utf8 = text.utf8
        guard (2...63).contains(utf8.count), let first = utf8.first, isLetter(first) else { return false }
        return utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
}

/// An identifier that is spelled as a slug; conforming types differ, so that a forum cannot be passed for a city.
public protocol SlugIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible {
    var text: String { get }
    init?(_ text: String)
}

extension SlugIdentifier {
    public var description: String { text }
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// One federation, such as `silkroad`.
public struct ForumID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

/// Who takes part in the protocol: a city, or the secretariat.
public struct ParticipantID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }

    private init(trusted text: String) { self.text = text }

    public init(_ city: CityID) { text = city.text }

    public static let secretariat = ParticipantID(trusted: "secretariat")

    /// The city this is, `nil` for the secretariat.
    public var city: CityID? { CityID(text) }
}

/// A member city, such as `almaty`. `secretariat` is nobody's city.
public struct CityID: SlugIdentifier {
    /// What one looks like, for a person who wrote something else.
    public static let form = "a city's id: 2 to 63 small letters, digits and hyphens, a letter first, such as bishkek"

    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text), text != ParticipantID.secretariat.text else { return nil }
        self.text = text
    }
}

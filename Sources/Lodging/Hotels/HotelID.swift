public import Primitives

/// A hotel as its city names it; a role for hotels names it by the same text.
public struct HotelID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

/// A room type as its hotel names it, such as `double`.
public struct RoomTypeID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

/// A rate plan as its hotel names it, such as `flexible`.
public struct RatePlanID: SlugIdentifier {
    public let text: String
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

/// A room as its guests know it: `101`, `B-12`.
public struct RoomNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// Up to 12 letters of the Latin alphabet, digits, hyphens and points.
    public init?(_ text: String) {
        let isPart = { (byte: UInt8) in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy(isPart) else { return nil }
        self.text = text
    }

    public static let form = "a room's number of up to 12 letters, digits, hyphens and points, such as 101"

    public var description: String { text }
    /// `9` before `10`.
    public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.count == right.text.utf8.count ? left.text < right.text : left.text.utf8.count < right.text.utf8.count
    }
}

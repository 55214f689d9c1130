public import Primitives

/// A guest in a city's register, as a hotel has entered them. It says nothing of the person.
public struct GuestID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let value: UUIDv7

    public init(at time: UTCTime) { value = UUIDv7(at: time) }

    public init?(_ text: String) {
        guard let value = UUIDv7(text) else { return nil }
        self.value = value
    }

    public var text: String { value.text }
    public var description: String { text }
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A part of what is kept of a guest. Each has a key of its own, so that each goes when its time is over, out of every backup as well.
public enum GuestPart: String, Sendable, CaseIterable {
    /// Names, birth, sex, nationality, country of residence.
    case identity
    /// Kind, number, issuer and expiry of the travel document.
    case document
    /// Mail, telephone, address.
    case contact
    /// The registration card.
    case card

    /// Whether the police is told of it.
    var isToldToPolice: Bool { self == .identity || self == .document }
}

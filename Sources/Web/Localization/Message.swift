public import Primitives

/// A sentence of a catalogue with the values that belong into it, in no language yet. Made by the functions that `seeds/messages.py` writes
/// from the English catalogue, so that a missing sentence or value does not compile.
public struct Message: Sendable {
    /// A value in a sentence, written as the language writes it.
    public enum Argument: Sendable {
        /// Anybody's text; isolated, so that its direction does not reach the sentence.
        case text(String)
        case integer(Int64)
        /// ASCII digits with a point and a sign as they may be.
        case decimal(String)
        case percent(String)
        case date(UTCDate)
        case moment(UTCTime)
        /// Seconds from now; negative where it has been.
        case relative(Int64)
        /// ISO 3166-1 alpha-2.
        case country(String)
        case message(Message)
        indirect case list([Argument])
    }

    let catalogue: Catalogue
    let number: Int
    let arguments: [Argument]

    public init(_ catalogue: Catalogue, _ number: Int, _ arguments: [Argument] = []) {
        self.catalogue = catalogue
        self.number = number
        self.arguments = arguments
    }
}

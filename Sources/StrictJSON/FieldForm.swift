/// A form that a text has to have, such as that of a date: told in English to who writes programs, found by its name by who translates.
public struct FieldForm: Sendable, Hashable {
    /// By which a translation is found; empty where only programs write such a text.
    public let name: String
    /// Ends "must be".
    public let english: String
    /// A text of the form, such as `KZ`; empty where none helps.
    public let example: String

    public init(_ name: String, _ english: String, example: String = "") {
        self.name = name
        self.english = english
        self.example = example
    }
}

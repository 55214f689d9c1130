/// The sentences of a feature in every language, in one order.
public final class Catalogue: Sendable {
    public let name: StaticString
    private let patterns: [String: [MessagePattern]]

    /// - Parameter texts: by language tag, each with as many as the English ones; written by `seeds/messages.py`, which checks them.
    public init(_ name: StaticString, _ texts: [String: [StaticString]]) {
        self.name = name
        patterns = texts.mapValues { $0.map { MessagePattern($0.description) } }
    }

    /// The languages that have all sentences.
    public var languages: Set<String> { Set(patterns.keys) }

    func pattern(_ number: Int, in language: Language) -> MessagePattern {
        let texts = patterns[language.tag] ?? patterns[Language.english.tag] ?? []
        return texts.indices.contains(number) ? texts[number] : MessagePattern("")
    }
}

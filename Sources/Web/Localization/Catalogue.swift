/// The sentences of a feature in every language, in one order.
public final class Catalogue: Sendable {
    public let name: StaticString
    /// A handful of languages, whose tags are compared in less time than one is hashed.
    private let patterns: [(language: String, texts: [MessagePattern])]

    /// - Parameter texts: by language tag, each with as many as the English ones; written by `seeds/messages.py`, which checks them.
    public init(_ name: StaticString, _ texts: [String: [StaticString]]) {
        self.name = name
        patterns = texts.map { ($0.key, $0.value.map { MessagePattern($0.description) }) }
    }

    /// The languages that have all sentences.
    public var languages: Set<String> { Set(patterns.map(\.language)) }

    func pattern(_ number: Int, in language: Language) -> MessagePattern {
        let texts = texts(in: language.tag) ?? texts(in: Language.english.tag) ?? []
        return texts.indices.contains(number) ? texts[number] : MessagePattern("")
    }

    private func texts(in tag: String) -> [MessagePattern]? { patterns.first { $0.language == tag }?.texts }
}

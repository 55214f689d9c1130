import Web

/// An article of the document that the forum adopted in Almaty on 4 September 2008, in the words in which it was adopted.
struct DeclarationArticle: Sendable {
    static let numbers = 1...19

    let number: Int

    /// - Returns: `nil` where the document has no such article.
    init?(_ text: String) {
        guard let number = Int(text), Self.numbers.contains(number), String(number) == text else { return nil }
        self.number = number
    }

    init?(_ number: Int) {
        guard Self.numbers.contains(number) else { return nil }
        self.number = number
    }

    static let all = numbers.compactMap { DeclarationArticle($0) }

    var text: String { Self.texts[number - 1] }

    /// What it is about, in a few words of our own.
    var theme: Message { Self.themes[number - 1] }

    private static let themes: [Message] = [
        ArticlesText.theme1, ArticlesText.theme2, ArticlesText.theme3, ArticlesText.theme4, ArticlesText.theme5, ArticlesText.theme6,
        ArticlesText.theme7, ArticlesText.theme8, ArticlesText.theme9, ArticlesText.theme10, ArticlesText.theme11, ArticlesText.theme12,
        ArticlesText.theme13, ArticlesText.theme14, ArticlesText.theme15, ArticlesText.theme16, ArticlesText.theme17, ArticlesText.theme18,
        ArticlesText.theme19,
    ]
}

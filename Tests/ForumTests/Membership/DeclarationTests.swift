import Envelope
import Primitives
import Testing

@testable import Forum
@testable import Web

@Suite struct `The declaration` {
    /// SHA-256 of the nineteen articles as they were adopted, a line each.
    static let adopted = "4dff4a5215f3b6b7972aaae50e4d2ba67f773bc5673ed9b5e4a478ff0932cc9c"

    @Test func `is in English as it was adopted, whatever translators do`() {
        #expect(Digest32(sha256: Array(DeclarationArticle.all.map(\.text).joined(separator: "\n").utf8)).hex == Self.adopted)
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"]) func `is translated, with the adopted text below and word that nobody has adopted the translation`(
        _ tag: String
    ) throws {
        let localizer = Localizer(try #require(Language.named(tag)), now: UTCTime(milliseconds: 0))
        for article in DeclarationArticle.all {
            var html = HTMLWriter()
            html.add(ArticleWording(article: article, id: "text", title: "Title", localizer: localizer))
            let text = String(decoding: html.bytes, as: UTF8.self)
            #expect(
                localizer(article.wording) != article.text && text.contains(#"lang="en""#) && text.contains(localizer(DeclarationText.translated)))
        }
    }
}

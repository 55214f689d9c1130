import Primitives
import Web

extension DeclarationArticle {
    /// What it says, in a reader's language: in English as it was adopted, in others in a translation that nobody has adopted.
    var wording: Message { Self.wordings[number - 1] }

    /// The 19 articles as they were adopted, in their order.
    static let texts = wordings.map { Localizer(.english, now: UTCTime(milliseconds: 0))($0) }

    private static let wordings: [Message] = [
        DeclarationText.text1, DeclarationText.text2, DeclarationText.text3, DeclarationText.text4, DeclarationText.text5, DeclarationText.text6,
        DeclarationText.text7, DeclarationText.text8, DeclarationText.text9, DeclarationText.text10, DeclarationText.text11, DeclarationText.text12,
        DeclarationText.text13, DeclarationText.text14, DeclarationText.text15, DeclarationText.text16, DeclarationText.text17,
        DeclarationText.text18, DeclarationText.text19,
    ]
}

/// An article in the reader's language, and below it as it was adopted.
struct ArticleWording: Component {
    let article: DeclarationArticle
    let id: String
    let title: String
    var note: String?
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel prose"), .id(id), .ariaLabelledBy("\(id)-title")) { html in
            html.h2(.id("\(id)-title")) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            html.p { $0.text(localizer(article.wording)) }
            guard localizer.language.code != "en" else { return }
            html.p(.class("note")) { $0.text(localizer(DeclarationText.translated)) }
            html.add(Disclosure(localizer(DeclarationText.original), Adopted(text: article.text)))
        }
    }

    private struct Adopted: Component {
        let text: String

        func render(into html: inout HTMLWriter) { html.p(.dirAuto(), .lang("en")) { $0.text(text) } }
    }
}

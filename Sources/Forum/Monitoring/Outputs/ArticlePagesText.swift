// Written by seeds/messages.py from articlePages.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `articlePages`.
enum ArticlePagesText {
    static var articlesTitle: Message { Message(catalogue, 0) }
    static var articlesLede: Message { Message(catalogue, 1) }
    static var articleNumber: Message { Message(catalogue, 2) }
    static var about: Message { Message(catalogue, 3) }
    static var commitments: Message { Message(catalogue, 4) }
    static var articleText: Message { Message(catalogue, 5) }
    static var adopted: Message { Message(catalogue, 6) }
    static var noneOfArticle: Message { Message(catalogue, 7) }
    static var heatmapOfArticle: Message { Message(catalogue, 8) }

    static let catalogue = Catalogue("articlePages", [
        "ar": [
            #"المواد"#,
            #"ما أعلنه رؤساء البلديات في ألماتي في 4 سبتمبر 2008، مادةً مادة، وما التزم به المنتدى بشأنه."#,
            #"المادة"#,
            #"الموضوع"#,
            #"الالتزامات"#,
            #"النص"#,
            #"إعلان ألماتي، اعتُمد في 4 سبتمبر 2008."#,
            #"لم يحدد المنتدى التزامًا ضمن هذه المادة."#,
            #"خريطتها الحرارية بحسب المدن"#,
        ],
        "en": [
            #"The articles"#,
            #"What the mayors declared in Almaty on 4 September 2008, article by article, and what the forum has made of it."#,
            #"Article"#,
            #"What it is about"#,
            #"Commitments"#,
            #"The text"#,
            #"Almaty Declaration, adopted 4 September 2008."#,
            #"The forum has set out no commitment under this article."#,
            #"Its heatmap by cities"#,
        ],
        "ru": [
            #"Статьи"#,
            #"Что мэры провозгласили в Алматы 4 сентября 2008 года — по статьям, и что из этого наметил форум."#,
            #"Статья"#,
            #"О чём"#,
            #"Обязательств"#,
            #"Текст"#,
            #"Алматинская декларация, принята 4 сентября 2008 года."#,
            #"По этой статье форум обязательств не наметил."#,
            #"Тепловая карта статьи по городам"#,
        ],
        "zh-Hans": [
            #"条款"#,
            #"2008年9月4日市长们在阿拉木图宣言中逐条宣布的内容，以及论坛据此确定的承诺。"#,
            #"条"#,
            #"内容"#,
            #"承诺数"#,
            #"原文"#,
            #"《阿拉木图宣言》，2008年9月4日通过。"#,
            #"论坛在本条下未确定承诺。"#,
            #"本条的城市热力图"#,
        ],
    ])
}

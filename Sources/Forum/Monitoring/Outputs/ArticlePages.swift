import Ledger
import Primitives
import Web

/// The articles of the forum's document, and what the forum has set out to do under each.
struct ArticlePages {
    /// A commitment with how it stands.
    struct Item: Sendable {
        let id: CommitmentID
        let commitment: Commitment
        /// In the newest cycle; `nil` where there is none.
        let line: CycleSummary.Line?
    }

    private static let pageLength = 50

    let words: ProgressWords
    let cycle: ForumCycle?

    func list(_ items: [Item]) -> Page {
        let counts = Dictionary(grouping: items) { $0.id.article }.mapValues { $0.count }
        return Page(
            kicker: words(HeatmapText.kicker), heading: words(ArticlePagesText.articlesTitle), lede: words(ArticlePagesText.articlesLede),
            words.home(current: words(ArticlePagesText.articlesTitle)),
            DataTable(
                id: "articles", title: words(ArticlePagesText.articlesTitle),
                columns: [
                    .number(words(ArticlePagesText.articleNumber)), .text(words(ArticlePagesText.about)),
                    .number(words(ArticlePagesText.commitments)),
                ],
                rows: DeclarationArticle.all.map { article in
                    [
                        .number(words.localizer.integer(article.number)),
                        Cell.text(words(article.theme), link: ProgressLink.article(article.number)).asHeader,
                        .number(words.localizer.integer(counts[article.number] ?? 0)),
                    ]
                },
                empty: EmptyState(words(HeatmapText.noCommitments))))
    }

    /// - Parameter after: the cursor of its commitments.
    func article(_ article: DeclarationArticle, _ items: [Item], after: String?) -> Page {
        let part = ListPart(of: items, after: after, length: Self.pageLength) { $0.id.text }
        return Page(
            kicker: words(HeatmapText.articleNumbered(number: article.number)), heading: words(article.theme),
            words.home([(words(ArticlePagesText.articlesTitle), ProgressLink.articles)], current: words.article(article.number).text),
            ArticleWording(
                article: article, id: "text", title: words(ArticlePagesText.articleText), note: words(ArticlePagesText.adopted),
                localizer: words.localizer),
            commitments(part.shown),
            Pagination(
                part, label: words(HeatmapText.commitments), path: ["progress", "articles", String(article.number)], words.localizer),
            ways(article))
    }

    private func commitments(_ items: ArraySlice<Item>) -> DataTable {
        DataTable(
            id: "commitments", title: words(HeatmapText.commitments),
            note: cycle.map { words(ReportsText.countsOf(cycle: $0.name(in: words.language))) },
            columns: [
                .text(words(HeatmapText.commitment)), .text(words(HeatmapText.what)), .text(words(ReportsText.lead)),
                .number(words(HeatmapText.reported)), .number(words(HeatmapText.asked)),
            ],
            rows: items.map { item in
                [
                    Cell.text(item.id.text, link: ProgressLink.commitment(item.id)).asHeader,
                    .foreign(item.commitment.text.beginning(in: words.language)),
                    words.lead(item.commitment.lead), .number(item.line.map { words.localizer.integer($0.reported) } ?? "—"),
                    .number(item.line.map { words.localizer.integer($0.asked) } ?? "—"),
                ]
            },
            empty: EmptyState(words(ArticlePagesText.noneOfArticle)))
    }

    private func ways(_ article: DeclarationArticle) -> LinkList {
        var items: [LinkList.Item] = []
        if let cycle {
            items.append(
                .init(words(ArticlePagesText.heatmapOfArticle), ProgressLink.heatmap(cycle.id, [("article", String(article.number))])))
        }
        if let before = DeclarationArticle(article.number - 1) {
            items.append(.init(words.article(before.number).text, ProgressLink.article(before.number)))
        }
        if let next = DeclarationArticle(article.number + 1) {
            items.append(.init(words.article(next.number).text, ProgressLink.article(next.number)))
        }
        return LinkList(.plain, label: words(HeatmapText.more), items)
    }
}

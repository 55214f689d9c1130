import Web

extension EditionDocument {
    /// What a document is put together of.
    enum Piece: Sendable {
        case head
        case summary
        /// Some cities, by their places.
        case heatmap(Range<Int>)
        case article(DeclarationArticle)
        /// A commitment by its place, with some of its reports by theirs.
        case commitment(Int, Range<Int>)
        case proof
    }

    /// In their order.
    ///
    /// - Parameters:
    ///   - cities: in one piece of the heatmap at most.
    ///   - reports: in one piece of a commitment at most.
    func pieces(cities: Int = .max, reports: Int = .max) -> [Piece] {
        let articles = DeclarationArticle.all.flatMap { article -> [Piece] in
            let places = data.items.indices.filter { data.items[$0].id.article == article.number }
            guard !places.isEmpty else { return [] }
            return [.article(article)]
                + places.flatMap { place in Self.ranges(data.items[place].cells.count, most: reports).map { .commitment(place, $0) } }
        }
        return [.head, .summary] + Self.ranges(self.cities.count, most: cities).map { .heatmap($0) } + articles + [.proof]
    }

    /// One at least, which is empty where there is nothing.
    private static func ranges(_ count: Int, most: Int) -> [Range<Int>] {
        guard count > most else { return [0..<count] }
        return stride(from: 0, to: count, by: most).map { $0..<min(count, $0 + most) }
    }

    func render(_ piece: Piece, into html: inout HTMLWriter) {
        switch piece {
        case .head: renderHead(into: &html)
        case .summary: renderSummary(into: &html)
        case .heatmap(let range): renderHeatmap(range, into: &html)
        case .article(let article): renderTitle(of: article, into: &html)
        case .commitment(let place, let range): render(data.items[place], range, into: &html)
        case .proof: renderProof(into: &html)
        }
    }

    /// The places of the document that a piece has.
    func anchors(of piece: Piece) -> [String] {
        switch piece {
        case .heatmap(let range): range.lowerBound == 0 ? ["heatmap"] : []
        case .commitment(let place, let range):
            (range.lowerBound == 0 ? [data.items[place].id.text] : []) + data.items[place].cells[range].map(anchor)
        case .head, .summary, .article, .proof: []
        }
    }
}

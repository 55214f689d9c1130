import Federation
import Ledger
import Primitives
import SQL
import TransparencyLog
import Web

/// Pages as they were last written out, so that anybody may ask for them: what depends on the log alone is made once for each growth of the log,
/// and a page once for all who ask while nothing of it changes.
///
/// An actor, so that pages take one processor at most and what members ask for has the others.
actor StatusPageCache {
    struct Key: Hashable {
        let participant: ParticipantID
        let language: Language
    }

    private struct Panels {
        let size: Int64
        let root: MerkleHash
        let html: String
    }

    private struct Written {
        let page: StatusPage
        let answer: WebAnswer
        let tag: EntityTag
    }

    /// More sites than one process has today; those beyond are written anew each time one of them is asked for.
    static let most = 512

    private var panels: [Key: Panels] = [:]
    private var written: [Key: Written] = [:]

    /// How many pages are kept.
    var count: Int { max(panels.count, written.count) }

    func answer(_ source: some StatusPageSource, _ key: Key, _ request: WebRequest) throws -> WebAnswer {
        let page = source.page(panels: try panels(of: source, key))
        let written = try written(page, key)
        return written.answer.tagged(written.tag, for: request)
    }

    private func panels(of source: some StatusPageSource, _ key: Key) throws -> String {
        let ledger = source.ledger
        if let known = panels[key], known.size == ledger.size, known.root == ledger.root { return known.html }
        let html = try Templates.standard.html(["tables": source.tables], "panels")
        if panels.count >= Self.most { panels.removeAll() }
        panels[key] = Panels(size: ledger.size, root: ledger.root, html: html)
        return html
    }

    private func written(_ page: StatusPage, _ key: Key) throws -> Written {
        if let known = written[key], known.page == page { return known }
        let answer = try Templates.standard.answer(page, "status", key.language)
        let new = Written(page: page, answer: answer, tag: EntityTag(of: answer.body))
        if written.count >= Self.most { written.removeAll() }
        written[key] = new
        return new
    }
}

/// What a status page is made of.
protocol StatusPageSource: Sendable {
    var ledger: Ledger.Overview { get }
    /// What depends on the log and the language alone.
    var tables: [StatusPage.Table] { get }
    /// Everything else, around the tables as HTML.
    func page(panels: String) -> StatusPage
}

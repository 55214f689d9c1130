import Ledger
import Web

/// What the status page of a site shows, below its masthead.
struct StatusPage {
    let page: Page
    let footLinks: LinkList

    /// - Parameters:
    ///   - alerts: what went wrong, before the tables of the log.
    ///   - evidence: proof that the log contradicted itself.
    init(
        title: String, kicker: String, heading: String, lede: String, banner: Banner, facts: Facts, alerts: [DataTable] = [],
        evidence: [Evidence] = [], _ sections: LedgerSections
    ) {
        let warnings = Stack(evidence + alerts)
        page = Page(
            title: title, kicker: kicker, heading: heading, lede: lede, banner, facts, warnings,
            Panels(parts: Stack([sections.entries, sections.counts, sections.members])))
        footLinks = sections.links
    }

    /// Proof that the log contradicted itself.
    struct Evidence: Component {
        let title: String
        let text: String
        /// In English: it stands in the database so.
        let reason: String
        let notes: [(title: String, text: String)]

        func render(into html: inout HTMLWriter) {
            html.section(.class("panel evidence")) { html in
                html.h2 { $0.text(title) }
                html.p { $0.text(text) }
                html.p(.lang("en")) { $0.foreign(reason) }
                for note in notes {
                    html.h3 { $0.text(note.title) }
                    html.pre(.tabindex(0)) { $0.text(note.text) }
                }
            }
        }
    }

    private struct Panels: Component {
        let parts: Stack

        func render(into html: inout HTMLWriter) { html.div(.class("panels")) { $0.add(parts) } }
    }
}

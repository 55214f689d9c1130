import Primitives

/// What the status page of a site shows: plain values, ready to be written out.
struct StatusPage: Equatable {
    struct LanguageLink: Equatable {
        let code: String
        let name: String
        let href: String
        let isCurrent: Bool
    }

    /// Said first, in a word that does not rest on colour alone.
    struct Banner: Equatable {
        /// `good`, `warning` or `bad`.
        let level: String
        let sign: String
        let title: String
        let text: String
    }

    struct Fact: Equatable {
        let label: String
        let value: Cell
        var note: String?
    }

    struct Cell: Equatable {
        let text: String
        var href: String?
        /// RFC 3339, for a `time` element.
        var datetime: String?
        var isCode = false
        var isNumber = false
        var isHeader = false

        /// A number, set to the right.
        static func number(_ text: String) -> Cell { Cell(text: text, isNumber: true) }
        static func code(_ text: String) -> Cell { Cell(text: text, isCode: true) }
        static func header(_ text: String, href: String? = nil) -> Cell { Cell(text: text, href: href, isHeader: true) }
    }

    struct Column: Equatable {
        let name: String
        var isNumber = false
    }

    struct Row: Equatable { let cells: [Cell] }

    struct Table: Equatable {
        let id: String
        let title: String
        let columns: [Column]
        let rows: [Row]
        /// Said where there are no rows.
        let empty: String
        var note: String?
        var isEmpty: Bool { rows.isEmpty }
        let hasRows: Bool

        init(_ id: String, _ title: String, _ columns: [Column], _ rows: [[Cell]], empty: String, note: String? = nil) {
            self.id = id
            self.title = title
            self.columns = columns
            self.rows = rows.map { Row(cells: $0) }
            self.empty = empty
            self.note = note
            hasRows = !rows.isEmpty
        }
    }

    struct Note: Equatable {
        let title: String
        let text: String
    }

    /// Proof that the log contradicted itself.
    struct Evidence: Equatable {
        let title: String
        let reason: String
        let notes: [Note]
    }

    struct Link: Equatable {
        let text: String
        let href: String
    }

    let t: [String: String]
    let language: String
    let direction: String
    let title: String
    let style: String
    let kicker: String
    let heading: String
    let lede: String
    let languages: [LanguageLink]
    let banner: Banner
    let facts: [Fact]
    var alerts: [Table] = []
    var evidence: [Evidence] = []
    /// The tables of the log, as HTML that was escaped already.
    let panels: String
    let links: [Link]
}

extension StatusPage {
    static func languages(_ current: Language) -> [LanguageLink] {
        Language.allCases.map { LanguageLink(code: $0.code, name: $0.ownName, href: "?lang=\($0.rawValue)", isCurrent: $0 == current) }
    }
}

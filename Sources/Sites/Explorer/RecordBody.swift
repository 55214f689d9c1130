import AllFeatures
import Federation
import Forum
import StrictJSON
import Web

/// What a record says, for people: names and values, one below the other.
struct RecordBody: Component {
    let id: String
    let title: String
    let key: String
    let link: Link
    let body: JSON
    let withdrawn: String

    /// - Parameter id: unique on the page.
    init(_ id: String, _ record: RecordID, _ body: JSON, _ localizer: Localizer) {
        self.id = id
        title = Features.name(ofRecordType: record.type).map { localizer($0) } ?? record.type
        key = record.key
        link = RecordPage.link(record)
        self.body = body
        withdrawn = localizer(ExplorerText.withdrawn)
    }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id(id), .ariaLabelledBy("\(id)-title")) { html in
            html.h2(.id("\(id)-title")) { html in
                html.text(title + " ")
                html.a(.href(link)) { html in html.code { $0.foreign(key) } }
            }
            if body == .null { html.p(.class("empty")) { $0.text(withdrawn) } } else { render(body, into: &html) }
        }
    }

    private func render(_ json: JSON, into html: inout HTMLWriter) {
        switch json {
        case .object(let object):
            html.dl(.class("body")) { html in
                for member in object.members {
                    html.div { html in
                        html.dt { $0.foreign(member.name) }
                        html.dd { render(member.value, into: &$0) }
                    }
                }
            }
        case .array(let elements):
            html.ul { html in for element in elements { html.li { render(element, into: &$0) } } }
        case .null: html.text("–")
        case .boolean(let value): html.code { $0.text(value ? "true" : "false") }
        case .integer(let number): html.text(String(number))
        case .string(let text): html.foreign(text)
        }
    }
}

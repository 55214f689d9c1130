import Web

/// Cities by region, each with its country and how many hotels it has.
struct PlaceIndex: Component {
    struct Entry: Sendable {
        let name: String
        let link: Link
        let country: String
        let hotels: String
    }

    struct Group: Sendable {
        let id: String
        let name: String
        /// The way to all hotels of the region.
        let all: (text: String, link: Link)?
        let entries: [Entry]
    }

    let title: String
    let note: String?
    let groups: [Group]

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id("places"), .ariaLabelledBy("places-title")) { html in
            html.h2(.id("places-title")) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            for group in groups { render(group, into: &html) }
        }
    }

    private func render(_ group: Group, into html: inout HTMLWriter) {
        html.h3(.id("region-" + group.id)) { $0.text(group.name) }
        html.ul(.class("cities"), .ariaLabelledBy("region-" + group.id)) { html in
            for entry in group.entries {
                html.li { html in
                    html.a(.href(entry.link)) { $0.foreign(entry.name) }
                    html.span(.class("note")) { $0.text(" \(entry.country) · \(entry.hotels)") }
                }
            }
        }
        if let all = group.all { html.p { html in html.a(.href(all.link)) { $0.text(all.text + ": " + group.name) } } }
    }
}

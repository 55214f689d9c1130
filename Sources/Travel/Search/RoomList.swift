import Web

/// Hotels with a room, each with where it is, what it is and what it costs.
struct RoomList: Component {
    struct Entry: Sendable {
        let name: String
        /// Where there is one here.
        let picture: ShownPicture?
        let link: Link
        /// City, distance, stars.
        let place: [String]
        /// What the badge is called, for a hotel that has it.
        let isCultural: String?
        let room: String
        let left: String
        let price: String
        let about: String?
    }

    let title: String
    let notes: [String]
    /// Of which day the rates are, and the way to them.
    let rates: (text: String, link: Link)?
    let empty: EmptyState
    let entries: [Entry]
    let pages: Pagination?

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id("hotels"), .ariaLabelledBy("hotels-title")) { html in
            html.h2(.id("hotels-title")) { $0.text(title) }
            for note in notes { html.p(.class("note")) { $0.text(note) } }
            if let rates { html.p(.class("note")) { html in html.a(.href(rates.link)) { $0.text(rates.text) } } }
            guard !entries.isEmpty else { return html.add(empty) }
            html.ul(.class("rooms")) { html in
                for entry in entries { html.li(entry.picture == nil ? nil : .class("pictured")) { render(entry, into: &$0) } }
            }
            html.add(pages)
        }
    }

    private func render(_ entry: Entry, into html: inout HTMLWriter) {
        html.add(entry.picture)
        html.div { html in
            html.h3 { html in html.a(.href(entry.link)) { $0.foreign(entry.name) } }
            html.p { html in
                for (number, text) in entry.place.enumerated() {
                    if number > 0 { html.text(" · ") }
                    html.foreign(text)
                }
                if let badge = entry.isCultural {
                    html.text(" ")
                    html.add(StatusTag(.good, badge))
                }
            }
            html.p(.class("note")) { html in
                html.foreign(entry.room)
                html.text(" · ")
                html.text(entry.left)
            }
        }
        html.p(.class("price")) { html in
            html.b { $0.text(entry.price) }
            if let about = entry.about { html.span(.class("note")) { $0.text(about) } }
        }
    }
}

/// Hotels without a room for the stay: why, and the days near it that are free.
struct MissingList: Component {
    struct Entry: Sendable {
        let name: String
        let city: String
        let why: String
        /// What stands before the days.
        let free: String
        let ways: [(text: String, link: Link)]
    }

    let entries: [Entry]

    func render(into html: inout HTMLWriter) {
        html.ul(.class("rooms")) { html in
            for entry in entries {
                html.li { html in
                    html.div { html in
                        html.h3 { $0.foreign(entry.name) }
                        html.p { html in
                            html.foreign(entry.city)
                            html.text(" · ")
                            html.text(entry.why)
                        }
                        guard !entry.ways.isEmpty else { return }
                        html.p { html in
                            html.text(entry.free)
                            for way in entry.ways {
                                html.text(" ")
                                html.a(.href(way.link)) { $0.text(way.text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

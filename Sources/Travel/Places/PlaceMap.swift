import Web

/// Cities on a map, each a link; who uses a keyboard reaches them one after the other, as they stand in the list beside.
struct PlaceMap: Component {
    struct Mark: Sendable {
        let name: String
        /// What is heard: the name, and how much is there.
        let label: String
        let link: Link
        let place: (x: Int, y: Int)
        let side: MapLabels.Side?
        let isOwn: Bool
    }

    let title: String
    let note: String
    let frame: MapFrame
    let marks: [Mark]

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel map"), .id("map"), .ariaLabelledBy("map-title")) { html in
            html.h2(.id("map-title")) { $0.text(title) }
            html.div(.class("scroll")) { html in
                html.drawing(width: MapFrame.width, height: frame.height, labelledBy: "map-title") { html in
                    html.path(MapOutlines.path(in: frame), "land")
                    for mark in marks {
                        html.drawnLink(mark.link, label: mark.label, mark.isOwn ? "own" : "city") { draw(mark, into: &$0) }
                    }
                }
            }
            html.p(.class("note")) { $0.text(note) }
        }
    }

    private func draw(_ mark: Mark, into html: inout HTMLWriter) {
        html.circle(at: mark.place, radius: MapLabels.radius)
        guard let side = mark.side else { return }
        let text = MapLabels.anchor(of: side, at: mark.place)
        let anchor: StaticString =
            switch text.anchor {
            case .start: "start"
            case .middle: "middle"
            case .end: "end"
            }
        html.svgText(mark.name, at: (text.x, text.y), anchor: anchor)
    }
}

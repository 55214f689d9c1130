/// The way from the site's beginning to this page, which stands at its end without a link.
public struct Breadcrumbs: Component {
    let steps: [(text: String, link: Link)]
    let current: String
    let localizer: Localizer

    /// - Parameter steps: the pages above this one, the topmost first.
    public init(_ steps: [(text: String, link: Link)], current: String, _ localizer: Localizer) {
        self.steps = steps
        self.current = current
        self.localizer = localizer
    }

    public func render(into html: inout HTMLWriter) {
        html.nav(.class("breadcrumbs"), .ariaLabel(localizer(KitText.breadcrumbs))) { html in
            html.ol { html in
                for step in steps {
                    html.li { html in html.a(.href(step.link)) { $0.foreign(step.text) } }
                }
                html.li { html in html.span(.ariaCurrent("page")) { $0.foreign(current) } }
            }
        }
    }
}

// Drawings within a page (SVG 2). Who does not see charts has the numbers in a table beside, so they are hidden from assistive technology; the links
// of a map are for everybody.
extension HTMLWriter {
    /// A drawing with links in it, as a map has.
    ///
    /// - Parameters:
    ///   - width: of the drawing's own space; the style sheet says how large it is shown.
    ///   - id: of the heading that says what it shows.
    public mutating func drawing(width: Int, height: Int, labelledBy id: String, content: Content) rethrows {
        try element("svg", [.named("viewBox", "0 0 \(width) \(height)"), .role("group"), .ariaLabelledBy(id)], content)
    }

    /// - Parameter outline: commands of SVG 2 section 9.3, such as `m10 20l5 0z`.
    public mutating func path(_ outline: String, _ names: StaticString) { element("path", [.class(names), .named("d", outline)]) { _ in } }

    /// - Parameter label: what the link is called for assistive technology.
    public mutating func drawnLink(_ link: Link, label: String, _ names: StaticString, content: Content) rethrows {
        try element("a", [.href(link), .ariaLabel(label), .class(names)], content)
    }

    /// - Parameters:
    ///   - width: of the drawing's own space; the style sheet says how large it is shown.
    ///   - fills: whether it is stretched to the place it has, as a bar without text may be.
    mutating func svg(width: Int, height: Int, fills: Bool = false, content: Content) rethrows {
        let stretching: Attribute? = fills ? .named("preserveAspectRatio", "none" as StaticString) : nil
        try element(
            "svg", [.named("viewBox", "0 0 \(width) \(height)"), stretching, .ariaHidden(), .named("focusable", "false" as StaticString)], content)
    }

    mutating func rect(x: Int, y: Int, width: Int, height: Int) { shape("rect", ["x": x, "y": y, "width": width, "height": height]) }

    mutating func line(_ names: StaticString, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
        shape("line", ["x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y], .class(names))
    }

    public mutating func circle(at centre: (x: Int, y: Int), radius: Int) { shape("circle", ["cx": centre.x, "cy": centre.y, "r": radius]) }

    mutating func polyline(_ points: [(x: Int, y: Int)]) {
        element("polyline", [.named("points", points.map { "\($0.x),\($0.y)" }.joined(separator: " "))]) { _ in }
    }

    /// - Parameter anchor: `start`, `middle` or `end`, as the text's own direction has them.
    public mutating func svgText(_ text: String, at place: (x: Int, y: Int), anchor: StaticString, _ names: StaticString? = nil) {
        element("text", [names.map { .class($0) }, .named("x", String(place.x)), .named("y", String(place.y)), .named("text-anchor", anchor)]) {
            $0.text(text)
        }
    }

    private mutating func shape(_ name: StaticString, _ numbers: KeyValuePairs<StaticString, Int>, _ attribute: Attribute? = nil) {
        element(name, [attribute] + numbers.map { Attribute.named($0.key, String($0.value)) }) { _ in }
    }
}

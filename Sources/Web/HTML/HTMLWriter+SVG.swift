// Drawings within a page (SVG 2). Who does not see them has the numbers in a table beside, so they are hidden from assistive technology.
extension HTMLWriter {
    /// - Parameters:
    ///   - width: of the drawing's own space; the style sheet says how large it is shown.
    mutating func svg(width: Int, height: Int, content: Content) rethrows {
        try element("svg", [.named("viewBox", "0 0 \(width) \(height)"), .ariaHidden(), .named("focusable", "false" as StaticString)], content)
    }

    mutating func rect(x: Int, y: Int, width: Int, height: Int) {
        let sides: [(StaticString, Int)] = [("x", x), ("y", y), ("width", width), ("height", height)]
        element("rect", sides.map { Attribute.named($0.0, String($0.1)) }) { _ in }
    }
}

/// A value over time against what it is to reach: a drawing, and beside it a table of the same numbers.
///
/// Where a value is missing the line has a gap: what nobody has told is neither 0 nor what was before.
public struct LineChart: Component {
    public struct Point: Sendable {
        /// Such as `2025` or `Q3`.
        let name: String
        let value: Double?
        let text: String

        /// - Parameters:
        ///   - value: `nil` where there is none.
        ///   - text: the value as the language writes it, or that there is none.
        public init(_ name: String, _ value: Double?, text: String) {
            self.name = name
            self.value = value
            self.text = text
        }
    }

    public struct Target: Sendable {
        let name: String
        let value: Double
        let text: String

        /// - Parameter name: such as `Target for 2030`.
        public init(_ name: String, _ value: Double, text: String) {
            self.name = name
            self.value = value
            self.text = text
        }
    }

    let figure: Figure<Stack>

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - description: what it shows, with its unit.
    ///   - names: heading of the column of points in time.
    ///   - values: heading of that of values.
    ///   - points: in the order of time.
    ///   - empty: what is said where no point has a value.
    public init(
        id: String, title: String, description: String?, names: String, values: String, points: [Point], target: Target?, empty: EmptyState,
        _ localizer: Localizer
    ) {
        var rows = points.map { [Cell.text($0.name).asHeader, .number($0.text)] }
        if let target { rows.append([Cell.text(target.name).asHeader, .number(target.text)]) }
        let table = TableBody(columns: [.text(names), .number(values)], rows: rows, labelledBy: "\(id)-title")
        let hasValues = points.contains { $0.value != nil }
        figure = Figure(
            id: id, title: title, description: description,
            hasValues
                ? Stack([LineDrawing(points: points, target: target, localizer: localizer), Disclosure(localizer(KitText.numbers), table)])
                : Stack([empty]))
    }

    public func render(into html: inout HTMLWriter) { html.add(figure) }
}

/// The drawing of a line chart; time runs as the language reads.
struct LineDrawing: Component {
    private static let size = (width: 640, height: 260)
    private static let margin = (top: 16, bottom: 34, start: 64, end: 16)

    let points: [LineChart.Point]
    let target: LineChart.Target?
    let localizer: Localizer

    private var isMirrored: Bool { localizer.language.direction == .rightToLeft }
    private var scale: AxisScale { AxisScale(covering: points.compactMap(\.value) + [target?.value].compactMap { $0 }) }

    func render(into html: inout HTMLWriter) {
        let scale = scale
        html.svg(width: Self.size.width, height: Self.size.height) { html in
            renderAxis(scale, into: &html)
            if let target {
                let y = y(target.value, scale)
                html.line("target", from: (x(atShare: 0), y), to: (x(atShare: 1), y))
            }
            for run in runs(scale) {
                html.polyline(run)
                for point in run { html.circle(at: point, radius: 4) }
            }
            renderNames(into: &html)
        }
    }

    private func renderAxis(_ scale: AxisScale, into html: inout HTMLWriter) {
        for mark in scale.marks {
            let y = y(mark.value, scale)
            html.line("grid", from: (x(atShare: 0), y), to: (x(atShare: 1), y))
            html.svgText(localizer.decimal(mark.text), at: (isMirrored ? x(atShare: 0) + 8 : x(atShare: 0) - 8, y + 4), anchor: "end")
        }
    }

    /// As many names of points as have room beside each other, the last among them.
    private func renderNames(into html: inout HTMLWriter) {
        let step = max(1, (points.count + 6) / 7)
        for (place, point) in points.enumerated() where (points.count - 1 - place) % step == 0 {
            let anchor: StaticString = points.count == 1 ? "middle" : place == 0 ? "start" : place == points.count - 1 ? "end" : "middle"
            // On a phone letters are larger, and every other name has to go.
            let isOther = (points.count - 1 - place) / step % 2 == 1
            html.svgText(point.name, at: (x(of: place), Self.size.height - 10), anchor: anchor, isOther ? "other" : nil)
        }
    }

    /// Points in a row that have values.
    private func runs(_ scale: AxisScale) -> [[(x: Int, y: Int)]] {
        points.enumerated().split { $0.element.value == nil }.map { run in
            run.map { (x(of: $0.offset), y($0.element.value ?? 0, scale)) }
        }
    }

    private func x(of place: Int) -> Int { x(atShare: points.count == 1 ? 0.5 : Double(place) / Double(points.count - 1)) }

    private func x(atShare share: Double) -> Int {
        let room = Double(Self.size.width - Self.margin.start - Self.margin.end)
        let x = Self.margin.start + Int((share * room).rounded())
        return isMirrored ? Self.size.width - x : x
    }

    private func y(_ value: Double, _ scale: AxisScale) -> Int {
        let room = Double(Self.size.height - Self.margin.top - Self.margin.bottom)
        return Self.margin.top + Int(((1 - scale.share(of: value)) * room).rounded())
    }
}

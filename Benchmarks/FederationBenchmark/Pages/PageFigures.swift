import Primitives
import Web

/// Rendering alone, without a socket.
enum PageFigures {
    private static let (rows, columns) = (400, 100)

    /// - Returns: milliseconds for a table of 40,000 cells, the best of several.
    static func table() -> (milliseconds: Double, bytes: Int) {
        let cells = (0..<rows).map { row in
            (0..<columns).map { column in column == 0 ? Cell.foreign("City \(row)").asHeader : Cell.number("\(row * column % 97)") }
        }
        let table = DataTable(
            id: "matrix", title: "Matrix", columns: (0..<columns).map { .text("Column \($0)") }, rows: cells, empty: EmptyState("Nothing."))
        var best = Double.infinity
        var bytes = 0
        for _ in 0..<10 {
            let start = ContinuousClock.now
            bytes = table.html.count
            best = min(best, (ContinuousClock.now - start) / .milliseconds(1))
        }
        return (best, bytes)
    }
}

/// A QR code (ISO/IEC 18004) of a text as bytes, with error correction of level M, drawn within the page.
///
/// Who cannot read it has the same text beside it: that is the page's to give.
public struct QRCode: Component {
    let symbol: QRSymbol
    let label: String

    /// - Parameter label: what it is, for who does not see it.
    /// - Returns: `nil` where the text is longer than 664 bytes.
    public init?(_ text: String, label: String) {
        guard let symbol = QRSymbol(Array(text.utf8)) else { return nil }
        self.symbol = symbol
        self.label = label
    }

    public func render(into html: inout HTMLWriter) {
        // Four modules of margin, as readers need them; runs of dark modules are one rectangle.
        let side = symbol.size + 8
        html.div(.class("qr"), .role("img"), .ariaLabel(label)) { html in
            html.svg(width: side, height: side) { html in
                for row in 0..<symbol.size {
                    var column = 0
                    while column < symbol.size {
                        let start = column
                        while column < symbol.size, symbol[row, column] { column += 1 }
                        if column > start { html.rect(x: start + 4, y: row + 4, width: column - start, height: 1) }
                        column += 1
                    }
                }
            }
        }
    }
}

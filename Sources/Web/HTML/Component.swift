/// A part of a page as a value: it holds what is to be shown, and writes it.
public protocol Component: Sendable {
    func render(into html: inout HTMLWriter)
}

extension Component {
    /// The part by itself, as tests and fragments need it.
    public var html: [UInt8] {
        var writer = HTMLWriter(reserving: 1024)
        render(into: &writer)
        return writer.bytes
    }
}

extension Optional: Component where Wrapped: Component {
    public func render(into html: inout HTMLWriter) { self?.render(into: &html) }
}

/// Parts one after the other.
public struct Stack: Component {
    private let parts: [any Component]

    public init(_ parts: [(any Component)?]) { self.parts = parts.compactMap { $0 } }

    public func render(into html: inout HTMLWriter) {
        for part in parts { part.render(into: &html) }
    }
}

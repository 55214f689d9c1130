import Synchronization
import TLS

/// The TLS side of one tenant, which its channels share and which a renewed certificate replaces. Made when the first connection is opened: of a
/// node's many cities few ever open one.
final class ClientContextBox: Sendable {
    typealias Making = @Sendable () throws -> TLSClientContext

    private enum Content {
        case made(TLSClientContext)
        case unmade(Making)
    }

    private let content: Mutex<Content>

    init(_ make: @escaping Making) { content = Mutex(.unmade(make)) }

    /// - Throws: what it cannot be made for.
    func current() throws -> TLSClientContext {
        try content.withLock { content in
            switch content {
            case .made(let context): return context
            case .unmade(let make):
                let context = try make()
                content = .made(context)
                return context
            }
        }
    }

    func isCurrent(_ context: TLSClientContext) -> Bool {
        content.withLock { if case .made(let current) = $0 { current === context } else { false } }
    }

    func replace(with context: TLSClientContext) { content.withLock { $0 = .made(context) } }
}

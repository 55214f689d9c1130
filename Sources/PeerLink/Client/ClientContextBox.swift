import Synchronization
import TLS

/// The TLS side of one tenant, which its channels share and which a renewed certificate replaces.
final class ClientContextBox: Sendable {
    private let box: Mutex<TLSClientContext>

    init(_ context: TLSClientContext) { box = Mutex(context) }

    var current: TLSClientContext { box.withLock { $0 } }
    func replace(with context: TLSClientContext) { box.withLock { $0 = context } }
}

import COpenSSL
import NIOConcurrencyHelpers

/// A session that may be resumed. Owns an `SSL_SESSION`, which OpenSSL locks.
final class TLSSession: @unchecked Sendable {
    let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { SSL_SESSION_free(pointer) }
}

/// The last session with each server, up to a number of servers.
final class TLSSessionCache: Sendable {
    private struct Entries {
        var sessions: [TLSExpectedServer: TLSSession] = [:]
        /// Oldest first.
        var order: [TLSExpectedServer] = []
    }

    private let entries = NIOLockedValueBox(Entries())
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    subscript(server: TLSExpectedServer) -> TLSSession? {
        entries.withLockedValue { $0.sessions[server] }
    }

    func store(_ session: TLSSession, for server: TLSExpectedServer) {
        guard limit > 0 else { return }
        entries.withLockedValue { entries in
            if entries.sessions.updateValue(session, forKey: server) == nil {
                entries.order.append(server)
                if entries.order.count > limit { entries.sessions[entries.order.removeFirst()] = nil }
            }
        }
    }

    func remove(_ server: TLSExpectedServer) {
        entries.withLockedValue { entries in
            if entries.sessions.removeValue(forKey: server) != nil { entries.order.removeAll { $0 == server } }
        }
    }

    var count: Int { entries.withLockedValue { $0.sessions.count } }
}

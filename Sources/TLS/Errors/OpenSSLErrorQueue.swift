import COpenSSL

/// OpenSSL's error queue. It belongs to the thread and event loops share threads,
/// so it is cleared before every call that may fail and drained, here only, after one that did.
enum OpenSSLErrorQueue {
    static func clear() { ERR_clear_error() }

    /// Takes all entries out, oldest first.
    static func drain() -> Failure {
        var failure = Failure()
        while true {
            let entry = ERR_get_error()
            guard entry != 0 else { return failure }
            // A peer must not be able to make this long; OpenSSL keeps 16 at most.
            failure.append(entry)
        }
    }

    struct Failure {
        private(set) var text: String?
        private var reasons: [(library: Int32, reason: Int32)] = []

        fileprivate mutating func append(_ entry: UInt) {
            reasons.append((ERR_GET_LIB(entry), ERR_GET_REASON(entry)))
            let words = ERR_reason_error_string(entry).map { String(cString: $0) } ?? "error \(entry)"
            text = text.map { "\($0); \(words)" } ?? words
        }

        /// Whether libssl itself named this `SSL_R_…`.
        func hasSSLReason(_ reason: Int32) -> Bool {
            reasons.contains { $0.library == ERR_LIB_SSL && $0.reason == reason }
        }

        /// Whether the PEM reader named this `PEM_R_…`.
        func hasPEMReason(_ reason: Int32) -> Bool {
            reasons.contains { $0.library == ERR_LIB_PEM && $0.reason == reason }
        }

        /// Whether the peer sent a fatal alert: OpenSSL adds 1000 to the alert's number.
        var isAlertFromPeer: Bool {
            reasons.contains { $0.library == ERR_LIB_SSL && (SSL_AD_REASON_OFFSET..<SSL_AD_REASON_OFFSET + 256).contains($0.reason) }
        }
    }
}

extension TLSError {
    /// For calls that only fail when OpenSSL itself is in trouble.
    static func inside(_ call: StaticString) -> TLSError {
        TLSError(.internal, "OpenSSL failed in \(call); check the machine's memory and its libssl", reason: OpenSSLErrorQueue.drain().text)
    }
}

/// One of the coordinator's keys that a root names, and the files that hold it.
public enum KeyKind: String, Sendable, CaseIterable {
    /// Signs receipts and the secretariat's records.
    case signing
    /// Signs checkpoints of the log.
    case log
    /// Issues certificates; with the coordinator's own TLS key and the certificate that it has from this CA.
    case ca

    /// In a directory of keys.
    public var files: [String] {
        switch self {
        case .signing: ["signing.key"]
        case .log: ["log.key"]
        case .ca: ["ca.key", "ca.pem", "tls.key", "tls.pem"]
        }
    }
}

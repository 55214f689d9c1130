/// Which servers a client believes to be whom they claim to be.
public enum TLSServerTrust: Sendable {
    /// Those whose certificate leads to one of these.
    case anchors(TLSTrustAnchors)
    /// Any at all: nothing that comes over such a connection may be believed unless it proves itself, as a signed root does; and nothing may be said
    /// over it that a stranger must not hear.
    case anyone
}

import TLS

extension OutboundClient {
    /// To the public internet alone, with certificates of the authorities that the system trusts.
    ///
    /// - Parameter setting: that could name other networks, for whoever is refused.
    public static func toPublicAddresses(as agent: String, setting: String, atOnce most: Int) -> OutboundClient {
        OutboundClient(as: agent, networks: OutboundNetworks(setting: setting), atOnce: most) {
            try TLSTrustAnchors(bundle: TLSTrustAnchors.systemBundle)
        }
    }
}

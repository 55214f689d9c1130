import COpenSSL
import NIOConcurrencyHelpers
import NIOCore

/// A listener's sites, which may change while it serves: new handshakes see the change, connections that stand stay as they are.
///
/// A handshake begins on one `SSL_CTX`, the front door, which lives as long as the listener and holds the ticket keys;
/// the client hello callback hands it to the site. Tickets thus survive a reload, and stay bound to the name and trust they were given under.
public final class TLSServerContext: Sendable {
    let frontDoor: SSLContext
    private let current: NIOLockedValueBox<Snapshot>

    private struct Snapshot {
        var defaultSite: ServerSiteContext?
        var sites: [ServerName: ServerSiteContext]
        var handshakeTimeout: TimeAmount

        init(_ configuration: TLSServerConfiguration) throws(TLSError) {
            if let site = configuration.defaultSite { defaultSite = try ServerSiteContext(site) }
            sites = [:]
            for (name, site) in configuration.sites { sites[name] = try ServerSiteContext(site) }
            handshakeTimeout = configuration.handshakeTimeout
        }
    }

    public init(_ configuration: TLSServerConfiguration) throws(TLSError) {
        current = NIOLockedValueBox(try Snapshot(configuration))
        frontDoor = try SSLContext(.server)
        // A session is kept by the client, in a ticket; the server remembers none.
        copenssl_SSL_CTX_set_session_cache_mode(frontDoor.pointer, Int(SSL_SESS_CACHE_OFF))
        guard SSL_CTX_set_num_tickets(frontDoor.pointer, 1) == 1 else { throw .inside("SSL_CTX_set_num_tickets") }
        SSL_CTX_set_timeout(frontDoor.pointer, Self.ticketLifetime)
        SSL_CTX_set_client_hello_cb(frontDoor.pointer, clientHello, nil)
    }

    /// In seconds.
    private static let ticketLifetime = 7_200

    /// Puts a whole new configuration in place, or throws and leaves the old one.
    public func reload(_ configuration: TLSServerConfiguration) throws(TLSError) {
        let snapshot = try Snapshot(configuration)
        current.withLockedValue { $0 = snapshot }
    }

    /// Adds a site, or replaces the one of that name.
    public func setSite(_ site: TLSSite, for name: ServerName) throws(TLSError) {
        let context = try ServerSiteContext(site)
        current.withLockedValue { $0.sites[name] = context }
    }

    /// Takes a site away; its connections are the owner's to close.
    public func removeSite(_ name: ServerName) {
        current.withLockedValue { $0.sites[name] = nil }
    }

    var handshakeTimeout: TimeAmount { current.withLockedValue { $0.handshakeTimeout } }

    func site(for name: ServerName?) -> ServerSiteContext? {
        current.withLockedValue { snapshot in name.flatMap { snapshot.sites[$0] } ?? snapshot.defaultSite }
    }
}

/// Reads the name a client asks for and moves the connection to that site. Runs before any ticket is looked at.
private func clientHello(
    _ ssl: OpaquePointer?, _ alert: UnsafeMutablePointer<Int32>?, _: UnsafeMutableRawPointer?
) -> Int32 {
    guard let ssl, let connection = TLSConnection.of(ssl), case .server(let server) = connection.role else { return SSL_CLIENT_HELLO_ERROR }
    do {
        let name = try ClientHello.serverName(ssl)
        guard let site = server.site(for: name) else {
            alert?.pointee = SSL_AD_UNRECOGNIZED_NAME
            connection.refusal = TLSError(
                .unknownServerName,
                name.map { "a client asked for \($0), which is not served here; add that site or correct the client's URL" }
                    ?? "a client asked for no server name and there is no default site; use the site's name in the URL")
            return SSL_CLIENT_HELLO_ERROR
        }
        // SSL_set_SSL_CTX takes certificate, trust and ALPN along, but not the mode of verification.
        let bound = sha256(site.trustDigest + (name.map { Array($0.description.utf8) } ?? []))
        guard SSL_set_SSL_CTX(ssl, site.context.pointer) != nil, let bound,
            SSL_set_session_id_context(ssl, bound, UInt32(bound.count)) == 1
        else { return SSL_CLIENT_HELLO_ERROR }
        SSL_set_verify(ssl, site.verifyMode, nil)
        connection.serverName = name
        return SSL_CLIENT_HELLO_SUCCESS
    } catch {
        alert?.pointee = SSL_AD_UNRECOGNIZED_NAME
        connection.refusal = error
        return SSL_CLIENT_HELLO_ERROR
    }
}

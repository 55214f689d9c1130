import HTTPTypes
import Primitives

/// Asks for a user of the site who may call the route; and of what changes something, that this site's own page has sent it.
struct StaffAuthentication<Host: SiteHost>: Sendable {
    enum Outcome {
        case admitted(StaffContext<Host.Tenant>)
        /// With a page that asks for something else first.
        case answered(WebAnswer)
    }

    let route: Route
    let right: StaffRight
    let host: Host

    func admit(_ asked: TenantContext<Host.Tenant>) async throws -> Outcome {
        var site = asked
        let isSending = route.method != .get
        if isSending {
            try site.request.checkOrigin()
            // Read here, and kept for whoever comes after: where nobody is signed in, it is kept until somebody is. Files are read of those alone
            // who have signed in from this browser, now or before.
            if route.fileBytes == 0 { site = site.with(site.request.with(body: try await site.request.body(atMost: FormBody.mostBytes))) }
        }
        switch try await host.admit(site, files: route.fileBytes) {
        case .signIn(let answer): return .answered(answer)
        case .grant(let grant):
            let form = isSending ? try await site.request.form(files: route.fileBytes) : nil
            if let form, !ConstantTime.isEqual(form[FormBody.tokenName].first ?? "", grant.formToken) {
                // A page that was open when somebody signed in anew sends the token of the session before. Nothing is kept of what may be another
                // site's.
                guard site.request.isOwnPage, let answer = try await host.keep(form, site) else { throw SiteRefusal.foreignForm }
                return .answered(answer)
            }
            guard grant.has(right) else { throw SiteRefusal.missingRight(right) }
            let (host, site) = (host, site)
            return .admitted(StaffContext(site: site, staff: grant, body: form) { host.frame($0, site) })
        }
    }
}

extension WebRequest {
    /// Whether the browser says that a page of this site has sent the request; what says nothing has not.
    var isOwnPage: Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ headers[$0] }) { return site == "same-origin" }
        guard headers[.origin] != nil else { return false }
        do throws(SiteRefusal) {
            try checkOrigin()
            return true
        } catch {
            return false
        }
    }

    /// Whether a page of this site has sent the request, as far as the browser tells (Fetch Metadata; the `Origin` field of RFC 6454). A program that
    /// tells nothing is let through to what the form's token says.
    ///
    /// - Throws: ``SiteRefusal/foreignForm``.
    public func checkOrigin() throws(SiteRefusal) {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ headers[$0] }) {
            guard site == "same-origin" || site == "none" else { throw .foreignForm }
        } else if let origin = headers[.origin] {
            let host = origin.firstRange(of: "://").map { String(origin[$0.upperBound...]) }
            guard host.flatMap(Self.host) == self.host else { throw .foreignForm }
        }
    }
}

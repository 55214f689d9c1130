public import Primitives

/// What the kit has to know of who serves the sites: which there are, whose token it is, and what an error means to a caller.
public protocol SiteHost: Sendable {
    associatedtype Tenant: Sendable
    /// Public pages of a site are written once for each.
    associatedtype State: Equatable, Sendable

    /// - Parameter name: of the `Host` field, lower case and without its port.
    func tenant(named name: String) -> Tenant?
    func now(at tenant: Tenant) -> UTCTime
    /// What decides how the public pages of a site look, as far as it costs nothing to ask.
    func state(of tenant: Tenant, at now: UTCTime) -> State
    /// - Throws: ``SiteRefusal/unauthorised(_:_:)`` where the secret opens nothing at this site.
    func authenticate(_ secret: String, at tenant: Tenant) async throws -> TokenGrant
    /// Who is signed in with what a request brings, and what they may do now; or where one signs in.
    ///
    /// - Parameters:
    ///   - context: of a request whose body may be read again, where it brings no files.
    ///   - files: bytes of files that the form may bring.
    func admit(_ context: TenantContext<Tenant>, files: Int) async throws -> StaffAdmission
    /// Keeps what was typed into a page of this site that another session has shown, so that it can be sent in this one.
    ///
    /// - Returns: where it is looked through and sent; `nil` where it is not kept.
    func keep(_ form: FormBody, _ context: TenantContext<Tenant>) async throws -> WebAnswer?
    /// What a caller is told of an error; what only the operator may know is told to the log here.
    func refusal(of error: any Error, _ request: WebRequest) -> SiteRefusal
    /// A page within what all pages of the site share: its name, languages, navigation, foot.
    func frame(_ page: Page, _ context: TenantContext<Tenant>) -> HTML
    /// A refusal for who would rather read a page.
    func page(of problem: WebProblem, _ request: WebRequest) -> WebAnswer
}

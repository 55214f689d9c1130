import Primitives

extension StaffAccounts {
    /// Does what the pages do with an invitation or a reset, for a program that holds its link: sets the password and a second factor.
    ///
    /// - Returns: the second factor, which is told this once.
    /// - Throws: ``AccountRefusal``.
    public func setUp(link secret: String, password: String, from visitor: Visitor) async throws -> TOTP {
        let half = try await setPassword(link: secret, password, from: visitor)
        let factor = try await newFactor(half.secret).factor
        // A code of a minute ago, so that the one of this moment is still good for signing in.
        let (start, _) = try await confirmFactor(half.secret, factor.code(atSeconds: clock().seconds - 60), from: visitor)
        let session = try await session(start.secret)
        try await signOut(session, by: AuditActor(session.user.login, request: visitor.request))
        return factor
    }
}

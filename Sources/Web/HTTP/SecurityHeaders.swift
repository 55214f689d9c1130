public import HTTPTypes

/// What every answer says to browsers: load nothing from elsewhere, run nothing but our own files, be framed by nobody.
public enum SecurityHeaders {
    public static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

    public static let all: [(name: String, value: String)] = [
        ("Content-Security-Policy", contentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]

    /// What is public and asked for without a credential may be read by scripts of every site (Fetch standard, section 3.2).
    ///
    /// Without `Access-Control-Allow-Credentials`, and with no answer to a preflight: nothing can be written that way.
    public static let openData: [(name: String, value: String)] = [
        ("Access-Control-Allow-Origin", "*"),
        ("Access-Control-Expose-Headers", "ETag"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ]

    private static let allFields = fields(all)
    private static let openFields = fields(all + openData)

    private static func fields(_ list: [(name: String, value: String)]) -> [(HTTPField.Name, String)] {
        list.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }

    /// - Parameter isOpenData: whether scripts of other sites may read the answer.
    public static func add(to headers: inout HTTPFields, isOpenData: Bool) {
        // A frozen document says itself which style it carries; that it may run or load nothing is the same.
        let own = headers[.contentSecurityPolicy]
        for (name, value) in isOpenData ? openFields : allFields { headers[name] = value }
        if let own { headers[.contentSecurityPolicy] = own }
    }
}

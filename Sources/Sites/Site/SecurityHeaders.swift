import HTTPTypes

/// What every answer says to browsers: load nothing from elsewhere, run nothing but our own files, be framed by nobody.
enum SecurityHeaders {
    static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

    static let all: [(name: String, value: String)] = [
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
    static let openData: [(name: String, value: String)] = [
        ("Access-Control-Allow-Origin", "*"),
        ("Access-Control-Expose-Headers", "ETag"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ]

    /// - Parameter isOpenData: whether scripts of other sites may read the answer.
    static func add(to answer: inout WebAnswer, isOpenData: Bool) {
        for (name, value) in all + (isOpenData ? openData : []) {
            if let name = HTTPField.Name(name) { answer.headers[name] = value }
        }
    }
}

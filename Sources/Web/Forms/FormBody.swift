import HTTPTypes

/// What a browser sends of a form (WHATWG URL, section 5: `application/x-www-form-urlencoded`), within bounds.
public struct FormBody: Sendable {
    public static let mediaType = "application/x-www-form-urlencoded"
    public static let mostBytes = 256 * 1024
    public static let mostFields = 1000
    /// In UTF-8 bytes.
    public static let longestName = 200

    /// What was typed, in the order it was sent.
    public let pairs: [(name: String, value: String)]
    private let values: [String: [String]]
    private let sent: [(name: String, file: FormFile)]

    /// - Throws: ``SiteRefusal/badRequest(_:)`` where it is too much, or no form.
    public init(_ bytes: [UInt8]) throws(SiteRefusal) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge(limit: Self.mostBytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .badRequest("A form is sent as UTF-8.") }
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            guard pairs.count < Self.mostFields else { throw .badRequest("A form has at most \(Self.mostFields) fields.") }
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(halves[0]), let value = halves.count > 1 ? Self.decoded(halves[1]) : "" else {
                throw .badRequest("A field of the form is not percent-encoded UTF-8.")
            }
            pairs.append((name, value))
        }
        try self.init(pairs)
    }

    /// A form with files.
    init(_ form: MultipartForm) throws(SiteRefusal) { try self.init(form.pairs, files: form.files) }

    /// What a form sends by the method GET stands in the query.
    public init(_ pairs: [(name: String, value: String)]) throws(SiteRefusal) { try self.init(pairs, files: []) }

    private init(_ pairs: [(name: String, value: String)], files: [(name: String, file: FormFile)]) throws(SiteRefusal) {
        sent = files
        guard (pairs.map(\.name) + files.map(\.name)).allSatisfy({ $0.utf8.count <= Self.longestName }) else {
            throw .badRequest("A field's name has at most \(Self.longestName) bytes.")
        }
        // Browsers end lines with CR and LF (WHATWG HTML, section 4.10.22.4), texts of the forum with LF alone.
        self.pairs = pairs.map { ($0.name, Self.withPlainLineEnds($0.value)) }
        values = Dictionary(grouping: self.pairs, by: \.name).mapValues { $0.map(\.value) }
    }

    /// In the order they were sent; a name may be there more than once.
    public subscript(name: String) -> [String] { values[name] ?? [] }
    /// The files that were chosen in a field; none where nobody chose one.
    public func files(_ name: String) -> [FormFile] { sent.filter { $0.name == name }.map(\.file) }
    public var names: Set<String> { Set(values.keys) }

    /// What was typed, as a form without files sends it. It holds no file, and not the token of the session that it was sent in.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for pair in pairs where pair.name != Self.tokenName {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
            Percent.encoded(pair.name, into: &bytes)
            bytes.append(UInt8(ascii: "="))
            Percent.encoded(pair.value, into: &bytes)
        }
        return bytes
    }

    private static func decoded(_ text: Substring) -> String? {
        Percent.decoded(text.utf8.contains(UInt8(ascii: "+")) ? Substring(String(text.map { $0 == "+" ? " " : $0 })) : text)
    }

    private static func withPlainLineEnds(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var scalars = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" || scalar != "\n" || !isAfterReturn { scalars.append(scalar == "\r" ? "\n" : scalar) }
            isAfterReturn = scalar == "\r"
        }
        return String(scalars)
    }
}

extension WebRequest {
    /// The form that is the request's body.
    ///
    /// - Parameter files: bytes of files that it may bring.
    /// - Throws: ``SiteRefusal`` where it is none, or larger than a form may be.
    public func form(files: Int = 0) async throws -> FormBody {
        let field = headers[.contentType] ?? ""
        switch field.prefix(while: { $0 != ";" }).lowercased().filter({ $0 != " " }) {
        case FormBody.mediaType: return try FormBody(try await body(atMost: FormBody.mostBytes))
        case MultipartForm.mediaType:
            return try FormBody(MultipartForm(try await body(atMost: FormBody.mostBytes + files), contentType: field))
        default: throw SiteRefusal.unsupportedMediaType("Send the form as \(FormBody.mediaType), or with files as \(MultipartForm.mediaType).")
        }
    }
}

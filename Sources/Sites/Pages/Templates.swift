import Envelope
import HTTPTypes
import Mustache
import Web

/// The templates of the sites, parsed once; they are in the program, so that nothing needs to be installed beside it.
struct Templates: Sendable {
    static let standard = Templates()

    static let sources: [String: [UInt8]] = [
        "status": PackageResources.status_mustache, "error": PackageResources.error_mustache, "table": PackageResources.table_mustache,
        "panels": PackageResources.panels_mustache,
        "head": PackageResources.head_mustache, "languages": PackageResources.languages_mustache, "cell": PackageResources.cell_mustache,
    ]

    private let library: MustacheLibrary?

    private init() {
        library = try? Self.sources.reduce(into: MustacheLibrary()) { library, source in
            try library.register(String(decoding: source.value, as: UTF8.self), named: source.key)
        }
    }

    /// A page; every text in it is escaped by the templates.
    func answer(_ model: some Any, _ template: String, _ language: Language) throws -> WebAnswer {
        var answer = WebAnswer(type: "text/html; charset=utf-8", Array(try html(model, template).utf8)).cached(.revalidated)
        answer.headers[.contentLanguage] = language.code
        answer.headers[.vary] = "Accept-Language"
        return answer
    }

    /// A part of a page.
    func html(_ model: some Any, _ template: String) throws -> String {
        guard let html = library?.render(model, withTemplate: template) else {
            throw Problem(.internal, "the template \(template) is missing or cannot be read")
        }
        return html
    }
}

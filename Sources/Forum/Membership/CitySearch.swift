import HTTPTypes
public import Primitives
public import Web

/// A field by which a city is found where there are too many to look through. It needs no script: what was typed stands in the address.
public struct CitySearch: Component {
    /// What the query of an address calls it.
    public static let parameter = "find"
    /// Cities above which one searches.
    private static let fewest = 12
    private static let mostBytes = 200

    private let path: [String]
    private let text: String
    private let query: [(name: String, value: String)]
    private let isShown: Bool
    private let localizer: Localizer

    /// - Parameters:
    ///   - path: of the page.
    ///   - text: what was typed.
    ///   - query: what else the address says.
    ///   - count: how many cities there are: with few of them nothing is shown.
    public init(path: [String], text: String, query: [(name: String, value: String)] = [], of count: Int, _ localizer: Localizer) {
        (self.path, self.text, self.query, self.localizer) = (path, text, query, localizer)
        isShown = count > Self.fewest || !text.isEmpty
    }

    /// What was typed into the field; empty where nothing was.
    public static func text(_ request: WebRequest) -> String {
        let words = (request.query(parameter) ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.utf8.count > mostBytes ? String(words.prefix(mostBytes / 4)) : words
    }

    /// Whether a city is meant: by its identifier, or a part of its name in any language that the forum has it in.
    public static func means(_ text: String, _ id: CityID, _ name: LocalizedText) -> Bool {
        let wanted = text.lowercased()
        return text.isEmpty || id.text.contains(wanted) || name.texts.contains { $0.text.lowercased().contains(wanted) }
    }

    public func render(into html: inout HTMLWriter) {
        guard isShown else { return }
        let form = Form([.text(Self.parameter, CitySearchText.label, hint: CitySearchText.hint, .search)])
        html.add(
            FormView(
                form, FormState([Self.parameter: [text]]), method: .get, action: Link.to(path), hidden: query.map { .init($0.name, $0.value) },
                submit: localizer(CitySearchText.find), cancel: text.isEmpty ? nil : (localizer(CitySearchText.all), Link.to(path, query: query)),
                isQuiet: true, localizer))
    }

    /// What is said where no city is meant.
    public static func none(_ localizer: Localizer) -> EmptyState { EmptyState(localizer(CitySearchText.none)) }
}

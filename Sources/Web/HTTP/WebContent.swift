import HTTPTypes
public import StrictJSON

/// What a handler gives back, on its way to become an answer.
public protocol WebContent: Sendable {
    func answer(to request: WebRequest) -> WebAnswer
}

extension WebAnswer: WebContent {
    public func answer(to request: WebRequest) -> WebAnswer { self }
}

extension JSON: WebContent {
    /// Kept by the caller, and asked about each time by the tag of its bytes.
    public func answer(to request: WebRequest) -> WebAnswer { WebAnswer(json: self).cached(.revalidated).tagged(for: request) }
}

/// A page in one language.
public struct HTML: WebContent {
    private let bytes: [UInt8]
    private let language: Language

    public init(_ page: some Component, _ language: Language) {
        bytes = page.html
        self.language = language
    }

    /// Without the tag that lets a caller keep it.
    public var answer: WebAnswer {
        WebAnswer(type: "text/html; charset=utf-8", bytes, headers: [.contentLanguage: language.tag, .vary: "Accept-Language"]).cached(.revalidated)
    }

    public func answer(to request: WebRequest) -> WebAnswer { answer.tagged(for: request) }
}

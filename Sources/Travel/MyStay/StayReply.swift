import HTTPTypes
import Web

/// A page of one traveller alone: nobody keeps it, and no search engine lists it. Or the way on, or a file.
enum StayReply: WebContent {
    case page(Page, HTTPResponse.Status = .ok)
    /// The page again, for who has tried too often.
    case tooOften(Page, seconds: Int64)
    case next(Link)
    case file(type: String, name: String, [UInt8])

    func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
        var answer: WebAnswer
        switch self {
        case .page(let page, let status):
            answer = page.answer(to: request, frame)
            answer.status = status
            answer.headers[.eTag] = nil
        case .tooOften(let page, let seconds):
            answer = page.answer(to: request, frame).tooOften(retryAfter: seconds)
            answer.headers[.eTag] = nil
        case .next(let link): answer = .seeOther(link)
        case .file(let type, let name, let bytes):
            answer = WebAnswer(type: type, bytes, headers: [.contentDisposition: "attachment; filename=\"\(name)\""])
        }
        if let robots = HTTPField.Name("X-Robots-Tag") { answer.headers[robots] = "noindex" }
        return answer.cached(.personal)
    }
}

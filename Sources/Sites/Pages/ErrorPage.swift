import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// A refusal as a page: for who followed a link, not for a program.
struct ErrorPage {
    let problem: WebProblem

    init(_ problem: WebProblem) { self.problem = problem }

    /// What it is called and what the visitor can do about it.
    private var texts: (title: Message, text: Message) {
        switch problem.status.code {
        case 404: problem.code == "unknown-host" ? (RefusalText.host, RefusalText.hostText) : (RefusalText.notFound, RefusalText.notFoundText)
        case 403 where problem.code == "foreign-form": (RefusalText.foreignForm, RefusalText.foreignFormText)
        case 401, 403: (RefusalText.forbidden, RefusalText.forbiddenText)
        case 405: (RefusalText.method, RefusalText.methodText)
        case 502 where problem.code == "other-file": (RefusalText.otherFile, RefusalText.otherFileText)
        case 413: (RefusalText.tooLarge, RefusalText.tooLargeText)
        case 429: (RefusalText.busy, RefusalText.busyText)
        case 400..<500: (RefusalText.request, RefusalText.requestText)
        default: (RefusalText.other, RefusalText.otherText)
        }
    }

    /// The page with the form whose content was too large: the form itself was not read.
    private func back(_ request: WebRequest) -> Link? {
        guard problem.status == .contentTooLarge, let referer = request.headers[.referer], let origin = request.origin,
            referer.hasPrefix(origin + "/")
        else { return nil }
        return Link(path: String(referer.dropFirst(origin.count).prefix { $0 != "?" && $0 != "#" }))
    }

    func answer(_ request: WebRequest) -> WebAnswer {
        let localizer = Localizer(request.language, now: .system)
        let incident = problem.members.first { $0.0 == "incident" }?.1.string
        let page = Page(
            kicker: localizer.integer(problem.status.code), heading: localizer(texts.title), lede: localizer(texts.text),
            Advice(
                detail: incident.map { localizer(RefusalText.incident(incident: $0)) },
                back: back(request).map { ($0, localizer(RefusalText.tooLargeBack)) },
                home: problem.code == "unknown-host" ? nil : localizer(SiteText.home)))
        var answer = SiteFrame(localizer: localizer, request: request).layout(page).answer
        answer.status = problem.status
        for field in problem.headers { answer.headers[field.name] = field.value }
        return answer.cached(.never)
    }

    private struct Advice: Component {
        let detail: String?
        let back: (link: Link, name: String)?
        let home: String?

        func render(into html: inout HTMLWriter) {
            if let detail { html.p { $0.text(detail) } }
            if let back { html.p { html in html.a(.href(back.link)) { $0.text(back.name) } } }
            if let home { html.p { html in html.a(.href(.to([]))) { $0.text(home) } } }
        }
    }
}

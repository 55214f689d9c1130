import HTTPTypes
import StrictJSON
import Web

/// A refusal as a page: for who followed a link, not for a program.
struct ErrorPage {
    private struct Model {
        let t: [String: String]
        let language: String
        let direction: String
        let title: String
        let style: String
        let status: String
        let text: String
        let detail: String?
        let home: String?
        let languages: [StatusPage.LanguageLink]
    }

    let problem: WebProblem

    init(_ problem: WebProblem) { self.problem = problem }

    /// Which texts of the catalogue say it: what the visitor can do differs.
    private var kind: String {
        switch problem.status.code {
        case 404: problem.code == "unknown-host" ? "host" : "notFound"
        case 401, 403: "forbidden"
        case 405: "method"
        case 413: "tooLarge"
        case 429: "busy"
        case 400..<500: "request"
        default: "other"
        }
    }

    func answer(_ request: WebRequest) -> WebAnswer {
        let wording = Wording(Language.wanted(by: request))
        let key = "error.\(kind)"
        let incident = problem.members.first { $0.0 == "incident" }?.1.string
        let model = Model(
            t: wording.all, language: wording.language.code, direction: wording.language.direction, title: wording(key), style: Assets.style.href,
            status: String(problem.status.code), text: wording("\(key).text"), detail: incident.map { wording("error.incident", ["incident": $0]) },
            home: kind == "host" ? nil : wording("error.home"),
            languages: StatusPage.languages(wording.language))
        guard var answer = try? Templates.standard.answer(model, "error", wording.language) else { return problem.answer }
        answer.status = problem.status
        for field in problem.headers { answer.headers[field.name] = field.value }
        return answer.cached(.never)
    }
}

import HTTPTypes
import StrictJSON

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
        let languages: [StatusPage.LanguageLink]
    }

    let problem: WebProblem

    init(_ problem: WebProblem) { self.problem = problem }

    func answer(_ request: WebRequest) -> WebAnswer {
        let wording = Wording(Language.wanted(by: request))
        let key = problem.code == "unknown-host" ? "error.host" : problem.status == .notFound ? "error.notFound" : "error.other"
        let incident = problem.members.first { $0.0 == "incident" }?.1.string
        let model = Model(
            t: wording.all, language: wording.language.code, direction: wording.language.direction, title: wording(key), style: Assets.style.href,
            status: String(problem.status.code), text: wording("\(key).text"), detail: incident.map { wording("error.incident", ["incident": $0]) },
            languages: StatusPage.languages(wording.language))
        guard var answer = try? Templates.standard.answer(model, "error", wording.language) else { return problem.answer }
        answer.status = problem.status
        for field in problem.headers { answer.headers[field.name] = field.value }
        return answer.cached(.never)
    }
}

import CityNode
import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Refusals as pages", .timeLimit(.minutes(4)))
struct ErrorPageTests {
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

    @Test("a form that fails is answered with a page in its sender's language, a program with a problem", arguments: SiteFrame.languages)
    func forms(_ language: Language) async throws {
        try await TestSites.run { sites in
            for (path, status, title) in [
                ("/", HTTPResponse.Status.methodNotAllowed, RefusalText.method), ("/nowhere", .notFound, RefusalText.notFound),
            ] {
                let headers: HTTPFields = [
                    .accept: Self.browser, .acceptLanguage: language.tag, .contentType: "application/x-www-form-urlencoded",
                ]
                let page = await sites.cities.answer(WebRequest(.post, path, authority: "almaty.test", headers: headers))
                #expect(page.status == status && page.headers[.contentType] == "text/html; charset=utf-8")
                #expect(
                    page.text.contains(#"<html lang="\#(language.tag)""#) && page.text.contains(Localizer(language, now: sites.almaty.clock())(title))
                )
                #expect(page.headers[.cacheControl] == "no-store" && page.headers[.contentLanguage] == language.tag)
                let problem = await sites.cities.answer(
                    WebRequest(.post, path, authority: "almaty.test", headers: [.accept: "application/json", .acceptLanguage: language.tag]))
                #expect(problem.status == status && problem.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test("the API answers a browser with problems, too", arguments: ["/api/v1/nothing", "/api/v2/", "/api/v1/members?limit=0", "/api/v1/log/9999"])
    func api(_ target: String) async throws {
        try await TestSites.run { sites in
            let answer = await sites.get(target, headers: [.accept: Self.browser])
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }

    @Test(
        "every kind of refusal has its own words in every language",
        arguments: [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503])
    func kinds(_ status: Int) throws {
        let problem = WebProblem(HTTPResponse.Status(code: status), "some-code", "Title", "Secret of the operator.")
        var texts: Set<String> = []
        for language in SiteFrame.languages {
            let answer = ErrorPage(problem).answer(WebRequest(.get, "/?lang=\(language.tag)", authority: "almaty.test"))
            #expect(answer.status.code == status)
            #expect(!answer.text.contains("Secret of the operator"))
            let heading = try #require(answer.text.firstMatch(of: /<h1>([^<]+)<\/h1>/)).output.1
            texts.insert(String(heading))
        }
        #expect(texts.count == SiteFrame.languages.count)
    }
}

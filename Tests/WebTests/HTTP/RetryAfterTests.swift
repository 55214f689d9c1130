import HTTPTypes
import StrictJSON
import Testing

@testable import Web

@Suite struct `Who is turned away for a time` {
    private static let turnedAway: [HTTPResponse.Status] = [.tooManyRequests, .serviceUnavailable]

    @Test(arguments: (100...599).map { HTTPResponse.Status(code: $0) })
    func `is told when to come back, and nobody else is`(status: HTTPResponse.Status) {
        let answer = WebAnswer(status, type: "text/plain", [])
        #expect((answer.sentHeaders[.retryAfter].flatMap { Int($0) } ?? 0 > 0) == Self.turnedAway.contains(status))
        let problem = WebProblem(status, "code", "title", "detail")
        #expect((problem.headers[.retryAfter] != nil) == Self.turnedAway.contains(status))
        #expect(problem.answer.headers[.retryAfter] == problem.headers[.retryAfter])
    }

    @Test func `hears it from whoever knows how long it takes`() {
        let page = WebAnswer(type: "text/html", [])
        #expect(page.tooOften(retryAfter: 731).sentHeaders[.retryAfter] == "731")
        #expect(page.notNow(retryAfter: 5).sentHeaders[.retryAfter] == "5")
        #expect(page.tooOften(retryAfter: 0).headers[.retryAfter] == "1")
        for status in Self.turnedAway {
            let refusal = SiteRefusal.problem(status: status.code, code: "c", title: "t", detail: "d", members: [(RetryAfter.member, 88)])
            #expect(refusal.problem.answer.sentHeaders[.retryAfter] == "88")
        }
        #expect(SiteRefusal.tooFast(retryAfter: 7).problem.headers[.retryAfter] == "7")
    }
}

import HTTPTypes
import Listening
import NIOCore
import Web

/// What is particular to a connection of the web listener: everybody is a stranger, and refusals are problem documents.
struct WebConnectionUser: ConnectionUser {
    var member: String? { nil }
    var isEstablished: Bool { true }

    /// Which hosts there are, the dispatcher knows.
    func fault(in head: HTTPRequest) -> RequestFault? { nil }
    func handle(event: Any) {}
    func bodyIsCut() {}
    func inputEnded() {}
    func end() {}

    func lastAnswer(to fault: RequestFault) -> (head: HTTPResponse, body: ByteBuffer) {
        let status = HTTPResponse.Status(code: fault.status)
        let (code, title) =
            switch fault.status {
            case 404: ("not-found", "Not found")
            case 413: ("too-large", "Too large")
            case 417: ("expectation-failed", "The expectation cannot be met")
            case 501: ("not-implemented", "Not implemented")
            default: ("bad-request", "The request is not understood")
            }
        var answer = WebProblem(status, code, title, fault.text).answer
        SecurityHeaders.add(to: &answer.headers, isOpenData: false)
        answer.headers[.contentLength] = String(answer.body.count)
        answer.headers[.connection] = "close"
        return (HTTPResponse(status: answer.status, headerFields: answer.headers), ByteBuffer(bytes: answer.body))
    }

    func describe(_ error: any Error) -> (code: String, reason: String) { ("connection", SystemReason.text(error)) }
    /// Whoever goes away while nothing is asked has lost nothing.
    func isHarmlessAtRest(_ code: String) -> Bool { code == "connection" }
}

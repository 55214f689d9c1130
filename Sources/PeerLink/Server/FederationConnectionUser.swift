import Envelope
import Federation
import HTTPTypes
import Listening
import NIOCore
import Primitives
import StrictJSON
import TLS

/// What is particular to a federation connection: who it is, which city it asked for, and what runs for it.
struct FederationConnectionUser: ConnectionUser {
    let connection: FederationConnection
    let registry: ConnectionRegistry

    var member: String? { connection.peer?.participant.text }
    var isEstablished: Bool { connection.isEstablished }

    /// A request belongs to the city whose name the handshake asked for (RFC 9110 section 7.4).
    func fault(in head: HTTPRequest) -> RequestFault? {
        guard let name = connection.serverName, let authority = head.authority else { return nil }
        let host = RequestHeadRules.host(of: authority)
        guard host != name.description else { return nil }
        return RequestFault(421, "This connection was opened for \(name), the request is for another host. Open one for that host.")
    }

    func handle(event: Any) {
        guard let event = event as? TLSHandshakeCompleted else { return }
        connection.established(event)
        registry.handshakeEnded()
    }

    func bodyIsCut() { connection.cutBody() }
    func inputEnded() { connection.endLongPoll() }
    func end() { connection.end() }

    func lastAnswer(to fault: RequestFault) -> (head: HTTPResponse, body: ByteBuffer) {
        connection.beginLastAnswer()
        let answer =
            switch fault.status {
            case 400: HTTPAnswer(problem: Problem(.malformedEnvelope, fault.text), isLast: true)
            case 404: HTTPAnswer(problem: Problem(.notFound, fault.text), isLast: true)
            case 413: HTTPAnswer(problem: Problem(.tooLarge, fault.text), isLast: true)
            default: HTTPAnswer(PeerResponse(fault), isLast: true)
            }
        return (answer.head, answer.body)
    }

    func describe(_ error: any Error) -> (code: String, reason: String) {
        if let error = error as? TLSError { (error.code.rawValue, error.description) } else { ("connection", SystemReason.text(error)) }
    }

    func isHarmlessAtRest(_ code: String) -> Bool { code == TLSError.Code.truncated.rawValue }
}

extension PeerResponse {
    /// A refusal that HTTP has a status for and the protocol no problem (RFC 9457 section 4.2.1).
    init(_ fault: RequestFault) {
        let title =
            switch fault.status {
            case 417: "Expectation Failed"
            case 421: "Misdirected Request"
            case 501: "Not Implemented"
            default: "Bad Request"
            }
        self.init(
            status: fault.status, contentType: Problem.mediaType,
            body: ([
                "type": "about:blank", "title": .string(title), "status": .integer(Int64(fault.status)), "detail": .string(fault.text),
            ] as JSON).compact)
    }
}

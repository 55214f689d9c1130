public import HTTPTypes
public import NIOCore

/// What a listener adds to the watch over one of its connections. Called on the connection's event loop.
public protocol ConnectionUser {
    /// Whose connection it is, as the log names it; `nil` for a stranger's.
    var member: String? { get }
    /// Whether the handshake below is complete; `true` where there is none.
    var isEstablished: Bool { get }
    /// What is wrong with a request's head in the eyes of this listener.
    func fault(in head: HTTPRequest) -> RequestFault?
    /// The handshake below has told something.
    func handle(event: Any)
    /// Not all of a body came.
    func bodyIsCut()
    /// The peer sends no more: it has gone, or it only waits for its answer.
    func inputEnded()
    /// Ends what runs for the connection; nothing more is read from it.
    func end()
    /// Answers a fault; nothing else is answered from now on.
    func lastAnswer(to fault: RequestFault) -> (head: HTTPResponse, body: ByteBuffer)
    /// A code for programs and a reason for people.
    func describe(_ error: any Error) -> (code: String, reason: String)
    /// Whether what has this code costs nothing while nothing is asked or answered.
    func isHarmlessAtRest(_ code: String) -> Bool
}

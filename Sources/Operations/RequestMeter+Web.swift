import HTTPTypes
public import HummingbirdCore

extension RequestMeter {
    /// Measures one request of a web listener.
    public func measure(_ answer: () async -> Response) async -> Response { await measure(status: { $0.status.code }, answer) }
}

import HummingbirdCore
import Listening
import Logging
import NIOCore
import NIOHTTPTypes
import TLS

/// What Hummingbird's server runs for each accepted connection: TLS of ours below its HTTP/1.1.
struct FederationChildChannel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let http: HTTP1Channel.Value
        let connection: FederationConnection
        var channel: any Channel { http.channel }
    }

    let context: TLSServerContext
    let limits: FederationListenerLimits
    let registry: ConnectionRegistry
    let admission: ConnectionAdmission
    let log: TalliedLog
    let responder: FederationResponder

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let connection = FederationConnection(channel: channel)
        let added = channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(TLSHandler(server: context))
            registry.add(connection)
        }
        return added.flatMap {
            http(connection, logger).setup(channel: channel, logger: logger).map { Value(http: $0, connection: connection) }
        }
    }

    func handle(value: Value, logger: Logger) async {
        await http(value.connection, logger).handle(value: value.http, logger: logger)
    }

    private func http(_ connection: FederationConnection, _ logger: Logger) -> HTTP1Channel {
        HTTP1Channel(
            responder: { request, writer, _ in try await responder.respond(to: request, writer, on: connection) },
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [
                    ConnectionHandler(
                        FederationConnectionUser(connection: connection, registry: registry), times: limits.times,
                        timesOfStrangers: limits.timesOfStrangers,
                        hasHandshake: true, admission: admission, log: log)
                ],
                httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                    maxHeaderFieldSize: HeaderLimits.fieldBytes, maxHeaderListSize: HeaderLimits.listBytes,
                    maxHeaderFieldCount: HeaderLimits.fields)))
    }
}

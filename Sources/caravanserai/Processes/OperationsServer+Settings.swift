import Logging
import Operations
import Settings

extension OperationsServer {
    init(listening address: ListenAddress, source: any OperationsSource, logger: Logger) {
        self.init(
            host: address.host, port: address.port, source: source, logger: logger,
            onListening: { logger.notice("operations listens", metadata: ["port": "\($0)"]) })
    }
}

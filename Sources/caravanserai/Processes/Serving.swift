import Logging
import ServiceLifecycle
import Storage
import UnixSignals

/// Runs services until SIGTERM or SIGINT, then stops them in reverse, draining.
enum Serving {
    /// What keeps a process from starting, as one line and an exit code that say whose it is to mend.
    static func building<Process>(_ build: () async throws -> Process) async throws -> Process {
        do { return try await build() } catch let error as StorageError {
            switch error.code {
            case .inUse, .busy: throw CommandFailure(.unavailable, "\(error)")
            case .readOnly, .file: throw CommandFailure(.configuration, "\(error)")
            default: throw CommandFailure(.failed, "\(error)")
            }
        } catch let error as SecretFile.Failure {
            throw CommandFailure(.configuration, error.description)
        }
    }

    static func run(_ services: [any Service], logger: Logger) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // What still runs then, such as the copy of a long log, is cancelled.
        configuration.maximumGracefulShutdownDuration = .seconds(30)
        try await ServiceGroup(configuration: configuration).run()
    }
}

import Glibc
import Ledger
import Logging
import NIOCore
import PeerLink
import SQL
import ServiceLifecycle
import StructuredLog
import UnixSignals

/// Runs services until SIGTERM or SIGINT, then stops them in reverse, draining.
enum Serving {
    /// What keeps a process from starting, as one line and an exit code that say whose it is to mend.
    static func building<Process>(_ build: () async throws -> Process) async throws -> Process {
        do { return try await build() } catch let error as StorageError {
            throw CommandFailure(error.isOfMachine ? .notNow : .failed, error.sentence)
        } catch let error as SecretFile.Failure {
            throw CommandFailure(.notNow, error.description)
        }
    }

    /// - Parameter settings: the file that the process was started with, for the log.
    static func run(_ services: [any Service], settings: String, logger: Logger) async throws {
        logger.record(
            OperatorEvent(.processStarted, ["version": Caravanserai.version, "configuration": settings, "pid": getpid()]))
        do { try await group(services, logger) } catch {
            logger.record(OperatorEvent(.processStopped, ["version": Caravanserai.version, "reason": "\(reason(error))"]))
            throw error
        }
        logger.record(OperatorEvent(.processStopped, ["version": Caravanserai.version, "reason": "asked to"]))
    }

    private static func reason(_ error: any Error) -> String { (error as? CommandFailure)?.text ?? "\(error)" }

    private static func group(_ services: [any Service], _ logger: Logger) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // What still runs then, such as the copy of a long log, is cancelled.
        configuration.maximumGracefulShutdownDuration = .seconds(30)
        do { try await ServiceGroup(configuration: configuration).run() } catch let failure as ListenFailure {
            throw CommandFailure(.notNow, "\(failure)")
        } catch let error as IOError {
            throw CommandFailure(.notNow, "A listener ended: \(ListenCheck.reason(error)).")
        }
    }
}

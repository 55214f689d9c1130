public import Ledger
public import ServiceLifecycle

/// Does what features do from time to time at the secretariat, while the coordinator serves.
public struct JobService: Service {
    private let coordinator: Coordinator
    private let mail: (@Sendable (JobLetter) throws -> Void)?

    /// - Parameter mail: hands a letter over; `nil` where no mail is set up.
    public init(_ coordinator: Coordinator, mail: (@Sendable (JobLetter) throws -> Void)? = nil) {
        self.coordinator = coordinator
        self.mail = mail
    }

    public func run() async throws {
        let (database, clock, mail) = (coordinator.database, coordinator.clock, mail)
        await cancelWhenGracefulShutdown {
            await coordinator.jobs.run { [JobSite(.secretariat, forum: database, own: database, now: clock(), mail: mail)] }
        }
    }
}

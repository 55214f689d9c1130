import Glibc
import NIOCore
import NIOPosix

/// The one thread on which web listeners accept, read, make pages and write, of lower priority than all others of the process: whoever asks for
/// pages takes no more than one processor, and that only where the federation leaves it.
///
/// Databases are read on threads of their own, by as many requests at once as the dispatcher lets.
final class WebThread: TaskExecutor {
    static let shared = WebThread()

    let group: any EventLoopGroup
    private let loop: any EventLoop

    /// From 0 to 19: such a thread has a tenth of the time of one that has none, where both want all of it.
    private static let niceness: Int32 = 10

    private init() {
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        loop = group.next()
        loop.execute {
            // Linux keeps niceness for each thread; who asks for more is never refused.
            _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

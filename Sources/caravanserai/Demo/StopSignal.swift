import Dispatch
import Federation
import Glibc

/// SIGINT, SIGTERM and a terminal that closes, as something to wait for.
final class StopSignal {
    private let raised = GrowthSignal()
    private let sources: [any DispatchSourceSignal]

    init() {
        let raised = raised
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { raised.advance(to: 1) }
            source.resume()
            return source
        }
    }

    var isRaised: Bool { raised.value > 0 }

    /// Returns when it is raised, or after that time.
    func wait(seconds: Double) async {
        guard !isRaised else { return }
        _ = await raised.wait(beyond: 0, seconds: seconds)
    }
}

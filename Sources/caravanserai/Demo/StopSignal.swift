import Dispatch
import Federation
import Glibc

/// SIGINT and SIGTERM, as something to wait for.
final class StopSignal {
    private let raised = GrowthSignal()
    private let sources: [any DispatchSourceSignal]

    init() {
        let raised = raised
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { raised.advance(to: 1) }
            source.resume()
            return source
        }
    }

    func wait() async {
        while raised.value == 0 { _ = await raised.wait(beyond: 0, seconds: 3600) }
    }
}

/// How often a message is tried, and when the site gives up.
public struct WebhookPatience: Sendable {
    /// After the first failure, and at most, in seconds.
    let firstPause: Double
    let longestPause: Double
    /// Tries in a row that fail, or seconds in which all do, after which a webhook is stopped.
    let mostFailures: Int
    let longestSeconds: Int64

    /// Ten seconds, thirty, a minute and a half, … four hours; stopped after 25 failures, which take about three days, or after five days.
    public static let standard = WebhookPatience(firstPause: 10, longestPause: 14_400, mostFailures: 25, longestSeconds: 5 * 86_400)

    init(firstPause: Double, longestPause: Double, mostFailures: Int, longestSeconds: Int64) {
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.mostFailures = mostFailures
        self.longestSeconds = longestSeconds
    }

    /// Seconds until the next try: three times as long each time, a quarter more or less left to chance, so that receivers that come back are not
    /// met by all at once.
    func pause(after failures: Int) -> Double {
        var pause = firstPause
        for _ in 0..<min(max(failures - 1, 0), 40) { pause = min(pause * 3, longestPause) }
        return pause * .random(in: 0.75...1.25)
    }

    func isOver(failures: Int, seconds: Int64) -> Bool { failures >= mostFailures || seconds >= longestSeconds }
}

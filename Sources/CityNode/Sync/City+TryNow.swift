import Federation

extension City {
    /// Seconds within which a try that was asked for has ended, as a rule.
    private static let patience = 15.0

    /// Lets every loop that waits after failures try at once, and returns when the log was asked for, or after fifteen seconds.
    public func tryNow() async {
        let seen = link.rounds.value
        link.tryNow()
        _ = await link.rounds.wait(beyond: seen, seconds: Self.patience)
    }
}

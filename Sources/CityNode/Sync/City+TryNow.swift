import Federation

extension City {
    /// Seconds within which a try that was asked for has ended, as a rule.
    private static let patience = 15.0

    /// Lets every loop that waits after failures try at once, and returns when the log was asked for, or after fifteen seconds.
    public func tryNow() async {
        let rounds = forum.link.rounds
        let seen = rounds.value
        link.tryNow()
        _ = await rounds.wait(beyond: seen, seconds: Self.patience)
    }
}

import Federation

extension City {
    /// Seconds within which a try that was asked for has ended, as a rule.
    private static let patience = 15.0

    /// Lets every loop that waits after failures try at once, and returns when the log was asked for, or after fifteen seconds.
    public func tryNow() async {
        let rounds = forum.link.rounds
        let seen = rounds.value
        // Who follows the log waits for it to grow, not for another try.
        let mustWait = forum.link.snapshot.failures > 0 || !forum.link.snapshot.hasFollowed
        link.tryNow()
        guard mustWait else { return }
        _ = await rounds.wait(beyond: seen, seconds: Self.patience)
    }
}

extension Root {
    /// What works now, and stands still at the first loss: for the one who drafts, signs or installs.
    public var cautions: [String] {
        var cautions: [String] = []
        if threshold == rootKeys.count {
            cautions.append(
                "All \(threshold) root keys must sign: where one is lost, no root can be signed ever again. Name at least one key more than the threshold."
            )
        }
        if quorum > 0, quorum == witnesses.count {
            cautions.append(
                "All \(quorum) witnesses must cosign: where one is away, publishing stands still. Name at least one witness more than the quorum.")
        }
        return cautions
    }
}

extension TrustRoot {
    /// What works now, and stands still at the first loss: for the one who drafts, signs or installs.
    public var cautions: [String] {
        var cautions: [String] = []
        if threshold == rootKeys.count {
            let all = threshold == 1 ? "The only root key" : "All \(threshold) root keys"
            cautions.append(
                "\(all) must sign: where one is lost, no root can be signed ever again. Name at least one key more than the threshold."
            )
        }
        if quorum > 0, quorum == witnesses.count {
            let all = quorum == 1 ? "The only witness" : "All \(quorum) witnesses"
            cautions.append(
                "\(all) must cosign: where one is away, publishing stands still. Name at least one witness more than the quorum.")
        }
        return cautions
    }
}

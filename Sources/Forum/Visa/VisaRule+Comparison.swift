extension VisaRule {
    /// Whether another asks the same of travellers, wherever and whenever the two were read.
    func asksTheSame(as other: VisaRule) -> Bool {
        var read = self
        (read.sourceURL, read.sourceKind, read.verifiedAt) = (other.sourceURL, other.sourceKind, other.verifiedAt)
        return read == other
    }
}

public import Primitives

/// One city's report on one commitment in one cycle: `<cycle>/<commitment>/<city>`.
public struct ReportKey: Hashable, Sendable, CustomStringConvertible {
    public let cycle: CycleID
    public let commitment: CommitmentID
    public let city: CityID

    public init(cycle: CycleID, commitment: CommitmentID, city: CityID) {
        self.cycle = cycle
        self.commitment = commitment
        self.city = city
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let cycle = CycleID(parts[0]), let commitment = CommitmentID(parts[1]), let city = CityID(parts[2]) else {
            return nil
        }
        self.init(cycle: cycle, commitment: commitment, city: city)
    }

    public var description: String { "\(cycle)/\(commitment)/\(city)" }
}

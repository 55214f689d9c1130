import Federation
public import Ledger
public import Primitives

extension Coordinator {
    /// A file that a record names: the secretariat's own, or a city's, which is fetched and kept.
    ///
    /// - Throws: as ``Attachments/content(_:of:over:)`` does.
    public func attachment(_ name: Attachments.Name, of owner: ParticipantID) async throws -> [UInt8] {
        guard let city = owner.city else { return try await attachments.content(name, of: owner, over: nil) }
        return try await attachments.content(name, of: owner) { [self] in
            try attachments.channel(to: city, try await sequencer.membership().membership, in: forum)
        }
    }
}

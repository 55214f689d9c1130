import Federation
public import Ledger
public import Primitives

extension City {
    /// A file that a record names: the city's own, or one of others that is fetched and kept. The secretariat's are kept once for all of the node's
    /// cities.
    ///
    /// - Throws: as ``Attachments/content(_:of:over:)`` does.
    public func attachment(_ name: Attachments.Name, of owner: ParticipantID) async throws -> [UInt8] {
        guard let other = owner.city else { return try await forum.attachments.content(name, of: owner, over: forum.channelToSecretariat) }
        guard other != id else { return try await attachments.content(name, of: owner, over: nil) }
        return try await attachments.content(name, of: owner) { [self] in
            try attachments.channel(to: other, try await membership().membership, in: profile.forum)
        }
    }
}

extension FollowedForum {
    /// Fetches a file that a record of the secretariat names, where the node does not have it yet.
    ///
    /// - Throws: as ``Attachments/obtain(_:of:over:)`` does.
    func obtain(_ name: Attachments.Name) async throws { try await attachments.obtain(name, of: .secretariat, over: channelToSecretariat) }

    /// In the name of the city that stands for the node.
    var channelToSecretariat: @Sendable () async throws -> any PeerChannel {
        { [self] in
            let city = try await bearer()
            return city.credentials.connector.channel(
                to: PeerAddress(url: city.profile.coordinator, forum: id, participant: .secretariat))
        }
    }
}

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
    /// Fetches a file that a record of the secretariat names, or a notice of a city, where the node does not have it yet.
    ///
    /// - Throws: as ``Attachments/obtain(_:of:over:)`` does.
    func obtain(_ name: Attachments.Name, of owner: ParticipantID) async throws {
        try await attachments.obtain(name, of: owner, over: owner.city.map(channel(to:)) ?? channelToSecretariat)
    }

    /// In the name of the city that stands for the node.
    private func channel(to city: CityID) -> @Sendable () async throws -> any PeerChannel {
        { [self] in try await bearer().attachments.channel(to: city, try await membership().membership, in: id) }
    }

    /// In the name of the city that stands for the node.
    var channelToSecretariat: @Sendable () async throws -> any PeerChannel {
        { [self] in
            let city = try await bearer()
            return city.credentials.connector.channel(
                to: PeerAddress(url: city.profile.coordinator, forum: id, participant: .secretariat))
        }
    }
}

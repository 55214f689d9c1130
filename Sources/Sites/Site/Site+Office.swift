public import Accounts
import CityNode
import Coordinator
public import Envelope
public import FeatureKit
import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

extension Site: OfficeSite {
    /// How long somebody at a page waits for another city.
    private static let askingSeconds = 10

    public var place: JobSite.Place {
        switch self {
        case .city(let city): .city(city.id)
        case .secretariat: .secretariat
        }
    }

    public var own: any Database {
        switch self {
        case .city(let city): city.database
        case .secretariat(let coordinator): coordinator.database
        }
    }

    public var vault: (any Database)? {
        switch self {
        case .city(let city): city.vault
        case .secretariat: nil
        }
    }

    /// Who works at this site.
    public var accounts: StaffAccounts {
        switch self {
        case .city(let city): city.accounts
        case .secretariat(let coordinator): coordinator.accounts
        }
    }

    public var idempotencyKeys: IdempotencyKeys {
        switch self {
        case .city(let city): city.idempotencyKeys
        case .secretariat(let coordinator): coordinator.idempotencyKeys
        }
    }

    /// Of programs that publish in this site's name.
    var tokens: APITokens {
        switch self {
        case .city(let city): city.tokens
        case .secretariat(let coordinator): coordinator.tokens
        }
    }

    public func publish(
        _ records: [OwnRecord], alongside: @escaping @Sendable (any SQLConnection, [EnvelopeDigest]) throws -> Void
    ) async throws -> OwnPublication {
        switch self {
        case .city(let city):
            let publication = try await city.outbox.publishAll(
                records.map { Outbox.Draft(type: $0.id.type, key: $0.id.key, body: $0.body) }, alongside: alongside)
            return OwnPublication(digests: publication.digests, published: publication.queued, unchanged: publication.unchanged)
        case .secretariat(let coordinator):
            let publication = try await coordinator.sequencer.publishAll(
                records.map { Record(type: $0.id.type, key: $0.id.key, base: 0, body: $0.body) }
            ) { try alongside($0, $1.compactMap(\.digest)) }
            return OwnPublication(
                digests: publication.receipts.compactMap(\.digest), published: publication.published, unchanged: publication.unchanged)
        }
    }

    public func ask(_ city: CityID, _ kind: String, _ body: JSON, sealed: JSON?) async throws -> PeerAnswer {
        guard let own = self.city else { throw Problem(.notAMember, "The secretariat asks no city for anything: ask at a city's site.") }
        let answer = try await WebTurn.waiting { try await own.ask(city, kind, body, sealed: sealed, withinSeconds: Self.askingSeconds) }
        return PeerAnswer(body: answer.body, sealed: answer.sealed)
    }

    public func state(of digest: EnvelopeDigest) async throws -> SubmissionState {
        switch self {
        case .city(let city):
            switch try await city.outbox.status(of: digest) {
            case .queued: .queued
            case .accepted(let index): .accepted(index: index)
            case .rejected(let problem): .refused(problem)
            }
        case .secretariat(let coordinator):
            try await coordinator.database.read { connection in
                guard let index = try Ledger.index(of: digest, connection) else { throw Problem(.notFound, "No envelope \(digest) is in the log.") }
                return .accepted(index: index)
            }
        }
    }
}

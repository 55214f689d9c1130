public import Primitives

/// How fast one participant may send: a token bucket for each, so that no member can take the judge and the writer from the others
/// (protocol §10, a member).
public final class SubmissionQuota: Sendable {
    public typealias Rate = TokenBucket.Rate

    private let member: Rate
    private let strangers: Rate
    private let stranger: Rate
    private let members: TokenBuckets<ParticipantID?>
    private let nobody: TokenBuckets<ParticipantID?>
    private let origins: TokenBuckets<ConnectionOrigin?>
    private let readers = TokenBuckets<ConnectionOrigin?>(.reader)
    private let invitations = TokenBuckets<[UInt8]>(.invited)
    public let records: ByteQuota
    public let notices: ByteQuota

    public init(
        member: Rate = .member, strangers: Rate = .strangers, stranger: Rate = .stranger, records: ByteAllowance = .records,
        notices: ByteAllowance = .notices
    ) {
        self.member = member
        self.strangers = strangers
        members = TokenBuckets(member)
        nobody = TokenBuckets(strangers)
        self.stranger = stranger
        origins = TokenBuckets(stranger)
        self.records = ByteQuota(records, of: "records")
        self.notices = ByteQuota(notices, of: "notices")
    }

    /// Takes `cost` from a participant's bucket, or nothing if there is not that much in it.
    ///
    /// - Parameter participant: a member; `nil` for whoever is none.
    /// - Returns: `nil` when it may go on, else the seconds after which there is enough, at least 1.
    public func delay(_ cost: Int, for participant: ParticipantID?, at now: ContinuousClock.Instant = .now) -> Int? {
        (participant == nil ? nobody : members).delay(Double(cost), for: participant, at: now)
    }

    /// Charges a member for envelopes, or for a request without any as one.
    public func excess(envelopes: Int, from member: ParticipantID, at now: ContinuousClock.Instant = .now) -> QuotaExcess? {
        delay(envelopes, for: member, at: now).map {
            QuotaExcess("envelopes a second (\(Int(self.member.burst)) at once)", most: self.member.perSecond, retryAfter: $0)
        }
    }

    /// Charges the address of somebody who shows no certificate and, as far as is known yet, nothing else that counts.
    public func excess(at origin: ConnectionOrigin?, now: ContinuousClock.Instant = .now) -> QuotaExcess? {
        origins.delay(1, for: origin, at: now).map {
            QuotaExcess(
                "applications a second from one address (\(Int(stranger.burst)) at once)", most: stranger.perSecond, retryAfter: $0)
        }
    }

    /// Charges the address of somebody who shows no certificate for reading what is open to all.
    public func excess(readingFrom origin: ConnectionOrigin?, now: ContinuousClock.Instant = .now) -> QuotaExcess? {
        readers.delay(1, for: origin, at: now).map {
            QuotaExcess(
                "readings a second from one address without certificate (\(Int(Rate.reader.burst)) at once)", most: Rate.reader.perSecond,
                retryAfter: $0)
        }
    }

    /// Charges all strangers together, for an application that brings neither a good token nor a member's key.
    public func excessOfStrangers(at now: ContinuousClock.Instant = .now) -> QuotaExcess? {
        delay(1, for: nil, at: now).map {
            QuotaExcess("applications a second of all strangers (\(Int(strangers.burst)) at once)", most: strangers.perSecond, retryAfter: $0)
        }
    }

    /// Charges whoever brings a good invitation: nobody else can use that up.
    public func excess(ofInvitation tokenDigest: [UInt8], at now: ContinuousClock.Instant = .now) -> QuotaExcess? {
        invitations.delay(1, for: tokenDigest, at: now).map {
            QuotaExcess("enrolments a second with one invitation (\(Int(Rate.invited.burst)) at once)", most: Rate.invited.perSecond, retryAfter: $0)
        }
    }
}

extension TokenBucket.Rate {
    /// What a member may send; each envelope costs one, a request without envelopes counts as one. Two thirds of what two cores can verify, so that
    /// others are heard too; a full outbox of 10,000 goes through at once.
    public static let member = Self(perSecond: 10_000, burst: 20_000)
    /// What a member may ask of another city's node: each request is a signature and a write there.
    public static let request = Self(perSecond: 100, burst: 1_000)
    /// All those together who are no members yet and bring no invitation: looking at their enrolment costs a signature.
    public static let strangers = Self(perSecond: 50, burst: 500)
    /// One address of theirs.
    public static let stranger = Self(perSecond: 1, burst: 20)
    /// What one address without certificate may read: a node of many cities that were away for long reads many roots.
    public static let reader = Self(perSecond: 20, burst: 200)
    /// Whoever brings one good invitation: the same enrolment is sent again until it is decided.
    public static let invited = Self(perSecond: 1, burst: 60)
}

extension APIToken {
    /// What a token may do. Reading and writing are apart, so that a program is given no more than it needs.
    public enum Scope: String, Sendable, CaseIterable {
        case writeRecords = "records:write"

        /// What officials of the forum's common work see: drafts of reports, what waits for a judgement, changes of visa rules.
        case readForum = "forum:read"
        /// Drafts of reports; nobody signs by a token.
        case writeReports = "reports:write"
        /// Change sets of visa rules; somebody else approves them.
        case writeVisas = "visas:write"
        /// Sending back what waits for a publisher of visa rules; approving it stays with people.
        case returnVisas = "visas:return"
        /// Judgements of reports, and their publication.
        case writeReviews = "reviews:write"
        /// Cycles, commitments and reminders.
        case writePlans = "plans:write"
        /// What travellers have reported to a city, with the addresses that they gave.
        case readBarriers = "barriers:read"
        /// Publishing, answering and reviewing barriers to travel.
        case writeBarriers = "barriers:write"
        /// Steps and meetings of the Action Plan.
        case writeActionPlan = "action-plan:write"
        /// Editions of the progress report: looking at the next ones, and publishing them.
        case publishEditions = "editions:publish"

        /// Which cities belong to the forum, apply and are invited, as the secretariat sees them.
        case readMembers = "members:read"
        /// Admitting, turning down, inviting, suspending.
        case writeMembers = "members:write"
        /// Who works at the site.
        case readUsers = "users:read"
        /// Inviting users, roles that programs may give, shutting out.
        case writeUsers = "users:write"
        case readAudit = "audit:read"
        case readSettings = "settings:read"
        /// To whom records are sent as they come, and what became of it.
        case readWebhooks = "webhooks:read"
        /// Adding, changing, pausing and removing webhooks, and sending a message again.
        case writeWebhooks = "webhooks:write"
        /// Which programs have a token.
        case readTokens = "tokens:read"
        /// Revoking tokens; no program makes one.
        case revokeTokens = "tokens:revoke"

        /// Hotels with their rooms, rates, taxes, photos and calendars, as who manages them sees them.
        case readHotels = "hotels:read"
        case writeHotels = "hotels:write"
        /// Rate plans, and prices and restrictions of days.
        case writeRates = "rates:write"
        case readBookings = "bookings:read"
        case writeBookings = "bookings:write"
        /// Folios, invoices, nights and the states of rooms.
        case readDesk = "desk:read"
        case writeDesk = "desk:write"
        /// The register of guests, without the numbers of their documents.
        case readGuests = "guests:read"
        /// Entering guests, as a desk does.
        case writeGuests = "guests:write"
        /// How full hotels were and what they took.
        case readStatistics = "statistics:read"

        /// What whoever makes the token must be allowed, and must still be when it is used.
        public var permission: StaffPermission {
            switch self {
            case .writeRecords: .publishRecords
            case .readForum: .readForum
            case .writeReports: .draftReports
            case .writeVisas: .draftVisaRules
            case .returnVisas: .publishVisaRules
            case .writeReviews: .assessReports
            case .writePlans: .manageCycles
            case .readBarriers, .writeBarriers: .handleBarriers
            case .writeActionPlan: .manageActionPlan
            case .publishEditions: .publishEditions
            case .readMembers, .writeMembers: .manageMembers
            case .readUsers, .writeUsers: .manageUsers
            case .readAudit: .readAudit
            case .readSettings: .manageSettings
            case .readWebhooks, .writeWebhooks: .manageWebhooks
            case .readTokens, .revokeTokens: .manageTokens
            case .readHotels, .writeHotels, .writeRates: .manageHotels
            case .readBookings, .writeBookings, .readDesk, .writeDesk, .writeGuests: .workAtFrontDesk
            case .readGuests: .readGuests
            case .readStatistics: .readStatistics
            }
        }

        /// Those that mean something at a place, in the order in which they are offered.
        public static func scopes(at place: StaffRole.Place) -> [Scope] { allCases.filter { $0.permission.exists(at: place) } }
    }
}

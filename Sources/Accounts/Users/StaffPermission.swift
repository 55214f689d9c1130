/// What a route of a site may ask of a user. A role has some of them; what no role has, nobody may.
public enum StaffPermission: String, Sendable, CaseIterable {
    /// One's own account: every user's.
    case ownAccount = "own-account"
    case manageUsers = "manage-users"
    /// Make tokens for programs, of what one may do oneself: one's own, or as an administrator all of the site's.
    case manageTokens = "manage-tokens"
    /// Have a program publish in the site's name.
    case publishRecords = "publish-records"
    case manageWebhooks = "manage-webhooks"
    case readAudit = "read-audit"
    case manageSettings = "manage-settings"
    case readFederation = "read-federation"

    case readForum = "read-forum"
    case draftReports = "draft-reports"
    case signReports = "sign-reports"
    case draftVisaRules = "draft-visa-rules"
    case publishVisaRules = "publish-visa-rules"
    case handleBarriers = "handle-barriers"

    case manageHotels = "manage-hotels"
    case workAtFrontDesk = "work-at-front-desk"
    /// Names of guests and the last characters of their documents: of one's own hotels, or as the privacy officer of all.
    case readGuests = "read-guests"
    case openGuestDocuments = "open-guest-documents"
    /// Erase guests, give them what is kept of them, and say how long that is.
    case eraseGuests = "erase-guests"
    /// How full hotels were and what they took, and how many guests came.
    case readStatistics = "read-statistics"
    case exportToPolice = "export-to-police"

    case manageMembers = "manage-members"
    case manageCycles = "manage-cycles"
    case assessReports = "assess-reports"
    case publishEditions = "publish-editions"
    case manageActionPlan = "manage-action-plan"
    case scoreRounds = "score-rounds"

    /// The roles that have it.
    public var roles: Set<StaffRole> {
        switch self {
        case .ownAccount: Set(StaffRole.allCases)
        case .manageTokens:
            [
                .cityAdministrator, .hotelManager, .privacyOfficer, .administrator, .forumOfficer, .signatory, .visaPublisher, .editor, .reviewer,
            ]
        case .manageUsers, .publishRecords, .manageWebhooks, .manageSettings: [.cityAdministrator, .administrator]
        case .readAudit, .readFederation: [.cityAdministrator, .administrator, .auditor]
        case .readForum:
            [.cityAdministrator, .forumOfficer, .signatory, .visaPublisher, .auditor, .administrator, .editor, .reviewer]
        case .draftReports: [.forumOfficer, .signatory]
        case .signReports: [.signatory]
        case .draftVisaRules: [.forumOfficer, .visaPublisher, .editor, .reviewer]
        case .publishVisaRules: [.visaPublisher, .editor, .reviewer]
        case .handleBarriers: [.forumOfficer, .signatory, .visaPublisher, .editor, .reviewer]
        case .manageHotels: [.cityAdministrator, .hotelManager]
        case .workAtFrontDesk: [.hotelManager, .frontDesk]
        case .readGuests: [.hotelManager, .frontDesk, .privacyOfficer]
        case .openGuestDocuments, .eraseGuests: [.privacyOfficer]
        case .readStatistics: [.cityAdministrator, .hotelManager, .privacyOfficer]
        case .exportToPolice: [.policeExportOperator]
        case .manageMembers: [.administrator]
        case .manageCycles, .publishEditions, .manageActionPlan: [.administrator, .editor]
        case .assessReports: [.reviewer]
        case .scoreRounds: [.juror]
        }
    }

    /// Where somebody can have it.
    public func exists(at place: StaffRole.Place) -> Bool { roles.contains { $0.isGiven(at: place) } }
}

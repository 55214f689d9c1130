/// What somebody is at a site: the roles of a city and those of the secretariat.
public enum StaffRole: String, Sendable, CaseIterable {
    // At a city
    case cityAdministrator = "city-administrator"
    case hotelManager = "hotel-manager"
    case frontDesk = "front-desk"
    /// Writes drafts of what the city says to the forum.
    case forumOfficer = "forum-officer"
    /// Signs for the mayor.
    case signatory
    case visaPublisher = "visa-publisher"
    case privacyOfficer = "privacy-officer"
    case policeExportOperator = "police-export-operator"

    // At the secretariat
    case administrator
    case editor
    case reviewer
    case juror

    // At both
    /// Reads everything, and changes nothing.
    case auditor

    /// Where a role is given.
    public enum Place: Sendable, CaseIterable { case city, secretariat }

    public static func roles(at place: Place) -> [StaffRole] { allCases.filter { $0.isGiven(at: place) } }

    public func isGiven(at place: Place) -> Bool {
        switch self {
        case .auditor: true
        case .administrator, .editor, .reviewer, .juror: place == .secretariat
        default: place == .city
        }
    }

    /// Whether it is given for hotels by their names.
    public var isForHotels: Bool { self == .hotelManager || self == .frontDesk }

    /// Who may do everything with the users of a place.
    public static func administrator(of place: Place) -> StaffRole { place == .city ? .cityAdministrator : .administrator }
}

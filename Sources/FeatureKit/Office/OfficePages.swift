public import Web

/// The pages of one subject, as one of those who work at the site sees them.
public protocol OfficePages {
    associatedtype Tenant: Sendable
    var context: StaffContext<Tenant> { get }
}

extension OfficePages {
    public var page: OfficePage { OfficePage(context) }
    public var localizer: Localizer { context.localizer }
}

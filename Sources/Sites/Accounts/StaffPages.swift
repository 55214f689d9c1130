import FeatureKit
import Web

/// The pages of one subject, as one of those who work at the site sees them.
protocol StaffPages {
    var page: StaffPage { get }
    init(page: StaffPage)
}

extension StaffPages {
    init(_ context: StaffContext<Site>) { self.init(page: StaffPage(context)) }

    var context: StaffContext<Site> { page.context }
    var localizer: Localizer { page.localizer }
}

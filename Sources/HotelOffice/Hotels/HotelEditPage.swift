import FeatureKit
import HTTPTypes
import Lodging
import Web

/// What a hotel tells of itself, to be typed.
struct HotelEditPage: OfficePages {
    let context: StaffContext<any OfficeSite>

    func new(_ state: FormState, status: HTTPResponse.Status = .ok) -> WebAnswer {
        let (list, title) = ((localizer(HotelOfficeText.title), Link("/admin/hotels")), localizer(HotelOfficeText.newTitle))
        return page.answer(
            HotelOfficeText.newTitle, lede: localizer(HotelOfficeText.newLede), status: status,
            Breadcrumbs([list], current: title, localizer), HotelForm.zones,
            page.form(
                HotelForm.form(isNew: true), state, Link("/admin/hotels/new"), HotelOfficeText.addButton,
                cancel: (localizer(HotelOfficeText.cancel), Link("/admin/hotels"))))
    }

    /// - Parameter banner: what has become of the form before.
    func edit(
        _ pages: HotelPages, _ state: FormState, revision: Int64, status: HTTPResponse.Status = .ok, _ banner: (any Component)? = nil
    ) -> WebAnswer {
        pages.answer(
            .hotel, step: localizer(HotelOfficeText.editTitle), status: status, banner, HotelForm.zones,
            page.form(
                HotelForm.form(isNew: false), state, pages.link("edit"), HotelOfficeText.saveButton,
                hidden: [.init("revision", String(revision))], cancel: (localizer(HotelOfficeText.cancel), pages.link())))
    }
}

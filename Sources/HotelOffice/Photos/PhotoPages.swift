import Envelope
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Printing
import StrictJSON
import Web

/// The photos of a hotel, for who manages it.
struct PhotoPages {
    private static var alt: [Form.Field] {
        Form.Field.localized("alt", PhotosText.alt, hint: PhotosText.altHint, languages: Language.all, isRequired: true)
    }
    static var adding: Form {
        Form([.file("file", PhotosText.file, hint: PhotosText.fileHint(most: PhotoResizer.mostBytes >> 20), isRequired: true)] + alt)
    }
    static var describing: Form { Form(alt) }

    let pages: HotelPages
    let photos: [HotelPhoto]

    private var localizer: Localizer { pages.localizer }

    /// - Parameter adding: the form of a new one as it was sent, where it was refused.
    func answer(adding: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        let isFull = photos.count >= HotelPhotos.most
        return pages.answer(
            .photos, lede: localizer(PhotosText.lede(most: HotelPhotos.most)), status: status, banner,
            photos.isEmpty ? EmptyState(localizer(PhotosText.none)) : nil,
            Stack(photos.enumerated().map { section($0.element, number: $0.offset + 1) }),
            pages.isManager && !isFull
                ? Section(
                    "add", localizer(PhotosText.addTitle),
                    note: PhotoResizer.installed == nil ? localizer(PhotosText.noProgram(package: PhotoResizer.package)) : nil,
                    pages.page.form(Self.adding, adding ?? FormState(), pages.link("photos"), PhotosText.add)) : nil)
    }

    private func section(_ photo: HotelPhoto, number: Int) -> Section {
        func action(_ name: String, _ text: Message, _ label: Message) -> ActionForm {
            ActionForm(pages.link("photos", photo.id.text, name), [pages.context.token], localizer(text), label: localizer(label))
        }
        return Section(
            "photo-\(number)", localizer(PhotosText.photoTitle(number: number)), picture(photo),
            Paragraphs(photo.alt.text(in: localizer.language.code)),
            pages.isManager && number > 1 ? action("up", PhotosText.up, PhotosText.upOf(number: number)) : nil,
            pages.forManagers(action("remove", PhotosText.remove, PhotosText.removeOf(number: number))),
            pages.forManagers(
                LinkList(
                    .plain, label: localizer(PhotosText.photoTitle(number: number)),
                    [.init(localizer(PhotosText.altChange), pages.link("photos", photo.id.text, "text"))])))
    }

    private func picture(_ photo: HotelPhoto) -> ShownPhoto? {
        photo.size(atLeast: 480).map {
            ShownPhoto(link: pages.link("photos", "picture", $0.digest.hex), size: $0, alt: photo.alt.text(in: localizer.language.code))
        }
    }

    /// What is seen on one of them, to be typed.
    func describe(
        _ photo: HotelPhoto, _ state: FormState? = nil, revision: Int64? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil
    ) -> WebAnswer {
        pages.answer(
            .photos, step: localizer(PhotosText.altChange), status: status, banner, picture(photo),
            pages.page.form(
                Self.describing, state ?? FormState(.object(JSONObject([("alt", photo.alt.json)]))), pages.link("photos", photo.id.text, "text"),
                HotelOfficeText.saveButton, hidden: [.init("revision", String(revision ?? photo.revision))],
                cancel: (localizer(HotelOfficeText.cancel), pages.link("photos"))))
    }
}

/// A photo on a page.
struct ShownPhoto: Component {
    let link: Link
    let size: HotelPhoto.Size
    let alt: String

    func render(into html: inout HTMLWriter) {
        html.p(.class("photo")) { $0.img(.src(link), .alt(alt), .width(size.width), .height(size.height)) }
    }
}

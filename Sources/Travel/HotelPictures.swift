import Envelope
import Lodging
import Primitives
import Web

/// The photos of a hotel, each with what is seen on it.
struct HotelPictures: Component {
    /// Pixels of the width in which they are shown.
    private static let width = 480

    let photos: [HotelPhoto]
    let language: String

    func render(into html: inout HTMLWriter) {
        for photo in photos {
            guard let size = photo.size(atLeast: Self.width), let link = Link(path: "/hotel-photos/\(size.digest.hex)") else { continue }
            html.figure(.class("photo")) { html in
                html.img(.src(link), .alt(photo.alt.text(in: language)), .width(size.width), .height(size.height))
            }
        }
    }
}

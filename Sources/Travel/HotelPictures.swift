import Envelope
import FeatureKit
import Lodging
import Primitives
import SQL
import Web

/// The photos of a hotel, each with what is seen on it.
struct HotelPictures: Component {
    let photos: [ShownPicture]

    func render(into html: inout HTMLWriter) {
        for photo in photos { html.figure(.class("photo")) { $0.add(photo) } }
    }
}

/// One picture of a hotel, from this site: a page asks nobody else for anything.
struct ShownPicture: Component, Sendable {
    /// Pixels of the width in which pictures are shown.
    static let width = 480

    let size: HotelPhoto.Size
    let alt: String
    /// Whether it is far down a page: it is fetched when somebody comes there.
    var isLazy = false

    var lazily: ShownPicture {
        var picture = self
        picture.isLazy = true
        return picture
    }

    var link: Link? { Link(path: "/hotel-photos/\(size.digest.hex)") }

    func render(into html: inout HTMLWriter) {
        guard let link else { return }
        html.img(.src(link), .alt(alt), .width(size.width), .height(size.height), isLazy ? .loadingLazily : nil)
    }

    /// Those of a hotel of any city: this one's own, and those of others that its node has fetched.
    ///
    /// - Parameter own: where it is one of this city's.
    static func pictures(
        of hotel: ShownHotel, _ own: [HotelPhoto], at site: any OfficeSite, _ language: String
    ) async throws -> [ShownPicture] {
        guard !hotel.told.isEmpty else {
            return own.compactMap { photo in photo.size(atLeast: width).map { ShownPicture(size: $0, alt: photo.alt.text(in: language)) } }
        }
        return try await site.database.read { try ToldPhoto.kept(hotel.told, $0) }.map { Self($0, language) }
    }

    init(size: HotelPhoto.Size, alt: String) { (self.size, self.alt) = (size, alt) }

    init(_ told: ToldPhoto, _ language: String) { self.init(size: told.picture, alt: told.alt.text(in: language)) }

    /// Which of the first photos of some hotels are here, of whatever city they are.
    /// Those of this city's own are in any case.
    static func here(_ hotels: [(city: CityID, hotel: IndexedHotel)], at site: any OfficeSite) async throws -> Set<Digest32> {
        let first = hotels.compactMap { hotel in hotel.hotel.photos.first.map { (city: hotel.city, photo: $0) } }
        guard !first.isEmpty else { return [] }
        let own = first.filter { site.participant == ParticipantID($0.city) }.map(\.photo)
        let others = first.filter { site.participant != ParticipantID($0.city) }.map(\.photo)
        let kept = others.isEmpty ? [] : try await site.database.read { try ToldPhoto.kept(others, $0) }
        return Set((own + kept).map(\.picture.digest))
    }
}

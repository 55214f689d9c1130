import Envelope
import Ledger
import Primitives
public import SQL
import StrictJSON

extension ToldPhoto {
    private static let mediaType = "image/jpeg"

    /// By which it is fetched.
    var name: Attachments.Name { Attachments.Name(sha256: picture.digest, size: Int64(bytes), mediaType: Self.mediaType) }

    /// The first photos of a hotel of this city, each with its smallest picture; those that are too large are left out.
    static func photos(of hotel: HotelID, _ connection: any SQLConnection) throws -> [ToldPhoto] {
        var (found, last): ([ToldPhoto], String) = ([], "")
        try connection.forEachRow(
            """
            SELECT hotel_photo.id, hotel_photo.alt, hotel_picture.digest, hotel_picture.width, hotel_picture.height, LENGTH(hotel_picture.body)
            FROM hotel_photo JOIN hotel_picture ON hotel_picture.photo = hotel_photo.id WHERE hotel_photo.hotel = $1
            ORDER BY hotel_photo.place, hotel_photo.id, hotel_picture.width LIMIT 100
            """, [.text(hotel.text)]
        ) { row in
            let (photo, bytes) = (try row.text(0), try row.int(5))
            guard photo != last, found.count < most, let digest = Digest32(try row.blob(2)) else { return }
            last = photo
            guard bytes <= mostBytes else { return }
            let alt = try HotelTables.fields(row, 1).localized("alt", length: 1...500)
            found.append(ToldPhoto(alt: alt, picture: .init(digest: digest, width: try row.int(3), height: try row.int(4)), bytes: bytes))
        }
        return found
    }

    /// Those whose pictures are here, to be shown without asking anybody.
    ///
    /// - Parameter forum: where a node keeps what it has fetched.
    public static func kept(_ photos: [ToldPhoto], _ forum: any SQLConnection) throws -> [ToldPhoto] {
        try photos.filter { try AttachmentStore.isKept($0.picture.digest, forum) }
    }
}

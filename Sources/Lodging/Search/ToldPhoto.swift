import Envelope
import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// A photo of a hotel as its city tells of it: what is seen on it, and a picture that others fetch by its digest.
public struct ToldPhoto: Sendable, Equatable, JSONWritable {
    /// Bytes of a picture that is told of: a larger one is not fetched.
    public static let mostBytes = 512 << 10
    /// Of each hotel.
    public static let most = 6
    private static let mediaType = "image/jpeg"

    /// For who does not see it.
    public let alt: LocalizedText
    public let picture: HotelPhoto.Size
    /// Of the picture.
    public let bytes: Int

    public init(alt: LocalizedText, picture: HotelPhoto.Size, bytes: Int) { (self.alt, self.picture, self.bytes) = (alt, picture, bytes) }

    init(_ fields: Fields) throws(FieldError) {
        alt = try fields.localized("alt", length: 1...500)
        picture = HotelPhoto.Size(
            digest: try fields.value("sha256", "64 hexadecimal digits") { Digest32(hex: $0) }, width: try fields.count("width", in: 1...10_000),
            height: try fields.count("height", in: 1...10_000))
        bytes = try fields.count("size", in: 1...Self.mostBytes)
    }

    public var json: JSON {
        [
            "sha256": .string(picture.digest.hex), "size": .integer(Int64(bytes)), "width": .integer(Int64(picture.width)),
            "height": .integer(Int64(picture.height)), "alt": alt.json,
        ]
    }

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

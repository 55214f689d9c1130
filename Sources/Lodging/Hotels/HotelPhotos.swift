public import Envelope
public import Primitives
public import SQL
import StrictJSON

/// A photo of a hotel: what is seen on it, and its pictures from the smallest to the largest.
public struct HotelPhoto: Sendable, Equatable {
    /// A picture, by the digest of its bytes.
    public struct Size: Sendable, Equatable {
        public let digest: Digest32
        public let width: Int
        public let height: Int
    }

    /// Pixels of the widths that are made of each photo.
    public static let widths = [480, 1280]

    public let id: UUIDv7
    /// For who does not see it.
    public let alt: LocalizedText
    public let revision: Int64
    public let sizes: [Size]

    /// The smallest that is as wide as this, or the widest.
    public func size(atLeast width: Int) -> Size? { sizes.first { $0.width >= width } ?? sizes.last }
}

/// The photos of hotels as they stand in a city's database.
public enum HotelPhotos {
    /// That a hotel may have.
    public static let most = 12

    /// In the order in which they are shown.
    public static func photos(of hotel: HotelID, _ connection: any SQLConnection) throws -> [HotelPhoto] {
        var sizes: [String: [HotelPhoto.Size]] = [:]
        try connection.forEachRow(
            """
            SELECT hotel_photo.id, hotel_picture.digest, hotel_picture.width, hotel_picture.height FROM hotel_photo
            JOIN hotel_picture ON hotel_picture.photo = hotel_photo.id WHERE hotel_photo.hotel = $1 ORDER BY hotel_picture.width
            """, [.text(hotel.text)]
        ) { row in
            guard let digest = Digest32(try row.blob(1)) else {
                throw StorageError(.corrupt, "a picture's digest has not 32 bytes; restore a backup")
            }
            sizes[try row.text(0), default: []].append(HotelPhoto.Size(digest: digest, width: try row.int(2), height: try row.int(3)))
        }
        // Each has a picture at least.
        guard !sizes.isEmpty else { return [] }
        return try connection.query(
            "SELECT id, alt, revision FROM hotel_photo WHERE hotel = $1 ORDER BY place, id", [.text(hotel.text)]
        ).map { row in
            let id = try row.parsed(0) { UUIDv7($0) }
            return HotelPhoto(
                id: id, alt: try HotelTables.fields(row, 1).localized("alt", length: 1...500), revision: try row.integer(2),
                sizes: sizes[id.text] ?? [])
        }
    }

    /// The bytes of a picture, a JPEG.
    ///
    /// - Parameter hotel: whose it has to be; where it is `nil`, of any hotel that is open to travellers.
    public static func picture(_ digest: Digest32, of hotel: HotelID?, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first(
            """
            SELECT hotel_picture.body FROM hotel_picture JOIN hotel_photo ON hotel_photo.id = hotel_picture.photo
            JOIN hotel ON hotel.id = hotel_photo.hotel
            WHERE hotel_picture.digest = $1 AND (hotel.id = $2 OR ($2 = '' AND hotel.is_open = 1)) LIMIT 1
            """, [.blob(digest.bytes), .text(hotel?.text ?? "")]
        )?.blob(0)
    }
}

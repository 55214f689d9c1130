import Accounts
import Envelope
public import Primitives
public import SQL
import StrictJSON

/// Photos of a hotel.
extension HotelDesk {
    /// A picture that was made of a photo.
    public struct MadePicture: Sendable {
        let width: Int
        let height: Int
        /// A JPEG.
        let content: [UInt8]

        public init(width: Int, height: Int, content: [UInt8]) { (self.width, self.height, self.content) = (width, height, content) }
    }

    /// Adds a photo behind those that a hotel has.
    public func add(
        _ pictures: [MadePicture], as id: UUIDv7, alt: LocalizedText, to hotel: HotelID, _ connection: any SQLConnection
    ) throws {
        try checkHotel(hotel, connection)
        let row = try connection.first("SELECT COUNT(*), COALESCE(MAX(place), 0) FROM hotel_photo WHERE hotel = $1", [.text(hotel.text)])
        guard let row, try row.int(0) < HotelPhotos.most else { throw LodgingRefusal.tooMany(.photo, most: HotelPhotos.most) }
        try connection.execute(
            "INSERT INTO hotel_photo (id, hotel, place, revision, alt) VALUES ($1, $2, $3, 1, $4)",
            [.text(id.text), .text(hotel.text), SQLValue(try row.int(1) + 1), .blob(Self.body(alt))])
        for picture in pictures {
            // A photo that is small already becomes the same picture twice.
            try connection.execute(
                """
                INSERT INTO hotel_picture (photo, width, height, digest, body) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (photo, width) DO NOTHING
                """,
                [
                    .text(id.text), SQLValue(picture.width), SQLValue(picture.height), .blob(Digest32(sha256: picture.content).bytes),
                    .blob(picture.content),
                ])
        }
        try touch(hotel, .photoAdded, id.text, connection)
    }

    /// Says what is seen on a photo.
    public func describe(
        _ photo: UUIDv7, of hotel: HotelID, alt: LocalizedText, revision: Int64, _ connection: any SQLConnection
    ) throws {
        let kept = try find(photo, of: hotel, connection)
        try Self.check(revision, kept.revision, .photo)
        try connection.execute(
            "UPDATE hotel_photo SET alt = $1, revision = revision + 1 WHERE id = $2", [.blob(Self.body(alt)), .text(photo.text)])
        try touch(hotel, .photoSet, photo.text, connection)
    }

    /// Puts a photo before the one that is before it; the first stays.
    public func moveUp(_ photo: UUIDv7, of hotel: HotelID, _ connection: any SQLConnection) throws {
        _ = try find(photo, of: hotel, connection)
        var order = try HotelPhotos.photos(of: hotel, connection).map(\.id)
        guard let place = order.firstIndex(of: photo), place > 0 else { return }
        order.swapAt(place, place - 1)
        try connection.execute(
            "UPDATE hotel_photo SET place = $1 WHERE id = $2", forEach: order.enumerated().map { [SQLValue($0.offset + 1), .text($0.element.text)] })
        try touch(hotel, .photoSet, photo.text, connection)
    }

    public func remove(_ photo: UUIDv7, of hotel: HotelID, _ connection: any SQLConnection) throws {
        _ = try find(photo, of: hotel, connection)
        try connection.execute("DELETE FROM hotel_picture WHERE photo = $1", [.text(photo.text)])
        try connection.execute("DELETE FROM hotel_photo WHERE id = $1", [.text(photo.text)])
        try touch(hotel, .photoRemoved, photo.text, connection)
    }

    private func find(_ photo: UUIDv7, of hotel: HotelID, _ connection: any SQLConnection) throws -> HotelPhoto {
        try checkHotel(hotel, connection)
        guard let found = try HotelPhotos.photos(of: hotel, connection).first(where: { $0.id == photo }) else {
            throw LodgingRefusal.notFound(.photo)
        }
        return found
    }

    private static func body(_ alt: LocalizedText) -> [UInt8] { JSON.object(JSONObject([("alt", alt.json)])).compact }
}

import Envelope
public import Primitives
public import StrictJSON

/// A photo of a hotel as its city tells of it: what is seen on it, and a picture that others fetch by its digest.
public struct ToldPhoto: Sendable, Equatable, JSONWritable {
    /// Bytes of a picture that is told of: a larger one is not fetched.
    public static let mostBytes = 512 << 10
    /// Of each hotel.
    public static let most = 6

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
}

/// What the first bytes of a photo say of it: enough to refuse it before anything of it is unpacked.
struct PhotoHead: Equatable {
    enum Kind: Sendable { case jpeg, png, webP }

    let kind: Kind
    let width: Int
    let height: Int

    /// - Throws: ``PhotoFault`` for what is no photo, or is cut off within its head.
    init(_ bytes: [UInt8]) throws(PhotoFault) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            (kind, (width, height)) = (.jpeg, try Self.jpeg(bytes))
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            (kind, (width, height)) = (.png, try Self.png(bytes))
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            (kind, (width, height)) = (.webP, try Self.webP(bytes))
        } else {
            let first = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
            throw first.contains("<svg") || first.contains("<?xml") ? .isDrawing : .notAPhoto
        }
        guard width > 0, height > 0 else { throw .broken("it has no width or no height") }
    }

    private static func big(_ bytes: [UInt8], _ place: Int, _ count: Int) throws(PhotoFault) -> Int {
        guard place + count <= bytes.count else { throw .broken("it is cut off within its head") }
        return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ place: Int, _ count: Int) throws(PhotoFault) -> Int {
        guard place + count <= bytes.count else { throw .broken("it is cut off within its head") }
        return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The header chunk comes first (PNG specification, third edition, section 11.2.1).
    private static func png(_ bytes: [UInt8]) throws(PhotoFault) -> (Int, Int) {
        guard bytes.dropFirst(12).starts(with: Array("IHDR".utf8)) else { throw .broken("its head is none of a PNG file") }
        return (try big(bytes, 16, 4), try big(bytes, 20, 4))
    }

    /// Segments up to the one that begins a frame (ITU-T T.81, annex B.2.2).
    private static func jpeg(_ bytes: [UInt8]) throws(PhotoFault) -> (Int, Int) {
        var place = 2
        while true {
            guard try big(bytes, place, 1) == 0xFF else { throw .broken("its head is none of a JPEG file") }
            let marker = try big(bytes, place + 1, 1)
            // A fill byte, or a marker that stands alone.
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == 0x01 || (0xD0...0xD8).contains(marker) {
                place += 2
                continue
            }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame { return (try big(bytes, place + 7, 2), try big(bytes, place + 5, 2)) }
            guard marker != 0xDA, marker != 0xD9 else { throw .broken("it has no frame") }
            let length = try big(bytes, place + 2, 2)
            guard length >= 2 else { throw .broken("one of its segments has no length") }
            place += 2 + length
        }
    }

    /// One of three kinds of first chunk (RFC 9649, sections 2.5 to 2.7).
    private static func webP(_ bytes: [UInt8]) throws(PhotoFault) -> (Int, Int) {
        switch bytes.dropFirst(12).prefix(4).map({ $0 }) {
        case Array("VP8 ".utf8): return (try little(bytes, 26, 2) & 0x3FFF, try little(bytes, 28, 2) & 0x3FFF)
        case Array("VP8L".utf8):
            let bits = try little(bytes, 21, 4)
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case Array("VP8X".utf8): return (try little(bytes, 24, 3) + 1, try little(bytes, 27, 3) + 1)
        default: throw .broken("its head is none of a WebP file")
        }
    }
}

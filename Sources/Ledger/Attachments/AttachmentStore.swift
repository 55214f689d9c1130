public import Envelope
public import Primitives
public import SQL

/// Files that records name by their digest: the site's own, and those of others that it was asked for. One row a file, whoever names it.
public enum AttachmentStore {
    /// Bytes that a file has at most which a city adds to a record (protocol §4).
    public static let largest = 8 << 20
    /// Bytes of the largest file that a record of any kind names.
    public static let largestNamed = 64 << 20
    /// Bytes of all files of a site's own; more are not taken.
    static let mostOwn: Int64 = 4 << 30
    /// Bytes of all files of others; the oldest go.
    static let mostFetched: Int64 = 1 << 30
    /// Bytes of all pictures of others, which are counted apart: no city's photos drive out what records name.
    public static let mostPictures: Int64 = 256 << 20

    /// A step of the owner's own migrations.
    public static func step(_ number: Int) -> Migration {
        Migration(
            number, "attachments",
            [
                """
                CREATE TABLE attachment (
                    sha256 BLOB NOT NULL PRIMARY KEY,
                    size BIGINT NOT NULL,
                    media_type TEXT NOT NULL,
                    is_own BIGINT NOT NULL,
                    is_public BIGINT NOT NULL,
                    kept_at BIGINT NOT NULL,
                    content BLOB NOT NULL)
                """
            ])
    }

    /// Keeps a file of the site's own, of which nobody else is told before a record names it.
    ///
    /// - Parameter most: bytes that it may have.
    /// - Throws: `rule-violated` where it is empty or too large, or the site has no room for more.
    @discardableResult
    public static func keep(
        _ content: [UInt8], mediaType: String, most: Int = largest, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> Digest32 {
        guard !content.isEmpty else { throw Problem(.ruleViolated, "The file is empty. Choose another.") }
        guard content.count <= most else {
            throw Problem(
                .ruleViolated, "The file has \(content.count) bytes; an attachment has at most \(most). Make it smaller, or give its web address.")
        }
        let digest = Digest32(sha256: content)
        let kept = try connection.first("SELECT COALESCE(SUM(size), 0) FROM attachment WHERE is_own = 1")?.integer(0) ?? 0
        guard kept + Int64(content.count) <= mostOwn else {
            throw Problem(
                .ruleViolated, "This site keeps at most \(mostOwn) bytes of attachments, and has them. Give the file's web address instead.")
        }
        try connection.execute(
            """
            INSERT INTO attachment (sha256, size, media_type, is_own, is_public, kept_at, content) VALUES ($1, $2, $3, 1, 0, $4, $5)
            ON CONFLICT (sha256) DO UPDATE SET is_own = 1
            """, [.blob(digest.bytes), SQLValue(content.count), .text(mediaType), .integer(now.milliseconds), .blob(content)])
        return digest
    }

    /// A record names it now: who asks for it gets it.
    public static func publish(_ digest: Digest32, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE attachment SET is_public = 1 WHERE sha256 = $1", [.blob(digest.bytes)])
    }

    /// Forgets a file that no record has named.
    public static func forget(_ digest: Digest32, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM attachment WHERE sha256 = $1 AND is_public = 0", [.blob(digest.bytes)])
    }

    public static func isKept(_ digest: Digest32, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM attachment WHERE sha256 = $1", [.blob(digest.bytes)]) != nil
    }

    /// A piece of a file that a record has named, for those who fetch it.
    ///
    /// - Parameters:
    ///   - offset: of its first byte.
    ///   - count: bytes at most.
    /// - Returns: `nil` where there is no such file; empty behind its end.
    static func piece(of digest: Digest32, from offset: Int64, count: Int, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first(
            "SELECT substr(content, $1, $2) FROM attachment WHERE sha256 = $3 AND is_public = 1",
            [.integer(offset + 1), SQLValue(count), .blob(digest.bytes)])?.blob(0)
    }

    /// - Parameter onlyPublic: whether only files are given that a record has named.
    public static func content(_ digest: Digest32, onlyPublic: Bool, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first(
            "SELECT content FROM attachment WHERE sha256 = $1 AND is_public >= $2", [.blob(digest.bytes), .integer(onlyPublic ? 1 : 0)])?.blob(0)
    }

    /// A picture that everybody may see, where it is kept here.
    public static func picture(_ digest: Digest32, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first(
            "SELECT content FROM attachment WHERE sha256 = $1 AND is_public = 1 AND media_type = 'image/jpeg'", [.blob(digest.bytes)])?.blob(0)
    }

    /// Keeps what was fetched from its owner, and lets the oldest of others go where there is too much.
    static func keep(fetched content: [UInt8], _ digest: Digest32, mediaType: String, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO attachment (sha256, size, media_type, is_own, is_public, kept_at, content) VALUES ($1, $2, $3, 0, 1, $4, $5)
            ON CONFLICT (sha256) DO UPDATE SET is_public = 1, size = excluded.size, content = excluded.content
            """, [.blob(digest.bytes), SQLValue(content.count), .text(mediaType), .integer(now.milliseconds), .blob(content)])
        let isPicture = mediaType.hasPrefix("image/")
        let others: SQLText = isPicture ? "is_own = 0 AND media_type LIKE 'image/%'" : "is_own = 0 AND media_type NOT LIKE 'image/%'"
        var excess = try connection.first("SELECT COALESCE(SUM(size), 0) FROM attachment WHERE " + others)?.integer(0) ?? 0
        excess -= isPicture ? mostPictures : mostFetched
        while excess > 0,
            let oldest = try connection.first("SELECT sha256, size FROM attachment WHERE " + others + " ORDER BY kept_at, sha256 LIMIT 1")
        {
            try connection.execute("DELETE FROM attachment WHERE sha256 = $1", [.blob(try oldest.blob(0))])
            excess -= try oldest.integer(1)
        }
    }
}

import TransparencyLog

/// A checkpoint together with the entries that have come since the asker's size, so that who follows the log need not ask again for the little that
/// is new: an entry bundle whose first element is the checkpoint (protocol, "The log").
public struct LogNews: Sendable {
    /// By which it is told from a checkpoint alone, which is text.
    public static let contentType = "application/octet-stream"

    public let checkpoint: [UInt8]
    /// From the asker's size on. Nothing is believed of them: they are held to the checkpoint like all that is fetched.
    public let entries: [[UInt8]]

    public init(checkpoint: [UInt8], entries: [[UInt8]] = []) {
        self.checkpoint = checkpoint
        self.entries = entries
    }

    /// `nil` where the entries have more bytes than `most` with their lengths, or there are more than a bundle takes beside the checkpoint.
    public init?(checkpoint: [UInt8], entries: some Collection<ArraySlice<UInt8>>, atMost most: Int64) {
        guard entries.count < TileCoordinate.fullWidth, entries.reduce(0, { $0 + Int64($1.count) + 2 }) <= most else { return nil }
        self.init(checkpoint: checkpoint, entries: entries.map { Array($0) })
    }

    /// - Throws: `EntryBundleError`.
    public init(decoding bytes: [UInt8]) throws {
        let bundle = try EntryBundle(decoding: bytes, count: 1...TileCoordinate.fullWidth)
        self.init(checkpoint: Array(bundle[0]), entries: bundle.dropFirst().map { Array($0) })
    }

    /// - Throws: `EntryBundleError` where one of them is longer than a bundle takes.
    public var bytes: [UInt8] { get throws { try EntryBundle([checkpoint] + entries).bytes } }
}

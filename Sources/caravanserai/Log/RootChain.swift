import Envelope
import Federation
import Primitives
import TransparencyLog

/// From the one root that a reader trusts to all others of the forum, and from these to a checkpoint.
enum RootChain {
    /// The trusted root with those before and after it, each signed by the thresholds of both neighbours.
    ///
    /// - Parameters:
    ///   - name: how messages call a root, before its version.
    ///   - envelope: the root of a version as it came with what is to be verified, `nil` where it did not come.
    /// - Throws: where one cannot be believed, or the trusted version came with other bytes.
    static func around(
        _ trusted: TrustedRoot, of name: String, _ envelope: (Int64) throws(CommandFailure) -> [UInt8]?
    ) throws(CommandFailure) -> [TrustedRoot] {
        if let given = try envelope(trusted.root.version), given != trusted.envelope {
            throw CommandFailure(
                .failed,
                "\(name) \(trusted.root.version) is not the one that you trust. It is from another forum, or somebody changed it: take it anew from another city."
            )
        }
        var roots = [trusted]
        while let first = roots.first, first.root.version > 1, let bytes = try envelope(first.root.version - 1) {
            do { roots.insert(try first.previous(UnverifiedEnvelope.parse(bytes)), at: 0) } catch {
                throw unbelievable(name, first.root.version - 1, error)
            }
        }
        while let last = roots.last, let bytes = try envelope(last.root.version + 1) {
            do { roots.append(try last.next(UnverifiedEnvelope.parse(bytes))) } catch { throw unbelievable(name, last.root.version + 1, error) }
        }
        return roots
    }

    private static func unbelievable(_ name: String, _ version: Int64, _ error: any Error) -> CommandFailure {
        CommandFailure(.failed, "\(name) \(version) cannot be believed: \(finding(error)) Take it anew from another city.")
    }

    /// The advice of an error is for whoever made what is verified, not for its reader.
    static func finding(_ error: any Error) -> String { VisibleText.escaped((error as? Problem)?.finding ?? "\(error).") }

    /// - Throws: where no log key of these roots has signed it.
    static func verify(checkpoint note: [UInt8], by roots: [TrustedRoot]) throws(CommandFailure) -> VerifiedCheckpoint {
        guard let forum = roots.first?.root.forum, let origin = NoteName("\(forum)/log") else {
            throw CommandFailure(.failed, "The root's forum is no log's name.")
        }
        do { return try SignedCheckpoint.verify(note, origin: origin, logKeys: roots.flatMap { $0.root.logKeys.map(\.raw) }) } catch {
            throw CommandFailure(.failed, "The checkpoint cannot be believed: \(error). Take a new one with what it belongs to.")
        }
    }
}

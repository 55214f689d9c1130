public import Envelope
import StrictJSON

/// The one file a city gets out of band before it joins: `{"root":<envelope>,"coordinator":"https://..."}` (protocol §7).
public struct Anchor: Sendable {
    public let root: TrustedRoot
    /// The coordinator's federation listener, `https://host[:port]`.
    public let coordinator: String

    public init(root: TrustedRoot, coordinator: String) {
        self.root = root
        self.coordinator = coordinator
    }

    /// - Throws: `malformed-envelope` or `malformed-payload` with what is wrong in the file; signature errors of the root.
    public init(_ bytes: [UInt8]) throws(Problem) {
        func refused(_ error: some Error) -> Problem { Problem(.malformedEnvelope, "In the anchor file, \(error).") }
        let json: JSON
        do throws(JSONError) { json = try JSON.parse(bytes) } catch { throw refused(error) }
        let envelope: JSON
        do throws(FieldError) {
            let fields = try Fields(json)
            coordinator = try fields.nodeAddress("coordinator")
            envelope = try fields.required("root", "the root's envelope")
        } catch { throw refused(error) }
        root = try TrustedRoot(anchor: try UnverifiedEnvelope.parse(envelope.compact))
    }

    public var bytes: [UInt8] {
        Array(#"{"root":"#.utf8) + root.envelope + Array(#","coordinator":"#.utf8) + JSON.string(coordinator).compact + Array("}\n".utf8)
    }
}

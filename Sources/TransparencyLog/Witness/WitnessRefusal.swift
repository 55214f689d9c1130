/// Why a witness does not cosign, as C2SP tlog-witness numbers it.
public enum WitnessRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The body is no request.
    case malformed(String)
    case oldSizeBeyondCheckpoint
    case unknownOrigin(NoteLine)
    case untrusted(CheckpointError)
    /// The old size is not that of the latest checkpoint cosigned here, which is given.
    case conflict(latestSize: UInt64)
    case inconsistent(ProofError)
    case wrongEmptyRoot

    /// HTTP.
    public var statusCode: Int {
        switch self {
        case .malformed, .oldSizeBeyondCheckpoint: 400
        case .untrusted: 403
        case .unknownOrigin: 404
        case .conflict: 409
        case .inconsistent, .wrongEmptyRoot: 422
        }
    }

    /// A conflict's body is the latest size on a line by itself, for machines; the others' is a sentence.
    public var body: String {
        if case .conflict(let size) = self { "\(size)\n" } else { "\(self)\n" }
    }

    public var contentType: String {
        if case .conflict = self { "text/x.tlog.size" } else { "text/plain; charset=utf-8" }
    }

    public var description: String {
        switch self {
        case .malformed(let reason): "the request is malformed: \(reason)"
        case .oldSizeBeyondCheckpoint: "the old size is larger than the checkpoint's"
        case .unknownOrigin(let origin): "this witness does not know the log \(origin)"
        case .untrusted(let error): "the checkpoint is not trusted: \(error)"
        case .conflict(let size): "the latest checkpoint cosigned here has size \(size)"
        case .inconsistent(let error): "the checkpoint does not continue the latest one: \(error)"
        case .wrongEmptyRoot: "\(CheckpointError.wrongEmptyRoot)"
        }
    }
}

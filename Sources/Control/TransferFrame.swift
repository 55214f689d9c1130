public import Envelope
public import StrictJSON

/// A piece of a long answer of a control socket: a file on its way, and how far the work has come. On the wire one letter, the length of
/// the rest in four bytes (big-endian), and the rest.
public enum TransferFrame: Sendable, Equatable {
    /// How far the work has come; also sent where it has come no further, so that a silent process is told from a busy one.
    case progress(JSON)
    /// What follows belongs to the file of this name, relative to the directory that is written.
    case file(String)
    case data([UInt8])
    /// The last frame where all went well.
    case end(JSON)
    /// The last frame where something went wrong.
    case problem(Problem)

    /// Bytes of a frame's content.
    static let largest = 1 << 20

    var bytes: [UInt8] {
        let (letter, content): (UInt8, [UInt8]) =
            switch self {
            case .progress(let json): (UInt8(ascii: "p"), json.compact)
            case .file(let name): (UInt8(ascii: "f"), Array(name.utf8))
            case .data(let bytes): (UInt8(ascii: "d"), bytes)
            case .end(let json): (UInt8(ascii: "e"), json.compact)
            case .problem(let problem): (UInt8(ascii: "x"), problem.json.compact)
            }
        let count = UInt32(content.count)
        return [letter, UInt8(count >> 24), UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)] + content
    }

    init?(letter: UInt8, _ content: [UInt8]) {
        switch letter {
        case UInt8(ascii: "p"): guard let json = try? JSON.parse(content) else { return nil }; self = .progress(json)
        case UInt8(ascii: "f"): self = .file(String(decoding: content, as: UTF8.self))
        case UInt8(ascii: "d"): self = .data(content)
        case UInt8(ascii: "e"): guard let json = try? JSON.parse(content) else { return nil }; self = .end(json)
        case UInt8(ascii: "x"): guard let problem = try? Problem(JSON.parse(content)) else { return nil }; self = .problem(problem)
        default: return nil
        }
    }
}

/// Takes frames apart as their bytes come.
public struct TransferFrameReader {
    /// The bytes are no frames.
    public struct Malformed: Error {}

    private var rest: [UInt8] = []

    public init() {}

    /// The frames that are whole now.
    public mutating func read(_ bytes: some Sequence<UInt8>) throws(Malformed) -> [TransferFrame] {
        rest.append(contentsOf: bytes)
        var frames: [TransferFrame] = []
        var position = 0
        while rest.count - position >= 5 {
            let count = rest[(position + 1)..<(position + 5)].reduce(0) { $0 << 8 | Int($1) }
            guard count <= TransferFrame.largest else { throw Malformed() }
            guard rest.count - position - 5 >= count else { break }
            let content = Array(rest[(position + 5)..<(position + 5 + count)])
            guard let frame = TransferFrame(letter: rest[position], content) else { throw Malformed() }
            frames.append(frame)
            position += 5 + count
        }
        rest.removeFirst(position)
        return frames
    }
}

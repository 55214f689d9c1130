import Envelope
import StrictJSON
import Testing

@testable import Control

struct TransferFrameTests {
    private static let frames: [TransferFrame] = [
        .progress(["done": 1, "total": 2]), .file("tile/0/000"), .data([0, 1, 255]), .data([]), .problem(Problem(.unavailable, "Not now.")),
        .end([:]),
    ]

    @Test func `frames are read as they were written, however their bytes come`() throws {
        let bytes = Self.frames.flatMap(\.bytes)
        for size in 1...bytes.count {
            var reader = TransferFrameReader()
            var read: [TransferFrame] = []
            for start in stride(from: 0, to: bytes.count, by: size) { read += try reader.read(bytes[start..<min(bytes.count, start + size)]) }
            #expect(read == Self.frames)
        }
    }

    @Test(arguments: [[UInt8(ascii: "d"), 0xFF, 0, 0, 0], [UInt8(ascii: "?"), 0, 0, 0, 0], [UInt8(ascii: "e"), 0, 0, 0, 1, UInt8(ascii: "{")]])
    func `what is no frame is refused, before anything is kept for it`(bytes: [UInt8]) {
        var reader = TransferFrameReader()
        #expect(throws: TransferFrameReader.Malformed.self) { try reader.read(bytes) }
    }
}

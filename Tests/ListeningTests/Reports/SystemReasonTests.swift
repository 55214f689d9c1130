import Glibc
import NIOCore
import Testing

@testable import Listening

@Suite struct `What an operator is told of a connection's end` {
    @Test func `is what the system said, without calls and numbers of ours`() {
        let error = IOError(errnoCode: ECONNRESET, reason: "read(descriptor:pointer:size:)")
        #expect(SystemReason.text(error) == "connection reset by peer")
        #expect(SystemReason.text(ChannelError.inputClosed) == "\(ChannelError.inputClosed)")
    }
}

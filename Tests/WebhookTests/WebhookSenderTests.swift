import Outbound
import Primitives
import SQL
import Synchronization
import TLS
import TestKit
import TestReceiver
import Testing

@testable import Webhooks

@Suite("A message of a webhook", .timeLimit(.minutes(3))) struct WebhookSenderTests {
    private static let secret = WebhookSecret()
    private static let message = WebhookMessage.test(at: .system, forum: .init("silkroad")!, site: .secretariat)

    private static func send(_ sender: WebhookSender, _ address: HTTPSAddress) async throws -> WebhookOutcome {
        try await sender.send(message, to: address, secrets: [secret], at: .system)
    }

    @Test func `is signed as the specification's example is`() throws {
        // Checked against the reference library for Python (standardwebhooks).
        let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        #expect(
            secret.signature(of: Array(#"{"test": 2432232314}"#.utf8), id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330)
                == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        #expect(WebhookSecret("whsec_MfKQ") == nil && WebhookSecret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") == nil)
        #expect(WebhookSecret().text != WebhookSecret().text && WebhookSecret(WebhookSecret().text) != nil)
    }

    @Test func `arrives over TLS at the name that was meant, and is taken`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity()) { _, _ in .status(200, body: "thanks <b>\u{202E}") }
        let outcome = try await Self.send(hooks.sender(), try TestHooks.address(receiver))
        #expect(outcome.isTaken && outcome.status == 200 && outcome.answer == "thanks <b>\\u{202e}", "\(outcome)")
        let request = try #require(receiver.requests.first)
        #expect(request.method == "POST" && request.target == "/hook?a=1" && request["host"] == "receiver.test:\(receiver.port)")
        #expect(request["content-type"] == "application/json" && Consumer.accepts(request, secret: Self.secret.text))
        #expect(!Consumer.accepts(request, secret: WebhookSecret().text))
        await receiver.close()
    }

    @Test func `is told to nobody whose certificate is for another name, or of a stranger's authority`() async throws {
        let (hooks, others) = (try await TestHooks(), try await TestHooks())
        let receiver = try await Receiver(hooks.identity("other.test"))
        let outcome = try await Self.send(hooks.sender(), try TestHooks.address(receiver))
        #expect(!outcome.isTaken && outcome.status == nil && receiver.requests.isEmpty, "\(outcome)")
        let stranger = try await Self.send(others.sender(), try TestHooks.address(receiver, host: "other.test"))
        #expect(!stranger.isTaken && receiver.requests.isEmpty, "\(stranger)")
        await receiver.close()
    }

    @Test(arguments: ["127.0.0.1", "receiver.test", "2130706433.test", "[::1]", "[::ffff:127.0.0.1]"])
    func `is not sent to this machine, whatever leads there`(host: String) async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity())
        let sender = hooks.sender(allowing: [])
        let outcome = try await Self.send(sender, try #require(HTTPSAddress("https://\(host):\(receiver.port)/")))
        #expect(outcome.fault?.description.contains("nothing is sent there") == true && receiver.connections == 0, "\(outcome)")
        await receiver.close()
    }

    @Test func `is not sent to this machine by the system's own reading of a name`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity())
        let anchors = hooks.anchors
        let sender = WebhookSender(networks: []) { anchors }
        // getaddrinfo reads the last as 127.0.0.1, too.
        for host in ["localhost", "0x7f000001"] {
            let outcome = try await Self.send(sender, try #require(HTTPSAddress("https://\(host):\(receiver.port)/")))
            #expect(!outcome.isTaken && receiver.connections == 0, "\(host): \(outcome)")
        }
        await receiver.close()
    }

    @Test func `goes to the address that was looked at: a name is asked for once`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity())
        let asked = Mutex(0)
        // The first answer is allowed; whoever asked again would be led to the receiver on this machine.
        let sender = hooks.sender(allowing: ["127.0.0.9/32"], patience: .seconds(5)) { _ in
            let count = asked.withLock { count in
                count += 1
                return count
            }
            return [try #require(NetworkAddress(count == 1 ? "127.0.0.9" : "127.0.0.1"))]
        }
        let outcome = try await Self.send(sender, try TestHooks.address(receiver))
        #expect(!outcome.isTaken && receiver.connections == 0 && asked.withLock { $0 } == 1, "\(outcome)")
        await receiver.close()
    }

    @Test func `follows no redirect, not even to a place on the internet`() async throws {
        let hooks = try await TestHooks()
        let inner = try await Receiver(hooks.identity())
        let outer = try await Receiver(hooks.identity()) { [port = inner.port] _, _ in
            .status(307, fields: [("Location", "https://127.0.0.1:\(port)/")])
        }
        let outcome = try await Self.send(hooks.sender(), try TestHooks.address(outer))
        #expect(outcome.status == 307 && outcome.fault == .redirect(307) && inner.connections == 0, "\(outcome)")
        await outer.close()
        await inner.close()
    }

    @Test(arguments: [Receiver.Answer.silence, .drip])
    func `is given up where no end of an answer comes`(answer: Receiver.Answer) async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity()) { _, _ in answer }
        let outcome = try await within(60, "the try ends") { try await Self.send(hooks.sender(patience: .seconds(2)), TestHooks.address(receiver)) }
        #expect(outcome.answer.isEmpty && receiver.requests.count == 1, "\(outcome)")
        if case .silence = answer { #expect(outcome.fault == .unanswered(.noAnswer(seconds: 2))) }
        await receiver.close()
    }

    @Test func `holds no other back while its receiver is silent`() async throws {
        let hooks = try await TestHooks()
        let silent = try await Receiver(hooks.identity()) { _, _ in .silence }
        let good = try await Receiver(hooks.identity())
        let sender = hooks.sender(patience: .seconds(60), atOnce: 4)
        let waiting = (0..<3).map { _ in Task { try await Self.send(sender, TestHooks.address(silent)) } }
        try await eventually("all but one are on their way") { silent.requests.count == 3 }
        #expect(try await Self.send(sender, TestHooks.address(good)).isTaken)
        for task in waiting { task.cancel() }
        for task in waiting { _ = try? await task.value }
        #expect(sender.tries.taken == 1)
        await silent.close()
        await good.close()
    }
}

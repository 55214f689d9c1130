import Federation
import PeerLink
import Synchronization
import TLS
import Testing

extension OverSockets {
    @Suite("Tenants of a listener")
    struct TenancyTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private final class Tenants: Sendable {
            private let names: Mutex<Set<ServerName>>

            init(_ names: ServerName...) { self.names = Mutex(Set(names)) }

            func add(_ name: ServerName) { _ = names.withLock { $0.insert(name) } }
            func remove(_ name: ServerName) { _ = names.withLock { $0.remove(name) } }
            func handler(_ name: ServerName?) -> (any PeerRequestHandler)? {
                name.flatMap { name in names.withLock { $0.contains(name) } ? TestPeer.tenant(name.description) : nil }
            }
        }

        @Test func `come and go while it serves`() async throws {
            let almaty = ServerName("almaty.localhost")!
            let lanzhou = ServerName("lanzhou.localhost")!
            let tenants = Tenants(almaty)
            let context = try forum.server("almaty")
            let connector = TLSPeerConnector(context: try forum.client("suzhou"))
            _ = try await RunningListener.with(context, handlers: { tenants.handler($0) }) { running in
                func ask(_ city: String) async throws -> PeerResponse {
                    try await connector.channel(to: TestForum.address(city, port: running.port)).exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                }
                #expect(try await ask("almaty").text == "almaty.localhost")
                await #expect(throws: PeerUnreachable.self) { try await ask("lanzhou") }

                try context.setSite(try forum.site("lanzhou"), for: lanzhou)
                tenants.add(lanzhou)
                #expect(try await ask("lanzhou").text == "lanzhou.localhost")

                // Its connection stands still.
                tenants.remove(almaty)
                let gone = try await ask("almaty")
                #expect(gone.status == 404)
                #expect(gone.text.contains("urn:caravanserai:problem:not-found"))

                context.removeSite(almaty)
                running.listener.closeConnections(to: almaty)
                let error = await #expect(throws: PeerUnreachable.self) { try await ask("almaty") }
                #expect(error?.description.contains("unrecognized name") == true)
                #expect(try await ask("lanzhou").text == "lanzhou.localhost")
            }
            await connector.close()
        }
    }
}

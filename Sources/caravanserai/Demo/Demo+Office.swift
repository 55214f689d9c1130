import Accounts
import FeatureKit
import Primitives
import SQL

extension Demo {
    /// Does what people do at the sites, once, by their pages.
    ///
    /// - Parameters:
    ///   - accounts: of those who sign in.
    ///   - pages: of other cities, that have to be there first.
    func visit(_ acts: [DemoAct], as accounts: [DemoAccount], after pages: [(site: CityID, path: String)]) async throws {
        let told = plan.path("visited")
        guard !SecretFile.exists(told) else { return }
        try await awaitPages(pages)
        for case .office(let role, let place, let steps) in acts {
            try processes.check()
            var visitor = try visitor(at: place)
            if let role {
                let site = place.city?.text ?? "secretariat"
                guard let account = accounts.first(where: { $0.site == site && $0.login == role.rawValue }) else {
                    throw CommandFailure(.failed, "The demo has no \(role.rawValue) at \(site).")
                }
                try await visitor.signIn(account)
            }
            for step in steps {
                switch step {
                case .open(let target): try await visitor.open(target)
                case .pause(let seconds): try await Task.sleep(for: .seconds(seconds))
                case .send(let form, let fields): try await visitor.send(form: form, fields.map { ($0.key, $0.value) })
                }
            }
            if role != nil { try await visitor.send(form: "/sign-out", []) }
        }
        try SecretFile.write([], to: told)
    }

    /// Waits until sites show what is there of other cities, told by their notices.
    private func awaitPages(_ pages: [(site: CityID, path: String)]) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        for (site, path) in pages {
            var visitor = try visitor(at: ParticipantID(site))
            while true {
                try processes.check()
                do {
                    try await visitor.open(path)
                    break
                } catch { guard ContinuousClock.now < deadline else { throw error } }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    private func visitor(at place: ParticipantID) throws -> DemoVisitor {
        guard let city = place.city else { return DemoVisitor(port: plan.coordinatorWebPort, host: "localhost") }
        for node in plan.nodes {
            for one in node.cities where one.id == city.text { return DemoVisitor(port: node.webPort, host: one.host) }
        }
        throw CommandFailure(.failed, "The demo has no city \(city).")
    }
}

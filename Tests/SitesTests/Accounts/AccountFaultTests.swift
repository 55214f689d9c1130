import Accounts
import CityNode
import HTTPTypes
import Primitives
import SQL
import Synchronization
import Testing

@testable import Sites
@testable import Web

@Suite("Signing in, when something is wrong", .timeLimit(.minutes(4)))
struct AccountFaultTests {
    /// A browser that has sent the password, and stands before the code.
    private static func halfway(_ sites: TestSites, _ browser: StaffBrowser, as login: String = "dana") async -> WebAnswer {
        await browser.get("/sign-in")
        return await browser.follow(await browser.post("/sign-in", [("login", login), ("password", TestSites.password)]))
    }

    @Test func `takes a code once, also where it is right, and says so`() async throws {
        try await TestSites.run { sites in
            let (browser, factor) = try await sites.staff("dana", "auditor")
            let code = factor.code(atSeconds: sites.almaty.clock().seconds + 60)
            _ = await Self.halfway(sites, browser)
            #expect(await browser.post("/sign-in/code", [("code", code)]).field("Location") == "/account")
            let other = StaffBrowser(sites)
            _ = await Self.halfway(sites, other)
            let second = await other.post("/sign-in/code", [("code", code)])
            #expect(second.status == .unprocessableContent && second.text.contains("was used before"), "\(second.text)")
            #expect(await other.get("/account").status == .seeOther)
        }
    }

    @Test(arguments: [("ahead", 90, true), ("behind", -90, true), ("far-ahead", 150, false), ("far-behind", -150, false)] as [(String, Int64, Bool)])
    func `takes the code of a phone whose clock is 90 seconds off, and says what time it is here to one that is further off`(
        login: String, seconds: Int64, isTaken: Bool
    ) async throws {
        let stopped = Mutex<UTCTime?>(nil)
        try await TestSites.run(clock: { stopped.withLock { $0 } ?? .system }) { sites in
            let (browser, factor) = try await sites.staff(login, "auditor")
            // Later than the code by which the factor was set; and the step does not end while one looks at it.
            let now = UTCTime(seconds: (UTCTime.system.seconds / 30 + 20) * 30 + 15)
            stopped.withLock { $0 = now }
            _ = await Self.halfway(sites, browser, as: login)
            let answer = await browser.post("/sign-in/code", [("code", factor.code(atSeconds: now.seconds + seconds))])
            if isTaken {
                #expect(answer.field("Location") == "/account", "\(answer.text)")
            } else {
                let time = Localizer(Language.accepted("en"), now: now).dateAndTime(now)
                #expect(answer.status == .unprocessableContent && answer.text.contains("by the clock of this server it is"), "\(answer.text)")
                #expect(answer.text.contains(time), "\(time): \(answer.text)")
            }
        }
    }

    @Test func `takes a recovery code once`() async throws {
        try await TestSites.run { sites in
            let (browser, _) = try await sites.staff("dana", "auditor")
            await browser.get("/account")
            let page = await browser.post("/account/recovery-codes", [])
            let codes = page.text.matches(of: /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/).map { String($0.0) }
            try #require(codes.count == 10, "\(page.text)")
            for isFirst in [true, false] {
                let other = StaffBrowser(sites)
                _ = await Self.halfway(sites, other)
                let answer = await other.post("/sign-in/code", [("code", codes[0])])
                if isFirst {
                    #expect(answer.field("Location") == "/account")
                } else {
                    #expect(answer.status == .unprocessableContent && answer.text.contains("was used before"))
                }
            }
        }
    }

    @Test func `lets its owner in while strangers send ten thousand forms`() async throws {
        try await TestSites.run { sites in
            let (owner, factor) = try await sites.staff("dana", "auditor")
            let networks = (0..<250).map { StaffBrowser(sites, remote: "198.51.100.\($0)") }
            for stranger in networks { await stranger.get("/sign-in") }
            let statuses = await withTaskGroup(of: [HTTPResponse.Status: Int].self) { tasks in
                for stranger in networks {
                    tasks.addTask {
                        var statuses: [HTTPResponse.Status: Int] = [:]
                        for attempt in 0..<40 {
                            let answer = await stranger.post("/sign-in", [("login", "dana"), ("password", "guess number \(attempt)")])
                            statuses[answer.status, default: 0] += 1
                        }
                        return statuses
                    }
                }
                tasks.addTask {
                    _ = await Self.halfway(sites, owner)
                    let answer = await owner.post("/sign-in/code", [("code", factor.code(atSeconds: sites.almaty.clock().seconds + 60))])
                    #expect(answer.field("Location") == "/account", "the owner: \(answer.status) \(answer.text)")
                    return [:]
                }
                return await tasks.reduce(into: [:]) { all, one in all.merge(one) { $0 + $1 } }
            }
            #expect(statuses.values.reduce(0, +) == 10_000)
            #expect(statuses[.unprocessableContent] == 10, "only the budget of strangers was looked at: \(statuses)")
            #expect(statuses[.tooManyRequests] == 9_990)
        }
    }

    @Test func `reads no token and no session from an address`() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            let digest = String(repeating: "0", count: 64)
            for name in ["token", "access_token", "authorization", "api_key"] {
                let answer = await sites.get("/api/v1/records/status/\(digest)?\(name)=\(token)")
                #expect(answer.status == .unauthorized && !answer.text.contains(token), "\(name): \(answer.status)")
            }
            let (browser, _) = try await sites.staff("dana", "auditor")
            let session = try browser.cookie("session").required
            for target in ["/account?session=\(session)", "/admin/audit?session=\(session)&token=\(session)"] {
                let answer = await sites.get(target)
                #expect(answer.status == .seeOther, "\(answer.status)")
            }
        }
    }
}

import Accounts
import Envelope
import StrictJSON

/// Somebody who works at a site of the demo, for one run of it. Password and key are kept nowhere but here.
struct DemoAccount {
    let site: String
    let login: String
    let password: String
    /// Of the second factor, for an authenticator app or `caravanserai code`.
    let key: String
}

extension Demo {
    /// One city whose officials the demo has; those of the others are made by `caravanserai city user add`.
    static let staffedCity = "almaty"
    /// The hotel of those whose role is for one: the first that the demo makes up.
    private static let hotel = "hotel-1"

    /// Makes an account for each role at one city and at the secretariat. Those of an earlier run are given a new password and a new key.
    func makeAccounts() async throws -> [DemoAccount] {
        try await makeAccounts(of: .city, at: Self.staffedCity, control(of: Self.staffedCity), prefix: "/cities/\(Self.staffedCity)")
            + makeAccounts(of: .secretariat, at: "secretariat", coordinator, prefix: "")
    }

    private func makeAccounts(
        of place: StaffRole.Place, at site: String, _ control: ControlClient, prefix: String
    ) async throws -> [DemoAccount] {
        let users = try await control.get("\(prefix)/users")["users"]?.array ?? []
        var accounts: [DemoAccount] = []
        for role in StaffRole.roles(at: place) {
            try processes.check()
            let login = role.rawValue
            let known = users.first { $0["login"]?.string == login }
            let answer: JSON
            if let known {
                if known["state"]?.string == "disabled" {
                    _ = try await control.post("\(prefix)/users/\(login)/access", ["disabled": false])
                }
                answer = try await control.post("\(prefix)/users/\(login)/reset", ["factor": true])
            } else {
                let grant = role.isForHotels ? "\(login):\(Self.hotel)" : login
                let name = login.split(separator: "-").joined(separator: " ")
                answer = try await control.post(
                    "\(prefix)/users", ["login": .string(login), "name": .string("Demo \(name)"), "roles": [.string(grant)]])
            }
            guard let link = answer["path"]?.string else {
                throw CommandFailure(.failed, "\(login) of \(site) was given no link: \(answer.compactText)")
            }
            let password = Self.password()
            let key = try await control.post("\(prefix)/links/use", ["link": .string(link), "password": .string(password)])["key"]?.string
            accounts.append(DemoAccount(site: site, login: login, password: password, key: key ?? ""))
        }
        return accounts
    }

    /// Eighty bits of chance, in letters and digits that nobody takes for one another.
    private static func password() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var random = SystemRandomNumberGenerator()
        return (0..<4).map { _ in String((0..<4).map { _ in letters.randomElement(using: &random)! }) }.joined(separator: "-")
    }

    /// Who may sign in where, for this run.
    func report(_ accounts: [DemoAccount]) {
        print("\nWho may sign in, until the demo starts anew (the password and the key are written down nowhere else):\n")
        var table = Table(["at", "login", "password", "key of the second factor"])
        for account in accounts { table.rows.append([account.site, account.login, account.password, account.key]) }
        table.print()
        print("\nA site's sign-in page is /sign-in. `caravanserai code KEY` shows the code of a key; an authenticator app takes the key as well.")
    }
}

import Accounts
import Envelope
import HTTPTypes
import Hummingbird
import Primitives
import StrictJSON
import StructuredLog

/// Users of a site, as its operator makes and removes them: the first of them, and who has lost everything.
enum AccountControl {
    /// What a command says of a site: whose it is, its accounts, and the host of its pages.
    struct Site: Sendable {
        let name: String
        let host: String?
        let accounts: StaffAccounts
        /// `nil` where no mail is sent.
        let mail: LinkCarrier?
    }

    /// - Parameter prefix: of the paths, such as `/cities/:city`.
    static func add(to control: ControlRouter, prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site) {
        addUsers(to: control, prefix, site)
        addAccess(to: control, prefix, site)
        addMail(to: control, prefix, site)
        addSetup(to: control, prefix, site)
        addSessions(to: control, prefix, site)
    }

    private static func addUsers(
        to control: ControlRouter, _ prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site
    ) {
        let record = control.record
        control.on(.get, "\(prefix)/users") { call in
            ["users": .array(try await site(call).accounts.users().map(\.json))]
        }
        control.on(.post, "\(prefix)/users") { call in
            let site = try site(call)
            let fields = try Fields(call.body)
            let grants = try grants(fields)
            let login = try fields.value("login", .form(login)) { Login($0) }
            let link = try await site.accounts.add(login, name: try fields.string("name", length: 1...400), grants, by: .atCommandLine())
            record(OperatorEvent(.userAdded, ["site": site.name, "login": login, "roles": grants.map(\.description).joined(separator: ",")]))
            return answer(link, site)
        }
        control.on(.post, "\(prefix)/users/:login/roles") { call in
            let site = try site(call)
            let grants = try grants(try Fields(call.body))
            let user = try await site.accounts.setRoles(grants, of: try Self.login(call), by: .atCommandLine())
            record(
                OperatorEvent(.userRolesChanged, ["site": site.name, "login": user.login, "roles": grants.map(\.description).joined(separator: ",")]))
            return user.json
        }
    }

    private static func addAccess(
        to control: ControlRouter, _ prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site
    ) {
        let record = control.record
        control.on(.post, "\(prefix)/users/:login/reset") { call in
            let site = try site(call)
            let factor = try Fields(call.body).boolean("factor")
            let link = try await site.accounts.reset(try Self.login(call), factor: factor, by: .atCommandLine())
            record(OperatorEvent(.userReset, ["site": site.name, "login": link.user.login, "factor": factor]))
            return answer(link, site)
        }
        control.on(.post, "\(prefix)/users/:login/access") { call in
            let site = try site(call)
            let isDisabled = try Fields(call.body).boolean("disabled")
            let user = try await site.accounts.setDisabled(isDisabled, try Self.login(call), by: .atCommandLine())
            record(OperatorEvent(isDisabled ? .userDisabled : .userEnabled, ["site": site.name, "login": user.login]))
            return user.json
        }
    }

    /// Sends a link that was just made to its user. Where none goes, the answer says why, and whoever asked has the link to hand on.
    private static func addMail(
        to control: ControlRouter, _ prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site
    ) {
        let record = control.record
        control.on(.post, "\(prefix)/links/mail") { call in
            let site = try site(call)
            let fields = try Fields(call.body)
            let base = try fields.string("site", length: 1...300)
            let language = try fields.string("language", length: 2...35)
            let link = try await site.accounts.link(try secret(fields))
            guard let mail = site.mail else { return ["to": .null, "reason": "no-mail"] }
            guard let address = try mail(LinkLetter(link: link, site: base, language: language)) else {
                return ["to": .null, "reason": "no-address"]
            }
            record(OperatorEvent(.userLinkMailed, ["site": site.name, "login": link.user.login]))
            return ["to": .string(address)]
        }
    }

    /// Who holds the link may set the account up here as on the pages.
    private static func addSetup(
        to control: ControlRouter, _ prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site
    ) {
        control.on(.post, "\(prefix)/links/use") { call in
            let fields = try Fields(call.body)
            let visitor = Visitor(browser: nil, device: "the command line of this machine", address: "local", request: "")
            let factor = try await site(call).accounts.setUp(
                link: try secret(fields), password: try fields.string("password", length: 1...1024), from: visitor)
            return ["key": .string(factor.base32)]
        }
    }

    /// Of a link, as the answer that made it has its path.
    private static func secret(_ fields: Fields) throws -> String {
        let path = try fields.string("link", length: 1...200)
        guard let secret = StaffAccounts.Link.secret(in: path) else {
            let form = FieldForm("", "the path of a link that was made here", example: "/set-password#link_…")
            throw FieldError(path: "link", expected: .form(form), found: FieldFinding.described("something else"))
        }
        return secret
    }

    private static func addSessions(
        to control: ControlRouter, _ prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site
    ) {
        control.on(.get, "\(prefix)/users/:login/sessions") { call in
            let accounts = try site(call).accounts
            let sessions = try await accounts.sessions(of: try await accounts.user(try Self.login(call)).id)
            return [
                "sessions": .array(
                    sessions.map { session in
                        [
                            "id": .string(session.id.text), "device": .string(session.device), "address": .string(session.address),
                            "createdAt": .string(session.createdAt.description), "seenAt": .string(session.seenAt.description),
                            "endsAt": .string(session.endsAt.description),
                        ]
                    })
            ]
        }
        control.on(.delete, "\(prefix)/users/:login/sessions") { call in
            let accounts = try site(call).accounts
            let count = try await accounts.endSession(nil, of: try await accounts.user(try Self.login(call)), by: .atCommandLine())
            return ["ended": .integer(Int64(count))]
        }
        // A running process answers for its databases: the doctor asks it.
        control.on(.get, "\(prefix)/audit") { call in
            switch try await site(call).accounts.readTrail({ try AuditTrail.verify($0) }) {
            case .whole(let count, let last): ["state": "whole", "count": .integer(count), "last": .string(last)]
            case .broken(let position, let reason): ["state": "broken", "position": .integer(position), "reason": .string(reason)]
            }
        }
    }

    private static let login = FieldForm("login", Login.form, example: "aigerim@almaty.kz")
    private static let grant = FieldForm("role", RoleGrant.form, example: "forum-officer")

    private static func login(_ call: ControlRouter.Call) throws -> String {
        try call.parameter("login", "a user's login") { Login($0)?.text }
    }

    private static func grants(_ fields: Fields) throws -> [RoleGrant] {
        try fields.elements("roles", count: 1...1000) { (json, path) throws(FieldError) in
            guard let grant = json.string.flatMap({ RoleGrant($0) }) else {
                throw FieldError(path: path, expected: .form(grant), found: json)
            }
            return grant
        }
    }

    /// - Parameter link: the only time that its secret is told.
    private static func answer(_ link: StaffAccounts.Link, _ site: Site) -> JSON {
        guard case .object(var object) = link.user.json else { return .null }
        object["path"] = .string(link.path)
        object["host"] = site.host.map { .string($0) } ?? .null
        object["linkExpiresAt"] = .string(link.expiresAt.description)
        return .object(object)
    }
}

import Accounts
import FeatureKit
import HTTPTypes
import Mail
import Primitives
import StrictJSON
import Web

/// Users of a site, for its administrators.
enum UserRoutes {
    /// - Parameter mail: by which links go to users whose login is an address; `nil` where they are shown to the administrator.
    static func all(mail: MailDrop?) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/admin/users", needs: .staff(.manageUsers), query: ["after"], "who works at the site") {
            try await UserPages(context: $0).list(FormState())
        }
        routes.on(.post, "/admin/users", needs: .staff(.manageUsers), "invites somebody") { try await invite($0, mail) }
        routes.on(.get, "/admin/users/:login", needs: .staff(.manageUsers), query: ["done"], "one user") { context in
            try await UserPages(context: context).user(try await user(context), done: done(context.request.query("done")))
        }
        routes.on(.post, "/admin/users/:login/roles", needs: .staff(.manageUsers), "gives roles") { try await setRoles($0) }
        routes.on(.post, "/admin/users/:login/reset", needs: .staff(.manageUsers), "makes a link for another password") { context in
            try await changing(context) { user in
                let factor = try context.form()["factor"].first == "true"
                let link = try await context.tenant.accounts.reset(user.login.text, factor: factor, by: context.actor)
                return handOver(link, context, mail)
            }
        }
        routes.on(.post, "/admin/users/:login/passkeys/remove", needs: .staff(.manageUsers), "removes a user's passkey") { context in
            let user = try await user(context)
            guard let id = try context.form()["passkey"].first.flatMap({ UUIDv7($0) }),
                try await context.tenant.accounts.removePasskey(id, of: user, besides: nil, by: context.actor)
            else { throw SiteRefusal.notFound }
            return WebAnswer.seeOther(place(user, done: "passkey"))
        }
        routes.on(.post, "/admin/users/:login/identity/remove", needs: .staff(.manageUsers), "removes a user's link to the identity provider") {
            context in
            let user = try await user(context)
            guard try await context.tenant.accounts.removeIdentity(of: user, besides: nil, by: context.actor) else { throw SiteRefusal.notFound }
            return WebAnswer.seeOther(place(user, done: "identity"))
        }
        for (path, isDisabled) in [("disable", true), ("enable", false)] {
            routes.on(
                .post, "/admin/users/:login/\(path)", needs: .staff(.manageUsers), isDisabled ? "shuts a user out" : "lets a user in again"
            ) { context in
                try await changing(context) { user in
                    _ = try await context.tenant.accounts.setDisabled(isDisabled, user.login.text, by: context.actor)
                    return .seeOther(place(user, done: path))
                }
            }
        }
        return routes
    }

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "roles": StaffUsersText.rolesSaved
        case "disable": StaffUsersText.userDisabled
        case "enable": StaffUsersText.userEnabled
        case "passkey": AccessText.passkeyRemoved
        case "identity": AccessText.identityRemoved
        default: nil
        }
    }

    private static func place(_ user: StaffUser, done: String) -> Link {
        Link.to(["admin", "users", user.login.text], query: [("done", done)])
    }

    private static func user(_ context: StaffContext<Site>) async throws -> StaffUser {
        do { return try await context.tenant.accounts.user(try context.site.parameter("login")) } catch AccountRefusal.noSuchUser {
            throw SiteRefusal.notFound
        }
    }

    /// Does something with a user; what is refused is said on the user's page.
    private static func changing(
        _ context: StaffContext<Site>, _ body: (StaffUser) async throws -> WebAnswer
    ) async throws -> WebAnswer {
        let user = try await user(context)
        do { return try await body(user) } catch let refusal as AccountRefusal {
            return try await UserPages(context: context).user(user, refused: AccountWords.message(refusal))
        }
    }

    private static func setRoles(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let user = try await user(context)
        let form = try context.form()
        var state = UserPages.rolesForm(context.tenant.accounts.place).read(form).state
        let grants = grants(form, &state)
        if state.isSound {
            do {
                _ = try await context.tenant.accounts.setRoles(grants, of: user.login.text, by: context.actor)
                return .seeOther(place(user, done: "roles"))
            } catch let refusal as AccountRefusal { state.refuse("roles", AccountWords.message(refusal)) }
        }
        return try await UserPages(context: context).user(user, roles: state)
    }

    private static func invite(_ context: StaffContext<Site>, _ mail: MailDrop?) async throws -> WebAnswer {
        let form = try context.form()
        var state = UserPages.inviteForm(context.tenant.accounts.place).read(form).state
        let grants = grants(form, &state)
        let login = Login(form["login"].first ?? "")
        if login == nil, !(form["login"].first ?? "").isEmpty { state.refuse("login", StaffUsersText.badLogin) }
        if state.isSound, let login {
            do {
                let name = form["name"].first ?? ""
                let link = try await context.tenant.accounts.add(login, name: name, grants, by: context.actor)
                return handOver(link, context, mail)
            } catch let refusal as AccountRefusal {
                let field =
                    switch refusal {
                    case .loginTaken: "login"
                    case .badName: "name"
                    case .noRoles, .roleElsewhere: "roles"
                    default: nil as String?
                    }
                state.refuse(field, AccountWords.message(refusal))
            }
        }
        return try await UserPages(context: context).list(state, status: .unprocessableContent)
    }

    /// To the user by mail, where there is some and the login is an address; else to the administrator, who hands it on.
    private static func handOver(
        _ link: StaffAccounts.Link, _ context: StaffContext<Site>, _ mail: MailDrop?
    ) -> WebAnswer {
        let pages = UserPages(context: context)
        guard let mail, let address = MailAddress(link.user.login.text) else { return pages.link(link) }
        let letter = LinkMail(link, at: UserPages.address(of: link, context.request), site: context.request.authority ?? "", context.localizer)
        do throws(MailFault) { try mail.put(letter.message(to: address)) } catch { return pages.link(link, notSent: true) }
        return pages.sent(link, to: address)
    }

    /// Roles that were ticked, with the hotels that were named for those of hotels.
    private static func grants(_ form: FormBody, _ state: inout FormState) -> [RoleGrant] {
        let names = (form["hotels"].first ?? "").split { $0 == " " || $0 == "," || $0 == "\n" }.map(String.init)
        let hotels = names.compactMap { RoleGrant.HotelID($0) }
        let roles = form["roles"].compactMap { StaffRole(rawValue: $0) }
        if hotels.count < names.count || hotels.isEmpty && roles.contains(where: \.isForHotels) {
            state.refuse("hotels", StaffUsersText.hotelsNeeded)
        }
        return roles.flatMap { role in role.isForHotels ? hotels.compactMap { RoleGrant(role, hotel: $0) } : [RoleGrant(role)].compactMap { $0 } }
    }
}

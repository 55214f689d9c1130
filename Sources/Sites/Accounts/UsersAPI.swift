import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Mail
import Primitives
import SQL
import StrictJSON
import Web

/// Users of a site for a city's own directory of people: who works here, invitations by mail, roles, shutting out.
///
/// A program is told no secret, and gives nobody what it may not do itself (`StaffRole.isGivenByPrograms`): administrators, signatories and their like
/// are made by an administrator, on the site.
enum UsersAPI {
    typealias Context = TokenContext<Site>

    private static let login = APIContract.Parameter.path(
        "login", "By which somebody signs in, in small letters.",
        .text(pattern: "^[a-z0-9._+@][a-z0-9._+@-]{1,119}$", example: "aliya@almaty.example"))

    /// - Parameter mail: by which invitations go out; without it, programs invite nobody.
    static func routes(_ mail: MailDrop?) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(
            .get, "/api/v1/users", needs: .apiToken(.readUsers),
            APIContract(
                [], answers: .json("By their logins.", .object([.required("items", .list(schema, most: StaffAccounts.mostUsers))], isOpen: false))),
            "who works at the site"
        ) { context in answer(["items": .array(try await context.tenant.accounts.users().map(json))]) }
        routes.api(
            .get, "/api/v1/users/:login", needs: .apiToken(.readUsers), APIContract([login], answers: .json("The user.", schema)), "one user"
        ) { context in answer(json(try await user(context))) }
        routes.api(
            .put, "/api/v1/users/:login", needs: .apiToken(.writeUsers),
            APIContract(
                parameters: [login], body: newUser,
                answers: [.json("Such a user was there.", schema), .json(status: 201, "The invitation is on its way, by mail.", schema)]),
            "invites somebody by mail; the link is told to nobody else"
        ) { try await invite($0, mail) }
        routes.api(
            .put, "/api/v1/users/:login/roles", needs: .apiToken(.writeUsers),
            APIContract(parameters: [login], body: roles, answers: [.json("The user.", schema)]),
            "gives a user roles instead of those `before`; only what programs may give changes"
        ) { answer(try await setRoles($0)) }
        routes.api(
            .put, "/api/v1/users/:login/disabled", needs: .apiToken(.writeUsers),
            APIContract(parameters: [login], body: disabled, answers: [.json("The user.", schema)]),
            "shuts a user out, but for administrators, or lets one in again; once done, it says so again"
        ) { answer(try await setDisabled($0)) }
        return routes
    }

    private static func answer(_ json: JSON) -> WebAnswer { WebAnswer(json: json).cached(.personal) }

    // MARK: What a request is about

    private static func login(_ context: Context) throws -> Login {
        // One spelling in an address: what people type with capitals and spaces is none here.
        try context.site.parameter("login") { text in Login(text).flatMap { $0.text == text ? $0 : nil } }
    }

    private static func user(_ context: Context) async throws -> StaffUser {
        let login = try login(context)
        do { return try await context.tenant.accounts.user(login.text) } catch AccountRefusal.noSuchUser { throw SiteRefusal.notFound }
    }

    private static func grants(_ name: String, _ fields: Fields) throws(FieldError) -> [RoleGrant] {
        let grants = try fields.elements(name, count: 1...500) { (json, path) throws(FieldError) -> RoleGrant in
            guard let grant = json.string.flatMap({ RoleGrant($0) }) else {
                throw FieldError(path: path, expected: .form(FieldForm("", RoleGrant.form)), found: json)
            }
            return grant
        }
        return try fields.distinct(name, grants) { $0.description }
    }

    private static func refusal(_ detail: String, _ member: String) -> SiteRefusal {
        .problem(status: 422, code: "rule-violated", title: "Refused", detail: detail, members: [("member", .string(member))])
    }

    private static func checkGivable(_ grants: Set<RoleGrant>) throws(SiteRefusal) {
        guard let grant = grants.sorted().first(where: { !$0.role.isGivenByPrograms }) else { return }
        throw refusal(
            "A program neither gives nor takes the role \(grant): its rights are for people who have signed in with a second factor. An administrator does it, on the site.",
            "roles")
    }

    // MARK: Acts

    private static func invite(_ context: Context, _ mail: MailDrop?) async throws -> WebAnswer {
        let (login, fields) = (try login(context), try await context.fields())
        let (name, grants) = (try fields.text("name", length: 1...400), try grants("roles", fields))
        try checkGivable(Set(grants))
        if let standing = try? await context.tenant.accounts.user(login.text), standing.name == name, Set(standing.grants) == Set(grants) {
            return answer(json(standing))
        }
        guard let mail, let address = MailAddress(login.text) else {
            throw refusal(
                mail == nil
                    ? "This site has no mail set up, and an invitation is a secret that no program is told. Set up mail, or invite on the site."
                    : "An invitation goes to the user alone, by mail: the login must be a mail address. Invite others on the site.", "login")
        }
        let link: StaffAccounts.Link
        do { link = try await context.tenant.accounts.add(login, name: name, grants, by: context.actor) } catch let refusal as AccountRefusal {
            throw refusal.problem
        }
        let (request, localizer) = (context.request, context.site.localizer)
        let letter = LinkMail(link, at: UserPages.address(of: link, request), site: request.authority ?? "", localizer)
        do throws(MailFault) { try mail.put(letter.message(to: address)) } catch {
            throw Problem(
                .unavailable, "The user \(login) is there, but the letter could not be written. An administrator makes a new link, on the site.")
        }
        return WebAnswer(.created, json: json(link.user)).cached(.personal)
    }

    private static func setRoles(_ context: Context) async throws -> JSON {
        let (user, fields) = (try await user(context), try await context.fields())
        let (grants, before) = (try grants("roles", fields), try grants("before", fields))
        do {
            return json(
                try await context.tenant.accounts.setRoles(grants, of: user.login.text, by: context.actor) { standing in
                    guard Set(standing.grants) != Set(grants) else { return }
                    guard Set(standing.grants) == Set(before) else { throw Context.stale("the user's roles", current: json(standing)) }
                    try checkGivable(Set(standing.grants).symmetricDifference(grants))
                })
        } catch let refusal as AccountRefusal { throw refusal.problem }
    }

    private static func setDisabled(_ context: Context) async throws -> JSON {
        let (user, isDisabled) = (try await user(context), try await context.fields().boolean("disabled"))
        let administrator = StaffRole.administrator(of: context.tenant.accounts.place)
        do {
            return json(
                try await context.tenant.accounts.setDisabled(isDisabled, user.login.text, by: context.actor) { standing in
                    guard (standing.disabledAt != nil) != isDisabled else { return }
                    // Who is let in again has their roles again.
                    if !isDisabled { try checkGivable(Set(standing.grants)) }
                    guard !standing.roles.contains(administrator) else {
                        throw refusal("A program shuts no administrator out. Another administrator does it, on the site.", "disabled")
                    }
                })
        } catch let refusal as AccountRefusal { throw refusal.problem }
    }

    // MARK: What is told

    private static func json(_ user: StaffUser) -> JSON {
        [
            "login": .string(user.login.text), "name": .string(user.name), "roles": .array(user.grants.map { .string($0.description) }),
            "state": .string(user.state.rawValue), "secondFactor": .boolean(user.hasSecondFactor),
            "createdAt": .string(user.createdAt.description), "disabledAt": user.disabledAt.map { .string($0.description) } ?? .null,
        ]
    }

    private static let role = Schema.anyText(most: 120)
    private static let schema = Schema.named(
        "User",
        .object(
            [
                .required("login", .anyText(most: 120)), .required("name", .anyText(most: 400)), .required("roles", .list(role, most: 500)),
                .required("state", .words(["invited", "active", "disabled"])), .required("secondFactor", .boolean), .required("createdAt", .time),
                .required("disabledAt", .nullable(.time)),
            ], isOpen: false))
    private static let newUser = Schema.named(
        "NewUser", .object([.required("name", .anyText(most: 100)), .required("roles", .list(role, least: 1, most: 500))], isOpen: true))
    private static let roles = Schema.named(
        "UserRoles",
        .object([.required("roles", .list(role, least: 1, most: 500)), .required("before", .list(role, least: 1, most: 500))], isOpen: true))
    private static let disabled = Schema.named("UserDisabled", .object([.required("disabled", .boolean)], isOpen: true))
}

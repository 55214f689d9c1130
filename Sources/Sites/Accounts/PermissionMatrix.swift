import Accounts
import FeatureKit
import HTTPTypes
import Web

/// Which role may call which route, as a page of the documents: made from what the routes declare and the roles have.
public enum PermissionMatrix {
    public static var page: String {
        """
        # Who may do what

        Written by `caravanserai permissions > docs/permissions.md` from the code; a test compares. What is not here, nobody may.

        Everybody may read what is public. A program has a token with scopes. A person signs in with a password and a second factor, has roles, and by
        them permissions; a route names the one that it needs, and what needs none does not compile. The database is asked with each request: what is
        withdrawn is out with the next one.


        """ + StaffRole.Place.allCases.map(permissions).joined(separator: "\n") + "\n" + routes
    }

    private static func title(_ place: StaffRole.Place) -> String {
        switch place {
        case .city: "At a city"
        case .secretariat: "At the secretariat"
        }
    }

    private static func table(_ columns: [String], _ rows: [[String]]) -> String {
        ([columns, columns.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static func permissions(_ place: StaffRole.Place) -> String {
        let roles = StaffRole.roles(at: place)
        let rows = StaffPermission.allCases.filter { $0.exists(at: place) }.map { permission in
            ["`\(permission.rawValue)`"] + roles.map { permission.roles.contains($0) ? "●" : "" }
        }
        return "## \(title(place))\n\n" + table(["Permission"] + roles.map(\.rawValue), rows)
    }

    private static var routes: String {
        let routes = SiteRoutes.routes.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        let rows = routes.compactMap { route -> [String]? in
            guard case .staff(let right) = route.needs, let permission = StaffPermission(rawValue: right.name) else { return nil }
            func roles(_ place: StaffRole.Place) -> String {
                guard route.place != (place == .city ? "secretariat" : "cities") else { return "no such route" }
                let roles = StaffRole.roles(at: place)
                let allowed = roles.filter { permission.roles.contains($0) }
                return allowed.count == roles.count ? "every role" : allowed.isEmpty ? "nobody" : allowed.map(\.rawValue).joined(separator: ", ")
            }
            return ["`\(route.method.rawValue) \(route.template)`", "`\(right.name)`", roles(.city), roles(.secretariat), route.summary]
        }
        let open = routes.count { $0.needs == .public }
        return "## Routes\n\n" + table(["Route", "Needs", "At a city", "At the secretariat", "What"], rows) + "\n" + scopes(routes)
            + "\nOpen to everybody: the other \(open) of [routes.txt](routes.txt).\n"
    }

    /// What programs may do with a token: each scope with what its maker must be allowed, and its routes.
    private static func scopes(_ routes: [Route]) -> String {
        let scopes = APIToken.Scope.allCases.map { scope in
            let roles = StaffRole.allCases.filter { scope.permission.roles.contains($0) }.map(\.rawValue).joined(separator: ", ")
            return ["`\(scope.rawValue)`", "`\(scope.permission.rawValue)`", roles]
        }
        let rows = routes.compactMap { route -> [String]? in
            guard case .apiToken(let scope) = route.needs else { return nil }
            return ["`\(route.method.rawValue) \(route.template)`", "`\(scope.name)`", route.place, route.summary]
        }
        return
            "## Tokens of programs\n\nA token may do what its scopes say, as far as whoever made it may now, at the hotels to which it is bound.\n\n"
            + table(["Scope", "Its maker needs", "So these make it"], scopes) + "\n" + table(["Route", "Scope", "At", "What"], rows)
    }
}

import Logging
import Primitives
import SQL
import Settings
import Sites

extension Diagnosis {
    /// Asks a site's identity provider for its description and its keys, as the process does when somebody signs in.
    mutating func checkIdentityProvider(_ settings: IdentityProviderSettings, of subject: String) async {
        let quiet = Logger(label: "doctor") { _ in SwiftLogNoOpLogHandler() }
        do {
            try await IdentityProvider(settings, logger: quiet).check(at: .system)
            good("identity provider", subject, "\(settings.issuer) describes itself, and has keys that are taken here")
        } catch let failure as SecretFile.Failure {
            fault("identity provider", subject, "the client's secret: \(failure)")
        } catch { fault("identity provider", subject, "\(error); people sign in by password and code meanwhile") }
    }
}

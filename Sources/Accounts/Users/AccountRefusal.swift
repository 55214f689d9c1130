public import Envelope
import StrictJSON

/// Why something about an account is not done. Pages say it in the visitor's language, commands by ``problem``.
public enum AccountRefusal: Error, Sendable, Equatable {
    /// Login, password or code are wrong: which of them is not told.
    case wrongCredentials
    case wrongCode
    /// A right code, which was used before.
    case usedCode
    /// - Parameter seconds: after which it may be tried again.
    case tooManyAttempts(seconds: Int64)
    /// More want to sign in at once than the machine checks passwords for.
    case busy
    /// An invitation or reset that was used, has expired, or never was.
    case linkIsOver
    case sessionIsOver
    case weakPassword(PasswordRule.Fault)
    case loginTaken(Login)
    case noSuchUser(String)
    case isDisabled(Login)
    /// Without it nobody could give roles any more.
    case lastAdministrator
    case roleElsewhere(RoleGrant)
    case noRoles
    case badName(String)
    case tooManyUsers
    case passkey(PasskeyFault)
    /// No account here is that of who has signed in at the identity provider.
    case unknownIdentity
    /// It is another user's already.
    case identityTaken
    /// The way to the identity provider and back took too long, was gone before, or began in another browser.
    case visitIsOver
    /// Without it the user could sign in no more.
    case onlyWayIn
    case tooManyPasskeys

    public var problem: Problem {
        switch self {
        case .wrongCredentials: Problem(.notFound, "Name or password are wrong.")
        case .wrongCode: Problem(.ruleViolated, "The code is wrong. Look at the clock of the device that makes it.")
        case .usedCode: Problem(.ruleViolated, "The code was used before. Wait for the next one.")
        case .tooManyAttempts(let seconds):
            Problem(.rateLimited, "Too many attempts. Try again in \(seconds) s.", members: [("retryAfter", .integer(seconds))])
        case .busy: Problem(.unavailable, "Many want to sign in just now. Try again in a few seconds.")
        case .linkIsOver: Problem(.expired, "The link was used or has expired. Ask for a new one.")
        case .sessionIsOver: Problem(.expired, "The session has ended. Sign in again.")
        case .weakPassword(let fault): Problem(.ruleViolated, fault.sentence)
        case .loginTaken(let login): Problem(.reusedID, "There is a user \(login) already. Choose another login, or change that user's roles.")
        case .noSuchUser(let login): Problem(.notFound, "There is no user \(login.prefix(120)). List the users to see who there is.")
        case .isDisabled(let login): Problem(.ruleViolated, "The user \(login) is disabled. Enable the user first.")
        case .lastAdministrator:
            Problem(.ruleViolated, "This is the last administrator. Give somebody else that role first, so that there is one who can give roles.")
        case .roleElsewhere(let grant): Problem(.ruleViolated, "The role \(grant) is not given here.")
        case .noRoles: Problem(.ruleViolated, "A user has at least one role. Disable the user who shall have none.")
        case .badName(let fault): Problem(.malformedPayload, "The name must be 1 to 100 characters on one line; it has \(fault).")
        case .passkey(let fault): Problem(.ruleViolated, "The passkey was not taken: \(fault.sentence)")
        case .unknownIdentity: Problem(.notFound, "The identity provider knows somebody who has no account here. Link the account first.")
        case .identityTaken: Problem(.reusedID, "The identity is another user's already. Remove it there first.")
        case .visitIsOver: Problem(.expired, "The way to the identity provider and back took too long, or began elsewhere. Begin anew.")
        case .onlyWayIn: Problem(.ruleViolated, "The user has no password, and could sign in no more. Make a link for a password first.")
        case .tooManyPasskeys: Problem(.ruleViolated, "A user has at most \(StaffAccounts.mostPasskeys) passkeys. Remove one that is not used.")
        case .tooManyUsers: Problem(.ruleViolated, "A site has at most \(StaffAccounts.mostUsers) users. Those who have left stay disabled.")
        }
    }
}

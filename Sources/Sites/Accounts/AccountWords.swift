import Accounts
import Primitives
import Web

/// What is refused about accounts, and what roles and states are called, in words for people.
enum AccountWords {
    /// The same where codes of a clock are concerned: with the time that it is here, so that one can see whose clock is wrong.
    static func message(_ refusal: AccountRefusal, at now: UTCTime) -> Message {
        refusal == .wrongCode ? ClockText.wrongCode(now: now) : message(refusal)
    }

    static func message(_ refusal: AccountRefusal) -> Message {
        switch refusal {
        case .wrongCredentials: AccountText.wrongCredentials
        case .wrongCode: AccountText.wrongCode
        case .usedCode: AccountText.usedCode
        case .tooManyAttempts(let seconds): AccountText.tooManyAttempts(minutes: (seconds + 59) / 60)
        case .busy: AccountText.busy
        case .linkIsOver: AccountText.linkIsOver
        case .sessionIsOver: AccountText.sessionIsOver
        case .weakPassword(let fault): message(fault)
        case .loginTaken(let login): AccountText.loginTaken(login: login.text)
        case .noSuchUser(let login): AccountText.noSuchUser(login: login)
        case .isDisabled(let login): AccountText.isDisabled(login: login.text)
        case .lastAdministrator: AccountText.lastAdministrator
        case .roleElsewhere(let grant): AccountText.roleElsewhere(role: role(grant.role))
        case .noRoles: AccountText.noRoles
        case .badName: AccountText.badName
        case .passkey(let fault): message(fault)
        case .unknownIdentity: ProviderText.unknownIdentity
        case .identityTaken: ProviderText.identityTaken
        case .visitIsOver: ProviderText.visitIsOver
        case .onlyWayIn: ProviderText.onlyWayIn
        case .tooManyPasskeys: PasskeyText.tooMany(most: StaffAccounts.mostPasskeys)
        case .tooManyUsers: AccountText.tooManyUsers(most: StaffAccounts.mostUsers)
        }
    }

    private static func message(_ fault: PasswordRule.Fault) -> Message {
        switch fault {
        case .tooShort: AccountText.tooShort(least: PasswordRule.shortest)
        case .tooLong: AccountText.tooLong
        case .common: AccountText.common
        case .repeating: AccountText.repeating
        case .sequence: AccountText.sequence
        case .ownName: AccountText.ownName
        }
    }

    private static func message(_ fault: PasskeyFault) -> Message {
        switch fault {
        case .unreadable: PasskeyText.unreadable
        case .anotherSite: PasskeyText.anotherSite
        case .oldChallenge: PasskeyText.oldChallenge
        case .notVerified: PasskeyText.notVerified
        case .wrong: PasskeyText.wrong
        case .countsBackwards: PasskeyText.countsBackwards
        case .known: PasskeyText.known
        }
    }

    static func role(_ role: StaffRole) -> Message {
        switch role {
        case .cityAdministrator: AccountText.roleCityAdministrator
        case .hotelManager: AccountText.roleHotelManager
        case .frontDesk: AccountText.roleFrontDesk
        case .forumOfficer: AccountText.roleForumOfficer
        case .signatory: AccountText.roleSignatory
        case .visaPublisher: AccountText.roleVisaPublisher
        case .privacyOfficer: AccountText.rolePrivacyOfficer
        case .policeExportOperator: AccountText.rolePoliceExportOperator
        case .administrator: AccountText.roleAdministrator
        case .editor: AccountText.roleEditor
        case .reviewer: AccountText.roleReviewer
        case .juror: AccountText.roleJuror
        case .auditor: AccountText.roleAuditor
        }
    }

    static func grant(_ grant: RoleGrant) -> Message {
        guard let hotel = grant.hotel else { return role(grant.role) }
        return AccountText.roleAtHotel(role: role(grant.role), hotel: hotel.text)
    }

    static func state(_ state: StaffUser.State) -> Message {
        switch state {
        case .invited: AccountText.stateInvited
        case .active: AccountText.stateActive
        case .disabled: AccountText.stateDisabled
        }
    }
}

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
        case .wrongCredentials: AccountWordsText.wrongCredentials
        case .wrongCode: AccountWordsText.wrongCode
        case .usedCode: AccountWordsText.usedCode
        case .tooManyAttempts(let seconds): AccountWordsText.tooManyAttempts(minutes: (seconds + 59) / 60)
        case .busy: AccountWordsText.busy
        case .linkIsOver: AccountText.linkIsOver
        case .sessionIsOver: AccountWordsText.sessionIsOver
        case .weakPassword(let fault): message(fault)
        case .loginTaken(let login): AccountWordsText.loginTaken(login: login.text)
        case .noSuchUser(let login): AccountWordsText.noSuchUser(login: login)
        case .isDisabled(let login): AccountWordsText.isDisabled(login: login.text)
        case .lastAdministrator: AccountWordsText.lastAdministrator
        case .roleElsewhere(let grant): AccountWordsText.roleElsewhere(role: role(grant.role))
        case .noRoles: AccountWordsText.noRoles
        case .badName: AccountWordsText.badName
        case .passkey(let fault): message(fault)
        case .unknownIdentity: ProviderText.unknownIdentity
        case .identityTaken: ProviderText.identityTaken
        case .visitIsOver: ProviderText.visitIsOver
        case .onlyWayIn: ProviderText.onlyWayIn
        case .tooManyPasskeys: PasskeyText.tooMany(most: StaffAccounts.mostPasskeys)
        case .tooManyUsers: AccountWordsText.tooManyUsers(most: StaffAccounts.mostUsers)
        }
    }

    private static func message(_ fault: PasswordRule.Fault) -> Message {
        switch fault {
        case .tooShort: AccountWordsText.tooShort(least: PasswordRule.shortest)
        case .tooLong: AccountWordsText.tooLong
        case .common: AccountWordsText.common
        case .repeating: AccountWordsText.repeating
        case .sequence: AccountWordsText.sequence
        case .ownName: AccountWordsText.ownName
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
        case .cityAdministrator: AccountWordsText.roleCityAdministrator
        case .hotelManager: AccountWordsText.roleHotelManager
        case .frontDesk: AccountWordsText.roleFrontDesk
        case .forumOfficer: AccountWordsText.roleForumOfficer
        case .signatory: AccountWordsText.roleSignatory
        case .visaPublisher: AccountWordsText.roleVisaPublisher
        case .privacyOfficer: AccountWordsText.rolePrivacyOfficer
        case .policeExportOperator: AccountWordsText.rolePoliceExportOperator
        case .administrator: AccountWordsText.roleAdministrator
        case .editor: AccountWordsText.roleEditor
        case .reviewer: AccountWordsText.roleReviewer
        case .juror: AccountWordsText.roleJuror
        case .auditor: AccountWordsText.roleAuditor
        }
    }

    static func grant(_ grant: RoleGrant) -> Message {
        guard let hotel = grant.hotel else { return role(grant.role) }
        return AccountWordsText.roleAtHotel(role: role(grant.role), hotel: hotel.text)
    }

    static func state(_ state: StaffUser.State) -> Message {
        switch state {
        case .invited: AccountWordsText.stateInvited
        case .active: AccountWordsText.stateActive
        case .disabled: AccountWordsText.stateDisabled
        }
    }
}

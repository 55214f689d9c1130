extension StaffPermission {
    /// What somebody does who is signed in with a second factor, and no token: users of administrators' kind, signatures, guests' documents.
    static let ofPeopleAlone: [StaffPermission] = [
        .manageUsers, .signReports, .publishVisaRules, .openGuestDocuments, .eraseGuests, .exportToPolice,
    ]
}

extension StaffRole {
    /// Whether a program may give and take it. Nobody gets by a token what no token may do: else whoever has stolen one would give it to themself.
    public var isGivenByPrograms: Bool { !StaffPermission.ofPeopleAlone.contains { $0.roles.contains(self) } }
}

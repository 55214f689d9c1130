import Federation
import Forum
import Web

/// What a record type is called for people.
enum RecordTypeName {
    private static let names: [String: Message] = [
        MemberAdmitted.name: RecordTypeText.memberAdmitted, MemberKeyRotated.name: RecordTypeText.memberKeyRotated,
        MemberKeyRevoked.name: RecordTypeText.memberKeyRevoked, MemberSuspended.name: RecordTypeText.memberSuspended,
        VisaPublisherNamed.name: RecordTypeText.visaPublisherNamed, VisaRulePublished.name: RecordTypeText.visaRulePublished,
        VisaRuleReported.name: RecordTypeText.visaRuleReported, VisaDatasetRead.name: RecordTypeText.visaDatasetRead,
        CommitmentPublished.name: RecordTypeText.progressCommitmentPublished,
        CyclePublished.name: RecordTypeText.progressCyclePublished, ReportSigned.name: RecordTypeText.progressReportSigned,
        AssessmentPublished.name: RecordTypeText.progressAssessmentPublished, EditionPublished.name: RecordTypeText.editionPublished,
    ]

    /// - Returns: `nil` where this version has no name for it.
    static func message(_ type: String) -> Message? { names[type] }
}

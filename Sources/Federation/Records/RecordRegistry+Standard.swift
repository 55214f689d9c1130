extension RecordRegistry {
    /// Every record type of this version. A new kind is one line here and one file beside this one.
    public static let standard = RecordRegistry([
        MemberAdmitted.self, MemberKeyRotated.self, MemberKeyRevoked.self, MemberSuspended.self,
        VisaPublisherNamed.self, VisaRulePublished.self, VisaRuleReported.self, VisaDatasetRead.self,
        CommitmentPublished.self, CyclePublished.self, ReportSigned.self, AssessmentPublished.self,
    ])
}

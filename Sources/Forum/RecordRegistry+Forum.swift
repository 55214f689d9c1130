public import Federation

extension RecordRegistry {
    /// Every record type of the forum.
    public static let forum = RecordRegistry(
        RecordRegistry.membershipTypes + [
            VisaPublisherNamed.self, VisaRulePublished.self, VisaRuleReported.self,
            CommitmentPublished.self, CyclePublished.self, ReportSigned.self, AssessmentPublished.self,
        ])
}

public import FeatureKit
public import Federation
public import Ledger
public import Web

/// The registers that there are; a new one is its kind, and one line here.
public enum Registers {
    public static let kinds: [any RegisterKind.Type] = [BarrierKind.self, ActionKind.self]
}

/// What all registers have in common: their records, and the table of their entries.
public enum RegistersFeature: Feature {
    public static let name = "registers"
    public static var recordTypes: [any RecordType.Type] { Registers.kinds.flatMap { $0.recordTypes } }
    public static let projections: [any Projection.Type] = [RegisterTables.self]
    public static var officeRoutes: RouteSet<any OfficeSite> { OwnSubmission.routes }
    public static var recordTypeNames: [String: Message] {
        [
            RegisterSubmitted<BarrierKind>.name: BarrierText.recordSubmitted, RegisterReviewed<BarrierKind>.name: BarrierText.recordReviewed,
            BarrierAnswered.name: BarrierText.recordAnswered, RegisterSubmitted<ActionKind>.name: PlanText.recordSubmitted,
            RegisterReviewed<ActionKind>.name: PlanText.recordReviewed,
        ]
    }
}

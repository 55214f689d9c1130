public import Federation

/// What a node or a coordinator knows of the forum's features: handed in by whoever puts the process together.
public struct ForumFeatures: Sendable {
    public let registry: RecordRegistry
    public let projections: Projections
    public let requests: RequestRegistry

    public init(registry: RecordRegistry, projections: Projections, requests: RequestRegistry) {
        self.registry = registry
        self.projections = projections
        self.requests = requests
    }
}

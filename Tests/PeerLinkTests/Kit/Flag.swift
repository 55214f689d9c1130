import Synchronization

/// Set from any task, asked from any other.
final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }
    func set(_ isSet: Bool = true) { value.store(isSet, ordering: .releasing) }
}

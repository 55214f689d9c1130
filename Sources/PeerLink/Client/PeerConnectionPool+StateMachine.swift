import NIOCore

extension PeerConnectionPool {
    /// A connection taken from the pool.
    struct Lease: Sendable {
        let connection: PeerConnection
        /// Whether it had rested, so that the peer may have given it up meanwhile.
        let isReused: Bool
    }

    /// Who gets which connection. Decides only; the pool performs.
    struct StateMachine: ~Copyable {
        typealias Waiter = (id: Int, promise: EventLoopPromise<Lease>)

        private let limits: PeerChannelLimits
        /// Used last comes last, and goes first.
        private var idle: [PeerConnection] = []
        private var open: [ObjectIdentifier: PeerConnection] = [:]
        private var opening = 0
        private var waiters = CircularBuffer<Waiter>(initialCapacity: 0)
        private var nextID = 0
        private(set) var isClosed = false

        init(_ limits: PeerChannelLimits) { self.limits = limits }

        var count: Int { open.count + opening }

        enum TakeAction {
            case use(PeerConnection)
            case wait(id: Int, opensOne: Bool)
            case refuse(PeerFailure)
        }

        mutating func take(_ promise: EventLoopPromise<Lease>) -> TakeAction {
            if isClosed { return .refuse(Self.closedFailure) }
            if let connection = idle.popLast() { return .use(connection) }
            guard waiters.count < limits.waitingRequests else {
                return .refuse(PeerFailure("\(limits.waitingRequests) requests wait for it already; it is slower than what is asked of it"))
            }
            nextID += 1
            waiters.append((nextID, promise))
            return .wait(id: nextID, opensOne: opensAnother())
        }

        private static var closedFailure: PeerFailure { PeerFailure("this side is shutting down") }

        private mutating func opensAnother() -> Bool {
            guard !isClosed, opening < waiters.count, count < limits.connections else { return false }
            opening += 1
            return true
        }

        mutating func stopWaiting(_ id: Int) -> EventLoopPromise<Lease>? {
            guard let index = waiters.firstIndex(where: { $0.id == id }) else { return nil }
            return waiters.remove(at: index).promise
        }

        enum GiveAction {
            case give(EventLoopPromise<Lease>)
            case keep
            case close
        }

        mutating func opened(_ connection: PeerConnection) -> GiveAction {
            opening -= 1
            open[ObjectIdentifier(connection)] = connection
            return give(connection)
        }

        mutating func released(_ connection: PeerConnection) -> GiveAction {
            open[ObjectIdentifier(connection)] == nil ? .close : give(connection)
        }

        private mutating func give(_ connection: PeerConnection) -> GiveAction {
            if isClosed { return .close }
            if let waiter = waiters.popFirst() { return .give(waiter.promise) }
            idle.append(connection)
            return .keep
        }

        /// - Returns: who is to be told, and whether to open another connection for those who wait still.
        mutating func failedToOpen() -> (told: [EventLoopPromise<Lease>], opensOne: Bool) {
            opening -= 1
            // Where no connection is open, all who wait are told: another attempt would fail for the same reason.
            let count = open.isEmpty ? waiters.count : min(1, waiters.count)
            let told = waiters.prefix(count).map(\.promise)
            waiters.removeFirst(count)
            return (told, opensAnother())
        }

        /// - Returns: whether to open another connection for those who wait.
        mutating func closed(_ connection: PeerConnection) -> Bool {
            guard open.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return false }
            idle.removeAll { $0 === connection }
            return opensAnother()
        }

        /// Takes one idle connection out; false when it is not idle.
        mutating func retire(_ connection: PeerConnection) -> Bool {
            guard let index = idle.firstIndex(where: { $0 === connection }) else { return false }
            idle.remove(at: index)
            return true
        }

        mutating func retireAll() -> [PeerConnection] {
            defer { idle = [] }
            return idle
        }

        mutating func close() -> (connections: [PeerConnection], told: [EventLoopPromise<Lease>]) {
            isClosed = true
            idle = []
            defer { waiters.removeAll() }
            return (Array(open.values), waiters.map(\.promise))
        }
    }
}

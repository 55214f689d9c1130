import TestKit

extension [UInt8] {
    /// One to three bytes changed, put in or taken out.
    func mutated(using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = self
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let position = Int.random(in: 0...bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0 where position < bytes.count: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1 where position < bytes.count: bytes.remove(at: position)
            default: bytes.insert([10, 32, 43, 47, 48, 61, 65, 0xe2].randomElement(using: &generator) ?? 0, at: position)
            }
        }
        return bytes
    }
}

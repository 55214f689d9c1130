import Primitives
import Testing

@Suite struct `A stranger's origin` {
    private func v6(_ groups: UInt16...) -> [UInt8] { groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }

    @Test func `is an IPv4 address, in either spelling, or the /64 of an IPv6 address`() {
        #expect(ConnectionOrigin(address: [192, 0, 2, 7])?.description == "192.0.2.7")
        #expect(ConnectionOrigin(address: v6(0, 0, 0, 0, 0, 0xFFFF, 0xC000, 0x0207)) == ConnectionOrigin(address: [192, 0, 2, 7]))
        let home = ConnectionOrigin(address: v6(0x2001, 0xDB8, 1, 2, 3, 4, 5, 6))
        #expect(home == ConnectionOrigin(address: v6(0x2001, 0xDB8, 1, 2, 9, 9, 9, 9)))
        #expect(home != ConnectionOrigin(address: v6(0x2001, 0xDB8, 1, 3, 3, 4, 5, 6)))
        #expect(home?.description == "2001:db8:1:2::/64")
        #expect(ConnectionOrigin(address: [1, 2, 3]) == nil)
    }
}

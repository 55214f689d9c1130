import CityNode
import Coordinator
import SQL
import Testing

@Suite struct `A migration that has landed` {
    /// One line for each step that databases out there may have; a new step adds a line, none is ever changed.
    static let city = [
        1: "ledger 9a8386daab9b5cb0d55c20257bece0165fccdff1a58f88f7c4d4fd3f188c92ef",
        2: "city 83ab5266d6ec07916db8c43745b6aba8cdd67ee2a2e1edd7733784893b8a4be7",
        3: "api 1afcece0ac88fec303fc7954adfaf93945b73f9983b93b7546bb498870ae121a",
        4: "receipts 3352a5eddd4610d5cf8c39d7931c8f69582739441760ad1fe2279acea01b356a",
        5: "outbox envelopes 7cb337a0525967e9c62f31239fe3385cafd896ad52350908e2b3fa3e05660cf3",
        6: "documents of a peer 20a94f5b47d53cf4faa08c258edc6a9f8862c8f699fd07d91d5f60bcb5412a9a",
        7: "halted 024d143962e7b339051141bb9547420c7c5c3a5fb89af0abb6fbc144a9b0d9bb",
    ]
    static let coordinator = [
        1: "ledger 9a8386daab9b5cb0d55c20257bece0165fccdff1a58f88f7c4d4fd3f188c92ef",
        2: "coordinator 5a9cb99800fda653d3f0afc9e4c509bf036ba0dae874190bc990a41f12911403",
        3: "board epochs 77182558bad82bfa90c4c5ca8a13ba2e7a0c044f7b8a3122af6f88598ab9577f",
        4: "withdrawn invitations e01e16a61bbffa6865a78a25a6d8815749fcec695109ed2ee69094e228a76065",
    ]

    @Test func `is never edited at a city`() { check(CitySchema.migrations, against: Self.city) }
    @Test func `is never edited at the coordinator`() { check(CoordinatorSchema.migrations, against: Self.coordinator) }

    private func check(_ migrations: Migrations, against pinned: [Int: String]) {
        #expect(migrations.steps.count == pinned.count, "pin the new step here")
        for step in migrations.steps { #expect(pinned[step.number] == "\(step.name) \(step.fingerprint)") }
    }
}

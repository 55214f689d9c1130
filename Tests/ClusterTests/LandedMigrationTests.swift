import AllFeatures
import CityNode
import Coordinator
import Forum
import Ledger
import SQL
import Testing

@Suite struct `A migration that has landed` {
    /// One line for each step that databases out there may have; a new step adds a line, none is ever changed.
    static let city = [
        1: "city 94f00cc1a62d3370c829550ee41c3ca8cca96f85b765c87d9ac0962bedcc8483",
        2: "accounts 4e02e8c55343b4ff34ec3d956309ec599d788ff3b4adb6a5aac8e679a8a88fd8",
        3: "attachments de3629c13e08d44338e804975b95bf9cc3ec5fe9795ae5779ff95f3aa15b619b",
        4: "webhooks 5e3978220ca3252975fedef4d73f72f0fc23e1317a0a409101f3168c99457fb6",
        5: "passkeys be83c59175e4be31e02e3a8f4697bcd9220456dfbca38f5234e25641d815ede5",
        6: "identities 84ab41dd82b4c2a02206566dae74cf0b2da2beef51233c1e19f186f4ca48df81",
        7: "issuers of tokens 4357dc8d76aebef10f136bc81e3e0132ca96ddf8b2a2237c00dd4e2ee8f831f8",
        8: "hotels of tokens 898730dc5b6890e645c9258a115841792173dac162090cefc7576275cfe08a9c",
        9: "kept forms of users 183c770d044e6702a8527a6d1373843fb12a6a919b5c215b8e1932215d51b3d8",
    ]
    static let forum = [
        1: "ledger 9a8386daab9b5cb0d55c20257bece0165fccdff1a58f88f7c4d4fd3f188c92ef",
        2: "forum 0f85c0640e0db6f5e1a14be93cbc87a725e5b869e3c4888fc9bcfdf98a87927d",
        3: "jobs a42d1a9404590158d3b268dc870485a50dad6be7271078d39119cb65467cfb97",
        4: "attachments de3629c13e08d44338e804975b95bf9cc3ec5fe9795ae5779ff95f3aa15b619b",
    ]
    static let coordinator = [
        1: "ledger 9a8386daab9b5cb0d55c20257bece0165fccdff1a58f88f7c4d4fd3f188c92ef",
        2: "coordinator 5a9cb99800fda653d3f0afc9e4c509bf036ba0dae874190bc990a41f12911403",
        3: "board epochs 77182558bad82bfa90c4c5ca8a13ba2e7a0c044f7b8a3122af6f88598ab9577f",
        4: "withdrawn invitations e01e16a61bbffa6865a78a25a6d8815749fcec695109ed2ee69094e228a76065",
        5: "accounts 4e02e8c55343b4ff34ec3d956309ec599d788ff3b4adb6a5aac8e679a8a88fd8",
        6: "jobs a42d1a9404590158d3b268dc870485a50dad6be7271078d39119cb65467cfb97",
        7: "attachments de3629c13e08d44338e804975b95bf9cc3ec5fe9795ae5779ff95f3aa15b619b",
        8: "webhooks 5e3978220ca3252975fedef4d73f72f0fc23e1317a0a409101f3168c99457fb6",
        9: "passkeys be83c59175e4be31e02e3a8f4697bcd9220456dfbca38f5234e25641d815ede5",
        10: "tokens f69956bbbe91089c817c1b145c9ff52648c35aa069595ae031ee59e596ba8df2",
        11: "identities 84ab41dd82b4c2a02206566dae74cf0b2da2beef51233c1e19f186f4ca48df81",
        12: "issuers of tokens 4357dc8d76aebef10f136bc81e3e0132ca96ddf8b2a2237c00dd4e2ee8f831f8",
        13: "hotels of tokens 898730dc5b6890e645c9258a115841792173dac162090cefc7576275cfe08a9c",
        14: "kept forms of users 183c770d044e6702a8527a6d1373843fb12a6a919b5c215b8e1932215d51b3d8",
        15: "ages of keys 3a9ebf08d3f569f3bf226318b42b8547d8730f44d6362074a7b42a559cbfab96",
    ]

    @Test func `is never edited at a city`() { check(CitySchema.migrations, against: Self.city) }
    @Test func `is never edited of a forum at a node`() { check(ForumSchema.migrations, against: Self.forum) }
    @Test func `is never edited at the coordinator`() { check(CoordinatorSchema.migrations, against: Self.coordinator) }

    /// What features keep at a city, each numbered by itself.
    static let features = [
        "barriers": [1: "reports of travellers 43061d644b5ad099af0461e16c39093ed4d8092a70d8d36a3bcdd8b6cd12c1f3"],
        "front-desk": [
            1: "folios, invoices, night audits, rooms and groups 536178f9cb8bb402ffec3f392237f1bc8095ccff01f83e585b70f0319effc10d",
            2: "who did not come, and what was asked of providers 598e1ddac9c9cdc255b5aeb886a0e136f11c7ac639e73be55ae458eddf43ae96",
            3: "who of those who wait was told 8efa3cc778ad7e938f7f620cbdb735023a0477c39f7569cc667d6227bc6f88cf",
            4: "no people beside invoices and who waits ede68cb2c14e5f62e642a34a49800a1155af81a7c8dd7c80c403b2eabe21cf30",
            5: "who waits stands with the stock e3a5ad16b9664dec420f89aca211a962a4c3b991c85f6e21474c78acf55e64ef",
        ],
        "guests": [
            1: "register of guests 8040806da21c81b78908c1dfbaf93b408d59e921446dff5cdd7d17b736534c97",
            2: "registration with the police 0c4fe305108cf666221eb7ea37d10db8d83a247b2477e6042c617fd03227683b",
            3: "registration cards 6a37dabcaaa5cf47a9a4f9a202f9979b4df937d83a3bad1fdd1bd3759fe5b1b8",
            4: "months on the board 2ecbcd2f5f3973b2fb44d06c5401ab9d2b1e31d424d5eb7400b14a24fc3d1d48",
            5: "persons of bookings, sealed cd45c0e027d29f5b8b4c833c3a00e1494044a1c312dc3174d45e5d8e210e6098",
            6: "what other cities were told e57bc585c5ecf3f9550346ee17a8bf4a3f47fa661dac0017b231ee183644be18",
            7: "notes of people beside bookings, sealed 2fd674c91a79c24235e75bf24a51546d0162e2a5480e2ca594f5096ec4978620",
            8: "rotation of the keys that wrap keys 9b2c0ac7066433560d4987e5a1681e06de803391040fa4d328e70638ab5b7073",
            9: "cards of who has booked ee803009996e852759c7046639034b63c7cfc1e8890e4579b2e591f710dc6c38",
            10: "guests who are expected b26323b1bc4abc4f9c997e26667bfe1d7d494c0b58751155ee9af2efea2f9e3a",
            11: "names of registration cards e9c92696b30813f4d6ede7ea406fa53d5bf2a63eba58fb5ee29842b337f9bc91",
            12: "registrations that are closed with their guest ad79c963f3b329f5a5a68b5f94a048398364d0270ee4aeedaf1522b5948e9060",
        ],
        "hotel-office": [
            1: "files of hotels dca6238e277ef7b56d68805be231e41a0a148f5aca6aa6746d3edb85b4c07e3e",
            2: "calendars of other systems 9319d12bcdef17abeeb49632893bd513c9c16911a23119558a5f0be8d361dfc5",
        ],
        "lodging": [
            1: "hotels, rates, stock and bookings 7951879510253d6c90cd135126fa315187818b73d6f310e0d041602e9c7844ff",
            2: "bookings between cities 47bce32b8957f7dd075788647baeaa90c345f8b6fcceeaba83f5a69937301033",
            3: "whose bookings are 39d21f1303a9bade9bf677bb9c9a1288d579b7cd12c3bfd44fcaceeca7932355",
            4: "stamps of what hotels sell f31ed745db8713eb48d602a123b1f3e97b51e3472ced0879b412d6b1660b7a95",
            5: "photos of hotels 252517271663e30bd04901b8288b662617a6a3024a983a21953e348ba7d938db",
            6: "nights that other calendars take a08ce8624c7222c7800ec2cebdd7d1282bbb0911f419768026acb8cd5d48cc4d",
            7: "no names beside bookings 1bbc637f9745a3533de5961da73dcbeef0974f8a9da56ad81f48b850250d02c0",
            8: "tasks of desks c5048d6f5a4db7f4dfcc17d1f9b8515a9f48ba4d9f5f19e05ae2057d8c962218",
            9: "what was oversold on purpose 807d02bb1a7750868e1d7350084306910d15eb967a4750be0d2a77fd84a7abb1",
            10: "who waits for rooms fea9ce250839f51b0f2299b89e330a122986c0dc5b6c692a4070a8262a327c03",
            11: "no references beside bookings d445f206ae881ec6931c14e3f23d23dfb01c1dcb956af431e7989cdf24cc98c6",
        ],
        "monitoring": [
            1: "reminders d0025819dd5d66fe265f76259b6a842e1f5710b33ea352745fdd66930be08045",
            2: "drafts of reports fb3ec901634048066305a1b12bd931b1a47aeb7091314f97090f1544d4cc59d8",
            3: "files of reports b11ac1b31b77821f8be4ea690d60963220fdf2ce479ce56e8e2deaf7f2671c1b",
            4: "letters about reports fea6935fe95f01ed2e20d46add150d47ae5a9a3cc762189cbe8daf39fc5dec38",
        ],
        "travel": [
            1: "journeys f16aeee3d8661c24e2286bdbbcb63a0dd9c682b7a7b3b7d7e6822d27e13acb4d",
            2: "letters about stays 7b3eb48540816ec4078862f9a0a19d56a2c844f60df9345faaa38aa7f8f762f3",
            3: "letters about borders d0dc470f6807f256e81f776eef5a25502e7bf2dbee2265e31c35e40bec908a8f",
        ],
        "visa": [
            1: "change sets of visa rules 75bc6f3a87e97f8b74af59df3af5041c4f5c74dd4d65c7beeec2900a7ca6d834",
            2: "accession to the Silk Road Tourist Visa f9188b605c875074e1dd0ae4b5c05c8cfeac9d619be577b1647578d34973c886",
        ],
    ]
    /// In each city's vault, which no backup holds.
    static let vaultFeatures = [
        "front-desk": [
            1: "keys of what desks seal 897686efa14e0f535802f3ab612593486a69e6b7b70fce8d14a271166264e175",
            2: "keys of notes are with those of bookings 6dd04d53f0cac3d4e4de20ad8042738d0a4676f7a2c6bf90a27cc69ae448b7d1",
        ],
        "guests": [
            1: "keys of guests f1326a96d1fc31791fe1716fb0a993ac39792ca5db72368c3744d80cbad8e17e",
            2: "keys of what is personal in bookings de3f68d6c47547b00e9c2d5288e30c389586a81bd12cf0191f72ca686445c0cb",
            3: "keys of cities that are no more 1b7b05caac99c904ef75693689e0b37116f3152a923540517667e02618ecb966",
        ],
    ]
    /// And at the secretariat.
    static let secretariatFeatures = [
        "monitoring": [
            1: "files of report editions 6cac01097cddebe0a8737125a089ee1a9d93fcb9da7d2ae6cac88857fd522876",
            2: "files of report editions are attachments 7104f775eceb5856ce14b7330fa221c528beb0d625c2a473ae7f382c265cde12",
            3: "letters about reports fea6935fe95f01ed2e20d46add150d47ae5a9a3cc762189cbe8daf39fc5dec38",
            4: "editions that are being printed f3917f79ba92f1409eb827ca0555ee572831184d0142fd03b1b83e5daa3e98b4",
        ],
        "visa": [
            1: "change sets of visa rules 75bc6f3a87e97f8b74af59df3af5041c4f5c74dd4d65c7beeec2900a7ca6d834",
            2: "accession to the Silk Road Tourist Visa f9188b605c875074e1dd0ae4b5c05c8cfeac9d619be577b1647578d34973c886",
        ],
    ]

    @Test func `is never edited of a feature`() throws {
        let forum = ForumFeatures.forum
        let places = [
            (forum.cityTables, Self.features), (forum.vaultTables, Self.vaultFeatures), (forum.secretariatTables, Self.secretariatFeatures),
        ]
        for (tables, pinned) in places {
            #expect(tables.features.map(\.name).sorted() == pinned.keys.sorted(), "pin them here")
            for (name, migrations) in tables.features { check(migrations, against: try #require(pinned[name])) }
        }
    }

    private func check(_ migrations: Migrations, against pinned: [Int: String]) {
        #expect(migrations.steps.count == pinned.count, "pin the new step here")
        for step in migrations.steps { #expect(pinned[step.number] == "\(step.name) \(step.fingerprint)") }
    }
}

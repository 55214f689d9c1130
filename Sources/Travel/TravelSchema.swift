import SQL

/// What a city keeps of journeys over several cities that were put together at its site: which rooms, and how far it has come. Who travels is not here.
enum TravelSchema {
    static let migrations = [
        Migration(1, "journeys", journeys), Migration(2, "letters about stays", StayLetters.statements),
        Migration(3, "letters about borders", BorderLetters.statements),
    ]

    private static let journeys: [SQLText] = [
        """
        CREATE TABLE journey (
            id TEXT NOT NULL PRIMARY KEY,
            revision BIGINT NOT NULL CHECK (revision > 0),
            state TEXT NOT NULL CHECK (state IN ('planned', 'holding', 'held', 'confirming', 'confirmed', 'releasing', 'released')),
            adults BIGINT NOT NULL CHECK (adults > 0),
            children TEXT NOT NULL,
            driven_until BIGINT NOT NULL,
            confirming_since BIGINT,
            created_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL)
        """,
        // Those that somebody has to look after.
        "CREATE INDEX journey_on_its_way ON journey (driven_until) WHERE state IN ('holding', 'held', 'confirming', 'releasing')",
        "CREATE INDEX journey_by_change ON journey (changed_at)",
        """
        CREATE TABLE journey_leg (
            journey TEXT NOT NULL REFERENCES journey (id),
            number BIGINT NOT NULL,
            city TEXT NOT NULL,
            arrival BIGINT NOT NULL,
            departure BIGINT NOT NULL CHECK (departure > arrival),
            hotel TEXT,
            room_type TEXT,
            rate_plan TEXT,
            state TEXT NOT NULL CHECK (state IN ('open', 'offered', 'held', 'confirmed', 'released', 'refused')),
            offer TEXT,
            booking TEXT,
            hold_until BIGINT,
            total BIGINT,
            currency TEXT,
            refusal BLOB,
            PRIMARY KEY (journey, number),
            CHECK (state NOT IN ('held', 'confirmed') OR booking IS NOT NULL))
        """,
    ]
}

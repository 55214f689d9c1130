import TestKit

/// The same bookings by PostgreSQL 15 itself: `pgbench` with 16 clients over a Unix socket, durable as ours are.
struct BookingPeer {
    static let clients = 16

    /// What PostgreSQL does for a booking.
    enum Work: String, CaseIterable {
        /// One call of a function that takes three nights and writes one row, with an address in the clear and without a price.
        case call
        /// The same by a program that looks at what is left before it books.
        case statements
        /// One call of a function that writes the rows that we write, of as many bytes and under the same keys, indexes and constraints: the hotel is
        /// looked at, the guest's key is kept, nights are counted each, what is sealed is kept beside the booking. Nothing of it is made there:
        /// neither price nor seal.
        case sameRows

        var text: String {
            switch self {
            case .call: "one call in the server"
            case .statements: "statements of a program"
            case .sameRows: "one call that writes our rows"
            }
        }
    }

    /// Bytes of what our rows hold.
    struct Bytes {
        let body: Int
        let sealed: Int
        let proof: Int
        let wrapped: Int
    }

    private static let (hotels, roomTypes, days) = (BookingFigures.hotels, BookingFigures.roomTypes, BookingFigures.days)

    let cluster: PostgreSQLCluster

    /// Makes the tables of all kinds of work, with some bookings: of a table that it has seen empty PostgreSQL reads all rows to check a foreign key,
    /// for as long as a connection lasts.
    init(in cluster: PostgreSQLCluster) throws {
        self.cluster = cluster
        let some = "FROM generate_series(1, 2000) AS i"
        for statement in Self.schemaOfCalls + Self.schemaOfOurs + [
            "SELECT count(book(i % \(Self.hotels) + 1, 1, i % 300, 3, 'guest-name@example.org', 'REF-00000000')) \(some)",
            "SELECT count(book_ours(i % \(Self.hotels) + 1, 1, i % 300, 3, '\\x00', '\\x00', '\\x00', '\\x00')) \(some)",
            "VACUUM ANALYZE", "CHECKPOINT",
        ] { try cluster.sql(statement) }
    }

    /// - Returns: bookings a second.
    func run(_ spread: BookingFigures.Spread, _ work: Work, _ bytes: Bytes, bookings: Int) throws -> Double {
        let file = "\(cluster.directory)/booking-\(spread)-\(work).sql"
        try Files.write(
            """
            \\set h random(1, \(spread.hotels))
            \\set r random(1, \(spread.roomTypes))
            \\set d random(0, \(spread.days - 1))
            \(Self.script(work, bytes))

            """, to: file)
        let table = work == .sameRows ? "our_booking" : "booking"
        let each = bookings / Self.clients
        let before = Int(try cluster.sql("SELECT count(*) FROM \(table)")) ?? 0
        let start = ContinuousClock.now
        try cluster.load(file, clients: Self.clients, transactions: each, isPrepared: true)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let made = (Int(try cluster.sql("SELECT count(*) FROM \(table)")) ?? 0) - before
        guard made == each * Self.clients else { throw Failure("PostgreSQL has \(made) of \(each * Self.clients) bookings.") }
        if work == .sameRows {
            let nights = "(SELECT count(*) FROM booking_night)"
            let isRight = try cluster.sql("SELECT (SELECT sum(sold) FROM stock_night) = \(nights) AND \(nights) = 3 * count(*) FROM our_booking")
            guard isRight == "t" else { throw Failure("PostgreSQL's nights are not those of its bookings.") }
        }
        return Double(made) / seconds
    }

    private static func script(_ work: Work, _ bytes: Bytes) -> String {
        func blob(_ count: Int) -> String { "'\\x" + (0..<count).map { _ in String(Int.random(in: 16...255), radix: 16) }.joined() + "'" }
        let stock = "inventory WHERE hotel = :h AND rt = :r AND day BETWEEN :d AND :d + 2"
        return switch work {
        case .call: "SELECT book(:h, :r, :d, 3, 'guest-name@example.org', 'REF-00000000');"
        case .statements:
            """
            BEGIN;
            SELECT count(*) AS nights, min(available) AS least FROM (SELECT available FROM \(stock) ORDER BY day FOR UPDATE) AS stock \\gset
            UPDATE inventory SET available = available - 1 WHERE hotel = :h AND rt = :r AND day BETWEEN :d AND :d + 2 AND :least > 0;
            INSERT INTO booking (hotel, rt, day, nights, guest, ref) VALUES (:h, :r, :d, 3, 'guest-name@example.org', 'REF-00000000');
            COMMIT;
            """
        case .sameRows:
            "SELECT book_ours(:h, :r, :d, 3, \(blob(bytes.body)), \(blob(bytes.sealed)), \(blob(bytes.proof)), \(blob(bytes.wrapped)));"
        }
    }

    // MARK: Two tables

    private static var schemaOfCalls: [String] {
        [
            """
            CREATE TABLE inventory(hotel int, rt int, day int, available int NOT NULL CHECK(available>=0), PRIMARY KEY(hotel,rt,day))
            WITH (fillfactor=70)
            """,
            """
            CREATE TABLE booking(id bigserial PRIMARY KEY, hotel int NOT NULL, rt int NOT NULL, day int NOT NULL, nights int NOT NULL,
            guest text NOT NULL, ref text NOT NULL, created timestamptz NOT NULL DEFAULT now())
            """,
            """
            INSERT INTO inventory SELECT h,r,d,1000000 FROM generate_series(1,\(hotels)) h, generate_series(1,\(roomTypes)) r,
            generate_series(0,\(days - 1)) d
            """,
            """
            CREATE FUNCTION book(h int, r int, d int, n int, g text, f text) RETURNS bigint LANGUAGE plpgsql AS $$
            DECLARE c int; i bigint; BEGIN
              PERFORM 1 FROM inventory WHERE hotel=h AND rt=r AND day>=d AND day<d+n ORDER BY day FOR UPDATE;
              UPDATE inventory SET available=available-1 WHERE hotel=h AND rt=r AND day>=d AND day<d+n AND available>0;
              GET DIAGNOSTICS c = ROW_COUNT;
              IF c<>n THEN RAISE EXCEPTION 'not available'; END IF;
              INSERT INTO booking(hotel,rt,day,nights,guest,ref) VALUES(h,r,d,n,g,f) RETURNING id INTO i; RETURN i; END $$
            """,
        ]
    }

    // MARK: Our tables

    /// Those that a booking of ours writes, as `LodgingSchema` and `ToldSchema` have them. Those of the vault are in the same database here, which
    /// saves PostgreSQL a second commit.
    private static var schemaOfOurs: [String] { tables + indexes + sample + [function] }

    private static let tables = [
        """
        CREATE TABLE hotel (id text PRIMARY KEY, stamp bigint NOT NULL, is_open bigint NOT NULL, asks_back bigint NOT NULL);
        CREATE TABLE room_type (number bigint PRIMARY KEY, hotel text NOT NULL REFERENCES hotel (id));
        CREATE TABLE rate_plan (number bigint PRIMARY KEY, hotel text NOT NULL REFERENCES hotel (id));
        CREATE TABLE room (hotel text NOT NULL REFERENCES hotel (id), number text NOT NULL, PRIMARY KEY (hotel, number));
        """,
        """
        CREATE TABLE stock_night (room_type bigint NOT NULL REFERENCES room_type (number), day bigint NOT NULL,
            rooms bigint NOT NULL CHECK (rooms >= 0), overbook bigint NOT NULL CHECK (overbook >= 0), sold bigint NOT NULL CHECK (sold >= 0),
            widened bigint NOT NULL DEFAULT 0, PRIMARY KEY (room_type, day),
            CONSTRAINT never_oversold CHECK (sold <= rooms + overbook)) WITH (fillfactor = 70);
        """,
        """
        CREATE TABLE our_booking (id text PRIMARY KEY, hotel text NOT NULL REFERENCES hotel (id),
            room_type bigint NOT NULL REFERENCES room_type (number), rate_plan bigint NOT NULL REFERENCES rate_plan (number),
            asker text NOT NULL, state text NOT NULL CHECK (state IN
                ('held', 'confirmed', 'checked-in', 'checked-out', 'released', 'expired', 'cancelled', 'no-show')),
            hold_until bigint, arrival bigint NOT NULL, departure bigint NOT NULL CHECK (departure > arrival),
            total bigint NOT NULL CHECK (total >= 0), charge bigint CHECK (charge >= 0 AND charge <= total), currency text NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0), created_at bigint NOT NULL, changed_at bigint NOT NULL, body bytea NOT NULL,
            told bigint NOT NULL DEFAULT 0, CHECK (state <> 'held' OR hold_until IS NOT NULL));
        """,
        """
        CREATE TABLE booking_night (booking text NOT NULL REFERENCES our_booking (id), day bigint NOT NULL, room_type bigint NOT NULL,
            rate_plan bigint NOT NULL, hotel text NOT NULL, room text, PRIMARY KEY (booking, day),
            FOREIGN KEY (room_type, day) REFERENCES stock_night (room_type, day),
            FOREIGN KEY (hotel, room) REFERENCES room (hotel, number));
        """,
        """
        CREATE TABLE booking_told (booking text PRIMARY KEY, told_at bigint NOT NULL, until_day bigint NOT NULL, sealed bytea, proof bytea,
            erased_at bigint, digest bytea, shredded_at bigint, CHECK ((sealed IS NULL AND proof IS NULL) OR erased_at IS NULL));
        CREATE TABLE personal_key (subject text PRIMARY KEY, wrapping_key text NOT NULL, wrapped bytea NOT NULL, made_at bigint NOT NULL);
        CREATE TABLE personal_destroyed (subject text PRIMARY KEY, destroyed_at bigint NOT NULL);
        """,
    ]

    private static let indexes = [
        """
        CREATE INDEX ON our_booking (changed_at);
        CREATE INDEX ON our_booking (hotel, arrival);
        CREATE INDEX ON our_booking (hotel, hold_until) WHERE state = 'held';
        CREATE INDEX ON our_booking (asker, id) WHERE asker <> '';
        CREATE INDEX ON our_booking (asker, id) WHERE asker <> '' AND told < revision AND state NOT IN ('held', 'released', 'expired');
        CREATE UNIQUE INDEX ON booking_night (hotel, room, day) WHERE room IS NOT NULL;
        CREATE INDEX ON booking_told (erased_at) WHERE erased_at IS NOT NULL AND shredded_at IS NULL;
        CREATE INDEX ON booking_told (until_day) WHERE sealed IS NOT NULL;
        """
    ]

    private static var sample: [String] {
        [
            """
            INSERT INTO hotel SELECT 'hotel-' || h, h, 1, 0 FROM generate_series(1, \(hotels)) h;
            INSERT INTO rate_plan SELECT h, 'hotel-' || h FROM generate_series(1, \(hotels)) h;
            INSERT INTO room_type SELECT h * 10 + r, 'hotel-' || h FROM generate_series(1, \(hotels)) h, generate_series(1, \(roomTypes)) r;
            INSERT INTO stock_night SELECT number, d, 1000000, 0, 0 FROM room_type, generate_series(0, \(days - 1)) d;
            """
        ]
    }

    private static let function = """
        CREATE FUNCTION book_ours(h int, r int, d int, n int, body bytea, sealed bytea, proof bytea, wrapped bytea) RETURNS text
        LANGUAGE plpgsql AS $$
        DECLARE
          t bigint := h * 10 + r; place text := 'hotel-' || h; c int;
          ms bigint := (extract(epoch FROM clock_timestamp()) * 1000)::bigint; chance text := gen_random_uuid()::text;
          time_hex text := lpad(to_hex(ms), 12, '0');
          i text := substr(time_hex, 1, 8) || '-' || substr(time_hex, 9, 4) || substr(chance, 14);
        BEGIN
          PERFORM 1 FROM hotel WHERE id = place AND is_open = 1 AND asks_back = 0;
          IF NOT FOUND THEN RAISE EXCEPTION 'closed'; END IF;
          INSERT INTO personal_key SELECT i, '019ac0de-0000-7000-8000-000000000001', wrapped, ms
            WHERE NOT EXISTS (SELECT 1 FROM personal_destroyed WHERE subject = i);
          PERFORM 1 FROM stock_night WHERE room_type = t AND day >= d AND day < d + n ORDER BY day FOR UPDATE;
          UPDATE stock_night SET sold = sold + 1 WHERE room_type = t AND day >= d AND day < d + n AND sold < rooms + overbook;
          GET DIAGNOSTICS c = ROW_COUNT;
          IF c <> n THEN RAISE EXCEPTION 'not available'; END IF;
          INSERT INTO our_booking (id, hotel, room_type, rate_plan, asker, state, hold_until, arrival, departure, total, charge,
              currency, revision, created_at, changed_at, body)
            VALUES (i, place, t, h, '', 'confirmed', NULL, d, d + n, 6150000, NULL, 'KZT', 1, ms, ms, body);
          INSERT INTO booking_night (booking, day, room_type, rate_plan, hotel, room)
            SELECT i, day, room_type, h, place, NULL FROM stock_night WHERE room_type = t AND day >= d AND day < d + n;
          INSERT INTO booking_told (booking, told_at, until_day, sealed, proof) VALUES (i, ms, d + n, sealed, proof);
          RETURN i;
        END $$
        """
}

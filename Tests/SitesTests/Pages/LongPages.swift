import Primitives

/// Which pages a parameter leads to, and what has to be asked for so that they are long.
enum LongPages {
    /// By the pattern of a route: where the page is in the forum of `fillForum`, and at which sites.
    private static let ofForum: [String: (target: String, place: String)] = [
        "/admin/barriers/entry/:owner/:slug": ("/admin/barriers/entry/almaty/barrier-1", "all"),
        "/admin/commitments/:commitment": ("/admin/commitments/A1.1", "secretariat"),
        "/admin/cycles/:cycle": ("/admin/cycles/cycle-1", "secretariat"),
        "/admin/federation/:city": ("/admin/federation/bukhara", "all"),
        "/admin/members/:city": ("/admin/members/city-1", "secretariat"),
        "/admin/report-editions/:cycle/preview": ("/admin/report-editions/cycle-1/preview", "secretariat"),
        "/admin/reports/:cycle/:commitment": ("/admin/reports/cycle-1/A1.1", "cities"),
        "/admin/review/:cycle/:commitment/:city": ("/admin/review/cycle-1/A1.1/almaty", "secretariat"),
        "/admin/sent/:index": ("/admin/sent/1", "all"),
        "/admin/users/:login": ("/admin/users/user-1", "all"),
        "/admin/visa/rule/:destination/:nationality/:purpose/:document": ("/admin/visa/rule/KZ/DE/tourism/ordinary", "cities"),
        "/forum/:city": ("/forum/city-1", "all"),
        "/log/:index": ("/log/1", "all"),
        "/progress/articles/:article": ("/progress/articles/1", "all"),
        "/progress/cities/:city": ("/progress/cities/almaty", "all"),
        "/progress/commitments/:commitment": ("/progress/commitments/A1.1", "all"),
        "/progress/indicators/:indicator": ("/progress/indicators/A1.1-a", "all"),
        "/progress/reports/:cycle/:commitment/:city": ("/progress/reports/cycle-1/A1.1/almaty", "all"),
        "/visa/barriers/:owner/:slug": ("/visa/barriers/almaty/barrier-1", "all"),
        "/visa/destinations/:country": ("/visa/destinations/KZ", "all"),
        "/visa/nationalities/:country": ("/visa/nationalities/DE", "all"),
        "/visa/rules/:destination/:nationality": ("/visa/rules/KZ/DE", "all"),
    ]

    /// The same that need no parameter, or another choice.
    private static let choices: [(target: String, place: String)] = [
        ("/progress", "all"), ("/progress?article=1", "all"), ("/progress?article=1&from=A1.25", "all"), ("/progress?by=assessment", "all"),
        ("/progress?cycle=cycle-1&after=Y2l0eS0xMDA", "all"), ("/progress/cities/city-1?article=1", "all"), ("/progress/articles", "all"),
        ("/progress/compare?a=almaty&b=city-1&c=city-2&d=city-3&cycle=cycle-1&with=cycle-2", "all"), ("/progress/overdue?cycle=cycle-1", "all"),
        ("/admin/reports", "cities"), ("/admin/reports?cycle=cycle-3", "cities"), ("/admin/reports?cycle=cycle-3&others-after=A1.2", "cities"),
        ("/admin/commitments", "secretariat"), ("/admin/commitments/A1.1?part=2", "secretariat"),
        ("/admin/commitments/A1.1?part=6", "secretariat"), ("/admin/cycles", "secretariat"), ("/admin/report-editions", "secretariat"),
        ("/admin", "all"), ("/admin/review", "secretariat"),
    ]

    private static let ofHotel: [String: @Sendable (LongHotel) -> String] = [
        "/admin/desk/:hotel": { "/admin/desk/rahat?day=\($0.day)" },
        "/admin/desk/:hotel/booking/:booking": { "/admin/desk/rahat/booking/\($0.booking)" },
        "/admin/desk/:hotel/booking/:booking/stay": { hotel in
            "/admin/desk/rahat/booking/\(hotel.booking)/stay?departure=\(hotel.day.adding(days: 3))&arrival=\(hotel.day)&adults=2"
        },
        "/admin/desk/:hotel/figures": { "/admin/desk/rahat/figures?from=\($0.day.adding(days: -60))&until=\($0.day.adding(days: 30))" },
        "/admin/desk/:hotel/groups": { _ in "/admin/desk/rahat/groups" },
        "/admin/desk/:hotel/groups/:group": { "/admin/desk/rahat/groups/\($0.group)" },
        "/admin/desk/:hotel/new": { "/admin/desk/rahat/new?arrival=\($0.day)&departure=\($0.day.adding(days: 2))&adults=2" },
        "/admin/desk/:hotel/night": { _ in "/admin/desk/rahat/night" },
        "/admin/desk/:hotel/plan": { _ in "/admin/desk/rahat/plan" },
        "/admin/desk/:hotel/rooms": { _ in "/admin/desk/rahat/rooms" },
        "/admin/desk/:hotel/tasks": { _ in "/admin/desk/rahat/tasks" },
        "/admin/desk/:hotel/waiting": { _ in "/admin/desk/rahat/waiting" },
        "/admin/guests/guest/:guest": { "/admin/guests/guest/\($0.guest)" },
        "/admin/hotels/:hotel": { _ in "/admin/hotels/rahat" },
        "/admin/hotels/:hotel/calendar": { _ in "/admin/hotels/rahat/calendar" },
        "/admin/hotels/:hotel/feeds": { _ in "/admin/hotels/rahat/feeds" },
        "/admin/hotels/:hotel/files": { _ in "/admin/hotels/rahat/files" },
        "/admin/hotels/:hotel/photos": { _ in "/admin/hotels/rahat/photos" },
        "/admin/hotels/:hotel/plans": { _ in "/admin/hotels/rahat/plans" },
        "/admin/hotels/:hotel/plans/:plan": { _ in "/admin/hotels/rahat/plans/flexible" },
        "/admin/hotels/:hotel/rooms": { _ in "/admin/hotels/rahat/rooms" },
        "/admin/hotels/:hotel/rooms/room/:room": { _ in "/admin/hotels/rahat/rooms/room/101" },
        "/admin/hotels/:hotel/types/:type": { _ in "/admin/hotels/rahat/types/double" },
        "/stay/:city/:hotel": { "/stay/almaty/rahat?arrival=\($0.day)&departure=\($0.day.adding(days: 2))&adults=2" },
    ]

    /// Pages that a test makes before it looks at them.
    private static let made: Set = ["/admin/visa/sets/:set", "/admin/webhooks/:webhook", "/editions/:edition"]

    static var patterns: Set<String> { made.union(ofForum.keys).union(ofHotel.keys) }

    /// - Parameter place: `cities` or `secretariat`.
    static func forum(at place: String) -> [String] {
        (ofForum.values.map { ($0.target, $0.place) } + choices).filter { $0.1 == "all" || $0.1 == place }.map(\.0).sorted()
    }

    static func hotel(_ hotel: LongHotel) -> [String] {
        ofHotel.values.map { $0(hotel) }.sorted() + [
            "/admin/guests", "/admin/hotels", "/admin/police", "/admin/police/guests?state=due", "/admin/police/guests?state=exported",
            "/admin/police/hotels", "/stay",
        ]
    }

    /// Why a page is not tried with a long list.
    static let withoutList: [String: String] = [
        "/admin/action-plan/entry/:slug": "a form of one step",
        "/admin/barriers/inbox/:id": "one report of a traveller",
        "/admin/bookings/:city": "pages of the database, of fifty rows",
        "/admin/desk/:hotel/files/bookings.csv": "a file", "/admin/desk/:hotel/files/figures.csv": "a file",
        "/admin/desk/:hotel/files/invoices.csv": "a file",
        "/admin/desk/:hotel/invoice/:number": "an invoice is shown whole, as it is printed",
        "/admin/desk/:hotel/invoice/:number/pdf": "a file",
        "/admin/desk/:hotel/night/:day": "the steps of one night",
        "/admin/enrolments/:id": "one application",
        "/admin/guests/guest/:guest/amend": "a form of one guest",
        "/admin/guests/privacy/proof/:city/:booking": "one proof",
        "/admin/hotels/:hotel/edit": "a form of one hotel",
        "/admin/hotels/:hotel/files/rates.csv": "a file",
        "/admin/hotels/:hotel/files/rooms.csv": "a file",
        "/admin/hotels/:hotel/photos/:photo/text": "a form of one photo",
        "/admin/hotels/:hotel/photos/picture/:picture": "a file",
        "/admin/police/lodging/:hotel": "a form of one hotel",
        "/admin/police/stay/:stay": "one stay",
        "/admin/reports/:cycle/:commitment/files/:sha256": "a file",
        "/admin/reports/:cycle/:commitment/preview": "a draft is shown whole before it is signed",
        "/guests/card/:secret": "a form of one guest",
        "/hotel-photos/:picture": "a file",
        "/join/:city": "one invitation",
        "/journeys/:key": "a journey has ten legs at most",
        "/journeys/:key/legs/:number": "one leg",
        "/my-stay/:key": "one booking",
        "/my-stay/:key/calendar.ics": "a file",
        "/my-stay/:key/cancel": "one booking",
        "/my-stay/:key/card": "one booking",
        "/my-stay/:key/change": "a form of one booking",
        "/progress/editions/:cycle/:number": "one edition with its files",
        "/progress/editions/:cycle/:number/:file": "a file",
        "/progress/evidence/:cycle/:commitment/:city/:sha256": "a file",
        "/room-calendars/:secret": "a file",
        "/stay/:city/:hotel/book": "a form of one booking",
    ]
}

import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// Business days and the hotel's figures, as pages.
struct NightPages: OfficePages {
    let call: DeskCall

    var context: StaffContext<any OfficeSite> { call.context }

    // MARK: Closing

    func list(_ view: DeskNight, _ banner: Banner?, _ status: HTTPResponse.Status) -> WebAnswer {
        let title = localizer(DeskNightText.title)
        return page.answer(
            DeskNightText.title, lede: localizer(DeskNightText.lede), status: status, call.crumbs(title), banner,
            banner == nil && call.query.query("done") != nil ? page.notice(DeskText.saved) : nil, view.pastCount > 0 ? past(view) : nil,
            view.pastCount > 0 || view.due >= view.today || view.absent.isEmpty ? nil : absent(view),
            view.pastCount > 0 ? nil : closing(view),
            DataTable(
                id: "closed", title: localizer(DeskNightText.closed),
                columns: [
                    .text(localizer(DeskFolioText.day)), .number(localizer(DeskNightText.occupied)), .number(localizer(DeskNightText.noShows)),
                    .text(localizer(DeskNightText.adds)),
                ],
                rows: view.closed.map { report in
                    [
                        Cell.text(localizer.date(report.day), link: call.link("night", report.day.description)).asHeader,
                        .number(localizer(DeskText.ofRooms(sold: report.occupied, rooms: report.rooms))),
                        .number(localizer.integer(report.noShows.count)), verdict(report),
                    ]
                }, empty: EmptyState(localizer(DeskNightText.noneClosed))))
    }

    private func verdict(_ report: NightReport) -> Cell {
        report.problems.isEmpty
            ? .tag(.good, localizer(DeskNightText.balances)) : .tag(.bad, localizer(DeskNightText.problems(count: report.problems.count)))
    }

    private func closing(_ view: DeskNight) -> Section {
        let title = localizer(DeskNightText.close(day: view.due))
        guard view.due < view.today else {
            return Section("close", title, note: localizer(DeskNightText.notOver), nil)
        }
        return Section(
            "close", title, note: localizer(view.isBegun ? DeskNightText.closeNote : DeskNightText.firstNote),
            Details([
                .init(localizer(DeskNightText.charged), [.text(localizer.integer(view.inHouse))]),
                .init(localizer(DeskNightText.settled), [.text(localizer.integer(view.absent.count))]),
            ]),
            ActionForm(call.link("night"), [page.token, .init("day", view.due.description)], title, isMain: true))
    }

    /// Who will be charged for not having come: the officer sees them before it is done.
    private func absent(_ view: DeskNight) -> DataTable {
        DataTable(
            id: "absent", title: localizer(DeskNightText.settled), note: localizer(DeskNightText.absentNote),
            columns: [
                .text(localizer(DeskText.booking)), .text(localizer(DeskText.stay)), .number(localizer(DeskText.guests)),
                .number(localizer(DeskStayText.charge)),
            ],
            rows: view.absent.map { row in
                [
                    Cell.code(row.reference, link: call.link("booking", row.booking.id.text)).asHeader,
                    .text(localizer(DeskText.span(from: row.booking.arrival, until: row.booking.departure))),
                    .number(localizer.integer(row.booking.stay.adults + row.booking.stay.children.count)), .number(localizer.money(row.charge)),
                ]
            }, empty: EmptyState(""))
    }

    /// Before a hotel closes its first day: whether those came who were to arrive earlier.
    private func past(_ view: DeskNight) -> Section {
        let gone = view.past.filter { $0.booking.departure <= view.today }
        let here = view.past.filter { $0.booking.departure > view.today }
        func line(_ row: DeskNight.Row) -> String {
            let span = localizer(DeskText.span(from: row.booking.arrival, until: row.booking.departure))
            return localizer(DeskNightText.pastLine(reference: row.reference, stay: span, charge: localizer.money(row.charge)))
        }
        let listed = FormView.Hidden("listed", view.past.map(\.booking.id.text).joined(separator: " "))
        let boxes = Form.Field.checkboxes(
            "came", DeskNightText.pastCame, hint: DeskNightText.pastCameHint, gone.map { DeskWords.option($0.booking.id.text, line($0)) })
        return Section(
            "past", localizer(DeskNightText.past(count: view.pastCount)), note: localizer(DeskNightText.pastNote),
            here.isEmpty ? nil : Paragraphs(localizer(DeskNightText.pastHere)),
            here.isEmpty
                ? nil
                : LinkList(
                    .plain, label: localizer(DeskNightText.pastHere), here.map { .init(line($0), call.link("booking", $0.booking.id.text)) }),
            gone.isEmpty
                ? ActionForm(call.link("night", "past"), [page.token, listed], localizer(DeskNightText.pastSettle))
                : page.form(
                    Form([boxes]), FormState(), call.link("night", "past"), DeskNightText.pastSettle, hidden: [listed]))
    }

    func report(_ report: NightReport) -> WebAnswer {
        let title = localizer(DeskNightText.reportTitle(day: report.day))
        return page.answer(
            heading: title, status: .ok, call.crumbs(title, [(localizer(DeskNightText.title), call.link("night"))]),
            context.request.query("done") == nil ? nil : page.notice(DeskNightText.isClosed), problems(report),
            Facts(
                title: title,
                [
                    .init(localizer(DeskNightText.occupied), .text(localizer(DeskText.ofRooms(sold: report.occupied, rooms: report.rooms)))),
                    .init(localizer(DeskNightText.noShows), .text(localizer.integer(report.noShows.count))),
                ]), Stack(report.ledgers.map { ledger($0) }))
    }

    private func problems(_ report: NightReport) -> (any Component)? {
        guard !report.problems.isEmpty else { return nil }
        let title = localizer(DeskNightText.problems(count: report.problems.count))
        return Stack([
            Banner(.bad, label: title, title: title, text: localizer(DeskNightText.problemsNote)),
            DataTable(
                id: "problems", title: title, columns: [.text(localizer(DeskFolioText.what))], rows: report.problems.map { [.foreign($0)] },
                empty: EmptyState("")),
        ])
    }

    private func ledger(_ ledger: NightReport.Ledger) -> DataTable {
        func money(_ amount: Int64) -> Cell { .number(localizer.amount(amount, ledger.currency)) }
        var rows: [[Cell]] = [[.text(localizer(DeskNightText.opening)), money(ledger.opening)]]
        for kind in Folio.Kind.allCases {
            guard let amount = ledger.charges[kind], amount != 0 else { continue }
            rows.append([.text(localizer(DeskWords.kind(kind))), money(amount)])
        }
        for method in Payment.Method.allCases {
            if let amount = ledger.received[method], amount != 0 {
                rows.append([.text(localizer(DeskNightText.received(method: DeskWords.method(method)))), money(-amount)])
            }
            if let amount = ledger.refunded[method], amount != 0 {
                rows.append([.text(localizer(DeskNightText.refunded(method: DeskWords.method(method)))), money(amount)])
            }
        }
        rows.append([Cell.text(localizer(DeskNightText.closingBalance)).asHeader, money(ledger.closing)])
        return DataTable(
            id: "ledger-\(ledger.currency.code)", title: localizer(DeskNightText.ledger(currency: localizer.currency(ledger.currency.code))),
            columns: [.text(localizer(DeskFolioText.what)), .number(localizer(DeskFolioText.amount))], rows: rows, empty: EmptyState(""))
    }

    // MARK: Figures

    func figures(_ figures: HotelFigures?, _ state: FormState, _ today: UTCDate) -> WebAnswer {
        let title = localizer(DeskNightText.figures)
        let range = Form(sections: [
            .init(
                DeskNightText.night, [.date("from", DeskNightText.from, isRequired: true), .date("until", DeskNightText.until, isRequired: true)],
                isRow: true)
        ])
        return page.answer(
            DeskNightText.figures, lede: localizer(DeskNightText.figuresLede), status: figures == nil ? .unprocessableContent : .ok,
            call.crumbs(title),
            FormView(
                range, state, method: .get, action: call.link("figures"), hidden: [], submit: localizer(DeskNightText.show), isQuiet: true, localizer),
            figures.map(facts), figures.map(occupancy), figures.flatMap(earnings), figures.flatMap(tables))
    }

    private func tables(_ figures: HotelFigures) -> LinkList? {
        guard let first = figures.nights.first?.date, let last = figures.nights.last?.date else { return nil }
        return DeskFileRoutes.links(call, first, last)
    }

    private func facts(_ figures: HotelFigures) -> Facts {
        let occupancy = figures.occupancyBasisPoints.map { localizer.percent(InvoiceWords.percent(Int($0))) } ?? "–"
        var facts: [Facts.Fact] = [
            .init(
                localizer(DeskNightText.occupancy), .text(occupancy),
                note: localizer(DeskText.ofRooms(sold: figures.sold, rooms: figures.rooms)))
        ]
        for currency in figures.currencies {
            facts += [
                .init(
                    localizer(DeskNightText.adr), .text(figures.averageDailyRate(in: currency).map { localizer.amount($0, currency) } ?? "–"),
                    note: localizer(DeskNightText.adrNote)),
                .init(
                    localizer(DeskNightText.revpar), .text(figures.revenuePerRoom(in: currency).map { localizer.amount($0, currency) } ?? "–"),
                    note: localizer(DeskNightText.revparNote)),
            ]
        }
        return Facts(title: localizer(DeskNightText.figures), facts)
    }

    /// Nights one by one, or weeks where they are many.
    private func occupancy(_ figures: HotelFigures) -> LineChart {
        LineChart(
            id: "occupancy", title: localizer(DeskNightText.occupancy), description: localizer(DeskNightText.occupancyNote),
            names: localizer(DeskNightText.night), values: localizer(DeskNightText.occupancy),
            points: parts(figures).map { part in
                let share = HotelFigures.ratio(Int64(part.sold) * 10_000, part.rooms)
                // As short as it can be: the year stands above.
                return .init(
                    String(part.date.description.suffix(5)), share.map { Double($0) / 100 },
                    text: share.map { localizer.percent(InvoiceWords.percent(Int($0))) } ?? "–")
            }, target: nil, empty: EmptyState(localizer(DeskNightText.noRooms)), localizer)
    }

    /// What rooms earn, and what that is by night sold and by room: each night of the range is in each of them.
    private func earnings(_ figures: HotelFigures) -> Stack? {
        guard !figures.currencies.isEmpty else { return nil }
        let parts = parts(figures)
        return Stack(figures.currencies.flatMap { [revenue($0, parts), rate($0, parts, isByRoom: false), rate($0, parts, isByRoom: true)] })
    }

    private func revenue(_ currency: Currency, _ parts: [HotelFigures.Night]) -> any Component {
        BarChart(
            id: "revenue-\(currency.code)", title: localizer(DeskNightText.revenue(currency: localizer.currency(currency.code))),
            description: localizer(DeskNightText.revenueNote), names: localizer(DeskNightText.night), values: localizer(DeskFolioText.amount),
            bars: parts.map { part in
                let amount = part.revenue[currency] ?? 0
                return .init(.text(localizer.date(part.date)), amount, text: localizer.amount(amount, currency))
            }, empty: EmptyState(""))
    }

    /// ADR or RevPAR, night by night.
    private func rate(_ currency: Currency, _ parts: [HotelFigures.Night], isByRoom: Bool) -> any Component {
        let name = localizer.currency(currency.code)
        let unit = (0..<currency.digits).reduce(1.0) { unit, _ in unit * 10 }
        return LineChart(
            id: "\(isByRoom ? "revpar" : "adr")-\(currency.code)",
            title: localizer(isByRoom ? DeskNightText.revparIn(currency: name) : DeskNightText.adrIn(currency: name)),
            description: localizer(isByRoom ? DeskNightText.revparNote : DeskNightText.adrNote), names: localizer(DeskNightText.night),
            values: localizer(DeskFolioText.amount),
            points: parts.map { part in
                let amount = HotelFigures.ratio(part.revenue[currency] ?? 0, isByRoom ? part.rooms : part.sold)
                return .init(
                    String(part.date.description.suffix(5)), amount.map { Double($0) / unit },
                    text: amount.map { localizer.amount($0, currency) } ?? "–")
            }, target: nil, empty: EmptyState(localizer(DeskNightText.noRooms)), localizer)
    }

    private func parts(_ figures: HotelFigures) -> [HotelFigures.Night] {
        guard figures.nights.count > 31 else { return figures.nights }
        return stride(from: 0, to: figures.nights.count, by: 7).map { first in
            let week = figures.nights[first..<min(first + 7, figures.nights.count)]
            return HotelFigures.Night(
                date: figures.nights[first].date, rooms: week.reduce(0) { $0 + $1.rooms }, sold: week.reduce(0) { $0 + $1.sold },
                revenue: week.reduce(into: [:]) { sum, night in for (currency, amount) in night.revenue { sum[currency, default: 0] += amount } })
        }
    }
}

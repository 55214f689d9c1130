import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import Web

/// One guest: who they are, their stays, and what may be done with what is kept of them.
struct GuestPage: OfficePages {
    let context: StaffContext<any OfficeSite>
    let record: GuestRegister.Record
    /// What the police is told of the stays.
    let police: [PoliceQueue.Item]
    /// The document, where it was opened for this very page.
    let opened: GuestDocument?
    let names: HotelNames
    /// Whether whoever looks works at the desk of the guest's hotel.
    let worksThere: Bool

    /// The newest are shown; what is given to the guest has all.
    private static let mostStays = 50

    private var path: [String] { ["admin", "guests", "guest", record.id.text] }
    private func may(_ permission: StaffPermission) -> Bool { context.staff.has(StaffRight(permission)) }

    func answer(
        reason: FormState? = nil, erase: FormState? = nil, stay: FormState? = nil, status: HTTPResponse.Status = .ok
    ) -> WebAnswer {
        let title = localizer(GuestRegisterText.title)
        let name = record.identity?.name ?? localizer(record.isErased ? GuestRegisterText.erasedName : GuestRecordText.guest)
        return page.answer(
            heading: name, status: status, Breadcrumbs([(title, Link("/admin/guests"))], current: name, localizer), notice, facts, amendLink,
            card, opened.map(documentFacts), stays, record.isErased || !worksThere ? nil : staySection(stay), registration,
            record.isErased || !may(.openGuestDocuments) || opened != nil ? nil : openSection(reason),
            may(.eraseGuests) ? exportSection : nil, record.isErased || !may(.eraseGuests) ? nil : eraseSection(erase), proofs, keptByLaw)
    }

    private var notice: Banner? {
        switch context.request.query("done") {
        case "saved": page.notice(GuestRecordText.saved)
        case "stay": page.notice(GuestStayText.added)
        case "changed": page.notice(GuestRecordText.changed)
        case "erased": page.notice(GuestRecordText.erased)
        default: nil
        }
    }

    private var facts: Details {
        let identity = record.identity
        return Details([
            .init(localizer(GuestTermsText.birthDate), identity.map { [.text($0.birthDate.description)] } ?? []),
            .init(localizer(GuestTermsText.sex), identity.map { [.text(localizer(GuestWords.sex($0.sex)))] } ?? []),
            .init(localizer(GuestRegisterText.columnNationality), identity.map { [.text(GuestWords.state($0.nationality, localizer))] } ?? []),
            .init(localizer(GuestTermsText.residence), (identity?.residence).map { [.text(localizer.country($0.text))] } ?? []),
            .init(
                localizer(GuestRegisterText.columnDocument),
                record.lastCharacters.map { [.text(localizer(GuestRegisterText.ending(last: $0)))] } ?? []),
            .init(
                localizer(GuestTermsText.contact),
                [record.contact?.mail?.text, record.contact?.telephone, record.contact?.address].compactMap { $0 }.map { .foreign($0) }),
            .init(
                localizer(GuestRecordText.guardian),
                record.guardian.map { [.text(localizer(GuestRecordText.guest), link: Link.to(["admin", "guests", "guest", $0.text]))] } ?? []),
            .init(
                localizer(GuestRecordText.children),
                record.children.map { .text(localizer(GuestRecordText.guest), link: Link.to(["admin", "guests", "guest", $0.text])) }),
            .init(localizer(GuestRegisterText.hotel), [.foreign(names[record.hotel])]),
            .init(localizer(GuestRecordText.enteredAt), [page.time(record.createdAt)]),
        ])
    }

    private var amendLink: LinkList? {
        guard !record.isErased, worksThere else { return nil }
        return LinkList(.plain, label: localizer(GuestAmendText.link), [.init(localizer(GuestAmendText.link), Link.to(path + ["amend"]))])
    }

    private func documentFacts(_ document: GuestDocument) -> Section {
        Section(
            "document", localizer(GuestTermsText.document),
            Details([
                .init(localizer(GuestTermsText.documentKind), [.text(localizer(GuestWords.kind(document.kind)))]),
                .init(localizer(GuestTermsText.documentNumber), [.code(document.number)]),
                .init(localizer(GuestTermsText.documentIssuer), [.text(GuestWords.state(document.issuer, localizer))]),
                .init(localizer(GuestTermsText.documentExpiry), document.expiryDate.map { [.text(localizer.date($0))] } ?? []),
                .init(localizer(GuestStayText.visaNumber), document.visa.map { [.code($0.number)] } ?? []),
                .init(localizer(GuestStayText.visaExpiry), (document.visa?.expiryDate).map { [.text(localizer.date($0))] } ?? []),
                .init(localizer(GuestStayText.enteredOn), document.enteredOn.map { [.text(localizer.date($0))] } ?? []),
            ]))
    }

    /// What the guest has filled in, and whether somebody has compared it with the document.
    private var card: Section? {
        guard let card = record.card, !record.isErased else { return nil }
        let filled = localizer(GuestCardText.filled(when: card.filledAt))
        guard let at = card.checkedAt, let who = card.checkedBy else {
            return Section(
                "card", localizer(GuestCardText.title), note: filled,
                worksThere ? ActionForm(Link.to(path + ["card"]), [page.token], localizer(GuestCardText.check)) : nil)
        }
        return Section("card", localizer(GuestCardText.title), note: "\(filled) \(localizer(GuestCardText.checked(who: who, when: at)))", nil)
    }

    private var stays: Section {
        Section(
            "stays", localizer(GuestRecordText.bookings),
            ActionTable(
                columns: [GuestRegisterText.columnStay, GuestRegisterText.columnRoom, GuestTermsText.purpose, GuestRegisterText.state].map {
                    localizer($0)
                },
                rows: record.stays.prefix(Self.mostStays).map { stay in
                    let (tone, name) = GuestWords.state(stay.state)
                    let actions = worksThere && !record.isErased ? self.actions(stay) : []
                    return ActionTable.Row(
                        cells: [
                            .text(localizer(GuestRegisterText.span(from: stay.arrival, until: stay.departure))), .foreign(stay.room),
                            .text(localizer(GuestWords.purpose(stay.purpose))), .tag(tone, localizer(name)),
                        ], action: actions.first, another: actions.dropFirst().first)
                }, empty: EmptyState(localizer(GuestRecordText.noStays)), label: localizer(GuestRecordText.bookings)))
    }

    private func actions(_ stay: GuestStay) -> [ActionForm] {
        func action(_ to: String, _ text: Message) -> ActionForm {
            ActionForm(
                Link.to(path + ["stay", stay.id.text]), [page.token, .init("to", to)], localizer(text), label: "\(localizer(text)): \(stay.arrival)")
        }
        return switch stay.state {
        case .expected: [action("arrived", GuestRecordText.arrived), action("cancelled", GuestRecordText.cancel)]
        case .inHouse: [action("departed", GuestRecordText.departedNow)]
        case .departed, .cancelled: []
        }
    }

    /// How far the police has been told: until when, how often, with what answer.
    private var registration: DataTable? {
        guard !police.isEmpty else { return nil }
        let columns = [GuestRegisterText.columnStay, GuestRegisterText.state, GuestStayText.until, PoliceText.columnAnswer]
        return DataTable(
            id: "police", title: localizer(GuestStayText.registration), note: localizer(GuestStayText.registrationNote),
            columns: columns.map { .text(localizer($0)) } + [.number(localizer(GuestStayText.attempts))],
            rows: police.prefix(Self.mostStays / 2).map { item in
                [
                    Cell.text(localizer(GuestRegisterText.span(from: item.stay.arrival, until: item.stay.departure))).asHeader,
                    item.isLate(at: context.now) ? .tag(.bad, localizer(PoliceText.late)) : .tag(tone(item.state), localizer(item.word)),
                    page.time(item.dueAt), .foreign(item.answer), .number(localizer.integer(item.attempts)),
                ]
            }, empty: EmptyState(""))
    }

    private func tone(_ state: PoliceQueue.State) -> Tone {
        switch state {
        case .due, .exported: .neutral
        case .rejected: .bad
        case .acknowledged: .good
        }
    }

    private func staySection(_ state: FormState?) -> Section {
        Section(
            "stay", localizer(GuestStayText.addTitle), note: localizer(GuestStayText.addNote),
            page.form(
                GuestStayForm.form, state ?? GuestStayForm.fresh(localizer.today), Link.to(path + ["stay"]), GuestStayText.add, isQuiet: true))
    }

    private func openSection(_ state: FormState?) -> Section {
        Section(
            "open", localizer(GuestRecordText.openTitle), note: localizer(GuestRecordText.openNote),
            page.form(GuestWords.reasonForm(), state ?? FormState(), Link.to(path + ["document"]), GuestRecordText.open))
    }

    private var exportSection: Section {
        Section(
            "export", localizer(GuestRecordText.exportTitle), note: localizer(GuestRecordText.exportNote),
            ActionForm(Link.to(path + ["export"]), [page.token], localizer(GuestRecordText.exportButton)))
    }

    private func eraseSection(_ state: FormState?) -> Section {
        Section(
            "erase", localizer(GuestRecordText.eraseTitle), note: localizer(GuestRecordText.eraseNote),
            page.form(
                GuestWords.eraseForm(isUntold: police.contains(where: \.isUntold)), state ?? FormState(["part": ["all"]]), Link.to(path + ["erase"]),
                GuestRecordText.eraseButton))
    }

    /// What erasure does not reach yet.
    private var keptByLaw: Paragraphs? {
        guard record.isErased else { return nil }
        return record.keptByLawUntil.map { Paragraphs(localizer(GuestRecordText.keptByLaw(day: $0))) }
    }

    private var proofs: DataTable? {
        guard !record.erasures.isEmpty else { return nil }
        return GuestProofs(localizer: localizer).table(record.erasures)
    }
}

/// Proofs of what was erased.
struct GuestProofs {
    let localizer: Localizer

    /// - Parameter named: whether the guests are named, as a list of many wants.
    func table(_ proofs: [ErasureProof], named: Bool = false) -> DataTable {
        let columns = [
            GuestRecordText.columnPart, GuestRecordText.columnErasedAt, GuestRecordText.columnBy, GuestRecordText.columnReason,
            GuestRecordText.columnDigest,
        ]
        return DataTable(
            id: "proofs", title: localizer(GuestRecordText.proofs),
            columns: (named ? [GuestRecordText.guest] : []).map { .text(localizer($0)) } + columns.map { .text(localizer($0)) },
            rows: proofs.map { proof in
                (named ? [Cell.code(proof.guest.text, link: Link.to(["admin", "guests", "guest", proof.guest.text])).asHeader] : []) + [
                    .text(localizer(GuestWords.part(proof.part))),
                    .time(localizer.dateAndTime(proof.orderedAt), datetime: proof.orderedAt.description),
                    .foreign(proof.actor), .text(localizer(GuestWords.reason(proof.reason))), .code(proof.digestHex),
                ]
            }, empty: EmptyState(""))
    }
}

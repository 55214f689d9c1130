public import Primitives
import Web

/// The form in which the police of a country is told. None of the systems publishes an interface for programs: a file has the fields that their
/// forms ask for, in the order of the forms as far as it is known, to be carried over or sent as an annex.
public enum PoliceFormat: String, Sendable, CaseIterable {
    /// Kazakhstan, eQonaq: the notification of a foreigner's arrival.
    case eQonaq = "kz-eqonaq"
    /// Uzbekistan, E-mehmon.
    case eMehmon = "uz-e-mehmon"
    /// Any other country: English names, days as ISO 8601 has them.
    case general = "csv"

    /// Of the columns: it rises whenever one is added, moved or spelled otherwise, and stands in each file's name, so that whoever reads files by a
    /// program sees it. Second: visa and border, which the notification of Kazakhstan and the arrival form of E-mehmon ask for (a copy of the
    /// visa, the day of entry).
    public var version: Int { 2 }

    /// Of a hotel, what the police wants to know.
    public struct Lodging: Sendable, Equatable {
        public let name: String
        public let address: String
        /// As the country registers businesses, such as a BIN or an INN; empty where none was given.
        public let registration: String

        public init(name: String, address: String, registration: String = "") {
            (self.name, self.address, self.registration) = (name, address, registration)
        }
    }

    /// One guest, as a file tells of them.
    public struct Notice: Sendable {
        public let identity: GuestIdentity
        public let document: GuestDocument
        public let stay: GuestStay
        public let arrivedAt: UTCTime
        public let lodging: Lodging
    }

    typealias Column = (title: String, value: @Sendable (Notice) -> String)

    var columns: [Column] {
        switch self {
        case .eQonaq: Self.eQonaqColumns
        case .eMehmon: Self.eMehmonColumns
        case .general: Self.generalColumns
        }
    }

    /// A file of comma-separated values (RFC 4180, UTF-8 with a byte order mark).
    public func file(_ notices: [Notice]) -> [UInt8] {
        let columns = columns
        return CSVTable.bytes(columns: columns.map(\.title), rows: notices.map { notice in columns.map { $0.value(notice) } })
    }

    // MARK: Spellings

    /// `12.08.1974`; of a birth of which the day is not known, `00.08.1974`.
    private static func dotted(_ year: Int, _ month: Int?, _ day: Int?) -> String {
        func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : String($0) } ?? "00" }
        return "\(two(day)).\(two(month)).\(year)"
    }

    private static func dotted(_ date: BirthDate) -> String { dotted(date.year, date.month, date.day) }

    private static func dotted(_ date: UTCDate?) -> String {
        guard let civil = date?.civil else { return "" }
        return dotted(civil.year, civil.month, civil.day)
    }

    /// Three letters, as a passport has them.
    private static func letters(_ state: MRZState) -> String { state.code == "D" ? "DEU" : state.code }

    // MARK: Columns

    private static let eQonaqColumns: [Column] = [
        ("Фамилия", { $0.identity.familyName }), ("Имя", { $0.identity.givenNames }), ("Дата рождения", { dotted($0.identity.birthDate) }),
        ("Пол", { $0.identity.sex == .female ? "Ж" : $0.identity.sex == .male ? "М" : "" }), ("Гражданство", { letters($0.identity.nationality) }),
        ("Вид документа", { russian($0.document.kind) }), ("Номер документа", { $0.document.number }),
        ("Кем выдан", { letters($0.document.issuer) }), ("Срок действия", { dotted($0.document.expiryDate) }),
        ("Номер визы", { $0.document.visa?.number ?? "" }), ("Срок действия визы", { dotted($0.document.visa?.expiryDate) }),
        ("Дата въезда", { dotted($0.document.enteredOn) }), ("Страна постоянного проживания", { $0.identity.residence?.text ?? "" }),
        ("Цель поездки", { russian($0.stay.purpose) }), ("Дата прибытия", { dotted($0.stay.arrival) }),
        ("Дата убытия", { dotted($0.stay.departure) }),
        ("Адрес проживания", { $0.lodging.address }), ("Комната", { $0.stay.room }), ("Принимающая сторона", { $0.lodging.name }),
        ("БИН", { $0.lodging.registration }),
    ]

    private static let eMehmonColumns: [Column] = [
        ("Familiyasi", { $0.identity.familyName }), ("Ismi", { $0.identity.givenNames }), ("Tugʻilgan sanasi", { dotted($0.identity.birthDate) }),
        ("Jinsi", { $0.identity.sex == .female ? "A" : $0.identity.sex == .male ? "E" : "" }), ("Fuqaroligi", { letters($0.identity.nationality) }),
        ("Hujjat turi", { uzbek($0.document.kind) }), ("Hujjat raqami", { $0.document.number }), ("Bergan davlat", { letters($0.document.issuer) }),
        ("Amal qilish muddati", { dotted($0.document.expiryDate) }), ("Viza raqami", { $0.document.visa?.number ?? "" }),
        ("Viza muddati", { dotted($0.document.visa?.expiryDate) }), ("Chegaradan oʻtgan sana", { dotted($0.document.enteredOn) }),
        ("Kelish maqsadi", { uzbek($0.stay.purpose) }),
        ("Kelgan sanasi", { dotted($0.stay.arrival) }), ("Ketish sanasi", { dotted($0.stay.departure) }), ("Xona", { $0.stay.room }),
        ("Joylashtirish vositasi", { $0.lodging.name }), ("Manzil", { $0.lodging.address }), ("STIR", { $0.lodging.registration }),
    ]

    private static let generalColumns: [Column] = [
        ("family_name", { $0.identity.familyName }), ("given_names", { $0.identity.givenNames }),
        ("birth_date", { $0.identity.birthDate.description }),
        ("sex", { $0.identity.sex.rawValue }), ("nationality", { letters($0.identity.nationality) }),
        ("document_kind", { $0.document.kind.rawValue }),
        ("document_number", { $0.document.number }), ("document_issuer", { letters($0.document.issuer) }),
        ("document_expiry", { $0.document.expiryDate?.description ?? "" }), ("visa_number", { $0.document.visa?.number ?? "" }),
        ("visa_expiry", { $0.document.visa?.expiryDate?.description ?? "" }),
        ("entered_country_on", { $0.document.enteredOn?.description ?? "" }), ("residence", { $0.identity.residence?.text ?? "" }),
        ("purpose", { $0.stay.purpose.rawValue }), ("arrived_at", { $0.arrivedAt.description }), ("arrival", { $0.stay.arrival.description }),
        ("departure", { $0.stay.departure.description }), ("room", { $0.stay.room }), ("lodging", { $0.lodging.name }),
        ("lodging_address", { $0.lodging.address }), ("lodging_registration", { $0.lodging.registration }),
    ]

    private static func russian(_ kind: GuestDocument.Kind) -> String {
        switch kind {
        case .passport: "паспорт"
        case .identityCard: "удостоверение личности"
        case .residencePermit: "вид на жительство"
        case .travelDocument: "проездной документ"
        case .birthCertificate: "свидетельство о рождении"
        case .other: "иной документ"
        }
    }

    private static func russian(_ purpose: StayPurpose) -> String {
        switch purpose {
        case .holiday: "туризм"
        case .visiting: "частная"
        case .business: "деловая"
        case .education: "учёба"
        case .health: "лечение"
        case .religion: "религиозная"
        case .transit: "транзит"
        case .other: "иная"
        }
    }

    private static func uzbek(_ kind: GuestDocument.Kind) -> String {
        switch kind {
        case .passport: "pasport"
        case .identityCard: "ID-karta"
        case .residencePermit: "yashash guvohnomasi"
        case .travelDocument: "yoʻl hujjati"
        case .birthCertificate: "tugʻilganlik haqida guvohnoma"
        case .other: "boshqa hujjat"
        }
    }

    private static func uzbek(_ purpose: StayPurpose) -> String {
        switch purpose {
        case .holiday: "turizm"
        case .visiting: "mehmon"
        case .business: "ish"
        case .education: "oʻqish"
        case .health: "davolanish"
        case .religion: "ziyorat"
        case .transit: "tranzit"
        case .other: "boshqa"
        }
    }
}

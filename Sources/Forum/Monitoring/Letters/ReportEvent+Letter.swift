import Accounts
import Ledger
import Primitives
import Web

extension ReportEvent {
    /// In the language of the city's country, as far as there is one, and in English: an account has no language of its own.
    func letter(to recipient: StaffAccounts.Recipient, at now: UTCTime) -> JobLetter {
        let texts = LetterLanguage.all(of: city?.country).map { language in
            words(of: recipient, Localizer(language, now: now))
        }
        return JobLetter(
            to: recipient.address, subject: texts.first?.subject ?? "", text: texts.map(\.text).joined(separator: "\n\n* * *\n\n") + "\n")
    }

    private func words(of recipient: StaffAccounts.Recipient, _ localizer: Localizer) -> (subject: String, text: String) {
        let (forum, title) = (cycle.cycle.forum, cycle.name(in: localizer.language.code))
        guard let city else {
            let (reports, cities) = (lacking.count, Set(lacking.map(\.city)).count)
            let body = [
                LettersText.greeting(name: recipient.name),
                LettersText.secretariatBody(title: title, time: cycle.end, reports: reports, cities: cities),
                LettersText.secretariatWhere(path: "/admin/cycles/\(cycle.id)"), LettersText.why,
            ]
            return (localizer(LettersText.subjectMissing(forum: forum)), body.map { localizer($0) }.joined(separator: "\n\n"))
        }
        let name = city.name.text(in: localizer.language.code)
        let (subject, first): (Message, Message) =
            switch kind {
            case .opened:
                (LettersText.subjectDue(forum: forum, day: cycle.cycle.closes), LettersText.opened(title: title, city: name, time: cycle.end))
            case .soon, .lastDays:
                (LettersText.subjectDue(forum: forum, day: cycle.cycle.closes), LettersText.soon(title: title, time: cycle.end, city: name))
            case .ended, .stillMissing: (LettersText.subjectMissing(forum: forum), LettersText.missing(title: title, time: cycle.end, city: name))
            case .reminded:
                (LettersText.subjectReminded(city: name, forum: forum), LettersText.reminded(city: name, title: title, time: cycle.end))
            }
        let commitments = lacking.map(\.commitment).sorted().map(\.text).joined(separator: ", ")
        let body = [
            LettersText.greeting(name: recipient.name), first, LettersText.lacking(commitments: commitments),
            LettersText.place(city: name, path: "/admin/reports"), LettersText.why,
        ]
        return (localizer(subject), body.map { localizer($0) }.joined(separator: "\n\n"))
    }
}

/// In which languages somebody of a country is written to.
enum LetterLanguage {
    private static let codes: [(language: String, countries: Set<String>)] = [
        ("ru", ["RU", "BY", "KZ", "KG", "UZ", "TJ", "TM", "AM", "AZ"]), ("zh", ["CN", "HK", "MO", "TW", "SG"]),
        (
            "ar",
            ["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"]
        ),
    ]

    /// The country's first where the catalogues have it, then English.
    static func all(of country: CountryCode?) -> [Language] {
        let own = country.flatMap { country in codes.first { $0.countries.contains(country.text) }?.language }
        return [own, "en"].compactMap { code in code.flatMap { code in Language.all.first { $0.code == code } } }
    }
}

public import StrictJSON

extension FieldError {
    /// What is wrong, in words for who has filled in the field.
    ///
    /// - Parameter labels: what the members of the same object are called, by their names.
    public func message(labels: [String: Message] = [:]) -> Message {
        func label(_ name: String) -> Message { labels[name] ?? FormText.name(name: name) }
        return switch fault {
        case .missing: FormText.missing
        case .notAnObject, .notList, .unknown: FormText.notOfTheForm
        case .notBoolean: FormText.notBoolean
        case .notText: FormText.notText
        case .notInteger: FormText.notInteger
        case .tooShort(let least): FormText.tooShort(least: least)
        case .tooLong(let most): FormText.tooLong(length: length, most: most)
        case .tooFew(let least): FormText.tooFew(least: least)
        case .tooMany(let most): FormText.tooMany(most: most)
        case .outOfRange(let range): FormText.outOfRange(least: range.lowerBound, most: range.upperBound)
        case .notOneOf(let words): FormText.notOneOf(words: words.map { .text($0) })
        case .wrongForm(let form): Self.sentences[form.name]?(form.example) ?? Self.byExample(form)
        case .duplicate: FormText.duplicate
        case .before(let field): FormText.before(field: label(field))
        case .notAfter(let field): FormText.notAfter(field: label(field))
        case .moreThan(let field): FormText.moreThan(field: label(field))
        case .notAbsent: FormText.notAbsent
        }
    }

    private var length: Int { if case .text(_, let bytes) = found { bytes } else { 0 } }

    /// A form that has no sentence of its own is told by an example, which needs no translation.
    private static func byExample(_ form: FieldForm) -> Message {
        form.example.isEmpty ? FormText.wrongForm : FormText.wrongFormExample(example: form.example)
    }

    /// What a form has to be, by its name, with an example of it.
    private static let sentences: [String: @Sendable (String) -> Message] = [
        "city": { FormText.formCity(example: $0) }, "country": { FormText.formCountry(example: $0) },
        "currency": { FormText.formCurrency(example: $0) }, "date": { FormText.formDate(example: $0) },
        "dateThatHasCome": { _ in FormText.formDateThatHasCome }, "recordedDate": { FormText.formRecordedDate(example: $0) },
        "time": { FormText.formTime(example: $0) },
        "recordedTime": { FormText.formRecordedTime(example: $0) }, "webAddress": { FormText.formWebAddress(example: $0) },
        "amount": { FormText.formAmount(example: $0) }, "amountDigits": { FormText.formAmountDigits(example: $0) },
        "amountZero": { FormText.formAmountZero(example: $0) }, "amountNegative": { FormText.formAmountNegative(example: $0) },
        // The example is the most that anything may cost.
        "amountMost": { FormText.formAmountMost(most: $0) },
        "decimal": { FormText.formDecimal(example: $0) }, "digest": { _ in FormText.formDigest }, "line": { _ in FormText.formLine },
        "paragraphs": { _ in FormText.formParagraphs }, "texts": { _ in FormText.formTexts }, "languages": { _ in FormText.formLanguages },
        "languageTags": { FormText.formLanguageTags(example: $0) },
        // The example is the number of nights, or of days.
        "stayLength": { FormText.formStayLength(nights: $0) }, "calendarRange": { FormText.formCalendarRange(days: $0) },
    ]
}

import FeatureKit
import Federation
import Primitives
import Web

extension VisaObjection: SpokenObjection {
    var message: Message {
        switch self {
        case .publisherIs(let city, let country): ObjectionText.publisherIs(country: country.text, city: city.text)
        case .laterDataset(let day, let country): ObjectionText.laterDataset(day: day, country: country.text)
        case .notPublished: ObjectionText.notPublished
        case .notReported: ObjectionText.notReported
        case .weakerSource: ObjectionText.weakerSource
        case .uninvited(let city): ObjectionText.uninvited(city: city.text)
        case .elsewhere(let city, let country, let other):
            ObjectionText.elsewhere(city: city.text, country: country.text, other: other.text)
        }
    }
}

extension RegisterObjection: SpokenObjection {
    var message: Message {
        switch self {
        case .noEntriesOf(let owner, _): ObjectionText.noEntriesOf(owner: owner)
        case .noEntry(let key): ObjectionText.noEntry(key: key)
        case .newerEntry(let index, let key): ObjectionText.newerEntry(key: key, index: index)
        case .barrierOf(let country): country.map { ObjectionText.barrierOf(country: $0.text) } ?? ObjectionText.barrierElsewhere
        }
    }
}

extension ProgressObjection: SpokenObjection {
    var message: Message {
        switch self {
        case .noCycle(let cycle): ObjectionText.noCycle(cycle: cycle.text)
        case .noCommitment(let commitment): ObjectionText.noCommitment(commitment: commitment.text)
        case .noMember(let city): ObjectionText.uninvited(city: city.text)
        case .frozen(let edition): ObjectionText.frozen(edition: edition.description)
        case .noEditionBefore(let edition): ObjectionText.noEditionBefore(edition: edition.description)
        case .otherArticle(let article): ObjectionText.otherArticle(article: article)
        case .strangeIndicator(let code, let commitment): ObjectionText.strangeIndicator(code: code, commitment: commitment.text)
        case .closesTooEarly(let day): ObjectionText.closesTooEarly(day: day)
        case .noIndicator(let code, let commitment): ObjectionText.noIndicator(commitment: commitment.text, code: code)
        case .computed(let code, _): ObjectionText.computed(code: code)
        case .tooSmall(let code, let least): ObjectionText.tooSmall(code: code, least: least.description)
        case .tooLarge(let code, let most): ObjectionText.tooLarge(code: code, most: most.description)
        case .noReport(let key): ObjectionText.noReport(key: key.description)
        case .newerReport(let index): ObjectionText.newerReport(index: index)
        case .noAssessment(let key): ObjectionText.noAssessment(key: key.description)
        case .newerAssessment(let index): ObjectionText.newerAssessment(index: index)
        case .assessedBefore: ObjectionText.assessedBefore
        case .returned: ObjectionText.returned
        case .replyIs(let index): ObjectionText.replyIs(index: index)
        case .noReply: ObjectionText.noReply
        }
    }
}

extension EditionObjection: SpokenObjection {
    var message: Message {
        switch self {
        case .editionOf(let writer): ObjectionText.editionOf(writer: writer.text)
        case .editionNumber(let number): ObjectionText.editionNumber(number: number)
        }
    }
}

import FeatureKit
import Web

extension RatesObjection: SpokenObjection {
    var message: Message {
        switch self {
        case .ofDayToCome(let day, let log): RatesText.dayToCome(day: day, log: log)
        }
    }
}

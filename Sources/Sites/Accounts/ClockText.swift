// Written by seeds/messages.py from clock.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `clock`.
enum ClockText {
    static func wrongCode(now: UTCTime) -> Message { Message(catalogue, 0, [.moment(now)]) }

    static let catalogue = Catalogue("clock", [
        "ar": [
            #"الرمز خاطئ. أدخل الرمز الذي يعرضه جهازك الآن. تعتمد الرموز على الساعة، والوقت بساعة هذا الخادم هو {0}: إذا أظهر جهازك وقتًا آخر فاضبط ساعته؛ وإذا كانت ساعة جهازك صحيحة فأبلغ المسؤول."#,
        ],
        "en": [
            #"The code is wrong. Type the one that your device shows now. Codes go by the clock, and by the clock of this server it is {0}: where your device shows another time, set its clock; where your device is right, tell the administrator."#,
        ],
        "ru": [
            #"Код неверен. Введите тот, который устройство показывает сейчас. Коды зависят от часов, а по часам этого сервера сейчас {0}: если устройство показывает другое время, исправьте его часы; если верны часы устройства, сообщите администратору."#,
        ],
        "zh-Hans": [
            #"验证码错误。请输入设备当前显示的验证码。验证码取决于时钟，本服务器的时间是 {0}：如果设备显示的时间不同，请校正设备的时钟；如果设备的时间是对的，请告知管理员。"#,
        ],
    ])
}

// Written by seeds/messages.py from guestErasure.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestErasure`.
enum GuestErasureText {
    static var title: Message { Message(catalogue, 0) }
    static var note: Message { Message(catalogue, 1) }
    static var field: Message { Message(catalogue, 2) }
    static var sure: Message { Message(catalogue, 3) }
    static var untold: Message { Message(catalogue, 4) }
    static var button: Message { Message(catalogue, 5) }
    static var unsure: Message { Message(catalogue, 6) }
    static var untoldUnsure: Message { Message(catalogue, 7) }
    static var unknown: Message { Message(catalogue, 8) }
    static var tooOften: Message { Message(catalogue, 9) }
    static var inHouse: Message { Message(catalogue, 10) }
    static var done: Message { Message(catalogue, 11) }
    static var cities: Message { Message(catalogue, 12) }
    static var none: Message { Message(catalogue, 13) }
    static var columnBooking: Message { Message(catalogue, 14) }
    static var columnCity: Message { Message(catalogue, 15) }
    static var columnOrdered: Message { Message(catalogue, 16) }
    static var columnDeadline: Message { Message(catalogue, 17) }
    static var columnState: Message { Message(catalogue, 18) }
    static var columnHeard: Message { Message(catalogue, 19) }
    static var waiting: Message { Message(catalogue, 20) }
    static var late: Message { Message(catalogue, 21) }
    static var erased: Message { Message(catalogue, 22) }
    static var unknownThere: Message { Message(catalogue, 23) }
    static var proof: Message { Message(catalogue, 24) }
    static var taskLate: Message { Message(catalogue, 25) }
    static func taskPolice(count: some BinaryInteger) -> Message { Message(catalogue, 26, [.integer(Int64(clamping: count))]) }

    static let catalogue = Catalogue("guestErasure", [
        "ar": [
            #"محو ضيوف حجز"#,
            #"برمزه أو برقمه في عنوان صفحته. ما تحفظه هذه المدينة يُمحى حالًا، وتُسأل المدن الأخرى التي أُبلغت مرة بعد مرة حتى تجيب كلها."#,
            #"رمز الحجز أو رقمه"#,
            #"أعلم أن هذا لا رجعة فيه"#,
            #"حتى إن لم تُبلَّغ الشرطة بإقامة بعد"#,
            #"امحُ"#,
            #"ضع العلامة: لا شيء يعيد ما مُحي."#,
            #"يقتضي القانون إبلاغ الشرطة أولاً. أنجز ذلك في صفحة التسجيل، أو ضع علامة في هذه الخانة: فلا ينتظره أحد بعدها."#,
            #"لا تعرف هذه المدينة حجزًا كهذا. قارنه بالتأكيد."#,
            #"كثرت الرموز الخاطئة. حاول بعد ربع ساعة."#,
            #"أحد ضيوف الحجز في الفندق. امحُه بعد مغادرته."#,
            #"مُحي هنا. وتُسأل الآن المدن الأخرى التي أُبلغت، والجدول أدناه يبيّن أين وصلت كل منها."#,
            #"ما طُلب من مدن أخرى"#,
            #"لم يُطلب من مدينة أخرى محو شيء."#,
            #"الحجز"#,
            #"المدينة"#,
            #"أُمر به"#,
            #"الجواب قبل"#,
            #"الحالة"#,
            #"آخر ما ورد"#,
            #"بالانتظار"#,
            #"متأخر"#,
            #"مُحي"#,
            #"لا شيء هناك"#,
            #"الجواب الموقّع"#,
            #"مدينة أخرى لم تجب خلال شهر بأنها محت الضيوف"#,
            #"تأخر إبلاغ الشرطة: {0, zero: # ضيوف | one: ضيف واحد | two: ضيفان | few: # ضيوف | many: # ضيفًا | other: # ضيف}"#,
        ],
        "en": [
            #"Erase the guests of a booking"#,
            #"By its code, or by its number in the address of its page. What this city keeps of the guests goes at once. Other cities that were told of them are asked again and again until each has answered."#,
            #"Code or number of the booking"#,
            #"I know that this cannot be undone"#,
            #"Also where the police has not been told of a stay yet"#,
            #"Erase"#,
            #"Tick the box: nothing brings back what is erased."#,
            #"The law wants the police told first. Have that done on the page of registrations, or tick this box: then nobody waits for it any more."#,
            #"This city knows no such booking. Compare it with the confirmation."#,
            #"Wrong codes were typed too often. Try again in a quarter of an hour."#,
            #"A guest of the booking is in the hotel. Erase them when they have left."#,
            #"Erased here. Other cities that were told are asked now; the table below shows how far each is."#,
            #"Asked of other cities"#,
            #"No other city was asked to erase anything."#,
            #"Booking"#,
            #"City"#,
            #"Ordered"#,
            #"To be answered by"#,
            #"State"#,
            #"Heard last"#,
            #"waiting"#,
            #"late"#,
            #"erased"#,
            #"nothing there"#,
            #"Signed answer"#,
            #"Another city has not answered in a month that it has erased guests"#,
            #"{0, one: # registration | other: # registrations} with the police {0, one: is | other: are} late"#,
        ],
        "ru": [
            #"Удалить гостей бронирования"#,
            #"По коду или по номеру из адреса страницы бронирования. То, что хранит этот город, удаляется сразу. Другие города, которым сообщили о гостях, получают запрос снова и снова, пока каждый не ответит."#,
            #"Код или номер бронирования"#,
            #"Я знаю, что отменить это нельзя"#,
            #"И если полиции ещё не сообщено о проживании"#,
            #"Удалить"#,
            #"Поставьте отметку: удалённое не вернуть."#,
            #"Закон требует сначала сообщить полиции. Сделайте это на странице регистрации или отметьте это поле: тогда этого больше никто не ждёт."#,
            #"Такого бронирования этот город не знает. Сверьте с подтверждением."#,
            #"Слишком много неверных кодов. Попробуйте через четверть часа."#,
            #"Гость этого бронирования сейчас в гостинице. Удалите его после выезда."#,
            #"Здесь удалено. Другие города уже запрашиваются; таблица ниже показывает, как обстоят дела."#,
            #"Запросы другим городам"#,
            #"У других городов ничего не запрашивалось."#,
            #"Бронирование"#,
            #"Город"#,
            #"Поручено"#,
            #"Ответ до"#,
            #"Состояние"#,
            #"Последний ответ"#,
            #"ожидает"#,
            #"просрочено"#,
            #"удалено"#,
            #"там ничего нет"#,
            #"Подписанный ответ"#,
            #"Другой город за месяц не подтвердил удаление гостей"#,
            #"Просрочено уведомление полиции: {0, one: # гость | few: # гостя | many: # гостей | other: # гостя}"#,
        ],
        "zh-Hans": [
            #"删除某预订的住客"#,
            #"按预订代码，或预订页面地址中的编号。本市保存的内容立即删除；曾获告知的其他城市会被反复询问，直到各自答复。"#,
            #"预订代码或编号"#,
            #"我知道此操作无法撤销"#,
            #"即使某次住宿尚未报告警方也删除"#,
            #"删除"#,
            #"请勾选：删除后无法恢复。"#,
            #"法律要求先报告警方。请在登记页面完成报告，或勾选此框：之后不再等待报告。"#,
            #"本市没有此预订。请与确认信核对。"#,
            #"错误代码输入过多，请一刻钟后再试。"#,
            #"该预订的住客仍在酒店，请在其离店后删除。"#,
            #"本市已删除。正在询问其他获告知的城市，进度见下表。"#,
            #"对其他城市的请求"#,
            #"尚未请求其他城市删除。"#,
            #"预订"#,
            #"城市"#,
            #"下达时间"#,
            #"答复期限"#,
            #"状态"#,
            #"最近答复"#,
            #"等待中"#,
            #"逾期"#,
            #"已删除"#,
            #"对方无记录"#,
            #"签名答复"#,
            #"另一城市一个月内未答复删除住客的请求"#,
            #"{0, other: #} 条警方登记已逾期"#,
        ],
    ])
}

// Written by seeds/messages.py from start.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `start`.
enum StartText {
    static var lede: Message { Message(catalogue, 0) }
    static var guests: Message { Message(catalogue, 1) }
    static func guestsNote(city: String) -> Message { Message(catalogue, 2, [.text(city)]) }
    static var journeys: Message { Message(catalogue, 3) }
    static var journeysNote: Message { Message(catalogue, 4) }
    static var visas: Message { Message(catalogue, 5) }
    static var visasNote: Message { Message(catalogue, 6) }
    static var myStay: Message { Message(catalogue, 7) }
    static var myStayNote: Message { Message(catalogue, 8) }
    static var forum: Message { Message(catalogue, 9) }
    static var forumNote: Message { Message(catalogue, 10) }
    static var editions: Message { Message(catalogue, 11) }
    static var editionsNote: Message { Message(catalogue, 12) }
    static var search: Message { Message(catalogue, 13) }

    static let catalogue = Catalogue("start", [
        "ar": [
            #"غرف هنا وفي مدن طريق الحرير الأخرى: بحث واحد، وحجز لدى المدينة التي فيها الفندق."#,
            #"ضيوف المدينة"#,
            #"ما ينبغي أن يعرفه ضيف {0}، وعدد من جاؤوا."#,
            #"رحلة عبر عدة مدن"#,
            #"تُحجز مؤقتًا كل الغرف أولًا، ثم تُثبَّت كلها أو لا يُثبَّت شيء."#,
            #"ما تطلبه كل حدود"#,
            #"ما يلزم من تأشيرات للرحلة بحسب جنسيتك، مع المصدر وتاريخ التحقق."#,
            #"إقامتي"#,
            #"اطّلع على حجز أو غيّره أو تخلَّ عنه أو املأ بطاقة التسجيل."#,
            #"المنتدى"#,
            #"المدن والدول المشاركة، ومنذ متى."#,
            #"اللقاءات"#,
            #"أين اجتمع رؤساء البلديات، وماذا اعتمدوا، وأين يجتمعون تاليًا."#,
            #"أين ومتى ولمن"#,
        ],
        "en": [
            #"Rooms here and in the other cities of the Silk Road: searched together, booked with the city that has them."#,
            #"City Guests"#,
            #"What a guest of {0} needs to know, and how many came."#,
            #"A journey over several cities"#,
            #"Every room is held first; then all are booked, or none."#,
            #"What each border asks"#,
            #"Visa needs of a journey for your nationality, with source and age."#,
            #"My stay"#,
            #"Look at a booking, change it, give it up, fill in the registration card."#,
            #"The forum"#,
            #"Which cities and countries take part, and since when."#,
            #"Meetings"#,
            #"Where the mayors met, what they adopted, and where they meet next."#,
            #"Where, when and for whom"#,
        ],
        "ru": [
            #"Номера здесь и в других городах Шёлкового пути: ищите сразу везде, бронируйте у того города, где гостиница."#,
            #"Гости города"#,
            #"Что нужно знать гостю города {0} и сколько гостей приезжало."#,
            #"Путешествие по нескольким городам"#,
            #"Сначала удерживаются все номера; потом бронируются либо все, либо ни один."#,
            #"Что спросят на границах"#,
            #"Визы по маршруту для вашего гражданства, с источником и датой проверки."#,
            #"Моё проживание"#,
            #"Посмотреть бронирование, изменить его, отказаться, заполнить регистрационную карту."#,
            #"Форум"#,
            #"Какие города и страны участвуют и с какого времени."#,
            #"Встречи"#,
            #"Где встречались мэры, что приняли и где встретятся в следующий раз."#,
            #"Где, когда и для кого"#,
        ],
        "zh-Hans": [
            #"本市和丝绸之路其他城市的客房：一次搜索，直接向酒店所在城市预订。"#,
            #"城市客人"#,
            #"{0}的客人需要了解什么，以及有多少客人来过。"#,
            #"多城市行程"#,
            #"先保留所有客房，然后全部预订，或者全部放弃。"#,
            #"各国边境的要求"#,
            #"按您的国籍列出行程所需签证，附来源和核实日期。"#,
            #"我的住宿"#,
            #"查看、更改或放弃预订，填写登记卡。"#,
            #"论坛"#,
            #"哪些城市和国家参加，从何时开始。"#,
            #"会议"#,
            #"市长们在哪里开会，通过了什么，下次在哪里。"#,
            #"地点、日期和人数"#,
        ],
    ])
}

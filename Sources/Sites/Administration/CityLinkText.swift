// Written by seeds/messages.py from cityLink.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `cityLink`.
enum CityLinkText {
    static var lede: Message { Message(catalogue, 0) }
    static var citiesNote: Message { Message(catalogue, 1) }
    static var watchNote: Message { Message(catalogue, 2) }
    static func over(age: String) -> Message { Message(catalogue, 3, [.text(age)]) }
    static var contact: Message { Message(catalogue, 4) }
    static var failures: Message { Message(catalogue, 5) }
    static var answered: Message { Message(catalogue, 6) }
    static var silent: Message { Message(catalogue, 7) }
    static var tryNote: Message { Message(catalogue, 8) }
    static var unheard: Message { Message(catalogue, 9) }
    static var noTry: Message { Message(catalogue, 10) }
    static var standing: Message { Message(catalogue, 11) }
    static var memberSince: Message { Message(catalogue, 12) }
    static var keySince: Message { Message(catalogue, 13) }
    static var forumPage: Message { Message(catalogue, 14) }

    static let catalogue = Catalogue("cityLink", [
        "ar": [
            #"كيف يجري التواصل مع هذه المدينة كما رآه هذا الموقع منذ تشغيله."#,
            #"ما تحققت منه المدينة تخبر به عقدتها الأمانة كل دقيقة وكلما نما السجل، ولا يثبت ذلك أحد. أما الاتصال والمحاولة التالية والخطأ فهي ما رآه هذا الموقع بنفسه منذ تشغيله."#,
            #"ما تحققت منه المدينة تخبر به عقدتها كل دقيقة وكلما نما السجل، ولا يثبت ذلك أحد. ومن سكتت دقيقتين ونصفًا تُسأل مرة بعد مرة."#,
            #"{0}؛ وانتهى"#,
            #"التواصل"#,
            #"إخفاقات متتالية"#,
            #"أجابت المدينة الآن."#,
            #"لم تجب المدينة. والسبب مبين أدناه."#,
            #"يسأل المدينة هل هي متصلة، ويجعل كل ما ينتظرها يحاول فورًا."#,
            #"لم يحدث منذ التشغيل"#,
            #"لا شيء ينتظر"#,
            #"المفاتيح والعضوية"#,
            #"عضو منذ"#,
            #"مفتاح التوقيع سارٍ منذ"#,
            #"صفحتها في المنتدى"#,
        ],
        "en": [
            #"How talk with this city goes, as this site has seen it since it was started."#,
            #"What a city has verified is what its node tells the secretariat, once a minute and whenever the log has grown; nobody proves it. Contact, next try and error are what this site has seen itself since it was started."#,
            #"What a city has verified is what its node tells, once a minute and whenever the log has grown; nobody proves it. Who is silent for two and a half minutes is asked, again and again."#,
            #"{0}; over"#,
            #"Contact"#,
            #"Failures in a row"#,
            #"The city has answered just now."#,
            #"The city has not answered. What went wrong stands below."#,
            #"Asks the city whether it is there, and lets what waits for it try at once."#,
            #"not since the start"#,
            #"nothing waits"#,
            #"Keys and membership"#,
            #"Member since"#,
            #"Signing key in force since"#,
            #"Its page in the forum"#,
        ],
        "ru": [
            #"Как идёт связь с этим городом с тех пор, как сайт запущен."#,
            #"Что город проверил, его узел сообщает секретариату раз в минуту и при каждом росте журнала; это никем не доказано. Связь, следующую попытку и ошибку видел сам этот сайт с момента запуска."#,
            #"Что город проверил, сообщает его узел: раз в минуту и при каждом росте журнала; это никем не доказано. Кто молчит две с половиной минуты, того спрашивают снова и снова."#,
            #"{0}; устранена"#,
            #"Связь"#,
            #"Сбоев подряд"#,
            #"Город только что ответил."#,
            #"Город не ответил. Что не так, сказано ниже."#,
            #"Спрашивает город, на связи ли он; всё, что его ждёт, пробует сразу."#,
            #"с запуска не было"#,
            #"ничего не ждёт"#,
            #"Ключи и членство"#,
            #"Член форума с"#,
            #"Ключ подписи действует с"#,
            #"Страница города на форуме"#,
        ],
        "zh-Hans": [
            #"本站启动以来与该城市的联系情况。"#,
            #"城市已核实的进度由其节点每分钟以及日志增长时报告秘书处，未经证明。联系、下次尝试与错误则是本站启动以来亲见的。"#,
            #"城市已核实的进度由其节点每分钟以及日志增长时报告，未经证明。沉默达两分半钟的城市会被反复询问。"#,
            #"{0}；已恢复"#,
            #"联系"#,
            #"连续失败次数"#,
            #"该城市刚刚作了应答。"#,
            #"该城市没有应答。原因见下。"#,
            #"询问该城市是否在线，并让等待它的一切立即重试。"#,
            #"启动以来没有"#,
            #"没有等待的任务"#,
            #"密钥与成员资格"#,
            #"成为成员的时间"#,
            #"签名密钥生效时间"#,
            #"该城市的论坛页面"#,
        ],
    ])
}

// Written by seeds/messages.py from invitedCity.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `invitedCity`.
enum InvitedCityText {
    static func title(city: String) -> Message { Message(catalogue, 0, [.text(city)]) }
    static var lede: Message { Message(catalogue, 1) }
    static var before: Message { Message(catalogue, 2) }
    static var needNode: Message { Message(catalogue, 3) }
    static func needAnchor(file: String) -> Message { Message(catalogue, 4, [.text(file)]) }
    static func needLink(file: String) -> Message { Message(catalogue, 5, [.text(file)]) }
    static var run: Message { Message(catalogue, 6) }
    static var runNote: Message { Message(catalogue, 7) }
    static var after: Message { Message(catalogue, 8) }
    static var afterDigits: Message { Message(catalogue, 9) }
    static var afterOnce: Message { Message(catalogue, 10) }
    static func afterDelete(file: String) -> Message { Message(catalogue, 11, [.text(file)]) }
    static var whoLink: Message { Message(catalogue, 12) }

    static let catalogue = Catalogue("invitedCity", [
        "ar": [
            #"{0} مدعوة إلى المنتدى"#,
            #"لمن يشغّلون عقدة المدينة. الدعوة هي ما يلي العلامة # في رابطك: لا يرسلها المتصفح إلى أحد، ولا تعرفها هذه الصفحة."#,
            #"ما تحتاجون إليه"#,
            #"عقدة تعمل: هذا البرنامج مثبتًا ومهيأً على جهاز للمدينة أو لمن يستضيفها. ودليل المشغّل يبيّن كيف."#,
            #"الملف {0} الذي تعطيكم إياه الأمانة بطريق غير هذا الرابط: فيه بمن تثق عقدتكم."#,
            #"الرابط كاملًا، مع النص الذي يلي العلامة #، في ملف {0} لا يقرؤه غيركم."#,
            #"على العقدة"#,
            #"ضعوا اسم المدينة وبلدها وعنوانها في مواضعها. ويأخذ البرنامج الدعوة من الرابط بنفسه."#,
            #"ما يأتي بعد ذلك"#,
            #"يعرض الأمر ست مجموعات من خمسة أرقام. اقرؤوها للأمانة بالهاتف، فتقبل المدينة متى تطابقت."#,
            #"تصلح الدعوة مرة واحدة لهذه المدينة وسبعة أيام. فإن استعملها غيركم دلت الأرقام على ذلك؛ اطلبوا من الأمانة أخرى."#,
            #"احذفوا {0} متى انضمت المدينة."#,
            #"الصفحة التي يؤدي إليها الرابط تبيّن بلغة القارئ ما يُشغَّل. والدعوة بعد العلامة # ولا تدخل سجل أي خادم."#,
        ],
        "en": [
            #"{0} is invited to the forum"#,
            #"For the people who run the city’s node. The invitation is the part of your link behind the sign #: browsers keep it to themselves, and this page does not know it."#,
            #"What you need"#,
            #"A node that runs: this program, installed and set up on a machine of the city or of whoever hosts it. The operator’s handbook says how."#,
            #"The file {0}, which the secretariat gives you on another way than this link: it says whom your node is to trust."#,
            #"Your link, whole, in a file {0} that only you can read: text behind the sign # included."#,
            #"On the node"#,
            #"Put the city’s name, country and address in their places. The program takes the invitation out of the link."#,
            #"What comes then"#,
            #"The command shows six groups of five digits. Read them out to the secretariat over the telephone; it admits the city once they agree."#,
            #"The invitation is good once, for this city and for seven days. If somebody else has used it, the digits tell; ask the secretariat for another."#,
            #"Delete {0} once the city has joined."#,
            #"The page that the link leads to says what to run, in the reader’s language. The invitation stands behind the sign # and is in no log of a server."#,
        ],
        "ru": [
            #"{0}: приглашение на форум"#,
            #"Для тех, кто обслуживает узел города. Само приглашение — часть вашей ссылки после знака #: браузер никому её не передаёт, и эта страница её не знает."#,
            #"Что понадобится"#,
            #"Работающий узел: эта программа, установленная и настроенная на машине города или того, кто его размещает. Как это сделать, сказано в руководстве оператора."#,
            #"Файл {0}, который секретариат передаёт вам другим путём, не вместе с этой ссылкой: в нём сказано, кому доверять вашему узлу."#,
            #"Ваша ссылка целиком, вместе с текстом после знака #, в файле {0}, который можете прочесть только вы."#,
            #"На узле"#,
            #"Подставьте название, страну и адрес города. Программа сама возьмёт приглашение из ссылки."#,
            #"Что будет дальше"#,
            #"Команда покажет шесть групп по пять цифр. Прочтите их секретариату по телефону: он примет город, когда они совпадут."#,
            #"Приглашение действует один раз, для этого города и в течение семи дней. Если им воспользовался кто-то другой, это покажут цифры; попросите у секретариата новое."#,
            #"Когда город присоединится, удалите {0}."#,
            #"Страница по ссылке объясняет на языке читателя, что запустить. Приглашение стоит после знака # и не попадает в журналы серверов."#,
        ],
        "zh-Hans": [
            #"{0} 受邀加入论坛"#,
            #"供运维城市节点的人员阅读。邀请码是链接中 # 号之后的部分：浏览器不会将其发送出去，本页也不知道它。"#,
            #"需要准备的"#,
            #"一个运行中的节点：在城市或其托管方的机器上安装并配置好本程序。做法见运维手册。"#,
            #"文件 {0}，由秘书处通过不同于此链接的途径交给您：它说明您的节点应信任谁。"#,
            #"完整的链接（包括 # 号之后的文字），存入仅您可读的文件 {0}。"#,
            #"在节点上"#,
            #"填入城市的名称、国家和地址。程序会自行从链接中取出邀请码。"#,
            #"之后的步骤"#,
            #"命令会显示六组五位数字。请通过电话向秘书处念出；核对一致后，秘书处即接纳该城市。"#,
            #"邀请仅可使用一次，仅限该城市，七天内有效。若已被他人使用，数字会显示出来；请向秘书处另行索取。"#,
            #"城市加入后，请删除 {0}。"#,
            #"链接所指的页面以读者的语言说明应运行什么。邀请码位于 # 号之后，不会进入任何服务器的日志。"#,
        ],
    ])
}

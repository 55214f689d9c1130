// Written by seeds/messages.py from deskWork.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskWork`.
enum DeskWorkText {
    static var ruleTitle: Message { Message(catalogue, 0) }
    static var ruleLede: Message { Message(catalogue, 1) }
    static var standsTitle: Message { Message(catalogue, 2) }
    static var standsOwn: Message { Message(catalogue, 3) }
    static var standsOther: Message { Message(catalogue, 4) }
    static var saveButton: Message { Message(catalogue, 5) }
    static var withdrawTitle: Message { Message(catalogue, 6) }
    static var withdrawNote: Message { Message(catalogue, 7) }
    static var withdrawDay: Message { Message(catalogue, 8) }
    static var withdrawButton: Message { Message(catalogue, 9) }
    static func setNameOne(border: Message) -> Message { Message(catalogue, 10, [.message(border)]) }
    static func setNameWithdrawal(border: Message) -> Message { Message(catalogue, 11, [.message(border)]) }
    static var bulkTitle: Message { Message(catalogue, 12) }
    static var bulkLede: Message { Message(catalogue, 13) }
    static var forWhom: Message { Message(catalogue, 14) }
    static var groups: Message { Message(catalogue, 15) }
    static var groupsHint: Message { Message(catalogue, 16) }
    static var groupAll: Message { Message(catalogue, 17) }
    static var countries: Message { Message(catalogue, 18) }
    static var countriesHint: Message { Message(catalogue, 19) }
    static var except: Message { Message(catalogue, 20) }
    static var purposes: Message { Message(catalogue, 21) }
    static var documents: Message { Message(catalogue, 22) }
    static var what: Message { Message(catalogue, 23) }
    static var act: Message { Message(catalogue, 24) }
    static var actAmend: Message { Message(catalogue, 25) }
    static var actReplace: Message { Message(catalogue, 26) }
    static var actConfirm: Message { Message(catalogue, 27) }
    static var actWithdraw: Message { Message(catalogue, 28) }
    static var bulkButton: Message { Message(catalogue, 29) }
    static func bulkName(act: Message, count: some BinaryInteger) -> Message { Message(catalogue, 30, [.message(act), .integer(Int64(clamping: count))]) }
    static var nameAmend: Message { Message(catalogue, 31) }
    static var nameReplace: Message { Message(catalogue, 32) }
    static var nameConfirm: Message { Message(catalogue, 33) }
    static var nameWithdraw: Message { Message(catalogue, 34) }
    static var nobody: Message { Message(catalogue, 35) }
    static func unknownCountry(code: String) -> Message { Message(catalogue, 36, [.text(code)]) }
    static var nothingToDo: Message { Message(catalogue, 37) }
    static var nothingFilled: Message { Message(catalogue, 38) }
    static func contradiction(count: some BinaryInteger, border: Message, reason: Message) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: count)), .message(border), .message(reason)]) }
    static func tooLong(most: some BinaryInteger) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: most))]) }
    static var needed: Message { Message(catalogue, 41) }
    static func untouched(count: some BinaryInteger) -> Message { Message(catalogue, 42, [.integer(Int64(clamping: count))]) }

    static let catalogue = Catalogue("deskWork", [
        "ar": [
            #"قاعدة تأشيرة"#,
            #"ما يُحفظ يدخل في مجموعة تغييرات، ويراه المسافرون بعد أن يوافق عليه شخص آخر."#,
            #"القائم الآن"#,
            #"يقول هذا المكتب"#,
            #"يقول الطرف الآخر"#,
            #"حفظ في مجموعة التغييرات"#,
            #"سحب القاعدة"#,
            #"تسري حتى آخر يوم تذكره؛ وبعده يقوم ما نُقل، إن وُجد."#,
            #"آخر يوم"#,
            #"إدراج السحب في مجموعة تغييرات"#,
            #"{0}"#,
            #"سحب: {0}"#,
            #"تغيير واحد لجنسيات كثيرة"#,
            #"اختر لمن وما الذي يتغير. تعرض الصفحة التالية كل حدود قبل التغيير وبعده؛ لا يُنشر شيء بعد."#,
            #"لمن"#,
            #"مجموعات البلدان"#,
            #"بلدان كل المجموعات المؤشَّر عليها وتلك المكتوبة أدناه."#,
            #"كل ما يُعرف عنه شيء"#,
            #"بلدان مفردة"#,
            #"رموز من حرفين مثل DE FR IT."#,
            #"باستثناء"#,
            #"الأغراض"#,
            #"الوثائق"#,
            #"ما الذي يتغير"#,
            #"الإجراء"#,
            #"تغيير ما مُلئ أدناه وترك باقي كل قاعدة كما هو"#,
            #"وضع القاعدة أدناه مكان القائم"#,
            #"تأكيد القائم كما شوهد اليوم"#,
            #"سحب القائم بعد آخر يوم أدناه"#,
            #"عرض ما سيتغير"#,
            #"{0}: {1}"#,
            #"تغيير قواعد كثيرة"#,
            #"استبدال قواعد كثيرة"#,
            #"تأكيد قواعد كثيرة"#,
            #"سحب قواعد كثيرة"#,
            #"اختر بلدًا واحدًا على الأقل."#,
            #"{0} ليس رمز بلد."#,
            #"لا ينتج عنه شيء: لا قاعدة لأي من هذه الحدود يمكن تغييرها هكذا."#,
            #"املأ ما الذي يتغير."#,
            #"{0, zero: لا قواعد | one: قاعدة واحدة | two: قاعدتان | few: # قواعد | many: # قاعدة | other: # قاعدة} تناقض نفسها، أولاها {1}: {2}"#,
            #"{0} بايت على الأكثر."#,
            #"هذا لازم لقاعدة كاملة."#,
            #"{0, zero: لا حدود | one: حدود واحدة | two: حدّان | few: # حدود | many: # حدًّا | other: # حد} بلا قاعدة تُغيَّر هكذا، فتُركت."#,
        ],
        "en": [
            #"Visa rule"#,
            #"What is saved goes into a change set. Travellers see it when somebody else has approved it."#,
            #"What stands now"#,
            #"This desk says"#,
            #"The other side says"#,
            #"Save into the change set"#,
            #"Withdraw the rule"#,
            #"It holds until the last day that you give; after that, what is reported stands, if anything is."#,
            #"Last day"#,
            #"Put the withdrawal into a change set"#,
            #"{0}"#,
            #"Withdrawal: {0}"#,
            #"One change for many nationalities"#,
            #"Choose for whom, and what is to change. The next page shows each border before and after; nothing goes out yet."#,
            #"For whom"#,
            #"Groups of countries"#,
            #"Countries of all the groups that are ticked, and those written below."#,
            #"all of which anything is known"#,
            #"Single countries"#,
            #"Codes of two letters, such as DE FR IT."#,
            #"But not for"#,
            #"Purposes"#,
            #"Documents"#,
            #"What is to change"#,
            #"What is done"#,
            #"change what is filled in below, and leave the rest of each rule as it stands"#,
            #"put the rule below in the place of whatever stands"#,
            #"confirm what stands, as seen today"#,
            #"withdraw what stands, after the last day below"#,
            #"Show what would change"#,
            #"{0}: {1}"#,
            #"Many rules changed"#,
            #"Many rules replaced"#,
            #"Many rules confirmed"#,
            #"Many rules withdrawn"#,
            #"Choose at least one country."#,
            #"{0} is no country's code."#,
            #"Nothing comes of it: none of these borders has a rule that could be changed so."#,
            #"Fill in what is to change."#,
            #"{0, one: # rule | other: # rules} would contradict themselves, the first that of {1}: {2}"#,
            #"At most {0} bytes."#,
            #"This must be there for a whole rule."#,
            #"{0, one: # border has | other: # borders have} no rule that could be changed so, and {0, one: was | other: were} left."#,
        ],
        "ru": [
            #"Визовое правило"#,
            #"Сохранённое попадает в набор изменений. Путешественники увидят его после утверждения другим человеком."#,
            #"Что действует сейчас"#,
            #"Этот отдел"#,
            #"Другая сторона"#,
            #"Сохранить в набор изменений"#,
            #"Отозвать правило"#,
            #"Оно действует по указанный последний день; затем действует то, о чём сообщено, если сообщено."#,
            #"Последний день"#,
            #"Внести отзыв в набор изменений"#,
            #"{0}"#,
            #"Отзыв: {0}"#,
            #"Одно изменение для многих гражданств"#,
            #"Выберите, для кого и что меняется. На следующей странице — каждая граница до и после; пока ничего не публикуется."#,
            #"Для кого"#,
            #"Группы стран"#,
            #"Страны всех отмеченных групп и указанные ниже."#,
            #"все, о которых что-либо известно"#,
            #"Отдельные страны"#,
            #"Двухбуквенные коды, например DE FR IT."#,
            #"Кроме"#,
            #"Цели"#,
            #"Документы"#,
            #"Что меняется"#,
            #"Действие"#,
            #"изменить заполненное ниже, остальное в каждом правиле оставить"#,
            #"заменить действующее правило указанным ниже целиком"#,
            #"подтвердить действующее сегодняшним днём"#,
            #"отозвать действующее после указанного последнего дня"#,
            #"Показать, что изменится"#,
            #"{0}: {1}"#,
            #"Изменены многие правила"#,
            #"Заменены многие правила"#,
            #"Подтверждены многие правила"#,
            #"Отозваны многие правила"#,
            #"Выберите хотя бы одну страну."#,
            #"{0} — не код страны."#,
            #"Ничего не изменится: ни у одной из этих границ нет правила, которое можно так изменить."#,
            #"Заполните то, что меняется."#,
            #"{0, one: # правило | few: # правила | many: # правил | other: # правила} противоречили бы себе, первое — {1}: {2}"#,
            #"Не более {0} байт."#,
            #"Для целого правила это обязательно."#,
            #"{0, one: # граница пропущена: у неё | few: # границы пропущены: у них | many: # границ пропущено: у них | other: # границы пропущены: у них} нет подходящего правила."#,
        ],
        "zh-Hans": [
            #"签证规则"#,
            #"保存的内容进入更改集，经他人批准后旅客方可看到。"#,
            #"现行规则"#,
            #"本工作台"#,
            #"另一方"#,
            #"保存到更改集"#,
            #"撤回规则"#,
            #"规则在所填最后一天之前有效；此后以通报（如有）为准。"#,
            #"最后一天"#,
            #"将撤回加入更改集"#,
            #"{0}"#,
            #"撤回：{0}"#,
            #"批量更改多个国籍的规则"#,
            #"选择适用对象与更改内容。下一页逐条显示更改前后，此时尚不发布。"#,
            #"适用对象"#,
            #"国家组"#,
            #"包括所有勾选的国家组以及下面填写的国家。"#,
            #"所有已有信息的国家"#,
            #"单个国家"#,
            #"两个字母的代码，如 DE FR IT。"#,
            #"但不包括"#,
            #"目的"#,
            #"证件"#,
            #"更改内容"#,
            #"操作"#,
            #"只更改下面填写的内容，其余保持不变"#,
            #"以下面的规则整体替换现行规则"#,
            #"确认现行规则今日仍有效"#,
            #"撤回现行规则，最后有效日见下"#,
            #"预览更改"#,
            #"{0}：{1}"#,
            #"批量更改"#,
            #"批量替换"#,
            #"批量确认"#,
            #"批量撤回"#,
            #"请至少选择一个国家。"#,
            #"{0}不是国家代码。"#,
            #"没有可更改的内容：所选边界均无可如此更改的规则。"#,
            #"请填写要更改的内容。"#,
            #"{0, other: 有#条规则}会自相矛盾，首条为{1}：{2}"#,
            #"最多{0}字节。"#,
            #"完整规则必须填写此项。"#,
            #"{0, other: #处边界}没有可如此更改的规则，已跳过。"#,
        ],
    ])
}

// Written by seeds/messages.py from guestPrivacy.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestPrivacy`.
enum GuestPrivacyText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var retentionTitle: Message { Message(catalogue, 2) }
    static var retentionNote: Message { Message(catalogue, 3) }
    static var retentionOrder: Message { Message(catalogue, 4) }
    static var save: Message { Message(catalogue, 5) }
    static var saved: Message { Message(catalogue, 6) }
    static var noProofs: Message { Message(catalogue, 7) }
    static var vaultTitle: Message { Message(catalogue, 8) }
    static var vaultNote: Message { Message(catalogue, 9) }
    static var vaultSure: Message { Message(catalogue, 10) }
    static var vaultButton: Message { Message(catalogue, 11) }
    static var vaultBegun: Message { Message(catalogue, 12) }
    static var invoices: Message { Message(catalogue, 13) }

    static let catalogue = Catalogue("guestPrivacy", [
        "ar": [
            #"خصوصية الضيوف"#,
            #"كم تُحفظ بيانات الضيوف، وإثباتات ما مُحي."#,
            #"يُحفظ بعد آخر ليلة، بالأيام"#,
            #"ما يريده قانون بلدكم أنتم تقررونه. وعند انتهاء المدة تُتلف المفاتيح، وفي كل نسخة احتياطية أيضًا."#,
            #"لا يُحفظ شيء أطول من الهوية. اجعل مدة الهوية هي الأطول."#,
            #"احفظ"#,
            #"حُفظت الأيام؛ ويُمحى ما تجاوزها خلال ساعات."#,
            #"لم يُمحَ أي ضيف من السجل بعد."#,
            #"الخزنة مفقودة"#,
            #"إن ضاعت نهائيًا فابدأ خزنة جديدة: تعود الفنادق إلى تسجيل الضيوف. ولن يقرأ أحد أبدًا ما حُفظ عن الضيوف السابقين."#,
            #"أعلم أن ما حُفظ عن الضيوف السابقين ضائع"#,
            #"ابدأ خزنة جديدة"#,
            #"الخزنة الجديدة قيد الاستعمال."#,
            #"العنوان على الفاتورة، من يوم إصدارها"#,
        ],
        "en": [
            #"Privacy of guests"#,
            #"How long what is kept of guests is kept, and the proofs of what was erased."#,
            #"Kept after the last night, in days"#,
            #"What the law of your country wants is for you to say. When the time is over, the keys are destroyed, in every backup as well."#,
            #"Nothing is kept longer than the identity. Make the identity’s days the most."#,
            #"Save"#,
            #"The days are saved; what is over them is erased within hours."#,
            #"No guest of the register was erased yet."#,
            #"The vault is missing"#,
            #"If it is lost for good, begin a new one: hotels can enter guests again. What is kept of earlier guests can then be read by nobody, ever."#,
            #"I know that what is kept of earlier guests is lost"#,
            #"Begin a new vault"#,
            #"A new vault is in use."#,
            #"address on an invoice, from its day on"#,
        ],
        "ru": [
            #"Данные гостей"#,
            #"Сколько хранятся данные гостей и подтверждения удалённого."#,
            #"Хранится после последней ночи, дней"#,
            #"Чего требует закон вашей страны, решаете вы. По истечении срока ключи уничтожаются, и во всех резервных копиях."#,
            #"Ничто не хранится дольше личности. Срок личности должен быть наибольшим."#,
            #"Сохранить"#,
            #"Сроки сохранены; просроченное удаляется в течение часов."#,
            #"Из реестра ещё никого не удаляли."#,
            #"Хранилище ключей отсутствует"#,
            #"Если оно потеряно навсегда, начните новое: гостиницы смогут вносить гостей. Прежних гостей тогда не прочтёт никто и никогда."#,
            #"Я знаю, что данные прежних гостей потеряны"#,
            #"Начать новое хранилище"#,
            #"Новое хранилище используется."#,
            #"адрес на счёте, со дня счёта"#,
        ],
        "zh-Hans": [
            #"住客隐私"#,
            #"住客信息的保存期限，以及已删除内容的证明。"#,
            #"最后一晚之后的保存天数"#,
            #"本国法律的要求由您决定。期满后密钥被销毁，所有备份随之失效。"#,
            #"其他内容不得比身份保存得更久，身份的天数须为最长。"#,
            #"保存"#,
            #"已保存；超期内容将在数小时内删除。"#,
            #"登记册中尚未删除任何住客。"#,
            #"密钥库缺失"#,
            #"如确已永久丢失，可新建密钥库，酒店即可继续登记住客。此前住客的信息将永远无法读取。"#,
            #"我知道此前住客的信息将丢失"#,
            #"新建密钥库"#,
            #"新密钥库已启用。"#,
            #"发票上的地址（自开票日起）"#,
        ],
    ])
}

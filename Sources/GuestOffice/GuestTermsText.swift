// Written by seeds/messages.py from guestTerms.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestTerms`.
enum GuestTermsText {
    static var stateExpected: Message { Message(catalogue, 0) }
    static var stateInHouse: Message { Message(catalogue, 1) }
    static var stateDeparted: Message { Message(catalogue, 2) }
    static var stateCancelled: Message { Message(catalogue, 3) }
    static var zone: Message { Message(catalogue, 4) }
    static var zoneHint: Message { Message(catalogue, 5) }
    static var zoneRead: Message { Message(catalogue, 6) }
    static var zoneEmpty: Message { Message(catalogue, 7) }
    static var readZone: Message { Message(catalogue, 8) }
    static var person: Message { Message(catalogue, 9) }
    static var familyName: Message { Message(catalogue, 10) }
    static var givenNames: Message { Message(catalogue, 11) }
    static var birthDate: Message { Message(catalogue, 12) }
    static var birthDateHint: Message { Message(catalogue, 13) }
    static var sex: Message { Message(catalogue, 14) }
    static var female: Message { Message(catalogue, 15) }
    static var male: Message { Message(catalogue, 16) }
    static var unspecified: Message { Message(catalogue, 17) }
    static var nationality: Message { Message(catalogue, 18) }
    static var nationalityHint: Message { Message(catalogue, 19) }
    static var residence: Message { Message(catalogue, 20) }
    static var document: Message { Message(catalogue, 21) }
    static var documentKind: Message { Message(catalogue, 22) }
    static var kindPassport: Message { Message(catalogue, 23) }
    static var kindIdentityCard: Message { Message(catalogue, 24) }
    static var kindResidencePermit: Message { Message(catalogue, 25) }
    static var kindTravelDocument: Message { Message(catalogue, 26) }
    static var kindBirthCertificate: Message { Message(catalogue, 27) }
    static var kindOther: Message { Message(catalogue, 28) }
    static var documentNumber: Message { Message(catalogue, 29) }
    static var documentIssuer: Message { Message(catalogue, 30) }
    static var documentExpiry: Message { Message(catalogue, 31) }
    static var contact: Message { Message(catalogue, 32) }
    static var mail: Message { Message(catalogue, 33) }
    static var telephone: Message { Message(catalogue, 34) }
    static var stay: Message { Message(catalogue, 35) }
    static var arrival: Message { Message(catalogue, 36) }
    static var departure: Message { Message(catalogue, 37) }
    static var room: Message { Message(catalogue, 38) }
    static var purpose: Message { Message(catalogue, 39) }
    static var purposeHoliday: Message { Message(catalogue, 40) }
    static var purposeVisiting: Message { Message(catalogue, 41) }
    static var purposeBusiness: Message { Message(catalogue, 42) }
    static var purposeEducation: Message { Message(catalogue, 43) }
    static var purposeHealth: Message { Message(catalogue, 44) }
    static var purposeReligion: Message { Message(catalogue, 45) }
    static var purposeTransit: Message { Message(catalogue, 46) }
    static var purposeOther: Message { Message(catalogue, 47) }
    static var reason: Message { Message(catalogue, 48) }
    static var reasonNeeded: Message { Message(catalogue, 49) }
    static var erasePart: Message { Message(catalogue, 50) }
    static var partAll: Message { Message(catalogue, 51) }
    static var partIdentity: Message { Message(catalogue, 52) }
    static var partDocument: Message { Message(catalogue, 53) }
    static var partContact: Message { Message(catalogue, 54) }
    static var partCard: Message { Message(catalogue, 55) }
    static var eraseSure: Message { Message(catalogue, 56) }
    static var reasonRequest: Message { Message(catalogue, 57) }
    static var reasonRetention: Message { Message(catalogue, 58) }
    static func reasonCity(city: String) -> Message { Message(catalogue, 59, [.text(city)]) }
    static func country(country: String) -> Message { Message(catalogue, 60, [.country(country)]) }
    static var faultInHouse: Message { Message(catalogue, 61) }
    static var faultErased: Message { Message(catalogue, 62) }
    static var faultStay: Message { Message(catalogue, 63) }
    static var faultVault: Message { Message(catalogue, 64) }

    static let catalogue = Catalogue("guestTerms", [
        "ar": [
            #"متوقَّع"#,
            #"مقيم"#,
            #"غادر"#,
            #"ملغى"#,
            #"المنطقة المقروءة آليًا"#,
            #"كما هو مطبوع، سطرًا بسطر، مع كل علامة <."#,
            #"قُرئت المنطقة: كل أرقام التحقق صحيحة. قارن الحقول ثم احفظ."#,
            #"اكتب أولًا أسطر المنطقة المقروءة آليًا."#,
            #"اقرأ المنطقة"#,
            #"الشخص"#,
            #"اسم العائلة"#,
            #"الأسماء الشخصية"#,
            #"تاريخ الميلاد"#,
            #"YYYY-MM-DD، أو YYYY-MM أو YYYY إن لم تذكر الوثيقة أكثر."#,
            #"الجنس"#,
            #"أنثى"#,
            #"ذكر"#,
            #"غير محدد"#,
            #"الجنسية كما في الوثيقة"#,
            #"رمز من ثلاثة أحرف مثل KAZ؛ وD لألمانيا وXXA لعديم الجنسية."#,
            #"بلد الإقامة"#,
            #"الوثيقة"#,
            #"نوع الوثيقة"#,
            #"جواز سفر"#,
            #"بطاقة هوية"#,
            #"تصريح إقامة"#,
            #"وثيقة سفر"#,
            #"شهادة ميلاد"#,
            #"أخرى"#,
            #"الرقم"#,
            #"جهة الإصدار"#,
            #"صالحة حتى"#,
            #"الاتصال"#,
            #"البريد الإلكتروني"#,
            #"الهاتف"#,
            #"الإقامة"#,
            #"الوصول"#,
            #"المغادرة"#,
            #"الغرفة"#,
            #"الغرض"#,
            #"عطلة"#,
            #"زيارة"#,
            #"عمل"#,
            #"تعليم"#,
            #"علاج"#,
            #"زيارة دينية"#,
            #"عبور"#,
            #"أخرى"#,
            #"السبب"#,
            #"اذكر ببضع كلمات سبب فتح الوثيقة."#,
            #"ماذا"#,
            #"كل ما يخص الضيف"#,
            #"الهوية"#,
            #"الوثيقة"#,
            #"الاتصال"#,
            #"بطاقة التسجيل"#,
            #"أعلم أن هذا لا رجعة فيه"#,
            #"بطلب"#,
            #"انتهت مدته"#,
            #"بطلب من {0}"#,
            #"{0}"#,
            #"الضيف في الفندق: يُمحى ما يخصه بعد مغادرته."#,
            #"مُحي هذا الضيف."#,
            #"لا يتوافق هذا مع حالة الإقامة. حمِّل الصفحة من جديد."#,
            #"ملف vault.db الذي يحفظ مفاتيح الضيوف مفقود. أعده بجوار city.db، واسأل مشغِّل العقدة."#,
        ],
        "en": [
            #"expected"#,
            #"in house"#,
            #"departed"#,
            #"cancelled"#,
            #"Machine readable zone"#,
            #"As it is printed, line by line, with every <."#,
            #"The machine readable zone was read: every check digit fits. Compare the fields, then save."#,
            #"Type the lines of the machine readable zone first."#,
            #"Read the zone"#,
            #"Person"#,
            #"Family name"#,
            #"Given names"#,
            #"Day of birth"#,
            #"YYYY-MM-DD; YYYY-MM or YYYY where the document says no more."#,
            #"Sex"#,
            #"female"#,
            #"male"#,
            #"not stated"#,
            #"Nationality, as in the document"#,
            #"The code of three letters, such as KAZ; D for Germany, XXA for a stateless person."#,
            #"Country of residence"#,
            #"Document"#,
            #"Kind of document"#,
            #"passport"#,
            #"identity card"#,
            #"residence permit"#,
            #"travel document"#,
            #"birth certificate"#,
            #"other"#,
            #"Number"#,
            #"Issued by"#,
            #"Valid until"#,
            #"Contact"#,
            #"Mail address"#,
            #"Telephone"#,
            #"Stay"#,
            #"Arrival"#,
            #"Departure"#,
            #"Room"#,
            #"Purpose"#,
            #"holiday"#,
            #"visiting people"#,
            #"business"#,
            #"education"#,
            #"health"#,
            #"religion"#,
            #"transit"#,
            #"other"#,
            #"Reason"#,
            #"Say in some words why the document is opened."#,
            #"What"#,
            #"all of the guest"#,
            #"identity"#,
            #"document"#,
            #"contact"#,
            #"registration card"#,
            #"I know that this cannot be taken back"#,
            #"asked for"#,
            #"its time was over"#,
            #"asked for by {0}"#,
            #"{0}"#,
            #"The guest is in the hotel: what is kept of them is erased when they have left."#,
            #"This guest is erased."#,
            #"That does not go with how the stay stands. Load the page again."#,
            #"The city’s vault.db, which holds the keys of guests, is missing. Put it back beside city.db; ask the operator of the node."#,
        ],
        "ru": [
            #"ожидается"#,
            #"проживает"#,
            #"выехал"#,
            #"отменено"#,
            #"Машиносчитываемая зона"#,
            #"Как напечатано, построчно, со всеми знаками <."#,
            #"Зона прочитана: все контрольные цифры верны. Сверьте поля и сохраните."#,
            #"Сначала введите строки машиносчитываемой зоны."#,
            #"Прочитать зону"#,
            #"Личность"#,
            #"Фамилия"#,
            #"Имя"#,
            #"Дата рождения"#,
            #"ГГГГ-ММ-ДД; ГГГГ-ММ или ГГГГ, если в документе указано только это."#,
            #"Пол"#,
            #"женский"#,
            #"мужской"#,
            #"не указан"#,
            #"Гражданство, как в документе"#,
            #"Трёхбуквенный код, например KAZ; D — Германия, XXA — лицо без гражданства."#,
            #"Страна проживания"#,
            #"Документ"#,
            #"Вид документа"#,
            #"паспорт"#,
            #"удостоверение личности"#,
            #"вид на жительство"#,
            #"проездной документ"#,
            #"свидетельство о рождении"#,
            #"иной"#,
            #"Номер документа"#,
            #"Кем выдан"#,
            #"Действителен до"#,
            #"Контакты"#,
            #"Адрес электронной почты"#,
            #"Телефон"#,
            #"Проживание"#,
            #"Заезд"#,
            #"Выезд"#,
            #"Номер"#,
            #"Цель"#,
            #"отдых"#,
            #"посещение близких"#,
            #"дела"#,
            #"учёба"#,
            #"лечение"#,
            #"паломничество"#,
            #"транзит"#,
            #"иное"#,
            #"Причина"#,
            #"Напишите, зачем открывается документ."#,
            #"Что именно"#,
            #"всё о госте"#,
            #"личность"#,
            #"документ"#,
            #"контакты"#,
            #"регистрационная карта"#,
            #"Я знаю, что это нельзя отменить"#,
            #"по просьбе"#,
            #"истёк срок"#,
            #"по просьбе города {0}"#,
            #"{0}"#,
            #"Гость в гостинице: данные удаляются после выезда."#,
            #"Этот гость удалён."#,
            #"Это не согласуется с состоянием проживания. Обновите страницу."#,
            #"Нет файла vault.db с ключами гостей. Верните его к city.db; обратитесь к оператору узла."#,
        ],
        "zh-Hans": [
            #"预订待到"#,
            #"在住"#,
            #"已离店"#,
            #"已取消"#,
            #"机读区"#,
            #"按印刷内容逐行输入，包括每个 <。"#,
            #"机读区已读取，校验位全部正确。请核对各栏后保存。"#,
            #"请先输入机读区的各行。"#,
            #"读取机读区"#,
            #"个人信息"#,
            #"姓"#,
            #"名"#,
            #"出生日期"#,
            #"YYYY-MM-DD；证件未注明时可写 YYYY-MM 或 YYYY。"#,
            #"性别"#,
            #"女"#,
            #"男"#,
            #"未注明"#,
            #"国籍（按证件代码）"#,
            #"三字母代码，如 KAZ；D 为德国，XXA 为无国籍人。"#,
            #"居住国"#,
            #"证件"#,
            #"证件种类"#,
            #"护照"#,
            #"身份证"#,
            #"居留证"#,
            #"旅行证件"#,
            #"出生证明"#,
            #"其他"#,
            #"号码"#,
            #"签发方"#,
            #"有效期至"#,
            #"联系方式"#,
            #"电子邮箱"#,
            #"电话"#,
            #"住宿"#,
            #"到达"#,
            #"离开"#,
            #"房间"#,
            #"目的"#,
            #"度假"#,
            #"探亲访友"#,
            #"商务"#,
            #"学习"#,
            #"医疗"#,
            #"宗教"#,
            #"过境"#,
            #"其他"#,
            #"理由"#,
            #"请写明打开证件的理由。"#,
            #"范围"#,
            #"住客的全部信息"#,
            #"身份"#,
            #"证件"#,
            #"联系方式"#,
            #"登记卡"#,
            #"我知道此操作无法撤销"#,
            #"应请求"#,
            #"保存期满"#,
            #"应 {0} 请求"#,
            #"{0}"#,
            #"住客仍在店内，离店后才能删除其信息。"#,
            #"该住客已被删除。"#,
            #"与当前住宿状态不符，请重新载入页面。"#,
            #"缺少保存住客密钥的 vault.db。请将其放回 city.db 旁，或联系节点运维人员。"#,
        ],
    ])
}

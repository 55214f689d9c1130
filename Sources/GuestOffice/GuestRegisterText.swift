// Written by seeds/messages.py from guestRegister.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestRegister`.
enum GuestRegisterText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var hotel: Message { Message(catalogue, 2) }
    static var from: Message { Message(catalogue, 3) }
    static var until: Message { Message(catalogue, 4) }
    static var state: Message { Message(catalogue, 5) }
    static var stateExpected: Message { Message(catalogue, 6) }
    static var stateInHouse: Message { Message(catalogue, 7) }
    static var stateDeparted: Message { Message(catalogue, 8) }
    static var stateCancelled: Message { Message(catalogue, 9) }
    static var show: Message { Message(catalogue, 10) }
    static var columnGuest: Message { Message(catalogue, 11) }
    static var columnNationality: Message { Message(catalogue, 12) }
    static var columnDocument: Message { Message(catalogue, 13) }
    static var columnRoom: Message { Message(catalogue, 14) }
    static var columnStay: Message { Message(catalogue, 15) }
    static func ending(last: String) -> Message { Message(catalogue, 16, [.text(last)]) }
    static func span(from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 17, [.date(from), .date(until)]) }
    static var erasedName: Message { Message(catalogue, 18) }
    static var minorAlone: Message { Message(catalogue, 19) }
    static var none: Message { Message(catalogue, 20) }
    static var next: Message { Message(catalogue, 21) }
    static var enterTitle: Message { Message(catalogue, 22) }
    static var enterLede: Message { Message(catalogue, 23) }
    static var zone: Message { Message(catalogue, 24) }
    static var zoneHint: Message { Message(catalogue, 25) }
    static var zoneRead: Message { Message(catalogue, 26) }
    static var zoneEmpty: Message { Message(catalogue, 27) }
    static var readZone: Message { Message(catalogue, 28) }
    static var person: Message { Message(catalogue, 29) }
    static var familyName: Message { Message(catalogue, 30) }
    static var givenNames: Message { Message(catalogue, 31) }
    static var birthDate: Message { Message(catalogue, 32) }
    static var birthDateHint: Message { Message(catalogue, 33) }
    static var sex: Message { Message(catalogue, 34) }
    static var female: Message { Message(catalogue, 35) }
    static var male: Message { Message(catalogue, 36) }
    static var unspecified: Message { Message(catalogue, 37) }
    static var nationality: Message { Message(catalogue, 38) }
    static var nationalityHint: Message { Message(catalogue, 39) }
    static var residence: Message { Message(catalogue, 40) }
    static var document: Message { Message(catalogue, 41) }
    static var documentKind: Message { Message(catalogue, 42) }
    static var kindPassport: Message { Message(catalogue, 43) }
    static var kindIdentityCard: Message { Message(catalogue, 44) }
    static var kindResidencePermit: Message { Message(catalogue, 45) }
    static var kindTravelDocument: Message { Message(catalogue, 46) }
    static var kindBirthCertificate: Message { Message(catalogue, 47) }
    static var kindOther: Message { Message(catalogue, 48) }
    static var documentNumber: Message { Message(catalogue, 49) }
    static var documentIssuer: Message { Message(catalogue, 50) }
    static var documentExpiry: Message { Message(catalogue, 51) }
    static var contact: Message { Message(catalogue, 52) }
    static var mail: Message { Message(catalogue, 53) }
    static var telephone: Message { Message(catalogue, 54) }
    static var stay: Message { Message(catalogue, 55) }
    static var arrival: Message { Message(catalogue, 56) }
    static var departure: Message { Message(catalogue, 57) }
    static var room: Message { Message(catalogue, 58) }
    static var purpose: Message { Message(catalogue, 59) }
    static var purposeHoliday: Message { Message(catalogue, 60) }
    static var purposeVisiting: Message { Message(catalogue, 61) }
    static var purposeBusiness: Message { Message(catalogue, 62) }
    static var purposeEducation: Message { Message(catalogue, 63) }
    static var purposeHealth: Message { Message(catalogue, 64) }
    static var purposeReligion: Message { Message(catalogue, 65) }
    static var purposeTransit: Message { Message(catalogue, 66) }
    static var purposeOther: Message { Message(catalogue, 67) }
    static var save: Message { Message(catalogue, 68) }
    static var saved: Message { Message(catalogue, 69) }
    static var changed: Message { Message(catalogue, 70) }
    static var noHotel: Message { Message(catalogue, 71) }
    static var findTitle: Message { Message(catalogue, 72) }
    static var findNote: Message { Message(catalogue, 73) }
    static var find: Message { Message(catalogue, 74) }
    static func found(count: some BinaryInteger) -> Message { Message(catalogue, 75, [.integer(Int64(clamping: count))]) }
    static var bookings: Message { Message(catalogue, 76) }
    static var noStays: Message { Message(catalogue, 77) }
    static var arrived: Message { Message(catalogue, 78) }
    static var departedNow: Message { Message(catalogue, 79) }
    static var cancel: Message { Message(catalogue, 80) }
    static var children: Message { Message(catalogue, 81) }
    static var guardian: Message { Message(catalogue, 82) }
    static var guest: Message { Message(catalogue, 83) }
    static var openTitle: Message { Message(catalogue, 84) }
    static var openNote: Message { Message(catalogue, 85) }
    static var reason: Message { Message(catalogue, 86) }
    static var reasonNeeded: Message { Message(catalogue, 87) }
    static var open: Message { Message(catalogue, 88) }
    static var enteredAt: Message { Message(catalogue, 89) }
    static var exportTitle: Message { Message(catalogue, 90) }
    static var exportNote: Message { Message(catalogue, 91) }
    static var exportButton: Message { Message(catalogue, 92) }
    static var eraseTitle: Message { Message(catalogue, 93) }
    static var eraseNote: Message { Message(catalogue, 94) }
    static var erasePart: Message { Message(catalogue, 95) }
    static var partAll: Message { Message(catalogue, 96) }
    static var partIdentity: Message { Message(catalogue, 97) }
    static var partDocument: Message { Message(catalogue, 98) }
    static var partContact: Message { Message(catalogue, 99) }
    static var partCard: Message { Message(catalogue, 100) }
    static var eraseSure: Message { Message(catalogue, 101) }
    static var eraseUnsure: Message { Message(catalogue, 102) }
    static var eraseButton: Message { Message(catalogue, 103) }
    static var erased: Message { Message(catalogue, 104) }
    static var proofs: Message { Message(catalogue, 105) }
    static var columnPart: Message { Message(catalogue, 106) }
    static var columnErasedAt: Message { Message(catalogue, 107) }
    static var columnBy: Message { Message(catalogue, 108) }
    static var columnReason: Message { Message(catalogue, 109) }
    static var columnDigest: Message { Message(catalogue, 110) }
    static var reasonRequest: Message { Message(catalogue, 111) }
    static var reasonRetention: Message { Message(catalogue, 112) }
    static func reasonCity(city: String) -> Message { Message(catalogue, 113, [.text(city)]) }
    static func country(country: String) -> Message { Message(catalogue, 114, [.country(country)]) }
    static func name(name: String) -> Message { Message(catalogue, 115, [.text(name)]) }
    static var faultInHouse: Message { Message(catalogue, 116) }
    static var faultErased: Message { Message(catalogue, 117) }
    static var faultStay: Message { Message(catalogue, 118) }
    static var faultVault: Message { Message(catalogue, 119) }

    static let catalogue = Catalogue("guestRegister", [
        "ar": [
            #"الضيوف"#,
            #"من يقيم في فنادق المدينة. الأسماء والوثائق مشفّرة؛ ولا تُفتح وثيقة إلا لسبب يحفظه سجل التدقيق."#,
            #"الفندق"#,
            #"الليالي من"#,
            #"إلى"#,
            #"الحالة"#,
            #"متوقَّع"#,
            #"مقيم"#,
            #"غادر"#,
            #"ملغى"#,
            #"اعرض"#,
            #"الضيف"#,
            #"الجنسية"#,
            #"الوثيقة"#,
            #"الغرفة"#,
            #"الإقامة"#,
            #"ينتهي بـ {0}"#,
            #"{0} – {1}"#,
            #"مُحي"#,
            #"طفل بلا وليّ مسجَّل هنا"#,
            #"لا أحد يقيم هنا في هذه الليالي. اختر ليالي أخرى أو سجِّل ضيفًا."#,
            #"مزيد من الضيوف"#,
            #"تسجيل ضيف"#,
            #"اكتب السطرين أو الثلاثة في أسفل الوثيقة ليُقرأ ما فيها، أو املأ الحقول."#,
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
            #"احفظ الضيف"#,
            #"سُجِّل الضيف."#,
            #"سُجِّلت الإقامة."#,
            #"لا فندق لك. يمنحك مدير المدينة دورًا في أحد الفنادق."#,
            #"البحث بالوثيقة"#,
            #"يُقارن الرقم ببصمة ذات مفتاح ولا يُحفظ؛ ويذكر سجل التدقيق أن أحدًا بحث."#,
            #"ابحث"#,
            #"{0, zero: لم يُبرز أي ضيف هذه الوثيقة. | one: أبرز ضيف واحد هذه الوثيقة. | two: أبرز ضيفان هذه الوثيقة. | few: أبرز # ضيوف هذه الوثيقة. | many: أبرز # ضيفًا هذه الوثيقة. | other: أبرز # ضيف هذه الوثيقة.}"#,
            #"الإقامات"#,
            #"لا إقامة مسجَّلة."#,
            #"وصل"#,
            #"غادر"#,
            #"لن يأتي"#,
            #"الأطفال تحت رعايته"#,
            #"في رعاية"#,
            #"ضيف"#,
            #"فتح الوثيقة"#,
            #"يحفظ سجل التدقيق من فتحها ومتى ولماذا. لا تكتب في السبب شيئًا شخصيًا، فهو لا يُمحى."#,
            #"السبب"#,
            #"اذكر ببضع كلمات سبب فتح الوثيقة."#,
            #"افتح"#,
            #"سُجِّل في"#,
            #"ما يُحفظ عن هذا الضيف"#,
            #"كل ذلك في ملف واحد للضيف، ومنه من فتح الوثيقة."#,
            #"نزِّل"#,
            #"المحو"#,
            #"تُتلف المفاتيح، وفي كل نسخة احتياطية أيضًا، ولا رجعة في ذلك. ويبقى إثبات بلا أي بيانات شخصية."#,
            #"ماذا"#,
            #"كل ما يخص الضيف"#,
            #"الهوية"#,
            #"الوثيقة"#,
            #"الاتصال"#,
            #"بطاقة التسجيل"#,
            #"أعلم أن هذا لا رجعة فيه"#,
            #"ضع العلامة أولًا: لا رجعة في هذا."#,
            #"امحُ نهائيًا"#,
            #"مُحي وأُتلفت المفاتيح."#,
            #"إثباتات المحو"#,
            #"ماذا"#,
            #"مُحي في"#,
            #"بواسطة"#,
            #"لماذا"#,
            #"بصمة SHA-256 لما كان"#,
            #"بطلب"#,
            #"انتهت مدته"#,
            #"بطلب من {0}"#,
            #"{0}"#,
            #"{0}"#,
            #"الضيف في الفندق: يُمحى ما يخصه بعد مغادرته."#,
            #"مُحي هذا الضيف."#,
            #"لا يتوافق هذا مع حالة الإقامة. حمِّل الصفحة من جديد."#,
            #"ملف vault.db الذي يحفظ مفاتيح الضيوف مفقود. أعده بجوار city.db، واسأل مشغِّل العقدة."#,
        ],
        "en": [
            #"Guests"#,
            #"Who stays in the city’s hotels. Names and documents are sealed; a document is opened for a reason, which the audit trail keeps."#,
            #"Hotel"#,
            #"Nights from"#,
            #"until"#,
            #"State"#,
            #"expected"#,
            #"in house"#,
            #"departed"#,
            #"cancelled"#,
            #"Show"#,
            #"Guest"#,
            #"Nationality"#,
            #"Document"#,
            #"Room"#,
            #"Stay"#,
            #"ends in {0}"#,
            #"{0} – {1}"#,
            #"erased"#,
            #"a child without a guardian here"#,
            #"Nobody stays here in these nights. Choose other nights, or enter a guest."#,
            #"More guests"#,
            #"Enter a guest"#,
            #"Type the two or three lines at the foot of the document and let them be read, or fill in the fields."#,
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
            #"Save the guest"#,
            #"The guest is in the register."#,
            #"The stay is noted."#,
            #"No hotel is yours. An administrator of the city gives you a role for one."#,
            #"Find by document"#,
            #"The number is compared by a keyed hash and kept nowhere; the audit trail tells that somebody has searched."#,
            #"Find"#,
            #"{0, one: # guest has shown this document. | other: # guests have shown this document.}"#,
            #"Stays"#,
            #"No stay is noted."#,
            #"Has arrived"#,
            #"Has left"#,
            #"Does not come"#,
            #"Children in their care"#,
            #"In the care of"#,
            #"Guest"#,
            #"Open the document"#,
            #"The audit trail keeps who has opened it, when and why. Write nothing personal into the reason: it is never erased."#,
            #"Reason"#,
            #"Say in some words why the document is opened."#,
            #"Open"#,
            #"Entered"#,
            #"What is kept of this guest"#,
            #"All of it in one file, for the guest: also who has opened the document."#,
            #"Download"#,
            #"Erase"#,
            #"The keys are destroyed, in every backup as well. Nobody can take that back. A proof stays, without anything personal in it."#,
            #"What"#,
            #"all of the guest"#,
            #"identity"#,
            #"document"#,
            #"contact"#,
            #"registration card"#,
            #"I know that this cannot be taken back"#,
            #"Tick the box first: this cannot be taken back."#,
            #"Erase for good"#,
            #"It is erased, and the keys are destroyed."#,
            #"Proofs of erasure"#,
            #"What"#,
            #"Erased"#,
            #"By"#,
            #"Why"#,
            #"SHA-256 of what it was"#,
            #"asked for"#,
            #"its time was over"#,
            #"asked for by {0}"#,
            #"{0}"#,
            #"{0}"#,
            #"The guest is in the hotel: what is kept of them is erased when they have left."#,
            #"This guest is erased."#,
            #"That does not go with how the stay stands. Load the page again."#,
            #"The city’s vault.db, which holds the keys of guests, is missing. Put it back beside city.db; ask the operator of the node."#,
        ],
        "ru": [
            #"Гости"#,
            #"Кто останавливается в гостиницах города. Имена и документы зашифрованы; документ открывают, указав причину, и она остаётся в журнале."#,
            #"Гостиница"#,
            #"Ночи с"#,
            #"до"#,
            #"Состояние"#,
            #"ожидается"#,
            #"проживает"#,
            #"выехал"#,
            #"отменено"#,
            #"Показать"#,
            #"Гость"#,
            #"Гражданство"#,
            #"Документ"#,
            #"Номер"#,
            #"Проживание"#,
            #"оканчивается на {0}"#,
            #"{0} – {1}"#,
            #"удалён"#,
            #"ребёнок без сопровождающего в этом реестре"#,
            #"В эти ночи здесь никто не живёт. Выберите другие ночи или внесите гостя."#,
            #"Ещё гости"#,
            #"Внести гостя"#,
            #"Введите две или три строки внизу документа и дайте их прочитать или заполните поля."#,
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
            #"Сохранить гостя"#,
            #"Гость внесён в реестр."#,
            #"Отметка о проживании сделана."#,
            #"За вами не закреплена ни одна гостиница. Роль для неё даёт администратор города."#,
            #"Найти по документу"#,
            #"Номер сравнивается по хешу с ключом и нигде не сохраняется; в журнале остаётся, что был поиск."#,
            #"Найти"#,
            #"{0, one: Этот документ предъявил # гость. | few: Этот документ предъявили # гостя. | many: Этот документ предъявили # гостей. | other: Этот документ предъявили # гостя.}"#,
            #"Проживания"#,
            #"Проживаний не отмечено."#,
            #"Прибыл"#,
            #"Выехал"#,
            #"Не приедет"#,
            #"Дети на попечении"#,
            #"На попечении"#,
            #"Гость"#,
            #"Открыть документ"#,
            #"В журнале остаётся, кто, когда и почему его открыл. Не пишите в причине личного: она не удаляется."#,
            #"Причина"#,
            #"Напишите, зачем открывается документ."#,
            #"Открыть"#,
            #"Внесён"#,
            #"Что хранится об этом госте"#,
            #"Всё в одном файле, для гостя: в том числе кто открывал документ."#,
            #"Скачать"#,
            #"Удалить"#,
            #"Ключи уничтожаются, и во всех резервных копиях тоже. Отменить это нельзя. Остаётся подтверждение без личных данных."#,
            #"Что именно"#,
            #"всё о госте"#,
            #"личность"#,
            #"документ"#,
            #"контакты"#,
            #"регистрационная карта"#,
            #"Я знаю, что это нельзя отменить"#,
            #"Сначала поставьте отметку: отменить это нельзя."#,
            #"Удалить навсегда"#,
            #"Удалено, ключи уничтожены."#,
            #"Подтверждения удаления"#,
            #"Что"#,
            #"Удалено"#,
            #"Кем"#,
            #"Почему"#,
            #"SHA-256 удалённого"#,
            #"по просьбе"#,
            #"истёк срок"#,
            #"по просьбе города {0}"#,
            #"{0}"#,
            #"{0}"#,
            #"Гость в гостинице: данные удаляются после выезда."#,
            #"Этот гость удалён."#,
            #"Это не согласуется с состоянием проживания. Обновите страницу."#,
            #"Нет файла vault.db с ключами гостей. Верните его к city.db; обратитесь к оператору узла."#,
        ],
        "zh-Hans": [
            #"住客"#,
            #"本市酒店的住客。姓名和证件均已加密；打开证件须说明理由，审计记录会保留该理由。"#,
            #"酒店"#,
            #"入住夜自"#,
            #"至"#,
            #"状态"#,
            #"预订待到"#,
            #"在住"#,
            #"已离店"#,
            #"已取消"#,
            #"显示"#,
            #"住客"#,
            #"国籍"#,
            #"证件"#,
            #"房间"#,
            #"住宿"#,
            #"尾号 {0}"#,
            #"{0}–{1}"#,
            #"已删除"#,
            #"此处未登记监护人的未成年人"#,
            #"这些夜晚没有住客。请选择其他日期，或登记住客。"#,
            #"更多住客"#,
            #"登记住客"#,
            #"输入证件底部的两行或三行字符并读取，或直接填写各栏。"#,
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
            #"保存住客"#,
            #"住客已登记。"#,
            #"住宿状态已记录。"#,
            #"您没有负责的酒店。请市管理员为您分配酒店角色。"#,
            #"按证件查找"#,
            #"号码以带密钥的散列比对，不作保存；审计记录会注明有人查找过。"#,
            #"查找"#,
            #"{0, other: 有 # 位住客出示过该证件。}"#,
            #"住宿记录"#,
            #"没有住宿记录。"#,
            #"已到店"#,
            #"已离店"#,
            #"不来"#,
            #"所监护的儿童"#,
            #"监护人"#,
            #"住客"#,
            #"打开证件"#,
            #"审计记录会保留打开者、时间和理由。理由中请勿写个人信息，它不会被删除。"#,
            #"理由"#,
            #"请写明打开证件的理由。"#,
            #"打开"#,
            #"登记时间"#,
            #"本住客的留存信息"#,
            #"全部信息在一个文件中，供住客本人使用，包括谁打开过证件。"#,
            #"下载"#,
            #"删除"#,
            #"密钥将被销毁，所有备份中的数据也随之失效，无法撤销。仅保留不含个人信息的证明。"#,
            #"范围"#,
            #"住客的全部信息"#,
            #"身份"#,
            #"证件"#,
            #"联系方式"#,
            #"登记卡"#,
            #"我知道此操作无法撤销"#,
            #"请先勾选：此操作无法撤销。"#,
            #"永久删除"#,
            #"已删除，密钥已销毁。"#,
            #"删除证明"#,
            #"内容"#,
            #"删除时间"#,
            #"操作者"#,
            #"原因"#,
            #"所删内容的 SHA-256"#,
            #"应请求"#,
            #"保存期满"#,
            #"应 {0} 请求"#,
            #"{0}"#,
            #"{0}"#,
            #"住客仍在店内，离店后才能删除其信息。"#,
            #"该住客已被删除。"#,
            #"与当前住宿状态不符，请重新载入页面。"#,
            #"缺少保存住客密钥的 vault.db。请将其放回 city.db 旁，或联系节点运维人员。"#,
        ],
    ])
}

// Written by seeds/messages.py from staffTokens.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `staffTokens`.
enum StaffTokensText {
    static var tokensLede: Message { Message(catalogue, 0) }
    static var tokensLedeSecretariat: Message { Message(catalogue, 1) }
    static var tokenName: Message { Message(catalogue, 2) }
    static var tokenNameHint: Message { Message(catalogue, 3) }
    static var tokenDays: Message { Message(catalogue, 4) }
    static var tokenScopes: Message { Message(catalogue, 5) }
    static var scopeWriteRecords: Message { Message(catalogue, 6) }
    static var tokenButton: Message { Message(catalogue, 7) }
    static func tokenNew(name: String) -> Message { Message(catalogue, 8, [.text(name)]) }
    static var tokenShown: Message { Message(catalogue, 9) }
    static var tokenTaken: Message { Message(catalogue, 10) }
    static var tokenTooMany: Message { Message(catalogue, 11) }
    static var expires: Message { Message(catalogue, 12) }
    static var tokenRevoked: Message { Message(catalogue, 13) }
    static var tokenExpired: Message { Message(catalogue, 14) }
    static var tokenInForce: Message { Message(catalogue, 15) }
    static var revokeButton: Message { Message(catalogue, 16) }
    static func revokeOf(name: String) -> Message { Message(catalogue, 17, [.text(name)]) }
    static var revoked: Message { Message(catalogue, 18) }
    static var noTokens: Message { Message(catalogue, 19) }
    static var tokenHotels: Message { Message(catalogue, 20) }
    static var tokenHotelsHint: Message { Message(catalogue, 21) }
    static var tokenAllHotels: Message { Message(catalogue, 22) }
    static var tokenWrongHotels: Message { Message(catalogue, 23) }
    static var tokenNotYours: Message { Message(catalogue, 24) }
    static var scopeReadForum: Message { Message(catalogue, 25) }
    static var scopeWriteReports: Message { Message(catalogue, 26) }
    static var scopeWriteVisas: Message { Message(catalogue, 27) }
    static var scopeWriteReviews: Message { Message(catalogue, 28) }
    static var scopeWritePlans: Message { Message(catalogue, 29) }
    static var scopeReadBarriers: Message { Message(catalogue, 30) }
    static var scopeWriteBarriers: Message { Message(catalogue, 31) }
    static var scopeWriteActionPlan: Message { Message(catalogue, 32) }
    static var scopePublishEditions: Message { Message(catalogue, 33) }
    static var scopeReadMembers: Message { Message(catalogue, 34) }
    static var scopeWriteMembers: Message { Message(catalogue, 35) }
    static var scopeReadUsers: Message { Message(catalogue, 36) }
    static var scopeWriteUsers: Message { Message(catalogue, 37) }
    static var scopeReadAudit: Message { Message(catalogue, 38) }
    static var scopeReadSettings: Message { Message(catalogue, 39) }
    static var scopeReadHotels: Message { Message(catalogue, 40) }
    static var scopeWriteHotels: Message { Message(catalogue, 41) }
    static var scopeWriteRates: Message { Message(catalogue, 42) }
    static var scopeReadBookings: Message { Message(catalogue, 43) }
    static var scopeWriteBookings: Message { Message(catalogue, 44) }
    static var scopeReadDesk: Message { Message(catalogue, 45) }
    static var scopeWriteDesk: Message { Message(catalogue, 46) }
    static var scopeReadGuests: Message { Message(catalogue, 47) }
    static var scopeWriteGuests: Message { Message(catalogue, 48) }
    static var scopeReadStatistics: Message { Message(catalogue, 49) }
    static var scopeReturnVisas: Message { Message(catalogue, 50) }
    static var scopeReadWebhooks: Message { Message(catalogue, 51) }
    static var scopeWriteWebhooks: Message { Message(catalogue, 52) }
    static var scopeReadTokens: Message { Message(catalogue, 53) }
    static var scopeRevokeTokens: Message { Message(catalogue, 54) }

    static let catalogue = Catalogue("staffTokens", [
        "ar": [
            #"بالرمز المميز يعمل برنامج مع هذه المدينة عبر الواجهة البرمجية: ينشر السجلات، أو يؤدي لفندق ما يحق لك أن تؤديه فيه بنفسك. ولا يحق له أبدًا أكثر مما يحق الآن لمن أنشأه."#,
            #"بالرمز يعمل برنامج لدى الأمانة عبر واجهة البرمجة في حدود ما حُدد له، ولا يحق له أبدًا أكثر مما يحق الآن لمن أنشأه. أما ما يتطلب توقيعًا أو شخصًا ثانيًا أو عاملًا ثانيًا فيبقى للناس."#,
            #"الغرض منه"#,
            #"من 1 إلى 100 من الحروف اللاتينية والأرقام والنقاط والشرطات."#,
            #"أيام صلاحيته"#,
            #"ما يحق له"#,
            #"نشر السجلات"#,
            #"إنشاء رمز"#,
            #"الرمز {0}"#,
            #"انسخه الآن فلن يُعرض مرة أخرى."#,
            #"يوجد رمز ساري المفعول بهذا الاسم. أبطله أولًا أو اختر اسمًا آخر."#,
            #"الرموز السارية كثيرة. أبطل ما لا يحتاجه أحد."#,
            #"ينتهي"#,
            #"مُبطل"#,
            #"منتهٍ"#,
            #"ساري"#,
            #"إبطال"#,
            #"إبطال الرمز {0}"#,
            #"أُبطل الرمز."#,
            #"لا يوجد أي رمز بعد. أنشئ واحدًا إن كان برنامج سيعمل مع هذا الموقع."#,
            #"الفنادق"#,
            #"أسماء الفنادق كما في العنوان، تفصل بينها مسافات. وإن تُرك فارغًا صلح الرمز لكل الفنادق التي تعمل فيها."#,
            #"كل فنادق منشئه"#,
            #"هذا ليس من فنادقك. اكتب الأسماء كما في عنوان الصفحة، تفصل بينها مسافات."#,
            #"لا يحق لك هذا بنفسك، فلا يمكنك منحه لبرنامج."#,
            #"قراءة مسودات التقارير وما ينتظر التقييم"#,
            #"كتابة مسودات التقارير"#,
            #"إعداد تغييرات قواعد التأشيرة وتسليمها للموافقة"#,
            #"تقييم التقارير ونشرها"#,
            #"فتح الدورات وتحديد الالتزامات وتذكير المدن"#,
            #"قراءة ما أبلغ عنه المسافرون مع عناوينهم"#,
            #"نشر عوائق السفر والإجابة عنها ومراجعتها"#,
            #"تعديل خطة العمل"#,
            #"نشر إصدارات تقرير التقدم"#,
            #"قراءة الأعضاء والطلبات والدعوات"#,
            #"قبول المدن ورفضها ودعوتها وتعليق عضويتها"#,
            #"قراءة من يعمل في هذا الموقع"#,
            #"دعوة المستخدمين وتغيير أدوارهم، عدا ما لا يمنحه إلا الناس"#,
            #"قراءة سجل الأعمال"#,
            #"قراءة الإعدادات دون أسرار"#,
            #"قراءة الفنادق والغرف والأسعار والتقاويم"#,
            #"تعديل الفنادق والغرف والصور"#,
            #"تعديل أسعار الأيام وقيودها"#,
            #"قراءة الحجوزات"#,
            #"إنشاء الحجوزات وتغييرها وإلغاؤها"#,
            #"قراءة حسابات النزلاء والفواتير وإقفال الأيام وحالة الغرف"#,
            #"تسجيل الوصول والمغادرة وقيد الرسوم وقبض المدفوعات"#,
            #"قراءة سجل النزلاء دون أرقام وثائقهم"#,
            #"إدخال الضيوف في السجل كما يفعل مكتب الاستقبال"#,
            #"قراءة إحصاءات الفنادق والنزلاء"#,
            #"إعادة قواعد التأشيرات والانضمامات التي تنتظر الموافقة"#,
            #"الاطلاع على خطافات الويب وعمليات تسليمها"#,
            #"إضافة خطافات الويب وتغييرها وإيقافها وإزالتها وإعادة إرسال الرسائل"#,
            #"الاطلاع على البرامج التي لديها رمز"#,
            #"إبطال الرموز"#,
        ],
        "en": [
            #"With a token, a program works with this city through the API: it publishes records, or does for a hotel what you may do there yourself. It never may do more than whoever made it may do now."#,
            #"With a token, a program works at the secretariat through the API, within what is ticked for it. It never may do more than whoever made it may do now. What asks for a signature, a second person or a second factor stays with people."#,
            #"What it is for"#,
            #"1 to 100 Latin letters, digits, dots, hyphens and underscores."#,
            #"Days that it is good for"#,
            #"What it may do"#,
            #"publish records"#,
            #"Make a token"#,
            #"The token {0}"#,
            #"Copy it now: it is not shown again."#,
            #"There is a token of this name in force already. Revoke it first, or choose another name."#,
            #"There are too many tokens in force. Revoke those that nobody needs."#,
            #"Expires"#,
            #"revoked"#,
            #"expired"#,
            #"in force"#,
            #"Revoke"#,
            #"Revoke the token {0}"#,
            #"The token is revoked."#,
            #"There is none yet. Make one where a program shall work with this site."#,
            #"Hotels"#,
            #"The hotels' names as in the address, with spaces between. Left empty, the token is good for all hotels for which you work."#,
            #"all of its maker's"#,
            #"This is no hotel of yours. Write names as in the address of its page, with spaces between."#,
            #"You may not do this yourself, so you cannot give it to a program."#,
            #"read drafts of reports and what waits for a judgement"#,
            #"write drafts of reports"#,
            #"draft changes of visa rules and hand them over"#,
            #"judge reports and publish them"#,
            #"open cycles, set commitments, remind cities"#,
            #"read what travellers have reported, with their addresses"#,
            #"publish, answer and review barriers to travel"#,
            #"change the Action Plan"#,
            #"publish editions of the progress report"#,
            #"read members, applications and invitations"#,
            #"admit, turn down, invite and suspend cities"#,
            #"read who works at this site"#,
            #"invite users and change their roles, but for those that people alone give"#,
            #"read the audit trail"#,
            #"read the settings, without secrets"#,
            #"read hotels, rooms, rates and calendars"#,
            #"change hotels, rooms and photos"#,
            #"change rates and restrictions of days"#,
            #"read bookings"#,
            #"make, change and cancel bookings"#,
            #"read folios, invoices, nights and states of rooms"#,
            #"check in and out, charge, take payments"#,
            #"read the register of guests, without documents' numbers"#,
            #"enter guests into the register, as a desk does"#,
            #"read statistics of hotels and guests"#,
            #"Send back visa rules and accessions that wait for approval"#,
            #"See webhooks and their deliveries"#,
            #"Add, change, pause and remove webhooks, send messages again"#,
            #"See which programs have a token"#,
            #"Revoke tokens"#,
        ],
        "ru": [
            #"С токеном программа работает с этим городом через API: публикует записи или делает для гостиницы то, что там можете делать вы. Ей никогда не разрешено больше, чем сейчас разрешено тому, кто создал токен."#,
            #"С токеном программа работает в секретариате через API в пределах отмеченного. Ей никогда не разрешено больше, чем сейчас разрешено тому, кто создал токен. То, для чего нужны подпись, второй человек или второй фактор, остаётся за людьми."#,
            #"Для чего он"#,
            #"От 1 до 100 латинских букв, цифр, точек, дефисов и знаков подчёркивания."#,
            #"Сколько дней действует"#,
            #"Что ему разрешено"#,
            #"публиковать записи"#,
            #"Создать токен"#,
            #"Токен {0}"#,
            #"Скопируйте его сейчас: больше он показан не будет."#,
            #"Действующий токен с таким именем уже есть. Сначала отзовите его или выберите другое имя."#,
            #"Слишком много действующих токенов. Отзовите ненужные."#,
            #"Истекает"#,
            #"отозван"#,
            #"истёк"#,
            #"действует"#,
            #"Отозвать"#,
            #"Отозвать токен {0}"#,
            #"Токен отозван."#,
            #"Пока нет ни одного. Создайте токен, если с сайтом будет работать программа."#,
            #"Гостиницы"#,
            #"Имена гостиниц, как в адресе, через пробел. Если оставить пустым, токен действует для всех гостиниц, в которых вы работаете."#,
            #"все гостиницы создателя"#,
            #"Это не ваша гостиница. Напишите имена, как в адресе её страницы, через пробел."#,
            #"Вам самим это не разрешено, поэтому программе вы этого дать не можете."#,
            #"читать черновики отчётов и то, что ждёт оценки"#,
            #"писать черновики отчётов"#,
            #"готовить изменения визовых правил и передавать их на утверждение"#,
            #"оценивать и публиковать отчёты"#,
            #"открывать периоды, задавать обязательства, напоминать городам"#,
            #"читать сообщения путешественников с их адресами"#,
            #"публиковать и рассматривать препятствия и отвечать на них"#,
            #"менять план действий"#,
            #"публиковать издания отчёта о прогрессе"#,
            #"читать участников, заявки и приглашения"#,
            #"принимать, отклонять, приглашать и приостанавливать города"#,
            #"читать, кто работает на сайте"#,
            #"приглашать пользователей и менять их роли, кроме тех, что дают только люди"#,
            #"читать журнал действий"#,
            #"читать настройки без секретов"#,
            #"читать гостиницы, номера, цены и календари"#,
            #"менять гостиницы, номера и фотографии"#,
            #"менять цены и ограничения по дням"#,
            #"читать бронирования"#,
            #"создавать, менять и отменять бронирования"#,
            #"читать счета гостей, документы, закрытые дни и состояние номеров"#,
            #"заселять и выселять, начислять, принимать оплату"#,
            #"читать журнал гостей без номеров документов"#,
            #"вносить гостей в журнал, как на стойке"#,
            #"читать статистику гостиниц и гостей"#,
            #"Возвращать визовые правила и присоединения, ожидающие утверждения"#,
            #"Видеть веб-хуки и их доставки"#,
            #"Добавлять, менять, приостанавливать и удалять веб-хуки, отправлять сообщения снова"#,
            #"Видеть, у каких программ есть токен"#,
            #"Отзывать токены"#,
        ],
        "zh-Hans": [
            #"程序凭令牌通过数据接口使用本城市网站：发布记录，或为酒店完成您本人可以做的工作。其权限绝不会超过令牌创建者当前的权限。"#,
            #"程序凭令牌通过 API 在秘书处工作，仅限所勾选的范围，其权限绝不会超过令牌创建者当前的权限。需要签名、第二人或第二因素的事项仍由人办理。"#,
            #"用途"#,
            #"1 到 100 个拉丁字母、数字、点、连字符和下划线。"#,
            #"有效天数"#,
            #"权限范围"#,
            #"发布记录"#,
            #"生成令牌"#,
            #"令牌 {0}"#,
            #"请立即复制：它不会再次显示。"#,
            #"已有同名的有效令牌。请先撤销，或另选名称。"#,
            #"有效令牌过多。请撤销不再需要的令牌。"#,
            #"到期"#,
            #"已撤销"#,
            #"已过期"#,
            #"有效"#,
            #"撤销"#,
            #"撤销令牌 {0}"#,
            #"令牌已撤销。"#,
            #"尚无令牌。若需由程序使用本网站，请生成一个。"#,
            #"酒店"#,
            #"按网址中的写法填写酒店名称，以空格分隔。留空则适用于您任职的所有酒店。"#,
            #"创建者的所有酒店"#,
            #"这不是您的酒店。请按其页面网址中的写法填写名称，以空格分隔。"#,
            #"您本人没有此权限，因此不能授予程序。"#,
            #"读取报告草稿和待评事项"#,
            #"撰写报告草稿"#,
            #"起草签证规则变更并提交审批"#,
            #"评定并发布报告"#,
            #"开启周期、设定承诺、提醒城市"#,
            #"读取旅客报告及其联系地址"#,
            #"发布、答复和审核旅行障碍"#,
            #"修改行动计划"#,
            #"发布进展报告版本"#,
            #"读取成员、申请和邀请"#,
            #"接纳、拒绝、邀请和暂停城市"#,
            #"读取本网站的工作人员"#,
            #"邀请用户并更改其角色（只能由人授予的角色除外）"#,
            #"读取审计记录"#,
            #"读取设置（不含机密）"#,
            #"读取酒店、客房、价格和日历"#,
            #"修改酒店、客房和照片"#,
            #"修改每日价格和限制"#,
            #"读取预订"#,
            #"创建、更改和取消预订"#,
            #"读取账单、发票、夜审和客房状态"#,
            #"办理入住和退房、记账、收款"#,
            #"读取住客登记（不含证件号码）"#,
            #"像前台一样登记住客"#,
            #"读取酒店和住客统计"#,
            #"退回待批准的签证规则和加入文件"#,
            #"查看网络钩子及其投递记录"#,
            #"添加、更改、暂停和删除网络钩子，重新发送消息"#,
            #"查看哪些程序持有令牌"#,
            #"吊销令牌"#,
        ],
    ])
}

// Written by seeds/messages.py from refusal.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `refusal`.
enum RefusalText {
    static var host: Message { Message(catalogue, 0) }
    static var hostText: Message { Message(catalogue, 1) }
    static var notFound: Message { Message(catalogue, 2) }
    static var notFoundText: Message { Message(catalogue, 3) }
    static var forbidden: Message { Message(catalogue, 4) }
    static var forbiddenText: Message { Message(catalogue, 5) }
    static var method: Message { Message(catalogue, 6) }
    static var methodText: Message { Message(catalogue, 7) }
    static var tooLarge: Message { Message(catalogue, 8) }
    static var tooLargeText: Message { Message(catalogue, 9) }
    static var tooLargeBack: Message { Message(catalogue, 10) }
    static var busy: Message { Message(catalogue, 11) }
    static var busyText: Message { Message(catalogue, 12) }
    static var request: Message { Message(catalogue, 13) }
    static var requestText: Message { Message(catalogue, 14) }
    static var other: Message { Message(catalogue, 15) }
    static var otherText: Message { Message(catalogue, 16) }
    static func incident(incident: String) -> Message { Message(catalogue, 17, [.text(incident)]) }
    static var foreignForm: Message { Message(catalogue, 18) }
    static var foreignFormText: Message { Message(catalogue, 19) }
    static var otherFile: Message { Message(catalogue, 20) }
    static var otherFileText: Message { Message(catalogue, 21) }

    static let catalogue = Catalogue("refusal", [
        "ar": [
            #"لا يوجد موقع كهذا"#,
            #"لا يجيب أي موقع بهذا الاسم. تحقق من العنوان."#,
            #"الصفحة غير موجودة"#,
            #"لا شيء في هذا العنوان. ابدأ من الصفحة الرئيسية للموقع."#,
            #"لا يُسمح لك بذلك"#,
            #"سجّل الدخول بحساب له هذه الصلاحية، أو اسأل مشغّل الموقع."#,
            #"لا يمكن لهذا العنوان أن يفعل ذلك"#,
            #"عُد إلى الصفحة التي جئت منها وابدأ من هناك مجددًا."#,
            #"الحجم كبير جدًا"#,
            #"ما أرسلته أكبر مما يقبله الموقع. أرسل أقل منه في كل مرة."#,
            #"العودة إلى النموذج"#,
            #"طلبات كثيرة جدًا"#,
            #"انتظر دقيقة ثم حاول مجددًا."#,
            #"الموقع لا يفهم هذا الطلب"#,
            #"عُد وراجع ما أدخلته ثم أرسله مجددًا."#,
            #"لم ينجح هذا"#,
            #"لا يستطيع الموقع الإجابة الآن. حاول مجددًا بعد قليل."#,
            #"يجده المشغّل في سجل النظام بالرقم {0}."#,
            #"هذه الصفحة قديمة"#,
            #"فُتحت قبل أن تسجّل الدخول من جديد، أو أرسل هذا موقعٌ آخر. لم يُنفَّذ شيء. عُد وانسخ ما كتبته، ثم أعد تحميل الصفحة وأرسله منها."#,
            #"الملف ليس هو الذي وُقّع"#,
            #"ما هو محفوظ في هذا العنوان يخالف ما يقوله السجل، ولذلك لا يقدّمه الموقع. أخبر من نشره ليعيد الملف الصحيح."#,
        ],
        "en": [
            #"No such site"#,
            #"No site answers under this name. Check the address."#,
            #"Page not found"#,
            #"There is nothing at this address. Begin at the start page of the site."#,
            #"You may not do this"#,
            #"Sign in with an account that may, or ask the operator of the site."#,
            #"This address cannot do that"#,
            #"Go back to the page that you came from and begin again there."#,
            #"Too large"#,
            #"What you have sent is larger than the site takes. Send less of it at once."#,
            #"Back to the form"#,
            #"Too many requests"#,
            #"Wait a minute, then try again."#,
            #"The site does not understand this"#,
            #"Go back, look at what you have entered, and send it again."#,
            #"This did not work"#,
            #"The site cannot answer this now. Try again in a while."#,
            #"The operator finds it in the log as {0}."#,
            #"This page is out of date"#,
            #"It was opened before you signed in anew, or another site has sent this. Nothing was done. Go back, keep a copy of what you have typed, load the page again and send it from there."#,
            #"The file is not the one that was signed"#,
            #"What is kept under this address differs from what the record says, so the site does not give it out. Tell whoever published it; they can put the right file back."#,
        ],
        "ru": [
            #"Такого сайта нет"#,
            #"Под этим именем ни один сайт не отвечает. Проверьте адрес."#,
            #"Страница не найдена"#,
            #"По этому адресу ничего нет. Начните с главной страницы сайта."#,
            #"Недостаточно прав"#,
            #"Войдите под учётной записью, у которой есть такое право, или обратитесь к оператору сайта."#,
            #"По этому адресу такое действие невозможно"#,
            #"Вернитесь на страницу, с которой вы пришли, и начните с неё."#,
            #"Слишком большой объём"#,
            #"Отправлено больше, чем сайт принимает за один раз. Отправьте данные по частям."#,
            #"Назад к форме"#,
            #"Слишком много запросов"#,
            #"Подождите минуту и попробуйте снова."#,
            #"Сайт не понял запрос"#,
            #"Вернитесь, проверьте введённое и отправьте ещё раз."#,
            #"Не удалось выполнить запрос"#,
            #"Сейчас сайт не может на него ответить. Попробуйте позже."#,
            #"Оператор найдёт подробности в системном журнале под номером {0}."#,
            #"Страница устарела"#,
            #"Она была открыта до того, как вы вошли заново, или запрос отправлен другим сайтом. Ничего не сделано. Вернитесь, скопируйте введённое, обновите страницу и отправьте с неё."#,
            #"Файл не тот, что был подписан"#,
            #"То, что хранится по этому адресу, расходится с записью в журнале, поэтому сайт его не выдаёт. Сообщите тем, кто опубликовал файл: они могут вернуть верный."#,
        ],
        "zh-Hans": [
            #"站点不存在"#,
            #"没有使用此名称的站点，请检查地址。"#,
            #"找不到页面"#,
            #"此地址没有内容，请从网站首页开始浏览。"#,
            #"您没有此权限"#,
            #"请使用具有相应权限的账户登录，或与网站运营者联系。"#,
            #"此地址不支持该操作"#,
            #"请返回之前的页面，从那里重新开始。"#,
            #"内容过大"#,
            #"所发送的内容超过网站一次可接收的大小，请分批发送。"#,
            #"返回表单"#,
            #"请求过多"#,
            #"请稍等一分钟再试。"#,
            #"网站无法理解此请求"#,
            #"请返回检查所填内容，然后重新发送。"#,
            #"操作未成功"#,
            #"网站目前无法响应此请求，请稍后再试。"#,
            #"运营者可在系统日志中凭编号 {0} 查到详情。"#,
            #"页面已过期"#,
            #"该页面在您重新登录之前打开，或请求来自其他网站。未执行任何操作。请返回，复制所填内容，刷新页面后再提交。"#,
            #"文件与签署时不一致"#,
            #"此地址所存的内容与日志记录不符，因此网站不提供下载。请告知发布者，由其恢复正确的文件。"#,
        ],
    ])
}

// Written by seeds/messages.py from webhookFault.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `webhookFault`.
enum WebhookFaultText {
    static func status(status: some BinaryInteger) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: status))]) }
    static func redirect(status: some BinaryInteger) -> Message { Message(catalogue, 1, [.integer(Int64(clamping: status))]) }
    static func noAnswer(seconds: some BinaryInteger) -> Message { Message(catalogue, 2, [.integer(Int64(clamping: seconds))]) }
    static func noAddress(host: String) -> Message { Message(catalogue, 3, [.text(host)]) }
    static func noNameServer(host: String) -> Message { Message(catalogue, 4, [.text(host)]) }
    static func network(address: String, range: String) -> Message { Message(catalogue, 5, [.text(address), .text(range)]) }
    static func notPublic(address: String) -> Message { Message(catalogue, 6, [.text(address)]) }
    static var connectionRefused: Message { Message(catalogue, 7) }
    static var unreachable: Message { Message(catalogue, 8) }
    static var connectTimeout: Message { Message(catalogue, 9) }
    static var closed: Message { Message(catalogue, 10) }
    static var untrusted: Message { Message(catalogue, 11) }
    static var outsideValidity: Message { Message(catalogue, 12) }
    static var otherHost: Message { Message(catalogue, 13) }
    static var tlsVersion: Message { Message(catalogue, 14) }
    static var noTLS: Message { Message(catalogue, 15) }
    static func tls(reason: String) -> Message { Message(catalogue, 16, [.text(reason)]) }
    static func other(reason: String) -> Message { Message(catalogue, 17, [.text(reason)]) }

    static let catalogue = Catalogue("webhookFault", [
        "ar": [
            #"يجيب المستقبِل بالرمز {0}."#,
            #"يجيب المستقبِل بالرمز {0} ويحيل إلى مكان آخر. لا تُتبع أي إعادة توجيه: أدخل العنوان الذي يستقبل الرسائل بنفسه."#,
            #"قبِل المستقبِل الاتصال ولم يُجب خلال {0, zero: # ثانية | one: ثانية واحدة | two: ثانيتين | few: # ثوانٍ | many: # ثانية | other: # ثانية}، أو أغلقه دون جواب."#,
            #"الاسم {0} ليس له عنوان. تحقّق من كتابته ومن خادم الأسماء."#,
            #"لم يُخبر أي خادم أسماء في الوقت المناسب بعنوان {0}."#,
            #"يقع {0} في الشبكة {1} التي ليست جزءًا من الإنترنت العام. لا يُرسل إليها شيء ما لم يذكرها مشغّل هذا الخادم في webhooks.networks."#,
            #"{0} ليس عنوانًا في الإنترنت العام. لا يُرسل إليه شيء ما لم يذكر مشغّل هذا الخادم شبكته في webhooks.networks."#,
            #"لا أحد يستمع على هذا العنوان والمنفذ."#,
            #"لا طريق إلى هذا العنوان."#,
            #"لم يقبل أحد الاتصال خلال 10 ثوانٍ."#,
            #"أُغلق الاتصال قبل وصول الجواب."#,
            #"شهادته غير موقّعة من جهة يثق بها هذا الخادم."#,
            #"شهادته غير صالحة اليوم."#,
            #"شهادته صادرة لاسم آخر."#,
            #"لا يدعم TLS 1.3."#,
            #"ما يجيب هناك لا يستخدم TLS."#,
            #"فشل الاتصال الآمن: {0}"#,
            #"يتعذر الوصول إليه: {0}"#,
        ],
        "en": [
            #"It answers {0}."#,
            #"It answers {0}, which leads elsewhere. No redirect is followed: give the address that takes the messages itself."#,
            #"It took the connection and gave no answer within {0, one: # second | other: # seconds}, or closed it without one."#,
            #"The name {0} has no address. Look at its spelling, and at its name server."#,
            #"No name server told in time which address {0} has."#,
            #"{0} lies in the network {1}, which is no part of the public internet. Nothing is sent there unless the operator of this server names it in webhooks.networks."#,
            #"{0} is no address of the public internet. Nothing is sent there unless the operator of this server names its network in webhooks.networks."#,
            #"Nobody listens at its address and port."#,
            #"No way leads to its address."#,
            #"Nobody took the connection within 10 seconds."#,
            #"The connection was closed before an answer came."#,
            #"Its certificate is not signed by an authority that this server trusts."#,
            #"Its certificate is not valid today."#,
            #"Its certificate is for another name."#,
            #"It does not speak TLS 1.3."#,
            #"What answers there does not speak TLS."#,
            #"The secure connection failed: {0}"#,
            #"It cannot be reached: {0}"#,
        ],
        "ru": [
            #"Получатель отвечает {0}."#,
            #"Получатель отвечает {0} и отсылает по другому адресу. Перенаправления не выполняются: укажите адрес, который сам принимает сообщения."#,
            #"Получатель принял соединение и не ответил за {0, one: # секунду | few: # секунды | many: # секунд | other: # секунды} или закрыл его без ответа."#,
            #"У имени {0} нет адреса. Проверьте написание и сервер имён."#,
            #"Ни один сервер имён не сообщил вовремя адрес {0}."#,
            #"{0} находится в сети {1}, которая не относится к общедоступному интернету. Туда ничего не отправляется, пока оператор этого сервера не укажет её в webhooks.networks."#,
            #"{0} — не адрес общедоступного интернета. Туда ничего не отправляется, пока оператор этого сервера не укажет его сеть в webhooks.networks."#,
            #"По этому адресу и порту никто не принимает соединения."#,
            #"К этому адресу нет пути."#,
            #"Соединение не было принято за 10 секунд."#,
            #"Соединение было закрыто до получения ответа."#,
            #"Сертификат получателя не подписан центром, которому доверяет этот сервер."#,
            #"Сертификат получателя сегодня недействителен."#,
            #"Сертификат получателя выдан на другое имя."#,
            #"Получатель не поддерживает TLS 1.3."#,
            #"То, что там отвечает, не использует TLS."#,
            #"Не удалось установить защищённое соединение: {0}"#,
            #"Получатель недоступен: {0}"#,
        ],
        "zh-Hans": [
            #"接收方返回 {0}。"#,
            #"接收方返回 {0}，指向别处。系统不跟随重定向：请填写直接接收消息的地址。"#,
            #"接收方建立了连接，但在 {0, other: # 秒}内没有应答，或未应答就关闭了连接。"#,
            #"名称 {0} 没有地址。请检查拼写及其域名服务器。"#,
            #"没有域名服务器及时告知 {0} 的地址。"#,
            #"{0} 位于网络 {1}，不属于公共互联网。除非本服务器的运维人员在 webhooks.networks 中列出该网络，否则不会向其发送任何内容。"#,
            #"{0} 不是公共互联网地址。除非本服务器的运维人员在 webhooks.networks 中列出其网络，否则不会向其发送任何内容。"#,
            #"该地址和端口上没有程序在监听。"#,
            #"没有通往该地址的路由。"#,
            #"10 秒内连接未被接受。"#,
            #"在收到应答之前连接已关闭。"#,
            #"其证书不是由本服务器信任的机构签发的。"#,
            #"其证书目前不在有效期内。"#,
            #"其证书是为另一个名称签发的。"#,
            #"它不支持 TLS 1.3。"#,
            #"那里的应答方不使用 TLS。"#,
            #"安全连接失败：{0}"#,
            #"无法连接：{0}"#,
        ],
    ])
}

// Written by seeds/messages.py from declaration.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `declaration`.
enum DeclarationText {
    static var text1: Message { Message(catalogue, 0) }
    static var text2: Message { Message(catalogue, 1) }
    static var text3: Message { Message(catalogue, 2) }
    static var text4: Message { Message(catalogue, 3) }
    static var text5: Message { Message(catalogue, 4) }
    static var text6: Message { Message(catalogue, 5) }
    static var text7: Message { Message(catalogue, 6) }
    static var text8: Message { Message(catalogue, 7) }
    static var text9: Message { Message(catalogue, 8) }
    static var text10: Message { Message(catalogue, 9) }
    static var text11: Message { Message(catalogue, 10) }
    static var text12: Message { Message(catalogue, 11) }
    static var text13: Message { Message(catalogue, 12) }
    static var text14: Message { Message(catalogue, 13) }
    static var text15: Message { Message(catalogue, 14) }
    static var text16: Message { Message(catalogue, 15) }
    static var text17: Message { Message(catalogue, 16) }
    static var text18: Message { Message(catalogue, 17) }
    static var text19: Message { Message(catalogue, 18) }
    static var translated: Message { Message(catalogue, 19) }
    static var original: Message { Message(catalogue, 20) }

    static let catalogue = Catalogue("declaration", [
        "ar": [
            #"نحن المشاركين في المنتدى الثالث لرؤساء بلديات طريق الحرير، من 15 بلدًا و25 مدينة، المجتمعين في ألماتي بكازاخستان من 2 إلى 4 سبتمبر 2008، نود أن نعرب عن تأييدنا للأفكار الأساسية لطريق الحرير التي تلهمنا اليوم، ولتقليد فعاليات طريق الحرير الذي بدأه برنامج «مبادرة طريق الحرير» المدعوم من برنامج الأمم المتحدة الإنمائي، وهو يجمع الشعوب والمجتمعات في المنطقة وفي عالم تتزايد عولمته. لقد جمعت منصة النقاش هذه للمرة الثالثة قادةً ومجتمعاتٍ من منطقة طريق الحرير الواسعة تحت راية منتدى رؤساء البلديات، ونعلن التزامنا بمواصلة هذا التقليد. وقد أصبح منتدى رؤساء بلديات طريق الحرير منصة فريدة ومهمة للحوار الإقليمي وتبادل المعلومات والخبرات؛"#,
            #"نشكر الجهة المضيفة، حكومة كازاخستان ووزارة السياحة والرياضة ومدينة ألماتي، التي عملت يدًا بيد مع برنامج الأمم المتحدة الإنمائي لعقد هذا الاجتماع. ونشكر كذلك سائر منظمات الأمم المتحدة، ولا سيما منظمة السياحة العالمية ومؤتمر الأمم المتحدة للتجارة والتنمية، على إسهاماتها القيمة في المنتدى؛"#,
            #"نود أن نعرب عن تمسكنا بـ«روح طريق الحرير» التي تحتضن التعايش السلمي المثمر فلسفةً أساسية لها، وما أحوج زماننا إليها؛"#,
            #"نود أن نؤيد مجددًا شعار مبادرة طريق الحرير في بناء مستقبل يقوم على تقليد طريق الحرير الفريد، الذي ينبغي أن يلهمنا دائمًا تعزيز التعاون والتكامل الإقليمي."#,
            #"نشجع بقوة المدن والمجتمعات على زيادة تطوير الروابط والحوار على المستويين المتعدد الأطراف والثنائي، وتبادل المعلومات والخبرات. وينبغي جمع أفضل ممارسات مجتمعات طريق الحرير ونشرها؛"#,
            #"لاحظ المشاركون بسرور استعداد بلدان أخرى واهتمامها بالانضمام إلى مبادرات طريق الحرير (وهي أفغانستان والهند وإيران وباكستان)، ويؤيدون تمامًا توسيع نطاق البرنامج ليشمل بلدانًا جديدة. ويلتزم المشاركون بالعمل مع حكوماتهم لتوفير ما يلزم من دعم سياسي ومؤسسي ومالي للمبادرة المقترحة."#,
            #"نعرب عن تأييدنا القوي لدراسات ماضي المنطقة وحاضرها، ولمشروع الخريطة المعاصرة للمنطقة؛ وينبغي مناقشة مشاريع أخرى من هذا النوع، منها إعداد فيلم عن مدن طريق الحرير ومراكزه القديمة والجديدة. وفي هذا الصدد ينبغي أيضًا إشراك بلدان أخرى على طريق الحرير مثل طاجيكستان؛"#,
            #"ينبغي أن نواصل في جميع أنشطتنا النهج الإقليمي الفريد؛ وينبغي نشر «دليل الاستثمار الإقليمي لطريق الحرير» محدّثًا ومكمّلًا، مع السعي فيه إلى جذب الاستثمار إلى المنطقة في ذاتها لا إلى بلدان بعينها فحسب."#,
            #"ندرك أهمية تنمية السياحة المستدامة عمومًا، والسياحة البيئية خصوصًا، وسيلةً للتنمية الاقتصادية الإقليمية والتقدم الاجتماعي. وينبغي أن نلتزم بالمساعدة في أنشطة تقربنا من المعايير الحديثة ومن باقات خدمات سياحية ميسورة؛"#,
            #"نعرب عن تأييدنا لمواصلة تطوير الفنادق الثقافية في المنطقة؛ ولا سيما النموذج الصيني لفنادق طريق الحرير الثقافية (وأمثلته القائمة في دونهوانغ وسوتشو وغيرهما)، مع مرافق تعليمية وترفيهية مستحدثة تقرّب تقليد طريق الحرير إلى الأسر الزائرة، وينبغي اعتماده وترويجه ونشره في آسيا الوسطى وسائر بلدان المنطقة الواسعة؛"#,
            #"ينبغي مواصلة دراسة العوائق أمام تنمية السياحة وإعداد تقرير للأمم المتحدة في هذا الشأن ونشره؛ وينبغي إيلاء أهمية خاصة لإلغاء عوائق التأشيرات أمام السياح المسافرين. وينبغي بذل الجهود واعتماد خطة عمل لاستحداث تأشيرة سياحية إقليمية لطريق الحرير. ويستدعي ذلك اجتماعًا رفيع المستوى على مستوى الوزراء لمناقشة المسائل السياسية والتقنية الرئيسية. ويرى المشاركون أن وقت المداولات قد انقضى وأن الوقت حان لعمل متضافر من بلدان المنطقة؛"#,
            #"ينبغي أن نواصل دعم جميع المبادرات المحددة التي تعلّم احترام الثقافات المختلفة عن ثقافاتنا وتعرّف بتاريخ البلدان الواقعة على طريق الحرير وثقافتها. وهذا جانب بالغ الأهمية لتيسير التكامل في المنطقة وتقريب الناس من مختلف البلدان. ونؤيد تطوير شق محدد من المبادرة يتصل بطريق الحرير البحري الجنوبي للبحر الأحمر. ونرحب بمبادرة المملكة العربية السعودية في هذا الصدد."#,
            #"ينبغي مواصلة المسابقة على لقب «مدن طريق الحرير الجديدة للأمم المتحدة» وإنجازها بالتعاون مع منظمة السياحة العالمية وبرنامج الأمم المتحدة الإنمائي؛"#,
            #"يؤيد المشاركون فكرة تمديد برنامج طريق الحرير إلى مرحلته الثالثة. وينبغي أن يشمل المشروع التعاون بين المؤسسات الحكومية وهيئات الأعمال ومجموعات المواطنين والمنظمات غير الحكومية، مثل شبكة المواطنين العالميين وتحالف طريق الحرير، التي تؤدي بالفعل دورًا مهمًا في تنفيذ البرنامج."#,
            #"يقدّر المشاركون توقيع الاتفاق الثلاثي بين الصين وكازاخستان وروسيا خطوةً مهمة نحو تكامل روابط النقل والعبور على طريق الحرير."#,
            #"نؤكد من جديد تأييدنا المعرب عنه في إعلان لانتشو في العام الماضي لمبادرة فورونيج بتنسيق المكوّن الروسي لطريق الحرير وإنشاء البنية التحتية الملائمة، ومنها مركز لطريق الحرير ومرافق للأعمال. ويؤيد المشاركون اقتراح فورونيج إنشاء اتحاد على أساس طوعي لمتابعة المقترحات المذكورة في المنتدى. واقترح اتحاد بلديات العالم التركي كذلك إنشاء اتحاد لبلديات طريق الحرير."#,
            #"أيد المشاركون فكرة إنشاء فريق بحث لوضع توصيات بشأن التدريب المهني للعاملين في المعالم السياحية لطريق الحرير."#,
            #"نرحب ترحيبًا حارًا ونقدّر عاليًا مبادرة جمهورية كوريا ومدينة بيونغتايك باستضافة منتدى رؤساء البلديات القادم في عام 2009. وينبغي تقديم تقرير مرحلي عن المسائل الرئيسية المشار إليها في هذا الإعلان خلال اجتماع جمهورية كوريا في بيونغتايك في العام المقبل. وشدد المشاركون على ضرورة إنشاء آلية رصد لضمان إحراز التقدم."#,
            #"يؤيد المشاركون في المنتدى اقتراح رئيس بلدية شيراز استضافة فعالية مبادرة طريق الحرير في إيران في المستقبل القريب."#,
            #"ترجمة غير رسمية. والنص المعتمد هو الإنجليزي."#,
            #"النص الإنجليزي"#,
        ],
        "en": [
            #"We, the participants of the 3rd Silk Road Mayors Forum from 15 countries and 25 cities gathered in Almaty, Kazakhstan on September 2-4, 2008 would like to express our support to the key Silk Road ideas that inspire us today and to the tradition of Silk Road events launched by the UNDP-supported Silk Road Initiative programme that integrates peoples and communities in the region and increasingly globalizing world. This discussion platform has brought together leaders and communities from the broad Silk Road region for the third time under the banner of the Mayors’ Forum and we declare our commitment to further continue this tradition. Silk Road Mayors Forum has become a unique and important platform for regional dialogue, information and experience exchange;"#,
            #"We are grateful to the local host – the Government of Kazakhstan, Ministry of Tourism and Sport and the city of Almaty who have worked hand in hand with the UNDP - for making this meeting possible. We are also grateful to other United Nations organizations, in particular the UN WTO and UNCTAD for providing valuable inputs to the Forum;"#,
            #"We would like to express our dedication to the “Silk Road Spirit” that embraces peaceful and fruitful coexistence, as its fundamental philosophy that is so much needed in contemporary times;"#,
            #"We would like to endorse again the motto of Silk Road Initiative in shaping a future built on the unique tradition of the Silk Road, which should always inspire us to promote cooperation and regional integration."#,
            #"We strongly encourage cities and communities to develop further multilateral and bilateral ties and dialogue - exchange information, and experience. Best practices of Silk Road communities should be gathered and published;"#,
            #"The participants noted with pleasure the willingness and interest of other countries to join the Silk Road initiatives (namely Afghanistan, India, Iran, Pakistan) and fully support the broadening the scope of the programme to new countries. The participants commit to working with their respective governments to generate necessary political, institutional and financial support to the proposed imitative."#,
            #"We express our strong support to studies of the region’s past and present - support to the regional contemporary map project, some other projects of this type should be discussed including preparation of a movie on old and new Silk Road cities and centers. In this regard, other countries on the Silk Road such as Tajikistan should also be included;"#,
            #"In all our activities, we should continue the unique regional approach; the Regional Silk Road Investment Guide – updated and completed – should be published, where attempt would be made to attract investment to the region as such and not only to individual countries."#,
            #"We recognize importance of sustainable tourism development in general and eco-tourism in particular as a vehicle for regional economic development and for social advancement. We should commit to helping undertake activities that would bring us closer to modern standards and affordable packages of tourism services;"#,
            #"We express our support to further development of cultural hotels in the region; in particular the Chinese Silk Road cultural hotel model (with existing cases in e.g. Dunhuang and Suzhou), together with newly conceived educational and recreational facilities that would bring closer the Silk Road tradition to whole visiting families, should be adopted, promoted and disseminated in Central Asia and other countries in the broad region;"#,
            #"The barriers to tourism development should be further studied and a United Nations report on this issue prepared and published; a special importance should be attached to the abolishing of the visa barriers for traveling tourists. Efforts should be made and an Action Plan – adopted to introduce a regional Silk Road Tourist Visa. This calls for a high level, ministerial meeting to discuss political and major technical issues. The participants believe the time for deliberation is over and it is the time for a concerted action of countries in the region;"#,
            #"We should continue our support to all specific initiatives that teach respect to cultures different than our own and provide insights into history and culture of countries along the Silk Road. This is critically important aspect for facilitation of integration in the region and for bringing peoples from different countries closer together. We support the development of specific segment of an initiative, which refers to Southern Marine Silk Road of Red Sea. We welcome the initiative in this respect of the Kingdom of Saudi Arabia."#,
            #"The competition for the titles of UN New Silk Road Cities should be continued and finalized in cooperation with the UN WTO and UNDP;"#,
            #"The participants endorse the idea of extending the Silk Road programme to its 3rd phase. The project should cover cooperation among Government institutions, business structures, as well as citizen communities / NGOs, such as the World Citizens’ Network and the Silk Road Alliance, which already play an important role in programme’s implementation."#,
            #"The participants acknowledge the signing of tripartite agreement between China, Kazakhstan and Russia as an important step towards integrating the Silk Road Transport and transit links."#,
            #"We are reconfirming our support expressed in the Lanzhou declaration of last year to Voronezh’s initiative of coordinating the Russian component of the Silk Road and creating the adequate infrastructure including a Silk Road Center and business facilitates. The participants support a proposal of Voronezh to establish a consortium on volunteer basis to follow up with the proposals mentioned on the Forum. Also, the Union of Municipalities of Turk World proposed establishment of the Union of Silk Road Municipalities."#,
            #"The participants supported the idea of establishing a research group for development of recommendations on vocational training of staff employed in the Silk Road tourism attractions."#,
            #"We warmly welcome and highly value the initiative of the ROK and the city of Pyeongtaek to host next Mayors’ Forum in 2009. A progress report on main issues referred to in this Declaration should be submitted during the ROK meeting in Pyeongtaek next year. The participants emphasized the need to establish a monitoring mechanism to ensure the progress."#,
            #"The Forum participants support a proposal from the Mayor of Shiraz to host the Silk Road initiative event in Iran in the near future."#,
            #"Unofficial translation. What was adopted is the English text."#,
            #"The English text"#,
        ],
        "ru": [
            #"Мы, участники Третьего форума мэров городов Шёлкового пути из 15 стран и 25 городов, собравшиеся в Алматы (Казахстан) 2–4 сентября 2008 года, хотели бы выразить поддержку ключевым идеям Шёлкового пути, которые вдохновляют нас сегодня, и традиции мероприятий Шёлкового пути, начатой поддерживаемой ПРООН программой «Инициатива Шёлкового пути», которая объединяет народы и общины региона и всё более глобализирующегося мира. Эта площадка для обсуждений в третий раз собрала руководителей и общины обширного региона Шёлкового пути под знаменем Форума мэров, и мы заявляем о своей приверженности дальнейшему продолжению этой традиции. Форум мэров Шёлкового пути стал уникальной и важной площадкой регионального диалога, обмена информацией и опытом;"#,
            #"Мы благодарны принимающей стороне — Правительству Казахстана, Министерству туризма и спорта и городу Алматы, — которая рука об руку с ПРООН сделала эту встречу возможной. Мы также благодарны другим организациям системы ООН, в частности ЮНВТО и ЮНКТАД, за ценный вклад в работу Форума;"#,
            #"Мы хотели бы выразить приверженность «духу Шёлкового пути», который охватывает мирное и плодотворное сосуществование как свою основополагающую философию, столь необходимую в наше время;"#,
            #"Мы хотели бы вновь поддержать девиз Инициативы Шёлкового пути — строить будущее на уникальной традиции Шёлкового пути, которая всегда должна вдохновлять нас на развитие сотрудничества и региональной интеграции."#,
            #"Мы настоятельно призываем города и общины и далее развивать многосторонние и двусторонние связи и диалог, обмениваться информацией и опытом. Лучшую практику общин Шёлкового пути следует собирать и публиковать;"#,
            #"Участники с удовлетворением отметили готовность и интерес других стран присоединиться к инициативам Шёлкового пути (а именно Афганистана, Индии, Ирана, Пакистана) и полностью поддерживают распространение программы на новые страны. Участники обязуются работать со своими правительствами, чтобы обеспечить необходимую политическую, институциональную и финансовую поддержку предлагаемой инициативы."#,
            #"Мы решительно поддерживаем исследования прошлого и настоящего региона: поддержку проекта современной карты региона; следует обсудить и другие проекты такого рода, включая подготовку фильма о старых и новых городах и центрах Шёлкового пути. В этой связи следует включить и другие страны Шёлкового пути, такие как Таджикистан;"#,
            #"Во всей нашей деятельности мы должны сохранять уникальный региональный подход; следует издать обновлённый и дополненный Региональный инвестиционный путеводитель по Шёлковому пути, в котором была бы сделана попытка привлечь инвестиции в регион как таковой, а не только в отдельные страны."#,
            #"Мы признаём важность развития устойчивого туризма в целом и экотуризма в частности как движущей силы экономического развития региона и социального прогресса. Нам следует взять на себя обязательство содействовать мероприятиям, которые приблизят нас к современным стандартам и доступным пакетам туристских услуг;"#,
            #"Мы поддерживаем дальнейшее развитие культурных отелей в регионе; в частности, следует принять, продвигать и распространять в Центральной Азии и других странах обширного региона китайскую модель культурных отелей Шёлкового пути (с существующими примерами, в том числе в Дуньхуане и Сучжоу) вместе с вновь задуманными образовательными и рекреационными объектами, которые приблизили бы традицию Шёлкового пути к приезжающим целыми семьями;"#,
            #"Барьеры для развития туризма следует изучать и далее, подготовить и опубликовать об этом доклад Организации Объединённых Наций; особое значение следует придать отмене визовых барьеров для путешествующих туристов. Следует приложить усилия и принять План действий по введению региональной туристской визы Шёлкового пути. Для этого нужна встреча на высоком, министерском уровне, чтобы обсудить политические и основные технические вопросы. Участники считают, что время обсуждений прошло и настало время согласованных действий стран региона;"#,
            #"Нам следует продолжать поддержку всех конкретных инициатив, которые учат уважению к иным культурам и дают представление об истории и культуре стран вдоль Шёлкового пути. Это крайне важно для содействия интеграции в регионе и сближения людей из разных стран. Мы поддерживаем развитие особого направления инициативы, относящегося к Южному морскому Шёлковому пути Красного моря. Мы приветствуем инициативу Королевства Саудовская Аравия в этой связи."#,
            #"Конкурс на звание «Новый город Шёлкового пути ООН» следует продолжить и завершить в сотрудничестве с ЮНВТО и ПРООН;"#,
            #"Участники одобряют идею продления программы Шёлкового пути на её третий этап. Проект должен охватывать сотрудничество между государственными учреждениями, деловыми структурами, а также объединениями граждан и НПО, такими как Сеть граждан мира и Альянс Шёлкового пути, которые уже играют важную роль в осуществлении программы."#,
            #"Участники отмечают подписание трёхстороннего соглашения между Китаем, Казахстаном и Россией как важный шаг к интеграции транспортных и транзитных связей Шёлкового пути."#,
            #"Мы вновь подтверждаем поддержку, выраженную в прошлогодней Ланьчжоуской декларации, инициативе Воронежа по координации российской составляющей Шёлкового пути и созданию надлежащей инфраструктуры, включая Центр Шёлкового пути и условия для бизнеса. Участники поддерживают предложение Воронежа создать на добровольной основе консорциум для реализации предложений, упомянутых на Форуме. Союз муниципалитетов тюркского мира также предложил учредить Союз муниципалитетов Шёлкового пути."#,
            #"Участники поддержали идею создания исследовательской группы для выработки рекомендаций по профессиональной подготовке работников туристских объектов Шёлкового пути."#,
            #"Мы тепло приветствуем и высоко ценим инициативу Республики Корея и города Пхёнтхэк принять следующий Форум мэров в 2009 году. Доклад о ходе работы по основным вопросам, упомянутым в настоящей Декларации, следует представить на встрече в Республике Корея, в Пхёнтхэке, в следующем году. Участники подчеркнули необходимость создать механизм мониторинга, чтобы обеспечить продвижение вперёд."#,
            #"Участники Форума поддерживают предложение мэра Шираза провести в ближайшем будущем мероприятие инициативы Шёлкового пути в Иране."#,
            #"Неофициальный перевод. Принят был английский текст."#,
            #"Английский текст"#,
        ],
        "zh-Hans": [
            #"我们，来自15个国家、25个城市的第三届丝绸之路市长论坛的与会者，于2008年9月2日至4日齐聚哈萨克斯坦阿拉木图，谨对今日激励我们的丝绸之路核心理念表示支持，并对由联合国开发计划署支持的丝绸之路倡议方案所开创的丝绸之路活动传统表示支持；该方案使本区域以及日益全球化的世界中的各国人民和社区融为一体。这一讨论平台第三次在市长论坛的旗帜下，将广阔丝绸之路区域的领导人和社区汇聚一堂；我们宣布致力于继续发扬这一传统。丝绸之路市长论坛已成为开展区域对话、交流信息和经验的独特而重要的平台；"#,
            #"我们感谢东道主——哈萨克斯坦政府、旅游和体育部以及阿拉木图市，它们与联合国开发计划署携手努力，使本次会议得以举行。我们还感谢联合国其他组织，特别是世界旅游组织和联合国贸易和发展会议，为论坛提供了宝贵的意见；"#,
            #"我们愿表达对“丝绸之路精神”的坚守：它以和平而富有成果的共处为根本理念，而这正是当今时代所亟需的；"#,
            #"我们愿再次赞同丝绸之路倡议的宗旨：以丝绸之路的独特传统为基础塑造未来；这一传统应始终激励我们促进合作与区域一体化。"#,
            #"我们大力鼓励各城市和社区进一步发展多边和双边联系与对话，交流信息和经验。丝绸之路各社区的最佳做法应予收集并出版；"#,
            #"与会者高兴地注意到其他国家（即阿富汗、印度、伊朗、巴基斯坦）加入丝绸之路倡议的意愿和兴趣，并完全支持将该方案扩大到新的国家。与会者承诺与各自政府共同努力，为所提议的倡议争取必要的政治、机构和财政支持。"#,
            #"我们大力支持对本区域过去和现在的研究——支持区域当代地图项目；其他同类项目也应加以讨论，包括拍摄一部关于丝绸之路新老城市和中心的影片。为此，塔吉克斯坦等丝绸之路沿线的其他国家也应纳入；"#,
            #"在我们的一切活动中，我们应延续独特的区域方针；应出版经更新和补充的《丝绸之路区域投资指南》，力求为整个区域而不仅仅是为个别国家吸引投资。"#,
            #"我们认识到，可持续旅游发展、尤其是生态旅游，作为区域经济发展和社会进步的载体十分重要。我们应致力于协助开展各项活动，使我们更接近现代标准和价格合理的成套旅游服务；"#,
            #"我们支持在本区域进一步发展文化酒店；特别是中国的丝绸之路文化酒店模式（现有实例如敦煌和苏州），连同新构想的、使丝绸之路传统更贴近举家来访者的教育和休闲设施，应在中亚及广大区域的其他国家予以采纳、推广和传播；"#,
            #"应进一步研究旅游发展的障碍，并编写和出版联合国关于这一问题的报告；应特别重视取消游客出行的签证障碍。应作出努力并通过一项行动计划，以推出区域性的丝绸之路旅游签证。这需要召开部长级高层会议，讨论政治问题和主要技术问题。与会者认为，商议的时间已经过去，现在是本区域各国采取一致行动的时候了；"#,
            #"我们应继续支持一切教导人们尊重不同文化、增进对丝绸之路沿线各国历史和文化了解的具体倡议。这对于促进本区域一体化、拉近各国人民之间的距离至关重要。我们支持发展倡议中涉及红海南方海上丝绸之路的专门部分。我们欢迎沙特阿拉伯王国在这方面的倡议。"#,
            #"“联合国新丝绸之路城市”称号的评选应继续进行，并与世界旅游组织和联合国开发计划署合作完成；"#,
            #"与会者赞同将丝绸之路方案延续至第三阶段的设想。该项目应涵盖政府机构、企业以及公民团体和非政府组织之间的合作，如世界公民网络和丝绸之路联盟，它们已在方案的实施中发挥重要作用。"#,
            #"与会者认可中国、哈萨克斯坦和俄罗斯签署三方协定，这是迈向丝绸之路运输和过境联系一体化的重要一步。"#,
            #"我们重申去年《兰州宣言》所表达的支持，即支持沃罗涅日关于协调丝绸之路俄罗斯部分并建立适当基础设施（包括丝绸之路中心和商务设施）的倡议。与会者支持沃罗涅日关于在自愿基础上成立联合体、以落实论坛上所提建议的提议。此外，突厥世界城市联盟提议成立丝绸之路城市联盟。"#,
            #"与会者支持成立一个研究小组的设想，以就丝绸之路旅游景点从业人员的职业培训拟订建议。"#,
            #"我们热烈欢迎并高度评价大韩民国和平泽市主办2009年下届市长论坛的倡议。关于本宣言所提主要问题的进展报告，应于明年在大韩民国平泽举行的会议期间提交。与会者强调需要建立监测机制，以确保取得进展。"#,
            #"论坛与会者支持设拉子市长关于近期在伊朗举办丝绸之路倡议活动的提议。"#,
            #"非官方译文。通过的是英文文本。"#,
            #"英文文本"#,
        ],
    ])
}

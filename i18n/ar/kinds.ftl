# Kinds of records, their fields and choices: what readers see, and what editors are told.
# The ids are the same in every language; a field is field-<kind>-<field>, deeper ones follow it.

## Kinds of records

kind-page = صفحة
    .plural = الصفحات
    .help = صفحة قائمة بذاتها، مثل «حول الموقع» أو «اتصلوا بنا».
kind-news = خبر
    .plural = المستجدات
    .help = حدث وقع في يوم معين: اجتماع أو نشر وثيقة أو توقيع.
kind-term = مصطلح
    .plural = معجم المصطلحات
    .help = كلمة قد لا يعرفها القارئ، مع شرحها بلغة بسيطة.
kind-institution = مؤسسة
    .plural = المؤسسات
    .help = هيئة عمومية أو جمعية أو شريك يقود عملا أو يدعمه أو يوقع عليه.
kind-person = شخص
    .plural = الأشخاص
    .help = شخص يتولى مهمة عمومية. لا يكتب هنا أي معطى شخصي خاص.
kind-document = وثيقة
    .plural = الوثائق
    .help = نص أو تقرير أو ملف يمكن للقارئ فتحه، وغالبا ما يكون وثيقة إثبات.
kind-plan = خطة عمل
    .plural = خطط العمل
    .help = برنامج التزامات لفترة محددة، يُعتمد ويُتتبع علنا.
kind-commitment = التزام
    .plural = الالتزامات
    .help = وعد معلن: ما الذي سينجز، ومن سينجزه، ومتى، وكيف يمكن لأي كان التحقق منه.
kind-agreement = اتفاقية
    .plural = الاتفاقيات
    .help = بروتوكول أو اتفاقية أو ميثاق أو عقد موقع بين عدة أطراف.
kind-indicator = مؤشر
    .plural = المؤشرات
    .help = رقم يتتبع عبر الزمن، مع وحدته ومصدره وطريقة قياسه.

## Fields that every record may have

field-any-kind = نوع البطاقة
    .help = طبيعة هذه البطاقة. لا حاجة إلى كتابته، فالمجلد يدل عليه.
field-any-rev = نسخة الوقائع
    .help = عدد صحيح يبدأ من 1. أضيفوا واحدا كلما تغير المعنى، حتى تراجع الترجمات.
field-any-published = تاريخ النشر
    .help = اليوم الذي نشرت فيه البطاقة أول مرة، مثلا ⁦2023-02-15⁩.
field-any-updated = تاريخ التحيين
    .help = يوم آخر تغيير يهم القارئ، مثلا ⁦2024-06-03⁩.
field-any-draft = مسودة
    .help = اكتبوا true ما دامت البطاقة قيد الإعداد. تظهر حينها في المعاينة فقط ولا تنشر أبدا.
field-any-publish_at = موعد النشر
    .help = اليوم والساعة اللذان لا يظهر قبلهما أي شيء من هذه البطاقة، مثلا ⁦2026-05-06T10:00⁩. التوقيت هو توقيت الموقع.
field-any-withdrawn = سحب البطاقة
    .help = يملأ عند سحب البطاقة. يبقى عنوانها قائما ويخبر القارئ بذلك.
field-any-withdrawn-on = تاريخ السحب
    .help = يوم السحب، مثلا ⁦2024-06-03⁩.
field-any-withdrawn-reason = سبب السحب
    .help = جملة أو جملتان بكل لغة، يفهمهما أي مواطن.
field-any-withdrawn-replaced_by = حلت محلها
    .help = معرف البطاقة التي حلت محلها، إن وجدت.
field-any-tags = المواضيع
    .help = معرفات المواضيع المعلنة في site.yaml، مثل open-budget. هكذا يجد القارئ كل ما يتعلق بموضوع واحد.
field-any-related = انظر أيضا
    .help = معرفات بطاقات أخرى تساعد على فهم هذه البطاقة، مثل regional-council.
field-any-aliases = عناوين سابقة
    .help = عناوين كانت لهذه الصفحة، مثل ⁦ar/old-page/⁩. تؤدي كلها إلى هنا حتى لا ينقطع أي رابط.
field-any-sources = المصادر
    .help = من أين جاءت الوقائع: مدخل لكل مقال أو صفحة أو وثيقة، مع ذكر العنوان على الأقل.
field-any-sources-title = العنوان
    .help = العنوان كما نشر وبلغته، مع ذكر الناشر عند الحاجة.
field-any-sources-url = العنوان الإلكتروني
    .help = العنوان الكامل، ويبدأ بـ https.
field-any-sources-date = التاريخ
    .help = تاريخ النشر بالدقة المعروفة: 2022 أو ⁦2022-02⁩ أو ⁦2022-02-18⁩.
field-any-sources-lang = اللغة
    .help = رمز لغة المصدر: ar أو fr أو en.
field-any-sources-note = ملاحظة
    .help = ما يقوله هذا المصدر أو لا يقوله، بكل لغة، إن كان ذلك يهم القارئ.
field-any-discrepancies = مصادر متباينة
    .help = عندما يختلف مصدران، يسجل الاختلاف هنا بدل الاختيار في صمت.
field-any-discrepancies-claim = ما يقوله هذا المصدر
    .help = القول الآخر بكل لغة، مثلا: أربعة أطراف بدل خمسة.
field-any-discrepancies-source = المصدر
    .help = صاحب القول: جريدة أو موقع أو وثيقة.
field-any-discrepancies-url = العنوان الإلكتروني
    .help = العنوان الكامل، ويبدأ بـ https.
field-any-discrepancies-note = ملاحظة
    .help = ما جرى التحقق منه وما بقي معلقا، بكل لغة.
field-any-decorative = صور للزينة
    .help = صور هذا المجلد التي لا تضيف شيئا إلى الكلمات، كالزخرفة. وهي لا تحتاج إلى وصف: [band.jpg].
field-any-illustrative = مثال توضيحي
    .help = اكتبوا true عندما يكون المحتوى مثالا غير حقيقي. وتبين الصفحة ذلك بوضوح.
field-any-allow = تنبيهات مقبولة
    .help = تنبيهات قرأتموها وتقبلونها في هذه البطاقة، ولكل منها سبب.
field-any-allow-check = التنبيه
    .help = اسم الفحص كما يظهر في الرسالة، مثل missing-translation.
field-any-allow-reason = السبب
    .help = لماذا يصح قبوله هنا. سيقرأ زميل لكم هذه الجملة في السنة المقبلة.
field-any-start = البداية
    .help = بداية الفترة بالدقة المعروفة: 2023 أو ⁦2023-Q1⁩ أو ⁦2023-02⁩ أو ⁦2023-02-15⁩.
field-any-end = النهاية
    .help = نهاية الفترة بالطريقة نفسها، مثلا ⁦2027-06⁩.

## The top of a text file: text.ar.md, text.fr.md, text.en.md

field-text-title = العنوان
    .help = عنوان الصفحة بهذه اللغة، قصير يقرأ بنظرة واحدة.
field-text-summary = الملخص
    .help = جملة أو جملتان تقولان الأهم. تظهران في القوائم وفي محركات البحث.
field-text-translates = مترجم عن النسخة
    .help = نسخة الوقائع التي ترجم عنها هذا النص: العدد المكتوب بعد rev، مثلا 2.
field-text-made_from = أُنجز انطلاقا من
    .help = النص الذي ترجم عنه هذا النص. يكتبه الأمران ⁦bayan translate⁩ و⁦bayan touch-translation⁩، ولا يكتب باليد أبدا.
field-text-made_from-lang = اللغة
    .help = لغة ذلك النص، مثلا ar.
field-text-made_from-blocks = الفقرات
    .help = ما كانت تقوله فقراته آنذاك، في شكل بصمات: بها يعثر الفحص على الفقرات التي تغيرت.
field-text-slug = آخر جزء من العنوان الإلكتروني
    .help = يكتب فقط إذا كان لهذه اللغة عنوان إلكتروني خاص بها: حروف لاتينية صغيرة وأرقام وواصلات. والمعتاد تركه.
field-text-differs = اختلافات مقصودة
    .help = ما يقوله هذا النص خلافا للنصوص باللغات الأخرى، عن قصد. لكل اختلاف سببه.
field-text-differs-what = موضع الاختلاف
    .help = الكلمات أو الرقم كما وردت في أحد النصوص.
field-text-differs-reason = السبب
    .help = لماذا يصح الاختلاف. سيقرأ زميل لكم هذه الجملة في السنة المقبلة.

## News

field-news-date = التاريخ
    .help = يوم وقوع الحدث، مثلا ⁦2022-02-18⁩.

## Terms of the glossary

field-term-term = المصطلح
    .help = الكلمة أو العبارة، بكل لغة.
field-term-definition = التعريف
    .help = معناه في جملة أو جملتين دون كلمات صعبة أخرى.
field-term-synonyms = يسمى أيضا
    .help = كلمات أخرى للشيء نفسه بكل لغة، كالاختصارات.

## Institutions

field-institution-name = الاسم
    .help = الاسم الرسمي الكامل، بكل لغة.
field-institution-acronym = الاسم المختصر
    .help = الصيغة القصيرة المتداولة، مثل NDI.
field-institution-institution_type = الصنف
    .help = كلمة من اللائحة: ministry أو wilaya أو regional-council أو province أو civil-society، إلخ.
field-institution-parent = تابعة لـ
    .help = معرف المؤسسة التي تتبع لها، إن وجدت.
field-institution-area = المجال الترابي
    .help = الإقليم أو الجهة المعنية: معرف من المجالات الترابية في site.yaml، مثل azilal.
field-institution-website = الموقع الإلكتروني
    .help = العنوان الكامل، ويبدأ بـ https.
field-institution-email = البريد الإلكتروني
    .help = عنوان المؤسسة، وليس أبدا العنوان الشخصي لأحد.
field-institution-phone = الهاتف
    .help = مع رمز البلد، مثلا ⁦+212 5 00 00 00 00⁩.
field-institution-other_names = أسماء أخرى
    .help = صيغ كتابة أخرى وأسماء سابقة، حتى يجدها البحث.
field-institution-external_ids = معرفات رسمية
    .help = أرقام تمنحها جهات أخرى، مثل رقم التسجيل أو صفحة Wikidata.
field-institution-external_ids-scheme = صادر عن
    .help = من يمنح هذا المعرف، مثل wikidata أو ogp.
field-institution-external_ids-id = المعرف
    .help = المعرف كما تكتبه تلك الجهة بالضبط.
field-institution-external_ids-url = العنوان الإلكتروني
    .help = الصفحة الخاصة به هناك، وتبدأ بـ https.

## People

field-person-name = الاسم
    .help = الاسم المتداول علنا، بكل لغة.
field-person-roles = المهام العمومية
    .help = المهام التي يتولاها الشخص أو تولاها، وأين. دون أي معطى شخصي خاص.
field-person-roles-institution = المؤسسة
    .help = معرف المؤسسة، مثل regional-council.
field-person-roles-title = المهمة
    .help = تسمية المهمة، بكل لغة.
field-person-roles-from = منذ
    .help = تاريخ البداية بالدقة المعروفة، مثلا ⁦2021-10⁩.
field-person-roles-to = إلى غاية
    .help = تاريخ النهاية. يترك ما دامت المهمة مستمرة.

## Documents

field-document-document_kind = صنف الوثيقة
    .help = كلمة من اللائحة: law أو plan أو report أو minutes أو press-article أو study، إلخ.
field-document-languages = اللغات
    .help = رموز لغات الوثيقة، مثل ar وfr.
field-document-file = الملف
    .help = اسم الملف الموضوع في المجلد نفسه، مثل minutes.pdf. يكتب هذا أو العنوان الإلكتروني.
field-document-url = العنوان الإلكتروني
    .help = مكان الوثيقة إذا كانت منشورة في موقع آخر. ويبدأ بـ https.
field-document-sha256 = البصمة الرقمية (⁦SHA-256⁩)
    .help = 64 حرفا ورقما تثبت أن الملف لم يتغير. يمكن لزميل تقني أن يوفرها.
field-document-licence = الترخيص
    .help = شروط إعادة الاستعمال: رمز معروف مثل ⁦CC-BY-4.0⁩، أو not-stated إذا لم يذكر شيء.
field-document-published_on = تاريخ صدور الوثيقة
    .help = تاريخ نشر الوثيقة نفسها بالدقة المعروفة، مثلا ⁦2022-11-30⁩.
field-document-accessible = الولوج الرقمي
    .help = اكتبوا true إذا كان قارئ الشاشة يستطيع قراءتها، وfalse إذا لم يكن ذلك ممكنا (صورة ممسوحة مثلا). يترك إذا لم تعرفوا.
field-document-alternatives = صيغ أخرى
    .help = معرفات وثائق بالمضمون نفسه في شكل آخر: مبسطة أو بلغة الإشارة أو صوتية أو بطريقة برايل.
field-document-archived_url = نسخة محفوظة
    .help = عنوان نسخة يحفظها أرشيف للويب، تحسبا لاختفاء الصفحة.
field-document-supports = وثيقة إثبات لـ
    .help = معرفات البطاقات التي تعد هذه الوثيقة إثباتا لها.

## Action plans

field-plan-period = الفترة
    .help = من بداية الخطة إلى نهايتها، مثلا ⁦start: 2022-11⁩ و⁦end: 2027-06⁩.
field-plan-scope = النطاق
    .help = local لجهة أو إقليم أو جماعة، وnational للبلد كله.
field-plan-adopted_on = تاريخ الاعتماد
    .help = يوم الاعتماد، مثلا ⁦2022-11-23⁩.
field-plan-version = النسخة
    .help = تسمية هذه النسخة من الخطة، مثل ⁦1.0⁩ أو نونبر 2022.
field-plan-lead = المؤسسة المشرفة
    .help = معرف المؤسسة المسؤولة عن الخطة.
field-plan-supporting = بدعم من
    .help = معرفات المؤسسات الداعمة.
field-plan-forum = منتدى الأطراف المعنية
    .help = معرف المنتدى الذي تعد فيه السلطات والمجتمع المدني الخطة ويتتبعانها معا.
field-plan-monitoring_body = هيئة التتبع
    .help = معرف الهيئة المحلية التي تتتبع الخطة وتقيمها.
field-plan-point_of_contact = نقطة الاتصال
    .help = معرف المؤسسة أو الشخص الذي يمكن للمواطنين مراسلته.
field-plan-update_cycle_days = عدد الأيام بين تحيينين
    .help = أقصى عدد من الأيام بين تحيينين، مثلا 120. بعده تشير الصفحة إلى أن المعلومات قديمة.
field-plan-vision = الرؤية
    .help = ما تسعى الخطة إلى تغييره على المدى البعيد، بكل لغة.
field-plan-commitments = الالتزامات
    .help = معرفات التزاماتها، حسب ترتيب الخطة.
field-plan-external_ids = معرفات رسمية
    .help = أرقام تمنحها جهات أخرى، كالرقم الذي تمنحه شراكة الحكومة المنفتحة للخطة.
field-plan-external_ids-scheme = صادر عن
    .help = من يمنح هذا المعرف، مثل ogp.
field-plan-external_ids-id = المعرف
    .help = المعرف كما تكتبه تلك الجهة بالضبط.
field-plan-external_ids-url = العنوان الإلكتروني
    .help = الصفحة الخاصة به هناك، وتبدأ بـ https.

## Commitments

field-commitment-plan = خطة العمل
    .help = معرف الخطة التي ينتمي إليها هذا الالتزام.
field-commitment-number = الرقم
    .help = رقمه أو رمزه كما نشر، مثل MABMK0007.
field-commitment-problem = الإشكالية
    .help = ما الخلل القائم اليوم، ومن يعاني منه، وما حجمه، بكل لغة.
field-commitment-status_quo = الوضعية الأولية
    .help = كيف كان الوضع قبل الالتزام، مع أرقام إن وجدت.
field-commitment-action = ما سيتم القيام به
    .help = الإجراءات الموعود بها، بوضوح يسمح لأي كان بمعرفة هل أنجزت.
field-commitment-contribution = المساهمة المنتظرة
    .help = كيف ستساعد هذه الإجراءات على حل الإشكالية.
field-commitment-goal = الهدف
    .help = ما الذي سيكون قد تغير بالنسبة للمواطنين في النهاية.
field-commitment-ogp_values = قيم شراكة الحكومة المنفتحة
    .help = واحدة أو أكثر من: access-to-information وcivic-participation وpublic-accountability وtechnology-and-innovation.
field-commitment-policy_areas = مجالات السياسات العمومية
    .help = معرفات قصيرة للمجالات المعنية، مثل open-budget أو health.
field-commitment-sdg = أهداف التنمية المستدامة
    .help = أرقام من 1 إلى 17، مثلا 10 و16.
field-commitment-lead = المؤسسة المسؤولة
    .help = معرف المؤسسة المسؤولة عن هذا الالتزام.
field-commitment-supporting = بدعم من
    .help = معرفات المؤسسات الداعمة.
field-commitment-period = الفترة
    .help = من البداية إلى النهاية، مثلا ⁦start: 2023-02⁩ و⁦end: 2027-06⁩.
field-commitment-indicators = المؤشرات
    .help = معرفات المؤشرات التي تبين مدى تحققه.
field-commitment-external_ids = معرفات رسمية
    .help = أرقام تمنحها جهات أخرى، كرمز شراكة الحكومة المنفتحة.
field-commitment-external_ids-scheme = صادر عن
    .help = من يمنح هذا المعرف، مثل ogp.
field-commitment-external_ids-id = المعرف
    .help = المعرف كما تكتبه تلك الجهة بالضبط، مثل MABMK0007.
field-commitment-external_ids-url = العنوان الإلكتروني
    .help = الصفحة الخاصة به هناك، وتبدأ بـ https.

# Milestones of a commitment

field-commitment-milestones = المحطات
    .help = محطات إنجاز الالتزام، لكل منها نتيجة قابلة للتحقق وأجل.
field-commitment-milestones-id = المعرف
    .help = اسم قصير لا يتغير أبدا، مثل platform-online: حروف لاتينية صغيرة وأرقام وواصلات.
field-commitment-milestones-output = النتيجة المنتظرة
    .help = ما الذي سيتوفر عند الإنجاز، بكل لغة، مثلا: المنصة مفتوحة للعموم.
field-commitment-milestones-due = الأجل
    .help = آخر موعد للإنجاز بدقة الوعد نفسه: 2025 أو ⁦2025-Q4⁩ أو ⁦2025-11⁩ أو ⁦2025-11-20⁩.
field-commitment-milestones-responsible = المسؤول
    .help = معرف المؤسسة المكلفة بالإنجاز.
field-commitment-milestones-status = الحالة
    .help = واحدة من: not-started أو limited أو substantial أو complete أو withdrawn.
field-commitment-milestones-completed_on = تاريخ الاكتمال
    .help = يوم الإنجاز، مثلا ⁦2025-11-20⁩. يكتب عندما تصبح الحالة complete.
field-commitment-milestones-withdrawn = السحب
    .help = يملأ إذا تم التخلي عن المحطة.
field-commitment-milestones-withdrawn-on = تاريخ السحب
    .help = يوم اتخاذ القرار، مثلا ⁦2025-03-10⁩.
field-commitment-milestones-withdrawn-reason = سبب السحب
    .help = لماذا تم التخلي عنها، بكل لغة.
field-commitment-milestones-carried_over_to = مُرحَّلة إلى
    .help = معرف الخطة أو الالتزام الذي يتواصل فيه العمل.
field-commitment-milestones-evidence = وثائق الإثبات
    .help = معرفات الوثائق التي تثبت النتيجة.
field-commitment-milestones-illustrative = مثال توضيحي
    .help = اكتبوا true عندما تكون هذه المحطة مثالا غير حقيقي.

# Updates of a commitment

field-commitment-updates = تحيينات التقدم
    .help = ما أنجز عبر الزمن. أضيفوا دائما تحيينا جديدا ولا تغيروا القديم ولا تحذفوه.
field-commitment-updates-id = المعرف
    .help = اسم قصير لهذا التحيين، مثل ⁦june-2024⁩. لا حاجة إليه إلا إذا صححه تحيين لاحق.
field-commitment-updates-date = التاريخ
    .help = اليوم الذي يصفه هذا التحيين، مثلا ⁦2024-06-30⁩.
field-commitment-updates-status = الحالة
    .help = واحدة من: not-started أو limited أو substantial أو complete أو withdrawn.
field-commitment-updates-progress = التقدم
    .help = كم أنجز من أصل كم. تحسب النسبة المئوية تلقائيا.
field-commitment-updates-progress-done = المنجز
    .help = العدد المنجز، مثلا 3.
field-commitment-updates-progress-of = من أصل
    .help = العدد الإجمالي المبرمج، مثلا 8.
field-commitment-updates-progress-unit = الوحدة
    .help = ما الذي يعد، بكل لغة، مثلا: وثائق منشورة.
field-commitment-updates-achieved = ما تحقق
    .help = ما أنجز منذ التحيين السابق، بكل لغة.
field-commitment-updates-challenges = الصعوبات
    .help = ما الذي يعيق الإنجاز، بكل لغة. إلزامي إذا كانت الحالة not-started أو limited.
field-commitment-updates-evidence = وثائق الإثبات
    .help = معرفات الوثائق التي تثبت ذلك. إلزامية إذا كانت الحالة substantial أو complete.
field-commitment-updates-by = صاحب التصريح
    .help = معرف المؤسسة أو الشخص الذي يصرح بذلك.
field-commitment-updates-supersedes = يصحح التحيين
    .help = معرف تحيين سابق يصححه هذا التحيين. ويبقى الاثنان ظاهرين.
field-commitment-updates-illustrative = مثال توضيحي
    .help = اكتبوا true عندما يكون هذا التحيين مثالا غير حقيقي.

# Assessments of a commitment

field-commitment-assessments = التقييمات
    .help = خلاصات المقيمين، كل واحدة حسب منهجيتها وسنتها.
field-commitment-assessments-by = جهة التقييم
    .help = واحدة من: self أو monitoring-body أو irm.
field-commitment-assessments-scheme = المنهجية
    .help = اسم المنهجية، مثل تقرير النتائج لآلية التقييم المستقلة.
field-commitment-assessments-year = سنة المنهجية
    .help = سنة المنهجية، مثلا 2022، لأن سلالمها تتغير مع الزمن.
field-commitment-assessments-date = التاريخ
    .help = تاريخ نشر التقييم، مثلا ⁦2024-09⁩.
field-commitment-assessments-verifiable = قابل للتحقق
    .help = اكتبوا true إذا رأى المقيم أن الالتزام قابل للتحقق، وإلا false.
field-commitment-assessments-completion = مستوى الإنجاز
    .help = واحدة من: not-started أو limited أو substantial أو complete أو withdrawn.
field-commitment-assessments-early_results = النتائج الأولية
    .help = ما الذي تغير فعليا: none أو marginal أو moderate أو significant.
field-commitment-assessments-note = ملاحظة
    .help = ما يبرزه المقيم، بكل لغة.
field-commitment-assessments-report = التقرير
    .help = معرف الوثيقة التي تتضمن التقييم.
field-commitment-assessments-illustrative = مثال توضيحي
    .help = اكتبوا true عندما يكون هذا التقييم مثالا غير حقيقي.

## Agreements

field-agreement-agreement_kind = صنف الاتفاقية
    .help = واحدة من: protocol أو convention أو memorandum أو charter أو contract.
field-agreement-signed_on = تاريخ التوقيع
    .help = يوم التوقيع، مثلا ⁦2022-02-18⁩.
field-agreement-place = المكان
    .help = مكان التوقيع، بكل لغة.
field-agreement-parties = الأطراف
    .help = كل من تلزمه الاتفاقية، حسب ترتيب النص.
field-agreement-parties-institution = المؤسسة
    .help = معرف المؤسسة، مثل regional-council.
field-agreement-parties-present = الحاضرون
    .help = معرفات الأشخاص الذين حضروا عنها.
field-agreement-parties-signatory = الموقِّع
    .help = معرف الشخص الذي وقَّع. فقط إذا ذكر ذلك مصدر.
field-agreement-themes = المحاور
    .help = معرفات قصيرة للمحاور التي تشملها، مثل digital-services.
field-agreement-term = مدة السريان
    .help = من بداية السريان إلى نهايته. تترك النهاية إذا لم تحدد.
field-agreement-full_text = النص الكامل
    .help = هل نشر النص الكامل وأين، وإلا فلماذا.
field-agreement-full_text-published = منشور
    .help = اكتبوا true إذا كان بإمكان أي كان قراءة النص الكامل، وإلا false.
field-agreement-full_text-document = الوثيقة
    .help = معرف الوثيقة التي تتضمن النص الكامل.
field-agreement-full_text-reason = سبب عدم النشر
    .help = السبب بكل لغة، كما هو معروف.
field-agreement-annexes = الملاحق
    .help = معرفات الوثائق الملحقة بها.

## Indicators

field-indicator-unit = الوحدة
    .help = ما تعده الأرقام، كلمة من اللائحة: persons أو households أو percent أو dirhams، إلخ.
field-indicator-unit_label = تسمية الوحدة
    .help = الوحدة بعبارتكم، بكل لغة، إذا لم توجد الكلمة الدقيقة في اللائحة.
field-indicator-direction = الاتجاه المنشود
    .help = up إذا كان الارتفاع خبرا سارا، وdown إذا كان الانخفاض كذلك، وneutral في غير ذلك.
field-indicator-decimals = الأرقام العشرية
    .help = عدد الأرقام بعد الفاصلة، مثلا 1.
field-indicator-frequency = الدورية
    .help = وتيرة صدور رقم جديد، كلمة من اللائحة: annual أو quarterly أو once، إلخ.
field-indicator-dimensions = التوزيع حسب
    .help = أسماء الأعمدة الإضافية في ملف CSV، مثل sex أو milieu.
field-indicator-codelists = أسماء الرموز
    .help = أسماء أعمدة التوزيع ورموزها في كل لغة؛ ويمكن أن يحتفظ ملف القيم بالرموز.
field-indicator-codelists-dimension = العمود
    .help = أحد أعمدة التوزيع كما ورد في الحقل dimensions.
field-indicator-codelists-name = اسم العمود
    .help = ما يسمى به العمود.
field-indicator-codelists-codes = الرموز
    .help = الرموز التي يمكن أن ترد في العمود.
field-indicator-codelists-codes-code = الرمز
    .help = الرمز كما يكتبه ملف القيم، مثل f أو ⁦"15-24"⁩.
field-indicator-codelists-codes-name = الاسم
    .help = ما يدل عليه الرمز.
field-indicator-baseline = القيمة المرجعية
    .help = القيمة التي يقاس التقدم انطلاقا منها.
field-indicator-baseline-period = الفترة
    .help = فترة هذه القيمة، مثلا 2014.
field-indicator-baseline-value = القيمة
    .help = العدد وحده دون وحدة، مثلا ⁦39.1⁩.
field-indicator-baseline-area = المجال الترابي
    .help = المجال المعني، إذا لم يكن المجموع.
field-indicator-targets = القيم المستهدفة
    .help = القيم الموعود بها، كل واحدة لفترتها.
field-indicator-targets-period = الفترة
    .help = الفترة الموعود لها بهذه القيمة، مثلا 2027.
field-indicator-targets-value = القيمة
    .help = العدد وحده دون وحدة، مثلا 25.
field-indicator-targets-area = المجال الترابي
    .help = المجال المعني، إذا لم يكن المجموع.
field-indicator-breaks = انقطاعات السلسلة
    .help = لحظات تغيرت فيها طريقة العد، فلا يقارن ما قبلها بما بعدها.
field-indicator-breaks-period = الفترة
    .help = أول فترة حسبت بالطريقة الجديدة، مثلا 2024.
field-indicator-breaks-note = ما الذي تغير
    .help = ما تغير في طريقة العد، بكل لغة.
field-indicator-chart = المبيان
    .help = أي مبيان يعرض القيم، إذا كان المعتاد لا يناسبها. وبدونه تحدده المعطيات.
field-indicator-method = المنهجية
    .help = كيف يحصل على الرقم: من يعد ماذا ومتى، بكل لغة.
field-indicator-source = المصدر
    .help = معرف الوثيقة أو المؤسسة التي جاءت منها الأرقام.
field-indicator-licence = الترخيص
    .help = شروط إعادة الاستعمال: رمز معروف مثل ⁦CC-BY-4.0⁩، أو not-stated إذا لم يذكر شيء.
field-indicator-next_update = التحيين المقبل
    .help = متى ينتظر الرقم المقبل، مثلا ⁦2027-Q1⁩.
field-indicator-data = المعطيات
    .help = اسم ملف CSV أو المصنف (⁦.xlsx⁩ أو ⁦.ods⁩) الموضوع في المجلد نفسه، مثل data.csv.

# Columns of the CSV file of an indicator

field-indicator-data-period = الفترة
    .help = فترة القيمة: 2024 أو ⁦2024-Q3⁩ أو ⁦2024-09⁩ أو ⁦2024-09-01⁩.
    .also = السنة | التاريخ | الفصل | الشهر
field-indicator-data-area = المجال الترابي
    .help = معرف أو اسم مجال معلن في site.yaml، مثل azilal.
    .also = المجال | الإقليم | الجهة | المكان
field-indicator-data-value = القيمة
    .help = العدد. تترك فارغة إذا كان غير موجود، مع ذكر السبب بعلامة، فالفراغ ليس صفرا. ويكتب العدد الصغير الذي لا ينشر هكذا: ⁦<5⁩.
field-indicator-data-flag = العلامة
    .help = حروف عند الحاجة يفصل بينها فراغ: p مؤقت، e تقديري، r مراجَع، b انقطاع، d محسوب، c سري، x غير متوفر، z لا ينطبق.
field-indicator-data-note = ملاحظة
    .help = ملاحظة قصيرة تخص هذه القيمة وحدها.
field-indicator-data-source = المصدر
    .help = معرف الوثيقة التي جاءت منها هذه القيمة، إذا اختلفت عن مصدر المؤشر.

## The site itself: site.yaml

field-site-title = عنوان الموقع
    .help = اسم الموقع، بكل لغة.
field-site-tagline = الشعار
    .help = بضع كلمات تظهر تحت العنوان، بكل لغة.
field-site-description = الوصف
    .help = جملة أو جملتان عن الموقع، لمحركات البحث والروابط التي يتقاسمها القراء.
field-site-languages = اللغات
    .help = رموز لغات الموقع، مثل ar وfr وen. تعرض الأولى عندما لا يوجد النص بلغة أخرى.
field-site-time_zone = المنطقة الزمنية
    .help = المنطقة التي تكتب بها الأوقات، مثل Africa/Casablanca.
field-site-base_url = عنوان الموقع على الويب
    .help = العنوان الكامل الذي سيوجد فيه الموقع، ويبدأ بـ https.
field-site-theme = المظهر
    .help = اسم المجلد داخل themes الذي يعطي الموقع مظهره، وdefault إذا لم يكتب.
field-site-publisher = الناشر
    .help = معرف المؤسسة التي تنشر الموقع.
field-site-contact = الاتصال
    .help = كيف يمكن للقارئ الاتصال بكم.
field-site-contact-email = البريد الإلكتروني
    .help = عنوان يُطلع عليه بانتظام، وليس أبدا العنوان الشخصي لأحد.
field-site-contact-page = صفحة الاتصال
    .help = معرف الصفحة التي تبين كيفية الاتصال بكم، مثل contact.
field-site-contact-form = استمارة الأخطاء
    .help = عنوان استمارة يبلغ فيها القراء عن الأخطاء؛ ودونها يكتبون إلى البريد الإلكتروني.
field-site-contact-form_field = خانة الاستمارة
    .help = اسم الخانة التي يوضع فيها عنوان الموضع حتى تكون معبأة سلفا، مثل page أو entry.123456.
field-site-accessibility = الولوج الرقمي
    .help = ما خلص إليه من قيّموا ولوج الموقع. ودون ذلك يقول التصريح إن الموقع لم يقيّم.
field-site-accessibility-result = النتيجة
    .help = full إذا احتُرمت كل القواعد، وpartial إذا احتُرم معظمها، وnone في غير ذلك.
field-site-accessibility-standard = المرجع
    .help = المرجع الذي قُيّم به الموقع، مثلا WCAG 2.2 AA أو RGAA 4.1.2.
field-site-accessibility-assessed_on = تاريخ التقييم
    .help = اليوم الذي انتهى فيه التقييم.
field-site-accessibility-assessed_by = من قيّم
    .help = من أجرى التقييم، بكل لغة.
field-site-accessibility-report = تقرير التقييم
    .help = معرف الوثيقة التي تضمه.
field-site-accessibility-limits = ما لا يمكن الولوج إليه
    .help = ما يعرف أنه غير ميسر، لمن، وما يعوضه.
field-site-accessibility-limits-what = ما هو
    .help = ما لا يمكن الولوج إليه ولمن، بكل لغة.
field-site-accessibility-limits-instead = ما يعوضه
    .help = ما يمكن استعماله بدلا منه، بكل لغة.
field-site-accessibility-remedy = سبل التظلم
    .help = الجهة التي يلجأ إليها من لم يُجب عن طلبه، بكل لغة.
field-site-menu = القائمة
    .help = أسماء الأبواب أو معرفات الصفحات، حسب ترتيب ظهورها في الأعلى.
field-site-page_size = عدد البطاقات في الصفحة
    .help = كم بطاقة تعرض القائمة قبل الانتقال إلى صفحة ثانية، مثلا 20.
field-site-history = تاريخ الصفحات
    .help = ما تذكره كل صفحة عن تاريخها انطلاقا من git، إن كان الموقع محفوظا فيه: days للأيام التي تغيرت فيها، وreasons للأسباب أيضا ولأسماء من راجعوا. تنشر حينئذ عناوين الإيداعات كما كتبت.
field-site-snapshots = الأيام السابقة
    .help = الأيام التي يمكن للقراء أن يروا فيها الموقع كما كان، انطلاقا من git. يكفي التاريخ، مثلا ⁦date: 2026-11-25⁩.
field-site-snapshots-date = اليوم
    .help = اليوم المعني، ويعرض ما كان عموميا في نهايته.
field-site-snapshots-revision = الإصدار
    .help = إصدار git الذي يعرض: وسم مثل v1، أو اسم إيداع. ودونه يعرض آخر إصدار في ذلك اليوم.
field-site-snapshots-label = المناسبة
    .help = ما يميز ذلك اليوم، بكل لغة، مثلا «نهاية المخطط الأول».
field-site-snapshots-without = المستثنى
    .help = معرفات البطاقات التي لا ينبغي عرضها كما كانت.
field-site-page_weight = وزن الصفحة
    .help = أقصى ما يجوز أن يزنه العرض الأول لصفحة بأوراق نمطها وبرامجها بعد الضغط، بآلاف البايتات، مثلا 50. ويُنبَّه إلى كل صفحة تتجاوزه.
field-site-cards = بطاقات المشاركة
    .help = الصفحات التي لها صورة خاصة بها تظهر حيث يُشارك عنوانها، مثل main. وإذا لم يُذكر شيء فصورة واحدة للموقع كله.
field-site-offline = القراءة دون شبكة
    .help = هل تحتفظ المتصفحات بالصفحات التي فتحها القراء، لتُقرأ عند انقطاع الشبكة، مثلا true. ولإيقاف ذلك اكتبوا false واتركوه: فيُمحى ما احتفظت به المتصفحات.
field-site-leave_out = ما لا يُنشر
    .help = ما يُنشر الموقع دونه، مثل open-data. لا يُستعمل إلا إذا وضعت الاستضافة حدا لعدد الملفات أو ضاقت المساحة.
field-site-typography = ضبط العلامات والفراغات
    .help = هل تضبط علامات الاقتباس والفواصل العليا والفراغات كما تكتبها كل لغة عند إعداد الموقع، مثلا true. ولا تمس الرموز والعناوين والأوقات.
field-site-pdf = PDF
    .help = هل تُنشر المخططات والتقارير أيضا في صيغة PDF، واحدة لكل لغة، إلى جانب صفحاتها: true. ويجب أن يُبنى البرنامج مع خاصية pdf.
field-site-areas = المجالات الترابية
    .help = الجهات والأقاليم التي تتحدث عنها البطاقات والأرقام.
field-site-areas-id = المعرف
    .help = اسم قصير لا يتغير أبدا، مثل beni-mellal.
field-site-areas-name = الاسم
    .help = اسم المجال الترابي، بكل لغة.
field-site-areas-parent = تابع لـ
    .help = معرف المجال الأكبر الذي ينتمي إليه.
field-site-areas-other_names = صيغ أخرى للاسم
    .help = طرق أخرى لكتابة الاسم في الجداول، مثل «الفقيه بنصالح» بدل «الفقيه بن صالح».
field-site-areas-tile = المكان على الخريطة
    .help = أين يوجد مربعه بين مربعات جيرانه، حتى تعرض الأرقام على خريطة مربعات.
field-site-areas-tile-column = العمود
    .help = عمود المربع، ابتداء من الغرب: 1 ثم 2 ثم 3.
field-site-areas-tile-row = الصف
    .help = صف المربع، ابتداء من الشمال: 1 ثم 2 ثم 3.
field-site-tags = المواضيع
    .help = المواضيع التي تجمع البطاقات المتقاربة.
field-site-tags-id = المعرف
    .help = اسم قصير لا يتغير أبدا، مثل open-budget.
field-site-tags-name = الاسم
    .help = اسم الموضوع، بكل لغة.
field-site-sections = الأبواب
    .help = مجلدات content الجديدة أو التي يختلف نوعها عن المعتاد.
field-site-sections-kind = نوع البطاقات
    .help = نوع بطاقات هذا المجلد، مثل news.
field-site-kinds = أنواعكم الخاصة
    .help = أنواع البطاقات التي يضيفها هذا الموقع، مثل hearing.
field-site-kinds-label = الاسم المفرد
    .help = ما تسمى به البطاقة الواحدة، بكل لغة.
field-site-kinds-plural = اسم الجمع
    .help = ما تسمى به عدة بطاقات، بكل لغة.
field-site-kinds-help = الغاية منه
    .help = جملة واحدة للمحررين، بكل لغة.
field-site-kinds-section = المجلد
    .help = مجلد content الذي يضمها، مثل hearings.
field-site-kinds-fields = الحقول
    .help = حقول هذا النوع، لكل منها طبيعته.
field-site-fields = حقولكم الخاصة
    .help = حقول يضيفها هذا الموقع إلى الأنواع المعتادة، مثل cost_estimate للالتزام.
field-site-fields-type = الطبيعة
    .help = ما يكتب في الحقل: text أو words أو date أو integer أو choice أو ref، إلخ.
field-site-fields-required = إلزامي
    .help = اكتبوا true إذا كان ملء الحقل واجبا دائما.
field-site-fields-label = التسمية
    .help = اسم الحقل كما يراه القارئ، بكل لغة.
field-site-fields-help = المساعدة
    .help = جملة تبين للمحرر ما يكتبه، بكل لغة.
field-site-fields-kinds = يحيل على
    .help = بالنسبة للإحالة: أنواع البطاقات الممكنة، مثل person.
field-site-fields-choices = الاختيارات
    .help = بالنسبة للاختيار: كل رمز مع اسمه بكل لغة.
field-site-fields-of = قائمة من
    .help = بالنسبة للقائمة: طبيعة ما تتضمنه.
field-site-fields-fields = حقول المجموعة
    .help = بالنسبة للمجموعة: الحقول التي تتضمنها.
field-site-limits = الحدود
    .help = أقصى ما يُقرأ من الموقع.
field-site-limits-file_megabytes = حجم الملف
    .help = بالميغابايت، لملف واحد غير الجداول؛ 20 إن لم يذكر.
field-site-limits-records = البطاقات
    .help = أقصى عدد للبطاقات؛ 50000 إن لم يذكر.
field-site-limits-rows = الأسطر
    .help = أقصى عدد لأسطر الجدول الواحد؛ 5000000 إن لم يذكر.
field-site-limits-depth = العمق
    .help = أقصى عدد لمستويات اللوائح والحقول المتداخلة، من 8 إلى 256؛ 64 إن لم يذكر.
field-site-allow = تنبيهات مقبولة
    .help = تنبيهات مقبولة في الموقع كله، ولكل منها سبب.
field-site-allow-check = التنبيه
    .help = اسم الفحص كما يظهر في الرسالة.
field-site-allow-reason = السبب
    .help = لماذا يصح قبوله.

## Choices: how far a commitment or a milestone is (the completion scale of OGP's Independent Reporting Mechanism)

choice-status-not-started = لم يبدأ
choice-status-limited = إنجاز محدود
choice-status-substantial = إنجاز جوهري
choice-status-complete = إنجاز مكتمل
choice-status-withdrawn = مسحوب
choice-status-no-evidence = دون إثبات

## Choices: how a milestone stands against its date

choice-milestone-state-open = لم يحل أجلها بعد
choice-milestone-state-late = متأخرة
choice-milestone-state-complete = مكتملة
choice-milestone-state-completed-late = اكتملت بعد أجلها
choice-milestone-state-withdrawn = مسحوبة

## Choices: the values of the Open Government Partnership

choice-ogp-value-access-to-information = الحصول على المعلومات
choice-ogp-value-civic-participation = المشاركة المواطنة
choice-ogp-value-public-accountability = المساءلة العمومية
choice-ogp-value-technology-and-innovation = التكنولوجيا والابتكار

## Choices: institutions

choice-institution-type-ministry = وزارة
choice-institution-type-wilaya = ولاية
choice-institution-type-regional-council = مجلس جهة
choice-institution-type-province = إقليم
choice-institution-type-civil-society = منظمة من المجتمع المدني
choice-institution-type-international-organisation = منظمة دولية
choice-institution-type-research-centre = مركز دراسات وأبحاث
choice-institution-type-advisory-body = هيئة استشارية
choice-institution-type-public-agency = مؤسسة عمومية
choice-institution-type-other = هيئة أخرى

## Choices: documents

choice-document-kind-law = قانون
choice-document-kind-plan = خطة
choice-document-kind-report = تقرير
choice-document-kind-minutes = محضر
choice-document-kind-press-article = مقال صحفي
choice-document-kind-web-page = صفحة إلكترونية
choice-document-kind-agreement-text = نص اتفاقية
choice-document-kind-study = دراسة
choice-document-kind-dataset = مجموعة معطيات
choice-document-kind-guide = دليل
choice-document-kind-letter = رسالة
choice-document-kind-other = وثيقة أخرى

## Choices: the scope of a plan

choice-scope-local = محلي
choice-scope-national = وطني

## Choices: agreements

choice-agreement-kind-protocol = بروتوكول
choice-agreement-kind-convention = اتفاقية
choice-agreement-kind-memorandum = مذكرة تفاهم
choice-agreement-kind-charter = ميثاق
choice-agreement-kind-contract = عقد

## Choices: units of an indicator, as written beside a figure

choice-unit-persons = شخص
choice-unit-households = أسرة
choice-unit-percent = في المائة
choice-unit-square-kilometres = كيلومتر مربع
choice-unit-dirhams = درهم
choice-unit-zones = منطقة
choice-unit-agreements = اتفاقية
choice-unit-associations = جمعية
choice-unit-proposals = مقترح
choice-unit-count = وحدة
choice-unit-other = وحدة أخرى

## Choices: which way an indicator should go

choice-direction-up = الارتفاع هو المنشود
choice-direction-down = الانخفاض هو المنشود
choice-direction-neutral = دون اتجاه منشود

## Choices: which chart shows the values

choice-chart-line = خط
choice-chart-bar = أعمدة
choice-chart-horizontal-bar = أشرطة أفقية
choice-chart-stacked-bar = أعمدة مكدسة
choice-chart-small-multiples = مبيانات صغيرة
choice-chart-tile-map = خريطة مربعات
choice-chart-none = بلا مبيان

## Choices: how often a figure is published

choice-frequency-decennial = كل عشر سنوات
choice-frequency-annual = سنوية
choice-frequency-half-yearly = نصف سنوية
choice-frequency-quarterly = فصلية
choice-frequency-monthly = شهرية
choice-frequency-irregular = غير منتظمة
choice-frequency-once = مرة واحدة

## Choices: what must be known about a value (SDMX observation status)

choice-decimal-mark-point = النقطة: ⁦1.5⁩
choice-decimal-mark-comma = الفاصلة: ⁦1,5⁩

choice-flag-p = مؤقت
choice-flag-e = تقديري
choice-flag-r = مراجَع
choice-flag-b = انقطاع في السلسلة
choice-flag-d = محسوب
choice-flag-c = سري
choice-flag-x = غير متوفر
choice-flag-z = لا ينطبق

## Choices: who assesses

choice-assessor-self = تقييم ذاتي
choice-assessor-monitoring-body = هيئة التتبع المحلية
choice-assessor-irm = آلية التقييم المستقلة (IRM)

## Choices: early results

choice-early-results-none = لا نتائج
choice-early-results-marginal = هامشية
choice-early-results-moderate = متوسطة
choice-early-results-significant = كبيرة

## The record: budgets, consultations, datasets, reports, corrections, obligations

kind-budget = ميزانية
    .plural = الميزانيات
    .help = اعتمادات سنة مالية: ما رُصد وما عُدل وما التُزم به وما أُدي، سطرا بسطر في ملف CSV.
kind-consultation = استشارة
    .plural = الاستشارات
    .help = من استُشير ومن حضر، وما اقتُرح، والجواب المعلل عن كل مقترح.
kind-dataset = مجموعة معطيات
    .plural = مجموعات المعطيات
    .help = ملف معطيات يمكن لأي كان تحميله وإعادة استعماله، مع شرح كل عمود فيه.
kind-report = تقرير
    .plural = التقارير
    .help = ما تصرح به المؤسسة عن فترة معينة. تظل أرقامه وحالاته كما كانت يوم حصرها.
kind-correction = تصحيح
    .plural = التصحيحات
    .help = معلومة نُشرت خطأ ثم صححت علنا: القيمة القديمة والجديدة والسبب.
kind-obligation = واجب
    .plural = الواجبات
    .help = ما يوجبه القانون أو الانضمام إلى شراكة، وأجله، وما يثبت الوفاء به.

field-commitment-budget = الميزانية
    .help = معرفات بطاقات الميزانية المخصصة لهذا الالتزام.
field-site-fields-private = للفريق فقط
    .help = اكتبوا true إذا كان يجب ألا ينشر هذا الحقل أبدا. يظهر في نسخة الفريق وحدها.

# Budgets

field-budget-fiscal_year = السنة المالية
    .help = سنة الميزانية، مثلا 2026.
field-budget-lines = سطور الميزانية
    .help = اسم ملف CSV أو المصنف (⁦.xlsx⁩ أو ⁦.ods⁩) الموضوع في المجلد نفسه، مثل lines.csv.
field-budget-lines-programme = البرنامج
    .help = ما خصص له المبلغ: برنامج أو مشروع أو فصل.
field-budget-lines-nature = طبيعة المبلغ
    .help = واحدة من: initial أو adjustment أو revised أو committed أو ordered أو paid. أما adjustment فما أضيف، أو ما نقص بعلامة الطرح.
field-budget-lines-amount = المبلغ
    .help = العدد وحده دون وحدة. يترك فارغا إذا لم يعرف، فالفراغ ليس صفرا.
field-budget-lines-unit = الوحدة
    .help = واحدة من: dirhams أو thousand-dirhams أو million-dirhams أو euros أو us-dollars.
field-budget-lines-funder = الجهة الممولة
    .help = معرف المؤسسة التي تمول.
field-budget-lines-note = ملاحظة
    .help = ملاحظة قصيرة تخص هذا المبلغ وحده.
field-budget-lines-as_of = إلى غاية
    .help = التاريخ الذي حصر عنده المبلغ إذا لم تنته السنة المالية: ⁦2025-06⁩ أو ⁦2025-06-30⁩.
field-budget-lines-flag = العلامة
    .help = حروف عند الحاجة يفصل بينها فراغ: p مؤقت، e تقديري، r مراجَع، b انقطاع، d محسوب، c سري، x غير متوفر، z لا ينطبق.
field-budget-programmes = البرامج
    .help = برامج الميزانية، يسميها ملف المبالغ بمعرفاتها.
field-budget-programmes-id = المعرف
    .help = المعرف الدائم كما يكتبه الملف، مثل rural-roads.
field-budget-programmes-name = الاسم
    .help = اسم البرنامج.
field-any-decimal_mark = علامة الأعشار
    .help = ما يسبق الأعشار في الملف: point للنقطة أو comma للفاصلة. لا حاجة إليه إلا إذا لم تبيّنه أعداد الملف.
field-any-sheet = الورقة
    .help = ورقة المصنف، بالاسم الظاهر على لسانها. لا حاجة إليها إلا إذا كانت في المصنف عدة أوراق مكتوبة.

# Consultations

field-consultation-status = الحالة
    .help = واحدة من: planned أو open أو closed-analysing أو closed-no-report أو closed-reported أو closed-not-stated أو abandoned.
field-consultation-method = طريقة المشاركة
    .help = واحدة أو أكثر من: public-meeting أو workshop أو online أو survey أو written أو interviews أو hearing أو other أو not-stated.
field-consultation-announced = تاريخ الإعلان
    .help = اليوم الذي أُعلن فيه عن الاستشارة، مثلا ⁦2026-03-01⁩.
field-consultation-opened = تاريخ الافتتاح
    .help = أول يوم أمكنت فيه المشاركة، مثلا ⁦2026-03-15⁩.
field-consultation-closed = تاريخ الاختتام
    .help = آخر يوم أمكنت فيه المشاركة، مثلا ⁦2026-04-15⁩.
field-consultation-sessions = اللقاءات
    .help = لقاءات الاستشارة، لكل منها موعد ومكان.
field-consultation-sessions-start = الموعد
    .help = اليوم والساعة إن عُرفت، مثلا ⁦2026-03-20T10:00⁩، أو اليوم وحده.
field-consultation-sessions-place = المكان
    .help = مكان اللقاء، بكل لغة.
field-consultation-sessions-area = المجال الترابي
    .help = معرف المجال الترابي الذي عُقد اللقاء من أجله، مثل azilal.
field-consultation-sessions-accessible = الولوجيات
    .help = اكتبوا true إذا كان بإمكان الأشخاص في وضعية إعاقة الدخول والمشاركة، وإلا false. يترك إذا لم يُعرف ذلك.
field-consultation-sessions-languages = لغات اللقاء
    .help = رموز اللغات التي جرى بها اللقاء، مثل ar وzgh.
field-consultation-participants = المشاركون
    .help = كم عدد المشاركين ومن هم.
field-consultation-participants-total = المجموع
    .help = عدد كل من شارك.
field-consultation-participants-by_category = حسب الفئة
    .help = العدد لكل فئة، مثلا ⁦{"{"}citizens: 40, civil-society: 12{"}"}⁩. يجب أن يساوي مجموعها العدد الإجمالي.
field-consultation-participants-by_gender = حسب النوع
    .help = عدد النساء والرجال، مثلا ⁦{"{"}women: 30, men: 22{"}"}⁩. ومن لم يصرح يعد في not-stated.
field-consultation-report_due = أجل التقرير
    .help = الموعد المعلن لنشر تقرير الاستشارة.
field-consultation-report_published = تاريخ نشر التقرير
    .help = اليوم الذي نشر فيه التقرير فعلا.
field-consultation-commitments = الالتزامات المعنية
    .help = معرفات الالتزامات التي كانت موضوع الاستشارة أو انبثقت عنها.
field-consultation-inputs = المقترحات
    .help = كل ما اقتُرح، وجواب الإدارة عن كل مقترح.
field-consultation-inputs-id = المعرف
    .help = اسم قصير لا يتغير أبدا، مثل rural-buses: حروف لاتينية صغيرة وأرقام وواصلات.
field-consultation-inputs-channel = قناة التوصل
    .help = واحدة من: session أو web أو email أو letter أو phone أو survey أو petition أو other.
field-consultation-inputs-category = فئة صاحب المقترح
    .help = الفئة وليس الاسم: citizens أو civil-society أو public-bodies أو elected أو business أو academia أو media أو other.
field-consultation-inputs-original_lang = لغة المقترح
    .help = رمز اللغة التي قيل بها، مثل ar أو zgh أو fr.
field-consultation-inputs-text = نص المقترح
    .help = ما اقتُرح، بلغته. دون أي معطى شخصي.
field-consultation-inputs-decision = القرار
    .help = واحد من: accepted أو partly-accepted أو rejected أو merged أو deferred أو out-of-scope. يترك ما دام المقترح ينتظر جوابا.
field-consultation-inputs-reason = التعليل
    .help = لماذا اتُّخذ هذا القرار، بكل لغة وبعبارات يفهمها صاحب المقترح. إلزامي عند كل قرار، إلا إذا ضُم المقترح إلى غيره.
field-consultation-inputs-merged_into = ضُم إلى
    .help = معرف المقترح الذي يجيب عنهما معا.
field-consultation-inputs-leads_to = ما ترتب عنه
    .help = معرف الالتزام أو الخطة التي أخذت به.
field-consultation-inputs-decided_on = تاريخ القرار
    .help = اليوم الذي تقرر فيه الجواب، مثلا ⁦2026-05-10⁩.
field-consultation-inputs-submitter = صاحب المقترح
    .help = اسمه، لتتمكنوا من الرد عليه. لا ينشر في أي مكان ما لم يوافق على ذلك.
field-consultation-inputs-consent = الموافقة على نشر الاسم
    .help = اكتبوا true فقط إذا وافق صاحب المقترح على نشر اسمه.

# Datasets

field-dataset-data = الملف
    .help = اسم ملف CSV أو المصنف (⁦.xlsx⁩ أو ⁦.ods⁩) الموضوع في المجلد نفسه، مثل data.csv.
field-dataset-schema = الأعمدة
    .help = أعمدة الملف حسب ترتيبها، مع شرح كل عمود.
field-dataset-schema-name = اسم العمود
    .help = الاسم كما هو مكتوب في السطر الأول من الملف.
field-dataset-schema-title = التسمية
    .help = ما يسمى به العمود للقارئ، بكل لغة.
field-dataset-schema-datatype = طبيعة القيم
    .help = واحدة من: text أو integer أو number أو date أو boolean أو area.
field-dataset-schema-description = الشرح
    .help = ما يحتاج القارئ إلى معرفته عن العمود، بكل لغة.
field-dataset-schema-required = إلزامي
    .help = اكتبوا true إذا كان كل سطر يملأ هذا العمود.
field-dataset-publisher = الناشر
    .help = معرف المؤسسة التي تنشر المعطيات.
field-dataset-licence = الترخيص
    .help = شروط إعادة الاستعمال: رمز معروف مثل ⁦CC-BY-4.0⁩، أو not-stated إذا لم يذكر شيء.
field-dataset-temporal = الفترة المشمولة
    .help = الفترة التي تتحدث عنها المعطيات.
field-dataset-spatial = المجال الترابي
    .help = معرف المجال الذي تتحدث عنه المعطيات، مثل azilal.
field-dataset-frequency = الدورية
    .help = وتيرة تجديد المعطيات، كلمة من اللائحة: annual أو quarterly أو irregular، إلخ.
field-dataset-contact = للاستفسار
    .help = معرف المؤسسة أو الشخص الذي توجه إليه الأسئلة عن المعطيات.
field-dataset-version = النسخة
    .help = تسمية هذه النسخة من المعطيات، مثل ⁦1.0⁩.

# Reports

field-report-period = الفترة
    .help = الفترة التي يتحدث عنها التقرير.
field-report-scope = موضوع التقرير
    .help = معرف الخطة أو الالتزام الذي يتحدث عنه.
field-report-sections = أجزاء التقرير
    .help = أجزاء التقرير حسب ترتيبها.
field-report-sections-title = العنوان
    .help = عنوان الجزء، بكل لغة.
field-report-sections-text = النص
    .help = ما يقوله هذا الجزء، بكل لغة.
field-report-sections-shows = البطاقات المعروضة
    .help = معرفات الالتزامات أو المؤشرات أو البطاقات التي يعرض حالتها وأرقامها.
field-report-frozen_as_of = تاريخ حصر المعطيات
    .help = اليوم الذي حُصرت فيه الأرقام والحالات، مثلا ⁦2026-06-30⁩. لا تتغير بعده.

# Corrections

field-correction-affects = ما جرى تصحيحه
    .help = كل قيمة صححت: في أي بطاقة، وماذا كانت، وماذا أصبحت.
field-correction-affects-target = البطاقة
    .help = معرف البطاقة التي تتضمن القيمة.
field-correction-affects-field = الحقل
    .help = اسم الحقل، مثل signed_on أو period.end أو milestones.platform-online.due. يكتب هذا أو الخانة.
field-correction-affects-cell = الخانة
    .help = الخانة المعنية في ملف القيم: الفترة والمجال لمؤشر، والسطر والعمود لملف آخر.
field-correction-affects-cell-period = الفترة
    .help = فترة القيمة في المؤشر، مثلا 2024.
field-correction-affects-cell-area = المجال الترابي
    .help = معرف مجال القيمة في المؤشر، مثل azilal.
field-correction-affects-cell-dimensions = التوزيع
    .help = ما تقوله الأعمدة الإضافية، حسب ترتيبها في المؤشر.
field-correction-affects-cell-row = السطر
    .help = رقم السطر، والأول هو الذي يلي سطر العناوين.
field-correction-affects-cell-column = العمود
    .help = اسم العمود كما هو مكتوب في السطر الأول من الملف.
field-correction-affects-old = القيمة القديمة
    .help = ما كان منشورا خطأ.
field-correction-affects-new = القيمة الجديدة
    .help = القيمة الصحيحة كما هي الآن في المعطيات.
field-correction-cause = سبب الخطأ
    .help = كيف وقع الخطأ، بكل لغة.
field-correction-detected_by = من اكتشف الخطأ
    .help = واحد من: team أو citizen أو source أو press أو monitoring-body أو assessor أو other.
field-correction-first_wrong = تاريخ نشر الخطأ
    .help = منذ متى كانت القيمة الخاطئة منشورة.
field-correction-found = تاريخ اكتشافه
    .help = متى اكتُشف الخطأ.
field-correction-published = تاريخ نشر التصحيح
    .help = متى نشر التصحيح.
field-correction-approved_by = وافق عليه
    .help = معرف المؤسسة أو الشخص الذي وافق على التصحيح.
field-correction-severity = درجة الخطأ
    .help = minor لهفوة لا تغير المعنى، وsignificant لرقم أو تاريخ أو اسم خاطئ، وmajor إذا كان قد يؤدي إلى استنتاج خاطئ.

# Obligations

field-obligation-text = ما يجب القيام به
    .help = مضمون الواجب، بكل لغة.
field-obligation-basis = السند
    .help = المادة أو القاعدة التي توجبه، بكل لغة، مثلا: المادة 10 من القانون رقم ⁦31-13⁩.
field-obligation-due = الأجل
    .help = آخر موعد للوفاء به، أو للوفاء به أول مرة. يكتب هذا أو الدورية.
field-obligation-cycle_days = الدورية بالأيام
    .help = أقصى عدد من الأيام بين مرة وأخرى، مثلا 365.
field-obligation-satisfied_by = ما يثبت الوفاء به
    .help = معرفات البطاقات التي تثبت الوفاء به: وثائق أو أخبار أو تقارير.

## Choices: budgets

choice-budget-nature-initial = الاعتمادات الأولية
choice-budget-nature-adjustment = التحويلات والتعديلات
choice-budget-nature-revised = الاعتمادات المعدلة
choice-budget-nature-committed = المبالغ الملتزم بها
choice-budget-nature-ordered = المبالغ المأمور بصرفها
choice-budget-nature-paid = المبالغ المؤداة
choice-money-unit-dirhams = درهم
choice-money-unit-thousand-dirhams = ألف درهم
choice-money-unit-million-dirhams = مليون درهم
choice-money-unit-euros = أورو
choice-money-unit-us-dollars = دولار أمريكي

## Choices: consultations

choice-consultation-status-planned = مبرمجة
choice-consultation-status-open = مفتوحة
choice-consultation-status-closed-analysing = مغلقة، المقترحات قيد الدراسة
choice-consultation-status-closed-no-report = مغلقة دون تقرير
choice-consultation-status-closed-reported = مغلقة، نشر تقريرها
choice-consultation-status-closed-not-stated = مغلقة، مآلها غير معروف
choice-consultation-status-abandoned = متخلى عنها
choice-method-public-meeting = لقاء عمومي
choice-method-workshop = ورشة عمل
choice-method-online = عبر الأنترنت
choice-method-survey = استبيان
choice-method-written = مذكرات مكتوبة
choice-method-interviews = مقابلات
choice-method-hearing = جلسة استماع
choice-method-other = طريقة أخرى
choice-method-not-stated = غير مذكورة
choice-channel-session = خلال لقاء
choice-channel-web = عبر الموقع أو المنصة
choice-channel-email = بالبريد الإلكتروني
choice-channel-letter = برسالة ورقية
choice-channel-phone = بالهاتف
choice-channel-survey = ضمن استبيان
choice-channel-petition = بعريضة
choice-channel-other = بطريقة أخرى
choice-participant-category-citizens = مواطنات ومواطنون
choice-participant-category-civil-society = المجتمع المدني
choice-participant-category-public-bodies = إدارات وهيئات عمومية
choice-participant-category-elected = منتخبون
choice-participant-category-business = مقاولات وغرف مهنية
choice-participant-category-academia = جامعات وباحثون
choice-participant-category-media = صحافة
choice-participant-category-other = آخرون
choice-gender-women = نساء
choice-gender-men = رجال
choice-gender-not-stated = غير مصرح به
choice-decision-accepted = مقبول
choice-decision-partly-accepted = مقبول جزئيا
choice-decision-rejected = غير مقبول
choice-decision-merged = ضُم إلى مقترح آخر
choice-decision-deferred = مؤجل
choice-decision-out-of-scope = خارج موضوع الاستشارة
choice-decision-awaiting = في انتظار الجواب

## Choices: datasets

choice-datatype-text = نص
choice-datatype-integer = عدد صحيح
choice-datatype-number = عدد عشري
choice-datatype-date = تاريخ
choice-datatype-boolean = نعم أو لا
choice-datatype-area = مجال ترابي

## Choices: corrections

choice-detected-by-team = فريق الموقع
choice-detected-by-citizen = مواطن أو مواطنة
choice-detected-by-source = المؤسسة مصدر المعطيات
choice-detected-by-press = الصحافة
choice-detected-by-monitoring-body = هيئة التتبع المحلية
choice-detected-by-assessor = مقيم أو مفتش
choice-detected-by-other = جهة أخرى
choice-correction-severity-minor = هفوة لا تغير المعنى
choice-correction-severity-significant = خطأ في معلومة
choice-correction-severity-major = خطأ قد يؤدي إلى استنتاج خاطئ

## Choices: how an obligation stands

choice-obligation-state-met = تم الوفاء به
choice-obligation-state-awaited = لم يحل أجله بعد
choice-obligation-state-unmet = انقضى أجله ولا شيء يثبت الوفاء به
choice-obligation-state-never = لا شيء يثبت الوفاء به ولو مرة واحدة

field-site-tags-data_theme = محور البيانات
    .help = المحور الذي تصنف تحته بوابات البيانات ما له هذا الموضوع.
field-site-catalogue = فهرس البيانات
    .help = ما يقوله فهرس بيانات الموقع عنها جملة، للبوابات التي تجمعه.
field-site-catalogue-licence = رخصة الفهرس
    .help = شروط إعادة استعمال الفهرس نفسه، مثل CC-BY-4.0. أما شروط البيانات فتذكر في كل بطاقة.
field-site-catalogue-themes = المحاور
    .help = المحاور التي تصنف تحتها البوابات جميع بيانات الموقع، وتضاف إليها محاور المواضيع.
choice-history-days = الأيام التي تغيرت فيها الصفحة
choice-history-reasons = الأيام والأسباب ومن راجع
choice-conformance-full = مطابق كليا
choice-conformance-partial = مطابق جزئيا
choice-conformance-none = غير مطابق
choice-cards-none = لا صفحة، ولا الموقع
choice-cards-site = صورة واحدة للموقع كله
choice-cards-main = الخطط والالتزامات والتقارير
choice-cards-all = كل البطاقات
choice-leave-out-open-data = البيانات المفتوحة والملفات الموجهة للبرامج
choice-leave-out-record-feeds = خلاصات كل التزام وكل مؤشر
choice-data-theme-agriculture = الفلاحة والصيد البحري والغابات والتغذية
choice-data-theme-economy = الاقتصاد والمالية
choice-data-theme-education = التربية والثقافة والرياضة
choice-data-theme-energy = الطاقة
choice-data-theme-environment = البيئة
choice-data-theme-government = الحكومة والقطاع العام
choice-data-theme-health = الصحة
choice-data-theme-international = القضايا الدولية
choice-data-theme-justice = العدل والمنظومة القانونية والأمن العام
choice-data-theme-regions = الجهات والمدن
choice-data-theme-society = السكان والمجتمع
choice-data-theme-technology = العلوم والتكنولوجيا
choice-data-theme-transport = النقل

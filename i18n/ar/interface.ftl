# What the pages say to their readers. The ids are the same in every language.
# A count chooses its plural form and is shown written for the language; other values come ready to print.

## Around every page

ui-skip = الانتقال إلى المحتوى
ui-menu = القائمة
ui-languages = اللغات
ui-breadcrumbs = أنت هنا
ui-sections = جميع الأقسام
ui-contact = للتواصل
ui-as-of = الوضعية إلى غاية { $date }
ui-card-status = { $status } ({ $since })
ui-copy = نسخة محفوظة
ui-copy-made = أُنجزت هذه النسخة يوم { $date }.
ui-copy-current = الصفحة الحالية على العنوان { $address }
ui-earlier = الموقع كما كان
ui-earlier-help = يعرض كل يوم من هذه الأيام الموقع كما كان منشورا حينها: نصوصه وأرقامه ومدى تقدم الالتزامات في ذلك اليوم.
ui-earlier-limits = تعرض صفحات الأيام السابقة بمظهر الموقع الحالي. لا يظهر فيها ما سُحب أو حُذف منذ ذلك الحين، ولا يرافقها ملف إلا إذا لم يتغير.
ui-earlier-programs = للبرامج: إلى جانب كل صفحة ملف { $file }، وهو لائحة حالاتها السابقة (⁦RFC 7089⁩).
ui-earlier-head = { $title } – كما كان الوضع يوم { $date }
ui-page-earlier = هذه الصفحة كما كانت
ui-kept = تعذر الوصول إلى الموقع. هذه صفحة محفوظة على جهازكم، وهي تعرض الوضعية إلى غاية { $date }.
ui-past = صفحة من يوم سابق
ui-past-day = هذه الصفحة معروضة كما كانت يوم { $date }.
ui-past-today = الانتقال إلى الصفحة الحالية
ui-past-gone = لم تعد هذه الصفحة موجودة اليوم.
ui-past-corrected = جرى تصحيح معطى في هذه الصفحة يوم { $date }.
ui-past-days = جميع الأيام السابقة
ui-published-on = تاريخ النشر: { $date }
ui-updated-on = تاريخ التحيين: { $date }

## The four questions

ui-how-far = إلى أين وصل
ui-what-proof = بأي إثبات
ui-since-when = منذ متى
ui-until-when = خلال أي فترة
ui-part-of-all = { $part } من { $all }
ui-commitments-complete = الالتزامات المكتملة
ui-documents-count =
    { $count ->
        [zero] لا وثيقة
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $count } وثائق
        [many] { $count } وثيقة
       *[other] { $count } وثيقة
    }
ui-no-document = لا وثيقة منشورة
ui-milestones-complete = المحطات المكتملة: { $part } من { $all }
ui-milestones-late =
    { $count ->
        [zero] لا محطة متأخرة
        [one] محطة واحدة متأخرة
        [two] محطتان متأخرتان
        [few] { $count } محطات متأخرة
        [many] { $count } محطة متأخرة
       *[other] { $count } محطة متأخرة
    }
ui-never-updated-since = لم ينشر أي تحيين منذ { $date }
ui-no-evidence-is-not = لا يعني هذا أن شيئا لم ينجز، بل أن لا شيء مما نشر يسمح بالجزم بذلك.
ui-last-update = آخر تحيين: { $date }
ui-no-update-yet = لم ينشر أي تحيين إلى اليوم
ui-overdue = تأخر التحيين عن موعده
ui-overdue-days =
    { $count ->
        [zero] تأخر التحيين عن موعده: آخر تحيين اليوم
        [one] تأخر التحيين عن موعده: مر يوم واحد على آخر تحيين
        [two] تأخر التحيين عن موعده: مر يومان على آخر تحيين
        [few] تأخر التحيين عن موعده: مرت { $count } أيام على آخر تحيين
        [many] تأخر التحيين عن موعده: مر { $count } يوما على آخر تحيين
       *[other] تأخر التحيين عن موعده: مر { $count } يوم على آخر تحيين
    }
ui-update-cycle =
    { $count ->
        [zero] لا دورية محددة للتحيين
        [one] ينتظر تحيين كل يوم
        [two] ينتظر تحيين كل يومين
        [few] ينتظر تحيين كل { $count } أيام
        [many] ينتظر تحيين كل { $count } يوما
       *[other] ينتظر تحيين كل { $count } يوم
    }
ui-elapsed = الأشهر المنقضية: { $part } من { $all }

## Home

ui-in-figures = بالأرقام
ui-latest = آخر المستجدات
ui-no-plan = لم تنشر أي خطة عمل بعد.

## Lists, topics, glossary

ui-nothing-yet = لم ينشر شيء هنا بعد.
ui-records-count =
    { $count ->
        [zero] لا بطاقة
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $count } بطاقات
        [many] { $count } بطاقة
       *[other] { $count } بطاقة
    }
ui-terms-count =
    { $count ->
        [zero] لا مصطلح
        [one] مصطلح واحد
        [two] مصطلحان
        [few] { $count } مصطلحات
        [many] { $count } مصطلحا
       *[other] { $count } مصطلح
    }
ui-pages = صفحات هذه اللائحة
ui-page-of = الصفحة { $page } من { $all }
ui-page-number = الصفحة { $page }
ui-previous = السابقة
ui-next = التالية
ui-topic = موضوع
ui-tags-help = كل ما نشر، مصنفا حسب المواضيع.
ui-glossary-help = كلمات قد لا يعرفها القارئ، مشروحة بلغة بسيطة.
ui-letters = الحروف

## What must be known about a page

ui-illustrative = مثال
ui-illustrative-notice = هذا مثال توضيحي غير حقيقي.
    .more = يبين طريقة عرض بطاقة من هذا النوع، ولا يصف أي واقع.
ui-draft = مسودة
ui-draft-notice = مسودة: لا يرى هذه الصفحة إلا من يعدون الموقع.
ui-embargo-notice = موعد النشر: { $date }. لا يرى هذه الصفحة قبله إلا من يعدون الموقع.
ui-withdrawn = مسحوب
ui-withdrawn-notice = تاريخ السحب: { $date }.
ui-replaced-by = البديل:
ui-in-language = باللغة { $language }
ui-fallback-notice = هذه الصفحة غير متوفرة بعد بالعربية، وهي معروضة باللغة { $language }.
    .link = فتح الصفحة باللغة { $language }
ui-stale-notice = هذه الترجمة أقدم من النص الأصلي المكتوب باللغة { $language }.
    .link = قراءة النص الحالي باللغة { $language }
    .changed = تغير النص الأصلي يوم { $date }، بعد هذه الترجمة.

## How a page came to be

ui-history = تاريخ هذه الصفحة
ui-history-changes = { $count ->
    [zero] لا تغيير معروف
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرا
   *[other] { $count } تغيير
}
ui-history-earlier = { $count ->
    [zero] لا تغييرات أقدم.
    [one] وتغيير واحد أقدم.
    [two] وتغييران أقدم.
    [few] و{ $count } تغييرات أقدم.
    [many] و{ $count } تغييرا أقدم.
   *[other] و{ $count } تغيير أقدم.
}
ui-reviewed = آخر مراجعة: { $date }، { $by }.
    .since = تغيرت الصفحة بعدها.
ui-reviewed-by = المراجعة: { $by }
ui-history-unknown = ما تغير إلى غاية { $date } غير معروف هنا.

## Records

ui-attachments = الملفات
ui-mentioned-by = صفحات تشير إلى هذه الصفحة
ui-discrepancies-help = لا تقول المصادر كلها الشيء نفسه. نورد كل رواية مع مصدرها.
ui-licence-not-stated = غير مذكور
ui-licence-none = لم تذكر رخصة الاستعمال
ui-not-stated = لم يذكر في المصادر
ui-not-known = غير معروف
ui-yes = نعم
ui-no = لا

## Institutions and people

ui-parts = تضم
ui-leads = التزامات تقودها
ui-supports = التزامات تدعمها
ui-responsible-for = محطات هي المسؤولة عنها
ui-party-to = اتفاقيات هي طرف فيها
ui-signed-by-person = التوقيعات
ui-present-at = حضور التوقيع
ui-present-is-not-signed = لا يوصف شخص بأنه موقع إلا إذا صرح بذلك مصدر؛ فالحضور ليس توقيعا.

## Documents

ui-open-document = فتح الوثيقة حيث نشرت
ui-accessible = يقرؤها قارئ الشاشة
ui-not-accessible = لا يقرؤها قارئ الشاشة
ui-proof-of = تثبت ما يلي

## Commitments

ui-promise = بماذا وُعد
ui-evidence = وثائق الإثبات
ui-due = الأجل: { $date }
ui-completed-on = الاكتمال: { $date }
ui-days-late =
    { $count ->
        [zero] دون تأخر
        [one] تأخرها يوم واحد
        [two] تأخرها يومان
        [few] تأخرها { $count } أيام
        [many] تأخرها { $count } يوما
       *[other] تأخرها { $count } يوم
    }
ui-days-completed-late =
    { $count ->
        [zero] دون تأخر
        [one] بتأخر يوم واحد
        [two] بتأخر يومين
        [few] بتأخر { $count } أيام
        [many] بتأخر { $count } يوما
       *[other] بتأخر { $count } يوم
    }
ui-no-milestones = لم تنشر أي محطة لهذا الالتزام.
ui-no-updates = لم ينشر أي تحيين لهذا الالتزام. عبارة «دون إثبات» لا تعني «لم يبدأ».
ui-reported-by = المصرح:
ui-carried-over-to = مرحّلة إلى:
ui-given-up = تم التخلي عنها.
ui-current-update = الحالة الراهنة
ui-step-back = تراجع؛ الحالة السابقة: { $status }
ui-step-forward = تقدم؛ الحالة السابقة: { $status }
ui-superseded = صحح لاحقا.
ui-superseded-by = الاطلاع على تحيين { $date }
ui-supersedes = يصحح تحيين { $date }

## Agreements

ui-signed-for = وقع عنها:
ui-present = من الحاضرين:
ui-text-published = النص الكامل منشور.
ui-text-not-published = النص الكامل غير منشور هنا.

## Indicators

ui-figures = الأرقام
ui-latest-figure = آخر رقم
ui-no-figure = لا يتوفر أي رقم
ui-change-points = نقطة مئوية
ui-change-between = بين { $from } و{ $to }
ui-change-wanted = في الاتجاه المنشود
ui-change-unwanted = عكس الاتجاه المنشود
ui-table-scroll = جدول قد يتطلب التمرير أفقيا
ui-table-part = عدد القيم المعروضة في هذا الجدول { $shown } من أصل { $all }: المجاميع قبل أجزائها، وأحدث الفترات. ويضم الملف القيم كلها.
ui-legend = معاني العلامات
ui-legend-provisional = قيمة قد تتغير
ui-legend-estimated = قيمة مقدَّرة، لا معدودة
ui-legend-revised = نشرت من قبل بقيمة أخرى
ui-legend-break = تغيرت طريقة العد ابتداء من هنا
ui-legend-derived = قيمة محسوبة من قيم أخرى
ui-legend-missing = قيمة غير معروفة أو لم يصرح بها أحد، وليست صفرا
ui-legend-suppressed = قيمة معروفة لا تنشر لأنها سرية
ui-legend-below = قيمة معروفة أصغر من هذا العدد، لا تنشر حتى لا يُتعرف على أحد
ui-legend-not-applicable = لا يمكن أن توجد قيمة هنا
ui-note = الملاحظة { $mark }
ui-cell-value = دون قيمة
ui-cell-missing = غير متوفر
ui-cell-suppressed = سري
ui-cell-not-applicable = لا ينطبق

## Consultations

ui-answered = المقترحات المجاب عنها
ui-reasoned = مع تعليل
ui-awaiting-count =
    { $count ->
        [zero] لا مقترح ينتظر جوابا
        [one] مقترح واحد ينتظر جوابا
        [two] مقترحان ينتظران جوابا
        [few] { $count } مقترحات تنتظر جوابا
        [many] { $count } مقترحا ينتظر جوابا
       *[other] { $count } مقترح ينتظر جوابا
    }
ui-proposals-answered = المقترحات المجاب عنها: { $part } من { $all }
ui-no-proposals = لم ينشر أي مقترح.
ui-open-since = مفتوحة منذ: { $date }
ui-open-until = إلى غاية: { $date }
ui-place-accessible = ميسر للأشخاص في وضعية إعاقة
ui-place-not-accessible = غير ميسر للأشخاص في وضعية إعاقة
ui-place-accessible-unknown = لم يذكر هل المكان ميسر
ui-took-part = من شارك
ui-took-part-total = العدد المصرح به للمشاركين:
ui-took-part-no-total = لم يصرح بأي مجموع.
ui-took-part-unknown = لم ينشر شيء عن المشاركين.
ui-parts-differ = مجموع هذه الأجزاء { $sum }، والعدد المصرح به { $total }. يعرض الاثنان كما صرح بهما، ولا يعتمد أي منهما مجموعا.
ui-proposals = ما اقترح وما أجيب به
ui-proposals-help = يعرض كل مقترح بالعبارة التي قدم بها، مع الجواب عنه وتعليل هذا الجواب.
ui-proposal = المقترح { $number }
ui-said-in = باللغة الأصلية: { $language }
ui-no-answer-yet = لم ينشر أي جواب بعد.
ui-no-reason = لم ينشر تعليل لهذا الجواب.
ui-merged-into = يماثل مقترحا آخر، والجواب عنهما واحد:
ui-answers-also = يجيب أيضا عن:
ui-led-to = أفضى إلى:
ui-answered-on = تاريخ الجواب: { $date }
ui-merged-count =
    { $count ->
        [zero] لا مقترح آخر مماثل
        [one] مقترح آخر مماثل
        [two] مقترحان آخران مماثلان
        [few] { $count } مقترحات أخرى مماثلة
        [many] { $count } مقترحا آخر مماثلا
       *[other] { $count } مقترح آخر مماثل
    }
ui-heard = قلتم وفعلنا
ui-take-part = شاركوا

## Plans: a part of the commitments, and what must not contradict itself

ui-show-only = عرض جزء فقط
ui-show-all = عرض كل الالتزامات
ui-contradictions = في ما نشر هنا معطيات متعارضة.
ui-contradiction-complete-without-evidence = هذه الحالة تستوجب دليلا، وتحيينها لا يذكر أي وثيقة.
ui-contradiction-complete-with-open-milestone = الالتزام معلن مكتملا، وهذه المحطة لم تكتمل:
ui-contradiction-progress-over-whole = ما أعلن إنجازه أكثر مما يلزم إنجازه.
ui-contradiction-milestone-outside-period = أجل هذه المحطة خارج مدة الالتزام:
ui-contradiction-end-before-start = المدة تنتهي قبل أن تبدأ.

## Budgets

ui-amounts-in = المبالغ، بوحدة: { $unit }
ui-total = المجموع
    .also = الإجمالي | المجموع العام | المجموع الكلي
ui-total-of = مجموع { $part } من أصل { $all } من المبالغ
ui-share-committed = الملتزم به من الاعتمادات المعدلة
ui-share-ordered = المأمور بصرفه من الاعتمادات المعدلة
ui-share-paid = المؤدى من الاعتمادات المعدلة
ui-counted-until = إلى غاية { $date }
ui-converted = المبالغ المكتوبة بوحدة «{ $from }» معروضة هنا بوحدة «{ $unit }»: ضُرب كل منها في { $factor } دون تقريب.
ui-part-of = { $part } من أصل { $all }
ui-money-for = الالتزامات الممولة من هذه الميزانية

## Datasets

ui-first-rows = الأسطر الأولى
ui-rows-shown = الأسطر المعروضة: { $part } من { $all }
ui-always-filled = مملوء دائما
ui-cell-empty = فارغ

## Reports

ui-frozen = الوضعية كما حصرت في { $date }
    .more = الحالات والأعداد والتأخرات في هذه الصفحة هي ما كانت عليه في ذلك اليوم ولا تتغير. وصفحة كل بطاقة تبين وضعيتها اليوم.
ui-not-frozen = لم يحصر هذا التقرير بعد: يعرض الوضعية في { $date }.
ui-commitments-as-of = الالتزامات، في { $date }

## Corrections

ui-corrected-notice = صحح شيء في هذه الصفحة بتاريخ { $date }.
    .link = الاطلاع على ما تغير
ui-row = السطر { $row }
ui-cell = الخانة { $cell }
ui-days-wrong =
    { $count ->
        [zero] دام الخطأ أقل من يوم
        [one] دام الخطأ يوما واحدا على الأكثر
        [two] دام الخطأ يومين على الأكثر
        [few] دام الخطأ { $count } أيام على الأكثر
        [many] دام الخطأ { $count } يوما على الأكثر
       *[other] دام الخطأ { $count } يوم على الأكثر
    }

## Legal obligations

ui-how-it-stands = الوضعية
ui-next-due = الأجل
ui-last-fulfilled = آخر وفاء بها
ui-last-met = آخر وفاء بها: { $date }
ui-how-often = الدورية
ui-every-days =
    { $count ->
        [zero] كل { $count } يوم
        [one] كل يوم
        [two] كل يومين
        [few] كل { $count } أيام
        [many] كل { $count } يوما
       *[other] كل { $count } يوم
    }
ui-days-left =
    { $count ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يوما
       *[other] بعد { $count } يوم
    }
ui-days-since-due =
    { $count ->
        [zero] حل الأجل اليوم
        [one] انقضى الأجل منذ يوم واحد
        [two] انقضى الأجل منذ يومين
        [few] انقضى الأجل منذ { $count } أيام
        [many] انقضى الأجل منذ { $count } يوما
       *[other] انقضى الأجل منذ { $count } يوم
    }
ui-never-fulfilled = يجب الوفاء بها دوريا، ولا شيء مما نشر يثبت أنه تم الوفاء بها يوما.
ui-nothing-fulfils = لا شيء مما نشر يثبت الوفاء بها.
ui-due-next = آجال قادمة

## Page not found, former addresses

ui-offline = لا يوجد اتصال بالشبكة
    .more = هذه الصفحة غير محفوظة على هذا الجهاز. تبقى الصفحة الرئيسية والصفحات التي فتحتموها مؤخرا متاحة للقراءة.
ui-offline-again = إعادة المحاولة
ui-not-found = الصفحة غير موجودة
    .more = لا توجد صفحة في هذا العنوان. ربما تغير مكانها، أو أن الرابط غير صحيح.
ui-go-home = الذهاب إلى الصفحة الرئيسية
ui-moved = تغير عنوان هذه الصفحة

## The Sustainable Development Goals, by their official names

ui-sdg-1 = القضاء على الفقر
ui-sdg-2 = القضاء التام على الجوع
ui-sdg-3 = الصحة الجيدة والرفاه
ui-sdg-4 = التعليم الجيد
ui-sdg-5 = المساواة بين الجنسين
ui-sdg-6 = المياه النظيفة والنظافة الصحية
ui-sdg-7 = طاقة نظيفة وبأسعار معقولة
ui-sdg-8 = العمل اللائق ونمو الاقتصاد
ui-sdg-9 = الصناعة والابتكار والهياكل الأساسية
ui-sdg-10 = الحد من أوجه عدم المساواة
ui-sdg-11 = مدن ومجتمعات محلية مستدامة
ui-sdg-12 = الاستهلاك والإنتاج المسؤولان
ui-sdg-13 = العمل المناخي
ui-sdg-14 = الحياة تحت الماء
ui-sdg-15 = الحياة في البر
ui-sdg-16 = السلام والعدل والمؤسسات القوية
ui-sdg-17 = عقد الشراكات لتحقيق الأهداف

## The desk of the team

ui-desk-help = ما ينقص وما تأخر وما يحل أجله، وما سينشر ومتى. لا يطلع على هذه الصفحة إلا الفريق.
ui-desk-nothing = لا شيء هنا.

## البحث والتصفح دون برمجيات الصفحة

ui-search = بحث
ui-search-help = كل ما ينشره هذا الموقع: بالكلمات، وبالترتيب الأبجدي، وبالنوع، وبالسنة.
ui-search-label = عم تبحثون؟
ui-search-hint = بالعربية أو الفرنسية أو الإنجليزية، ولا يشترط أن تكون الكتابة مضبوطة.
ui-search-found = النتائج:
ui-search-none = لا توجد أي نتيجة. جربوا كلمة أخرى أو كلمات أقل.
ui-search-failed = تعذر تحميل البحث. تؤدي القوائم أسفله إلى كل ما هو منشور.
ui-search-kind = النوع
ui-search-year = السنة
ui-search-institution = المؤسسة
ui-search-any = الكل
ui-search-more = عرض المزيد من النتائج
ui-browse-lists = حسب القوائم
ui-browse-all = كل المحتويات من الألف إلى الياء

## بيانات للتنزيل

ui-data = البيانات المفتوحة
ui-data-help = كل ما نشر هنا من بيانات متاح للتنزيل وإعادة الاستعمال: جداول، ومصنفات، وملفات للبرامج.
ui-data-none = لم تنشر هنا بيانات بعد.
ui-data-whole = الموقع كله
ui-data-catalogue = فهرس جميع البيانات (DCAT-AP)
ui-data-api = للبرامج: جميع البطاقات، بجميع لغاتها
ui-data-schema = بنية هذه الملفات (JSON Schema)
ui-data-areas = المجالات الترابية وأسماؤها
ui-columns-described = معاني الأعمدة (CSVW)
ui-too-long = أسطر هذا الجدول أكثر مما يسعه ملف XLSX، وهي كلها في ملف CSV.
ui-source-file = الملف الذي أخذت منه هذه الأرقام:

## المواعيد

ui-follow = للتتبع:
ui-feed-atom = خلاصة ⁦Atom⁩
ui-feed-json = خلاصة ⁦JSON⁩
ui-accessibility = الولوج الرقمي
ui-accessibility-help = هل يستطيع الجميع استعمال هذا الموقع، وما الذي فُحص، وما الذي ينقص، وبمن يتصل من لم يستطع.
ui-accessibility-state = حالة المطابقة
ui-accessibility-is-full = هذا الموقع مطابق كليا للمرجع { $standard }.
ui-accessibility-is-partial = هذا الموقع مطابق جزئيا للمرجع { $standard }: فبعض قواعده غير محترمة.
ui-accessibility-is-none = هذا الموقع غير مطابق للمرجع { $standard }.
ui-accessibility-is-not-assessed = لم تقيّم أي جهة مستقلة هذا الموقع. وهو مُعد ليحترم المرجع { $standard }.
ui-conformance-full = مطابق كليا
ui-conformance-partial = مطابق جزئيا
ui-conformance-none = غير مطابق
ui-conformance-not-assessed = غير مقيّم
ui-accessibility-checked = ما يُفحص عند كل إعداد للموقع
    .more = أعداد ما نشر بهذه اللغة، وما ينبغي إصلاحه منها، في { $date }.
ui-accessibility-rule = القاعدة
ui-accessibility-all = المفحوص
ui-accessibility-failing = ما ينبغي إصلاحه
ui-accessible-images = لكل صورة كلمات تقول ما تبينه
ui-accessible-headings = تتدرج العناوين درجة بعد درجة
ui-accessible-links = تقول كلمات كل رابط إلى أين يؤدي
ui-accessible-columns = لكل عمود في الجداول عنوان
ui-accessible-contrast = تتميز الحروف والأشكال عما تحتها، نهارا وليلا
ui-accessibility-people = لا يحل الفحص الآلي محل أشخاص يستعملون الموقع بلوحة المفاتيح أو بقارئ الشاشة.
ui-accessibility-limits = ما لا يمكن الولوج إليه
    .none = لم يصرح بأي شيء غير ميسر.
ui-accessibility-tell = أخبرونا
    .more = إذا لم تتمكنوا من قراءة شيء أو من استعماله، فأخبرونا باسم الصفحة وبما تحتاجونه، وسنرسله إليكم في شكل آخر.
ui-paper-code = هذه الصفحة كما هي اليوم، وما تغير فيها منذ طباعتها، على هذا العنوان:
ui-paper-code-alt = رمز QR لعنوان هذه الصفحة
ui-paper-contents = المحتويات
ui-paper-summary = باختصار
ui-paper-about = عن هذه الوثيقة
ui-paper-value = القيمة
ui-paper-change = التطور
ui-pdf = تحميل الصفحة في صيغة PDF
ui-pdf-of-page = هذه الصفحة في صيغة PDF
    .sized = هذه الصفحة في صيغة PDF ({ $size })
ui-mistake = التبليغ عن خطأ في هذه الصفحة
    .marked = التبليغ عن خطأ في الكلمات التي حددتموها
ui-mistake-here = التبليغ عن خطأ
ui-mistake-passage = التبليغ عن خطأ في فقرة بعينها
ui-mistake-subject = خطأ في صفحة «{ $title }»
ui-mistake-what = ما الخطأ، وما الذي يبينه:
ui-cite-page = الإحالة على هذه الصفحة
ui-cite-page-as = { $publisher }، «{ $title }»، صيغة { $day }، { $address }
    .undated = { $publisher }، «{ $title }»، { $address }
ui-copy-words = نسخ
    .done = تم النسخ
ui-subscribe = الاشتراك
ui-subscribe-help = ليصلكم كل جديد، دون حساب ودون الإدلاء بعنوانكم.
ui-subscribe-feeds = الخلاصات
    .more = الخلاصة عنوان يزوره نيابة عنكم برنامج يسمى قارئ الخلاصات، فيجمع في مكان واحد جديد كل المواقع التي تتتبعونها.
ui-subscribe-reader = ثبتوا قارئ خلاصات على الهاتف أو الحاسوب. ومن هذه البرامج ما هو مجاني.
ui-subscribe-copy = انسخوا عنوان إحدى الخلاصات أدناه: اضغطوا على رابطها مطولا، أو انقروا عليه بالزر الأيمن.
ui-subscribe-paste = ألصقوا العنوان حيث يتيح القارئ إضافة خلاصة.
ui-subscribe-forms = تقبل كل البرامج تقريبا خلاصة ⁦Atom⁩. وتقول خلاصة ⁦JSON⁩ الشيء نفسه في شكل أيسر على البرامج.
ui-subscribe-news = كل جديد هذا الموقع
ui-subscribe-one-by-one = ويمكنكم كذلك تتبع التزام واحد أو مؤشر واحد: فخلاصته في صفحته. اختاروه من هنا:
ui-subscribe-calendar = اجتماعات الاستشارات وتواريخ اختتامها وآجال الالتزامات والواجبات، في تطبيق المواعيد الذي تستعملونه. اختاروا فيه إضافة رزنامة بعنوانها (URL)، وألصقوا العنوان أدناه، فتتحين من تلقاء نفسها.
ui-subscribe-calendar-file = تنزيل المواعيد كما هي اليوم (iCalendar)
ui-subscribe-calendar-page = قراءة المواعيد نفسها على هذا الموقع
ui-subscribe-privacy = الخلاصات والمواعيد ملفات تجلبونها بأنفسكم. فلا توجد لائحة للمشتركين، ويكفي حذف العنوان لإيقاف التتبع.
ui-changes = ما الذي تغير
ui-changes-help = ما نُشر وما حُيّن وما أُنجز وما صُحح وما سُحب، يوما بيوم، من الأحدث إلى الأقدم.
ui-changed-published = جديد
ui-changed-revised = حُيّن
ui-changed-updated = تتبع التنفيذ
ui-changed-reached = مرحلة منجزة
ui-changed-assessed = تقييم
ui-changed-withdrawn = سُحب
ui-status-before = كان قبل ذلك: { $status }
ui-calendar = المواعيد
ui-calendar-help = اجتماعات الاستشارات وتواريخ اختتامها، وآجال المحطات والواجبات، والأرقام المرتقبة.
ui-calendar-late = فات أجلها
ui-calendar-coming = المواعيد المقبلة
ui-calendar-file = اشتركوا عبر تطبيق المواعيد في أجهزتكم (iCalendar)
ui-calendar-of = { $sort }: { $title }
ui-calendar-opens = افتتاح الاستشارة
ui-calendar-closes = اختتام الاستشارة
ui-calendar-report = أجل تقرير الاستشارة
ui-calendar-session = اجتماع
ui-calendar-milestone = أجل محطة
ui-calendar-obligation = أجل واجب
ui-calendar-figures = أرقام جديدة مرتقبة

# سطر الأوامر: المساعدة، وما يقوله البرنامج، وكلمات موقع جديد.

## المساعدة

cli-about = «بيان» برنامج لنشر تقارير الشفافية بعدة لغات: بماذا وُعد، وإلى أين وصل، وبأي إثبات.
cli-after = للبداية: bayan init my-site
cli-usage = طريقة الكتابة:
cli-commands = الأوامر
cli-options = الخيارات
cli-arguments = ما يكتب بعد الأمر

cli-init = إنشاء موقع جديد تمكن معاينته فورا
    .more = مثال: bayan init my-site --languages ar,fr
cli-new = إضافة بطاقة جديدة مع شرح كل خانة
    .more = مثال: bayan new commitment open-budget
cli-import = تحويل نصوص Hugo أو Zola أو Jekyll وجداول مجلد إلى بطاقات
    .more = تصير النصوص صفحات أو أخبارا أو بطاقات من القسم الذي توجد فيه، وتعرف لغتها من أسماء الملفات والمجلدات. والجدول الذي يحمل اسم قسم يصير بطاقاته سطرا سطرا، وغيره يصير مجموعة معطيات على شكل مسودة. ويذكر البرنامج كل ما لم يجد له مكانا، ولا يستبدل شيئا موجودا.
cli-translate = بدء نص بلغة أخرى انطلاقا من كلمات نص موجود
    .more = مثال: ⁦bayan translate open-budget fr⁩. يبقى النص الجديد معلّما إلى أن تترجموه، ويحتفظ بما أُنجز انطلاقا منه.
cli-translate-export = كتابة ما ينقص لغةً، أو ما لم يعد محيّنا فيها، في ملف للمترجمين
    .more = مثال: ⁦bayan translate export --to fr⁩. يُكتب الملف بصيغة XLIFF 2.1، أو PO بالخيار ⁦--format po⁩. سلموه إلى المترجمين، فأدواتهم تقرؤه.
cli-translate-import = استرجاع ما أنجزه المترجمون
    .more = مثال: ⁦bayan translate import ar-fr.xlf⁩. لا يُكتب شيء من نص ضاع منه رقم أو رابط أو علامة، أو لم تكتمل ترجمته.
cli-touch-translation = تسجيل أن ترجمة روجعت على ضوء أصلها
    .more = مثال: ⁦bayan touch-translation open-budget fr⁩. لا يكتب في النص سوى translates وmade_from في أعلاه.
cli-serve = معاينة الموقع في المتصفح أثناء التحرير
    .more = تظهر المسودات والبطاقات المؤجل نشرها أيضا. للإيقاف: Ctrl مع C.
cli-check = الكشف عن جميع الأخطاء في جميع الملفات
    .more = تكون النتيجة 0 إذا كان كل شيء سليما، و1 عند وجود أخطاء، و2 إذا تعذرت قراءة ملف أو مجلد.
cli-review = بيان ما يغيره التعديل في السجل العمومي
    .more = مثال: ⁦bayan review main⁩ لما غيرتموه منذ main، و⁦bayan review v1..v2⁩ لما بين إصدارين.
cli-status = الاطلاع على ما ينتظر الفريق: الترجمات والتأخرات والواجبات ومواعيد النشر
    .more = مثال: bayan status
cli-build = إعداد الموقع للنشر
    .more = يوضع الموقع في المجلد «public». وعند وجود أخطاء يبقى ما فيه على حاله. أما كتابة الكلمات وتطابق الصيغ بين اللغات فيفحصهما الأمر «bayan check» والخيار --strict.
cli-pack = جمع الموقع في ملف zip يفتح من القرص دون شبكة
    .more = مثال: bayan pack. فكوا ضغط الملف وافتحوا index.html: كل شيء يشتغل فيه، بما في ذلك البحث.
cli-digest = كتابة رسالة تقول ما الذي تغير منذ يوم ما، جاهزة للإرسال
    .more = مثال: bayan digest --since 2026-05-01 --language fr --format html. تكتب الرسالة بلغة واحدة، نصا أو HTML.
cli-verify = التحقق من أن موقعا منشورا، أو نسخة منه، هو ما نُشر فعلا
    .more = مثال: bayan verify public. يُذكر كل ملف مختلف أو ناقص أو مضاف، وتنتهي العملية بالرمز 1 إن وُجد أحدها.
cli-publish = نقل الموقع الجاهز إلى مخزن للملفات (S3)، مع الاقتصار على ما اختلف
    .more = مثال: bayan publish s3://bucket/folder. يذكر الأمر ما سيرسله، ومع ‎--yes يرسله فعلا. تسبق الملفات الجديدة، ثم الصفحات، ثم لائحة الملفات، وما لم يعد موجودا يحذف في الأخير. وما انقطع يستأنف من حيث توقف.
cli-headers = عرض ما ينبغي أن ترسله الاستضافة مع كل ملف (ترويسات الأمان)
    .more = مثال: bayan headers nginx. يضمها الموقع من قبل لكل من Netlify وCloudflare Pages وApache.
cli-schema = وصف الملفات للمحررات التي تكمل الكتابة تلقائيا (JSON Schema)
    .more = مثال: bayan schema commitment
cli-lsp = مساعدة محرر النصوص أثناء الكتابة (Language Server Protocol)
    .more = تشغله برامج التحرير بنفسها، ويبقى في انتظارها. تعيينه في كل محرر مشروح في الدليل.
cli-completions = تمكين سطر الأوامر من إكمال هذه الأوامر
    .more = مثال: bayan completions bash
cli-man = عرض صفحات الدليل
    .more = مثال: bayan man --out man

cli-option-root = مجلد الموقع، إذا لم يكن هو المجلد الحالي
cli-option-lang = اللغة التي يخاطبكم بها البرنامج: ar أو fr أو en
cli-option-from = اللغة المترجم منها، إن لم تكن اللغة التي يذكرها النص ولا أولى لغات الموقع
cli-option-to = اللغة المترجم إليها
cli-option-job-format = صيغة الملف: xliff أو po
cli-argument-jobs = الملفات التي أعادها المترجمون
cli-option-fix = تصحيح ما ليس له سوى جواب صحيح واحد، ثم بيان ما بقي
cli-option-help = عرض هذه المساعدة
cli-option-version = عرض رقم الإصدار
cli-option-out = المجلد الذي تكتب فيه الملفات
cli-option-file = ملف zip المراد كتابته؛ وإذا لم يذكر فاسمه عنوان الموقع وتاريخه، في مجلد الموقع
cli-option-largest = عدم إدراج المرفقات التي يفوق حجمها هذا العدد من الميغابايت، و0 لعدم إدراج أي منها: تؤدي روابطها إلى الموقع المنشور
cli-option-base-url = عنوان الموقع بعد نشره، ويبدأ بـ https
cli-option-clock = اليوم الذي يتحدث عنه الموقع، مثل 2026-05-06؛ وهو اليوم الحالي إذا لم يذكر
cli-option-since = اليوم الذي يُذكر ما تغير بعده، مثل 2026-05-01
cli-option-language = لغة الرسالة: إحدى لغات الموقع، وهي الأولى إذا لم تذكر
cli-option-audience = لمن: public للعموم، أو team لإدراج المسودات والبطاقات المؤجل نشرها
cli-option-strict = اعتبار التنبيهات أخطاء
cli-option-format = شكل النتيجة، للقراءة أو لبرامج أخرى
cli-option-explain = بيان سبب وجود قاعدة تحقق، مع مثال
cli-option-port = منفذ المعاينة؛ وإذا لم يذكر فأول منفذ متاح ابتداء من 4600
cli-option-host = عنوان هذا الجهاز الذي تتاح عليه المعاينة؛ وإذا لم يذكر فهو 127.0.0.1 الذي لا يصل إليه جهاز آخر
cli-option-open = فتح المتصفح
cli-option-languages = لغات الموقع، والأهم أولا: ar,fr,en
cli-option-kind = نوع كل البطاقات
cli-option-title = اسم الموقع
cli-option-time-zone = المنطقة الزمنية للموقع، مثل Africa/Casablanca
cli-option-ci = كتابة الملفات التي تفحص بها منصة git الموقع وتعرض تغييراته وتنشره: github أو gitlab
cli-option-text = مقدمة ملف النص بدل ملف الوقائع
cli-option-cms = عرض إعدادات Sveltia CMS، وهو محرر يعمل في المتصفح على المستودعات، من التصريحات نفسها
cli-option-repo = المستودع على GitHub، على شكل OWNER/NAME، وإلا فالمستودع الذي يعرفه git
cli-argument-folder = المجلد المراد إنشاؤه
cli-argument-kind = نوع البطاقة: news أو commitment أو institution…
cli-argument-id = معرف دائم: حروف لاتينية صغيرة وأرقام وشرطات
cli-argument-from = المجلد الذي يؤخذ منه
cli-argument-language = لغة الترجمة، مثلا fr
cli-argument-schema = نوع البطاقة، أو site للملف site.yaml
cli-argument-shell = bash أو zsh أو fish أو elvish أو powershell
cli-argument-revisions = الإصدار الذي تجري المقارنة معه، مثل main؛ أو إصداران، مثل ⁦v1..v2⁩
cli-option-sign = المفتاح السري (minisign) الذي توقع به قائمة الملفات
cli-option-key = المفتاح العمومي (minisign) للجهة الناشرة: ملفه أو سطره
cli-option-endpoint = عنوان المخزن إن لم يكن مخزن Amazon
cli-option-yes = التنفيذ فعلا؛ ومن دونه لا يُذكر إلا ما سيُنجز
cli-argument-store = مكان نشر الموقع، مثل s3://bucket/folder
cli-argument-published = مجلد الموقع أو النسخة
cli-argument-host = netlify أو cloudflare أو apache أو nginx أو caddy

## ما يقوله البرنامج

cli-unknown-command = لا يوجد أمر باسم { $word }.
cli-unknown-option = لا يوجد هنا خيار باسم { $word }.
cli-missing-argument = ينقص شيء في الأمر: { $word }.
cli-bad-value = لا تصلح القيمة { $value } للخيار { $word }.
cli-missing-value = تنقص قيمة بعد { $word }.
cli-repeated-option = ذُكر { $word } أكثر مما ينبغي، أو مع ما يتعارض معه.
cli-not-understood = تعذر فهم هذا الأمر.
cli-see-help = للمساعدة: { $command }
cli-unknown-language = لا يتحدث البرنامج هذه اللغة: { $language }. اللغات المتاحة: { $languages }.
cli-unknown-check = لا توجد قاعدة تحقق باسم { $check }.
cli-no-site = لا يوجد موقع هنا: لا يوجد الملف { $file } في هذا المجلد ولا في المجلدات التي تحتويه. يمكن إنشاء موقع بالأمر «bayan init»، أو ذكر مجلده بعد ‎--root.
cli-no-clock = تعذرت قراءة ساعة هذا الجهاز. يرجى ذكر اليوم بعد ‎--clock.
cli-bad-clock = { $clock } ليس تاريخ يوم. يكتب بالسنة ثم الشهر ثم اليوم، مثل 2026-05-06.
cli-no-digest = تعذرت كتابة الرسالة: { $reason }
cli-digest-told = { $count ->
    [zero] لا تخبر الرسالة بأي تغيير.
    [one] تخبر الرسالة بتغيير واحد.
    [two] تخبر الرسالة بتغييرين.
    [few] تخبر الرسالة بـ { $count } تغييرات.
    [many] تخبر الرسالة بـ { $count } تغييرا.
   *[other] تخبر الرسالة بـ { $count } تغيير.
}
cli-not-built = لم يكتب أي ملف: يرجى تصحيح الأخطاء أعلاه أولا. وما سبق نشره باق على حاله.
cli-built =
    { $files ->
        [zero] الموقع جاهز: لا ملف في { $folder } (المعدل: { $changed }، المحذوف: { $removed }).
        [one] الموقع جاهز: ملف واحد في { $folder } (المعدل: { $changed }، المحذوف: { $removed }).
        [two] الموقع جاهز: ملفان في { $folder } (المعدل: { $changed }، المحذوف: { $removed }).
        [few] الموقع جاهز: { $files } ملفات في { $folder } (المعدل: { $changed }، المحذوف: { $removed }).
        [many] الموقع جاهز: { $files } ملفا في { $folder } (المعدل: { $changed }، المحذوف: { $removed }).
       *[other] الموقع جاهز: { $files } ملف في { $folder } (المعدل: { $changed }، المحذوف: { $removed }).
    }
cli-packed =
    { $files ->
        [zero] النسخة جاهزة: { $file }، ولا ملفات فيها.
        [one] النسخة جاهزة: { $file }، وفيها ملف واحد.
        [two] النسخة جاهزة: { $file }، وفيها ملفان.
        [few] النسخة جاهزة: { $file }، وفيها { $files } ملفات.
        [many] النسخة جاهزة: { $file }، وفيها { $files } ملفا.
       *[other] النسخة جاهزة: { $file }، وفيها { $files } ملف.
    }
cli-left-out =
    { $files ->
        [zero] أدرجت جميع المرفقات.
        [one] لم يدرج مرفق واحد لكبر حجمه: يؤدي رابطه إلى الموقع المنشور.
        [two] لم يدرج مرفقان لكبر حجمهما: تؤدي روابطهما إلى الموقع المنشور.
        [few] لم تدرج { $files } مرفقات لكبر حجمها: تؤدي روابطها إلى الموقع المنشور.
        [many] لم يدرج { $files } مرفقا لكبر حجمها: تؤدي روابطها إلى الموقع المنشور.
       *[other] لم يدرج { $files } مرفق لكبر حجمها: تؤدي روابطها إلى الموقع المنشور.
    }
publish-sends = سيُرسل: { $path }
publish-removes = سيُحذف: { $path }
publish-would = لم يُرسل شيء بعد إلى { $address }. ما سيُرسل: { $sent }، ما سيُحذف: { $removed }، ما هو هناك من قبل: { $same }، ما ليس لنا وسيبقى: { $foreign }. أضيفوا ‎--yes للتنفيذ.
publish-done = نُشر الموقع في { $address }. ما أُرسل: { $sent }، ما حُذف: { $removed }، ما هو هناك من قبل: { $same }، ما ليس لنا وبقي: { $foreign }.
publish-not-built-in = بُني هذا البرنامج دون «publish». نفذوا في مجلد شيفرته المصدرية: cargo install --path . --features publish
publish-not-whole = الموقع في { $folder } ليس كما تصفه لائحة ملفاته. أعيدوا بناءه ثم انشروه.
publish-changed-meanwhile = كُتب { $path } من جديد في هذه الأثناء. أعيدوا النشر، وسيستأنف من حيث توقف.
publish-bad-address = لا يمكن النشر في { $address }. اكتبوا s3://‎ ثم اسم المخزن، ثم مجلدا إن شئتم.
publish-bad-name = لا يمكن نشر ملف بهذا الاسم في مخزن كهذا: { $path }
publish-failed = رفض { $address } الطلب: { $reason }. ما أُرسل باق هناك، وإذا أعدتم النشر فسيستأنف من حيث توقف.
cli-no-revision = هذا الموقع غير محفوظ في git، ولذلك لا يذكر { $manifest } من أي حالة لملفاته أُنتج.
cli-no-history = يطلب site.yaml تاريخ الصفحات، وهذا الموقع غير محفوظ في git أو أن git غير مثبت. لن تذكر الصفحات شيئا عن تاريخها.
cli-shallow-history = نسخة git هذه لا تبدأ من أول الموقع. لا يعرف ما تغير إلى غاية { $date }، والصفحات تقول ذلك. للحصول على التاريخ كاملا: «git fetch --unshallow».
cli-written = كتبت الملفات في { $folder }.
cli-record-exists = المجلد { $folder } موجود من قبل. يرجى اختيار معرف آخر، أو تعديل البطاقة الموجودة.
cli-made-record = البطاقة الجديدة في { $folder }. افتحوا ملفاتها واكتبوا فيها، ثم شاهدوا المعاينة بالأمر «bayan serve».
cli-to-translate = للترجمة
cli-made-text = النص الجديد في { $file }، وفيه كلمات النص المكتوب بهذه اللغة: { $source }. ترجموها، واحذفوا سطر العلامة، ثم نفذوا الفحص.
cli-touched = أصبح { $file } مطابقا للنص المكتوب بهذه اللغة: { $source }.
cli-text-exists = يوجد نص بهذه اللغة من قبل: { $language }. بعد مراجعته استعملوا ⁦bayan touch-translation⁩.
cli-no-text = لا يوجد بعد نص بهذه اللغة: { $language }. ابدؤوه بالأمر ⁦bayan translate⁩.
cli-no-source = ليس للبطاقة { $id } نص بلغة أخرى يترجم عنه.
cli-file-has-faults = في { $file } أخطاء، ولذلك لم يكتب فيه شيء. صححوها أولا: ⁦bayan check⁩.
cli-job-made =
    { $pieces ->
        [zero] لا مقاطع للترجمة ({ $pieces })، المصدر: { $source }، الهدف: { $language }، الملف: { $file }
        [one] مقطع واحد للترجمة ({ $pieces })، المصدر: { $source }، الهدف: { $language }، الملف: { $file }
        [two] مقطعان للترجمة ({ $pieces })، المصدر: { $source }، الهدف: { $language }، الملف: { $file }
        [few] { $pieces } مقاطع للترجمة، المصدر: { $source }، الهدف: { $language }، الملف: { $file }
        [many] { $pieces } مقطعا للترجمة، المصدر: { $source }، الهدف: { $language }، الملف: { $file }
       *[other] { $pieces } مقطع للترجمة، المصدر: { $source }، الهدف: { $language }، الملف: { $file }
    }
cli-job-empty = لا ينقص شيء بهذه اللغة: { $language }، وكل ما فيها محيّن.
cli-job-ending = ليس { $file } من ملفات المترجمين التي يقرؤها هذا البرنامج. ينتهي اسم هذه الملفات بما يلي: { $endings }
cli-job-taken =
    { $pieces ->
        [zero] كُتب الملف { $file } دون مقاطع مترجمة ({ $pieces })، المصدر: { $source }.
        [one] كُتب الملف { $file } وفيه مقطع مترجم واحد ({ $pieces })، المصدر: { $source }.
        [two] كُتب الملف { $file } وفيه مقطعان مترجمان ({ $pieces })، المصدر: { $source }.
        [few] كُتب الملف { $file } وفيه { $pieces } مقاطع مترجمة، المصدر: { $source }.
        [many] كُتب الملف { $file } وفيه { $pieces } مقطعا مترجما، المصدر: { $source }.
       *[other] كُتب الملف { $file } وفيه { $pieces } مقطع مترجم، المصدر: { $source }.
    }
cli-job-refused = لم يُكتب الملف { $file } للأسباب المذكورة أعلاه. صححوا الترجمة ثم أعيدوا استرجاعها.
cli-job-left =
    { $pieces ->
        [zero] تُرجمت جميع المقاطع ({ $pieces }).
        [one] بقي مقطع واحد ({ $pieces }) دون ترجمة. يُكتب نصه عند اكتمال ترجمته.
        [two] بقي مقطعان ({ $pieces }) دون ترجمة. يُكتب نصاهما عند اكتمال الترجمة.
        [few] بقيت { $pieces } مقاطع دون ترجمة. تُكتب نصوصها عند اكتمال الترجمة.
        [many] بقي { $pieces } مقطعا دون ترجمة. تُكتب نصوصها عند اكتمال الترجمة.
       *[other] بقي { $pieces } مقطع دون ترجمة. تُكتب نصوصها عند اكتمال الترجمة.
    }
cli-fixed =
    { $corrections ->
        [zero] { $file }: لا تصحيح ({ $corrections })
        [one] { $file }: تصحيح واحد ({ $corrections })
        [two] { $file }: تصحيحان ({ $corrections })
        [few] { $file }: { $corrections } تصحيحات
        [many] { $file }: { $corrections } تصحيحا
       *[other] { $file }: { $corrections } تصحيح
    }
cli-serving = المعاينة على العنوان { $address }، ولا يراها إلا هذا الجهاز. احفظوا ملفا فتتبعه الصفحة. للإيقاف: Ctrl مع C.
cli-serving-others = المعاينة على العنوان { $address }. يمكن لأجهزة أخرى في الشبكة أن تراها، بما فيها المسودات وما لم ينشر بعد. للإيقاف: Ctrl مع C.
cli-port-taken = المنفذ { $port } مشغول، ربما بمعاينة أخرى.
    .hint = حددوا منفذا آخر بالخيار ⁦--port⁩، أو لا تحددوا شيئا فيختار منفذ متاح.
cli-unknown-revision = لا يوجد هنا إصدار باسم { $revision }.
    .hint = اذكروا فرعا أو وسما أو إيداعا متوفرا في هذه النسخة. وفي نسخة ذات تاريخ مقتطع اجلبوه أولا.
cli-no-git = الأمر git غير متوفر، وهذه العملية تحتاج إلى تاريخ الموقع.
cli-git-failed = تعذر سؤال git: { $reason }
cli-no-port = تعذر بدء المعاينة: { $error }
cli-no-browser = تعذر فتح المتصفح: { $error }
cli-folder-not-empty = المجلد { $folder } غير فارغ، لذلك لم يكتب فيه شيء. يرجى اختيار مجلد آخر.
cli-made-site = الموقع الجديد في { $folder }.
cli-next-step = للاطلاع عليه: { $command }

## كلمات موقع جديد

cli-write-here = اكتبوا هنا
init-site-title = التزاماتنا العمومية
init-site-tagline = بماذا وُعد، وإلى أين وصل، وبأي إثبات
init-institution-name = مؤسستنا
init-milestone-output = نتيجة أولى يمكن لأي شخص التحقق منها
init-about-title = حول هذا الموقع
init-about-summary = من ينشر هذا الموقع، ولماذا.
init-about-body = اكتبوا هنا من ينشر هذا الموقع، ولمن، وكيف يمكن الاتصال بكم.
init-plan-title = خطة أولى
init-plan-summary = مثال يعوض بخطتكم.
init-plan-body = اذكروا هنا كيف أعدت الخطة ومع من.
init-commitment-title = التزام أول
init-commitment-summary = مثال يعوض بالتزامكم.
init-commitment-problem = ما الذي لا يسير على ما يرام اليوم، ولمن.
init-commitment-action = ما الذي سينجز، بوضوح يسمح لأي شخص بالتحقق من إنجازه.
init-commitment-contribution = كيف سيساعد ذلك.
init-commitment-body = اذكروا هنا ما ينبغي أن يعرفه القراء غير ذلك.

## ملفات لمنصات git

ci-about = تفحص كل مقترح، وتبين ما يغيره في السجل العمومي، وتنشر الموقع. كتبها الأمر ⁦bayan init --ci⁩.
ci-install = كيف يصل البرنامج إلى هذا الجهاز. غيروا السطر إذا كان فريقكم يحفظ البرنامج في مكان آخر.
ci-review = عند كل مقترح: كل خطإ في سطره، وتعليق يبين ما يتغير بالنسبة إلى القراء.
ci-publish = عند قبول مقترح: يعد الموقع وينشر.
ci-schedule = مرة كل ساعة: إذا حل موعد نشر بطاقة نشر الموقع من جديد.
ci-token = لكتابة التعليق أضيفوا إلى هذا المشروع المتغير BAYAN_TOKEN الذي يسمح بكتابة الملاحظات (النطاق api).
ci-gitlab-schedule = أضيفوا جدولة كل ساعة ضمن جدولة المسارات، فتظهر البطاقات في مواعيدها.
ci-hook = يفحص الموقع قبل كل إيداع: ⁦pre-commit install⁩

cli-cms-written = إعدادات المحرر وصفحته في { $folder }. ضعوا بجانبها الملف sveltia-cms.js من حزمة npm المسماة @sveltia/cms.
cli-bad-repo = «{ $repo }» ليس مستودعا: اكتبوا المالك ثم شرطة مائلة ثم الاسم.
cli-no-repo = لا شيء يدل على مكان المستودع. اذكروه: { $option }.
cms-facts = { $kind }: الوقائع
cms-texts = { $kind }: النصوص
cms-body = النص (Markdown)
cms-pattern = الكتابة ليست على الشكل المطلوب: انظروا النصيحة تحت الحقل.

## What editors are told while they type (bayan lsp)

editing-required = ضروري
editing-correct = صحح
editing-write = اكتب { $word }
editing-taken = يوجد «{ $id }» من قبل. يرجى اختيار معرف آخر.
editing-area = لا يغير معرف مجال ترابي من هنا، لأنه يكتب كذلك في الجداول. غيروه في site.yaml وفي الملفات التي تذكره.
editing-nothing-here = لا معرف في هذا الموضع. ضعوا المؤشر على معرف، أو على السطر الأول من ملف البطاقة لتغيير معرفها هي.
editing-workbooks = تذكر هذه المصنفات المعرف القديم، ولا تعدل من هنا: { $files }. عدلوها في برنامج الجداول.

## What was imported, and what found no place

cli-imported = { $records ->
    [zero] لا بطاقة
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $records } بطاقات
    [many] { $records } بطاقة
   *[other] { $records } بطاقة
} في عدد من الملفات الجديدة: { $files }. ما لم يوجد له مكان: { $left }. يتبع ذلك فحص ما هو جديد.
import-front = { $file }: لم يفهم أعلى النص، وبقي الملف في مكانه.
import-field = { $file }: لا مكان للحقل { $what }.
import-topic = { $file }: { $what } ليس موضوعا من مواضيع site.yaml.
import-language = { $file }: { $what } ليست لغة من لغات هذا الموقع.
import-differs = { $file }: { $what } مذكور على نحو آخر في لغة أخرى، وبقي الأول.
import-twice = { $file }: أخذ هذا من { $what } من قبل.
import-taken = { $file }: يوجد { $what } من قبل، ولم يستبدل شيء.
import-named = { $file }: لا حروف لاتينية في اسمه. معرفه { $what }، ويرجى اختيار معرف أحسن.
import-file = { $file }: لا نص يذكر هذا الملف، ولم يؤخذ.
import-link = { $file }: الرابط { $what } لا يؤدي إلى شيء مما أحضر.
import-command = { $file }: { $what } أمر لبرنامج آخر، وبقي في النص كما هو.
import-column = { $file }: لا مكان للعمود { $what }.
import-workbook = { $file }: تعذرت قراءة هذا المصنف. افتحوه في برنامج الجداول واحفظوه من جديد، دون كلمة سر، بصيغة xlsx أو ods أو CSV.
import-empty = { $file }: الجدول فارغ.
import-dataset = { $file }: مسودة مجموعة معطيات في { $what }. اذكروا من ينشرها، وبأي شروط، وما معنى أعمدتها.

## What is asked at the terminal

ask-default = [{ $default }]
ask-folder = في أي مجلد؟
ask-languages = بأي لغات؟ رموزها، والرئيسية أولا:
ask-title = ما اسم الموقع؟ (اضغط Enter لذكره فيما بعد)
ask-kind = أي نوع من البطاقات؟ رقمه أو اسمه:
ask-choice = { $number }. { $name } ({ $id })
ask-id = اسم قصير بحروف لاتينية يكون في عنوان الصفحة، مثل open-budget:

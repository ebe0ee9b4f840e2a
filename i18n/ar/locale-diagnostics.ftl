# What may be wrong in the files of a language: its locale.yaml and its catalogs.
# The ids are the same in every language; `.hint` says what to do.

## Habits of a language (locale.yaml)

locale-missing-key = ينقص المفتاح { $key } في إعدادات هذه اللغة.
    .hint = أضيفوا { $key } إلى الملف locale.yaml، على غرار ما كتب في لغة أخرى. البرنامج لا يخمن ما لم يكتب.
locale-unknown-key = المفتاح { $key } غير معروف.
    .hint = صححوا اسمه أو احذفوه. كل المفاتيح مشروحة في ملفات locale.yaml المرفقة بالبرنامج.
locale-not-a-map = ينتظر أن تكون تحت { $key } مفاتيح، لا قيمة واحدة.
    .hint = اكتبوا كل مفتاح في سطر خاص به تحت { $key }، متبوعا بنقطتين وقيمته.
locale-not-a-list = ينتظر أن تكون قيمة { $key } لائحة.
    .hint = اكتبوا القيم بين معقوفتين، تفصل بينها فواصل لاتينية: ⁦[a, b, c]⁩
locale-not-words = ينتظر أن تكون قيمة { $key } نصا بسيطا.
    .hint = اكتبوا نصا واحدا في السطر نفسه، بين علامتي اقتباس إن كانت فيه رموز.
locale-brace = في { $key } حاضنة مفتوحة لم تغلق، أو مغلقة لم تفتح.
    .hint = يكتب كل موضع بين حاضنتين، مثل ⁦{ "{n}" }⁩.
locale-unknown-place = لا يمكن أن يرد الموضع { $place } في { $key }.
    .hint = المواضع المقبولة مشروحة فوق هذا المفتاح في ملفات locale.yaml المرفقة بالبرنامج.
locale-missing-place = ينقص الموضع { $place } في { $key }.
    .hint = أضيفوا { $place } بين حاضنتين حيث تريدون أن تظهر القيمة.
locale-wrong-count = { $wanted ->
    [one] تنتظر في { $key } قيمة واحدة، وفيه { $count }.
    [two] تنتظر في { $key } قيمتان، وفيه { $count }.
    [few] تنتظر في { $key } { $wanted } قيم، وفيه { $count }.
    [many] تنتظر في { $key } { $wanted } قيمة، وفيه { $count }.
    [zero] لا تنتظر في { $key } أي قيمة، وفيه { $count }.
   *[other] تنتظر في { $key } { $wanted } قيمة، وفيه { $count }.
}
    .hint = اكتبوا القيم كلها بترتيبها، من الأولى إلى الأخيرة.
locale-digits = الأرقام عشرة مختلفة، تكتب من الصفر إلى التسعة.
    .hint = اكتبوها متصلة بين علامتي اقتباس: ⁦"0123456789"⁩
locale-not-a-number = ينتظر أن تكون قيمة { $key } عددا صحيحا.
    .hint = اكتبوا عددا بالأرقام وحدها، مثل 4.
locale-scale = لا يدل { $key } على قوة من قوى العشرة.
    .hint = اكتبوا 6 للملايين و9 للملايير، وهكذا.
locale-unknown-choice = لا يمكن أن تكون قيمة { $key } هي { $value }.
    .hint = اختاروا إحدى القيم المذكورة فوق هذا المفتاح في ملفات locale.yaml المرفقة بالبرنامج.
locale-other-code = الرمز { $code } يخالف اسم المجلد { $folder }.
    .hint = اكتبوا { $folder }، أو غيروا اسم المجلد.
locale-not-a-tag = ليس { $tag } رمزا للغة.
    .hint = رمز اللغة حرفان أو ثلاثة أحرف لاتينية صغيرة، تتبعها المنطقة عند الحاجة، مثل ar وzgh و⁦ar-MA⁩.
locale-not-three-letters = { $code } ليست ثلاثة أحرف صغيرة.
    .hint = اكتبوا رمز اللغة حسب ISO 639-3، مثل ara أو fra أو eng، أو احذفوا iso639_3.
locale-not-in-icu = لا تعرف مكتبة ICU قيمة { $key } لهذه اللغة.
    .hint = اكتبوها بأنفسكم: قواعد صيغ الجمع تحت plurals، وهي ⁦{ "{}" }⁩ إن كانت الصيغة واحدة، والحروف بترتيبها تحت order.
locale-plurals = ينتظر أن تكون قيمة plurals هي icu أو قواعد صيغ الجمع.
    .hint = اكتبوا قاعدة لكل صيغة، مثل ⁦plurals: { "{" }one: "n = 1"{ "}" }⁩
locale-plural-form = ليس { $form } صيغة من صيغ الجمع التي تحتاج إلى قاعدة.
    .hint = الصيغ هي zero وone وtwo وfew وmany، وما عداها تأخذه other دون قاعدة.
locale-plural-rule = قاعدة الصيغة { $form } غير مفهومة.
    .hint = اكتبوها كما يكتبها معيار CLDR، مثل ⁦n = 0..1 or n = 11..99⁩
locale-repeated-letter = تكرر الحرف { $letter } في الترتيب الأبجدي.
    .hint = احذفوا أحدهما، فلكل حرف موضع واحد.
locale-not-a-sign = ينتظر علامة واحدة عوض { $sign }.
    .hint = اكتبوا علامة ترقيم واحدة بين علامتي اقتباس، ثم الفراغ الذي يسبقها.
locale-no-habits = لا يوجد الملف locale.yaml للغة { $language }.
    .hint = انسخوا ملف لغة أخرى إلى ⁦i18n/{ $language }/locale.yaml⁩ وأجيبوا عن كل مفتاح فيه.

## Catalogs (*.ftl)

catalog-syntax = هذا السطر من ملف العبارات غير مفهوم.
    .hint = تكتب العبارة هكذا: المعرف، ثم علامة يساوي، ثم النص. ويبدأ كل سطر تابع لها بفراغ.
catalog-default = ينبغي أن تكون في الاختيار حالة واحدة تسبقها نجمة.
    .hint = ضعوا النجمة قبل الحالة الأخيرة: ⁦*[other]⁩
catalog-brace = حاضنة مفتوحة لم تغلق، أو مغلقة لم تفتح.
    .hint = تكتب القيمة بين حاضنتين، مثل ⁦{ "{ $count }" }⁩
catalog-empty = هذه العبارة لا تقول شيئا.
    .hint = اكتبوا نصها بعد علامة يساوي، أو احذفوها.
catalog-repeated-message = العبارة { $id } مكتوبة مرتين.
    .hint = احتفظوا بواحدة، فالبرنامج يأخذ الأولى وحدها.
catalog-unknown-message = لا توجد عبارة معرفها { $id }.
    .hint = صححوا المعرف، أو أضيفوا العبارة إلى ملفات هذه اللغة.
catalog-function = الدالة { $name } غير متاحة في العبارات.
    .hint = اكتبوا اسم القيمة وحده بين حاضنتين، فهي تصل مكتوبة كما تكتبها هذه اللغة.

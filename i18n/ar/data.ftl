# ما يكتب في ملفات البيانات نفسها.

data-sheet-figures = البيانات
data-sheet-notes = ملاحظات
data-title = العنوان
data-page = الصفحة على الموقع
data-licence-not-stated = لم تذكر أي رخصة.

data-column-period = متى: سنة أو فصل أو شهر أو يوم، حسب ما هو معروف.
data-column-area = أين: معرف المجال في جدول المجالات الترابية. وإن كانت الخانة فارغة فالمقصود الكل.
data-column-note = ملاحظة عن القيمة.
data-column-source = معرف البطاقة التي أخذت منها القيمة، إن لم تكن مصدر الجدول كله.
data-column-programme = ما خصص له المال.
data-column-nature = أولي أو معدل أو ملتزم به أو مؤدى.
data-column-amount = المبلغ، بالوحدة المبينة في سطره.
data-column-unit = وحدة المبلغ.
data-column-funder = معرف المؤسسة الممولة.
data-column-as_of = تاريخ حصر المبلغ إن حصر خلال السنة. وإن كانت الخانة فارغة فالمقصود السنة كلها.
data-state-value = قيمة، والصفر قيمة.
data-state-missing = لم يصرح أحد بالقيمة، وليست صفرا.
data-state-suppressed = القيمة معروفة ولا تنشر. وإن ذكر حد فهي دونه.
data-state-not-applicable = لا يمكن أن تكون هنا قيمة.

# What could harm readers or the machine: attachments that run, and more than is read.

active-attachment = ملف من هذا النوع يشغل شيئا عند فتحه، ولذلك لا يُنشر.
    .hint = أرفقوا بدله ملف PDF أو صورة أو جدولا. مكان الكلام في نص، ومكان الأرقام في ملف CSV.
active-picture = عند فتح هذا الملف يُشغَّل شيء ما أو يُطلب شيء من جهة أخرى: { $part }
    .hint = احفظوه من جديد رسما بسيطا: دون برامج، ودون روابط إلى ملفات أخرى، ودون صفحات بداخله.
unread-picture = هذا الملف غير سليم البنية هنا، فلا أحد يعلم كيف سيفهمه المتصفح.
    .hint = احفظوه من جديد ببرنامج للرسم.
file-too-large = هذا الملف أكبر مما يقرؤه هذا الموقع، فلم يُقرأ. الحد بالميغابايت: { $limit }
    .hint = قسموه، أو ارفعوا قيمة file_megabytes تحت limits في site.yaml.
too-many-records = بطاقات هذا الموقع أكثر مما يسمح به، فلم تُقرأ هذه البطاقة وما بعدها. الحد: { $limit }
    .hint = ارفعوا قيمة records تحت limits في site.yaml.
too-many-rows = أسطر هذا الجدول أكثر مما يسمح به الموقع، فلم يُقرأ هذا السطر وما بعده. الحد: { $limit }
    .hint = قسموا الجدول، أو ارفعوا قيمة rows تحت limits في site.yaml.

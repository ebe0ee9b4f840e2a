# ما يغيره التعديل في السجل العمومي، لمن يقرر بشأنه.

review-title = ما يغيره هذا التعديل في السجل العمومي
review-nothing = لا يتغير شيء بالنسبة إلى القراء.
review-rest = الباقي ({ $count })
review-before = قبل
review-after = بعد

## المجموعات مع عدد الفوارق

review-group-new = بطاقات جديدة: { $count }
review-group-withdrawn = ما سحب: { $count }
review-group-statuses = الوضعيات: { $count }
review-group-figures = الأرقام: { $count }
review-group-dates = التواريخ: { $count }
review-group-evidence = الإثباتات والمصادر: { $count }
review-group-embargoes = ما ينشر ومتى ينشر: { $count }
review-group-words = النصوص: { $count }
review-group-translations = الترجمات: { $count }
review-group-addresses = العناوين: { $count }
review-group-links = روابط لم تعد تؤدي إلى شيء: { $count }
review-group-introduced = أخطاء ظهرت: { $count }
review-group-fixed = أخطاء صححت: { $count }
review-group-weight = حجم الصفحات: { $count }
review-group-facts = معطيات أخرى: { $count }

## الجمل

review-came = { $title }: بطاقة جديدة
review-went = { $title }: لم تعد موجودة
review-changed = { $title } – { $label }: { $new } بدل { $old }
review-changed-by = { $title } – { $label }: { $new } بدل { $old } ({ $difference })
review-value-came = { $title } – { $label }: إضافة { $new }
review-value-went = { $title } – { $label }: حذف { $old }
review-words = { $title } – { $label }: صياغة أخرى (اللغة: { $language })
review-translation-fresh = { $title }: النص محين من جديد (اللغة: { $language })
review-translation-stale = { $title }: صار النص متأخرا عن مصدره (اللغة: { $language })
review-translation-missing = { $title }: لم يعد النص موجودا (اللغة: { $language })
review-address-moved = { $title }: تنتقل الصفحة من { $old } إلى { $new }، والعنوان السابق يؤدي إليها (اللغة: { $language })
review-address-lost = { $title }: تنتقل الصفحة من { $old } إلى { $new }، والعنوان السابق لا يؤدي إلى شيء؛ أضيفوه إلى «aliases» (اللغة: { $language })
review-address-gone-elsewhere = { $title }: تختفي الصفحة، وعنوانها { $old } يؤدي إلى بطاقة أخرى (اللغة: { $language })
review-address-gone = { $title }: تختفي الصفحة، وعنوانها { $old } لا يؤدي إلى شيء (اللغة: { $language })
review-fault = { $message } { $place }
review-weight = { $address }: { $new } بدل { $old }

## القيم

review-label = { $field } ({ $items })
review-number = { $number } { $unit }
review-value = القيمة
review-text = النص
review-points = { $points } نقطة مئوية
review-per-cent = { $change }
review-missing = غير متوفرة
review-suppressed = محجوبة
review-not-applicable = لا ينطبق
review-flags = الإشارات
review-several = عناصر متعددة

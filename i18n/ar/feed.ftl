# عبارات الخلاصة التي يشترك فيها القراء.

feed-update = { $title }: { $status }
feed-of = { $title } – { $site }
feed-change = { $title }: { $change }
feed-change-illustrative = { $title } (مثال توضيحي): { $change }

# الرسالة التي يكتبها الأمر bayan digest.
digest-subject = ما الذي تغير في { $site } منذ { $date }
digest-intro = { $count ->
    [zero] لم يتغير شيء بعد { $since } وإلى غاية { $until }.
    [one] تغيير واحد بعد { $since } وإلى غاية { $until }.
    [two] تغييران بعد { $since } وإلى غاية { $until }.
    [few] { $count } تغييرات بعد { $since } وإلى غاية { $until }.
    [many] { $count } تغييرا بعد { $since } وإلى غاية { $until }.
   *[other] { $count } تغيير بعد { $since } وإلى غاية { $until }.
}
digest-foot = كل التغييرات وطرق تتبعها في هذه الصفحة:

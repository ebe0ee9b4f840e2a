# Ce qui peut être faux dans un fichier que les traducteurs renvoient.

job-unread = Cet endroit du fichier des traducteurs n’a pas pu être lu.
    .hint = Demandez de nouveau le fichier tel que l’outil des traducteurs l’enregistre, sans le modifier à la main.
job-language = « { $language } » n’est pas une langue de ce site.
    .hint = Le fichier indique la langue de ses mots : « trgLang » en XLIFF, « Language » en PO.
job-file-unknown = { $file } n’est pas un texte, ou un fichier de faits, de ce site dont quelque chose se traduit.
    .hint = A-t-il été renommé ou retiré depuis que le fichier a été remis aux traducteurs ? Refaites-le avec « bayan translate export ».
job-unit-unknown = Il n’y a pas de passage « { $unit } » dans { $file }.
    .hint = Le texte a sans doute changé depuis que le fichier a été remis aux traducteurs. Refaites-le avec « bayan translate export ».
job-source-changed = Les mots du passage « { $unit } » de { $file } ont changé depuis qu’ils ont été remis aux traducteurs.
    .hint = Refaites le fichier avec « bayan translate export » ; ce qui reste valable s’y trouvera.
job-sign-lost = La traduction du passage « { $unit } » devrait contenir une fois le signe « { $sign } ».
    .hint = Dans l’outil des traducteurs, c’est une balise : on la déplace à sa place parmi les mots, sans l’écrire à la main ni l’omettre.
job-sign-unknown = La traduction du passage « { $unit } » contient une balise, numéro { $sign }, que sa source n’a pas.
    .hint = N’employez que les balises que montre la source.

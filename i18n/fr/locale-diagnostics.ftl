# What may be wrong in the files of a language: its locale.yaml and its catalogs.
# The ids are the same in every language; `.hint` says what to do.

## Habits of a language (locale.yaml)

locale-missing-key = Il manque la clé { $key } dans les habitudes de cette langue.
    .hint = Ajoutez { $key } au fichier locale.yaml, sur le modèle d’une autre langue. Le programme ne devine pas ce qui n’est pas écrit.
locale-unknown-key = La clé { $key } n’existe pas.
    .hint = Corrigez son nom ou supprimez-la. Toutes les clés sont expliquées dans les fichiers locale.yaml fournis avec le programme.
locale-not-a-map = Sous { $key }, on attend des clés et non une seule valeur.
    .hint = Écrivez chaque clé sur sa propre ligne sous { $key }, suivie de deux-points et de sa valeur.
locale-not-a-list = On attend une liste pour { $key }.
    .hint = Écrivez les valeurs entre crochets, séparées par des virgules, comme [a, b, c].
locale-not-words = On attend un texte simple pour { $key }.
    .hint = Écrivez un seul texte sur la même ligne, entre guillemets droits s’il contient des signes.
locale-brace = Dans { $key }, une accolade n’a pas sa pareille.
    .hint = Chaque emplacement s’écrit entre deux accolades, comme { "{n}" }.
locale-unknown-place = L’emplacement { $place } n’a pas de sens dans { $key }.
    .hint = Les emplacements admis sont expliqués au-dessus de cette clé, dans les fichiers locale.yaml fournis avec le programme.
locale-missing-place = Il manque l’emplacement { $place } dans { $key }.
    .hint = Ajoutez { $place } entre accolades là où la valeur doit paraître.
locale-wrong-count = { $wanted ->
    [one] On attend { $wanted } valeur dans { $key }, qui en a { $count }.
    [many] On attend { $wanted } valeurs dans { $key }, qui en a { $count }.
   *[other] On attend { $wanted } valeurs dans { $key }, qui en a { $count }.
}
    .hint = Écrivez toutes les valeurs dans l’ordre, de la première à la dernière.
locale-digits = Il faut dix chiffres différents, de zéro à neuf.
    .hint = Écrivez-les à la suite entre guillemets droits, comme "0123456789".
locale-not-a-number = On attend un nombre entier pour { $key }.
    .hint = Écrivez-le en chiffres seulement, par exemple 4.
locale-scale = { $key } n’est pas une puissance de dix.
    .hint = Écrivez 6 pour les millions, 9 pour les milliards, et ainsi de suite.
locale-unknown-choice = { $key } ne peut pas valoir { $value }.
    .hint = Choisissez l’une des valeurs indiquées au-dessus de cette clé, dans les fichiers locale.yaml fournis avec le programme.
locale-other-code = Le code { $code } n’est pas le nom du dossier, { $folder }.
    .hint = Écrivez { $folder }, ou renommez le dossier.
locale-not-a-tag = { $tag } n’est pas le code d’une langue.
    .hint = Un code a deux ou trois lettres minuscules, puis la région s’il le faut, comme ar, zgh ou ar-MA.
locale-not-three-letters = { $code } ne fait pas trois lettres minuscules.
    .hint = Écrivez le code ISO 639-3 de la langue, par exemple ara, fra ou eng ; ou retirez iso639_3.
locale-not-in-icu = La bibliothèque ICU ne connaît pas { $key } pour cette langue.
    .hint = Donnez-les vous-même, les règles du pluriel sous plurals ({ "{}" } s’il n’y a qu’une forme), les lettres dans leur ordre sous order.
locale-plurals = On attend pour plurals le mot icu, ou les règles du pluriel.
    .hint = Écrivez une règle pour chaque forme, comme { "{" }one: "n = 1"{ "}" }.
locale-plural-form = { $form } n’est pas une forme du pluriel qui demande une règle.
    .hint = Les formes sont zero, one, two, few et many. Tout le reste revient à other, sans règle.
locale-plural-rule = La règle de la forme { $form } n’est pas comprise.
    .hint = Écrivez-la dans la syntaxe de CLDR, comme n = 0..1 or n = 11..99.
locale-repeated-letter = La lettre { $letter } vient deux fois dans l’ordre alphabétique.
    .hint = Supprimez l’une des deux ; chaque lettre n’a qu’une place.
locale-not-a-sign = On attend un seul signe au lieu de { $sign }.
    .hint = Écrivez un signe de ponctuation entre guillemets droits, puis l’espace qui le précède.
locale-no-habits = Il n’y a pas de fichier locale.yaml pour la langue { $language }.
    .hint = Copiez celui d’une autre langue dans i18n/{ $language }/locale.yaml et répondez à chaque clé.

## Catalogs (*.ftl)

catalog-syntax = Cette ligne du catalogue n’est pas comprise.
    .hint = Un message s’écrit ainsi : l’identifiant, le signe égal, puis le texte. Chaque ligne qui le prolonge commence par une espace.
catalog-default = Un choix doit avoir un cas, et un seul, précédé d’une étoile.
    .hint = Mettez l’étoile devant le dernier cas, comme *[other].
catalog-brace = Une accolade n’a pas sa pareille.
    .hint = Une valeur s’écrit entre deux accolades, comme { "{ $count }" }.
catalog-empty = Ce message ne dit rien.
    .hint = Écrivez son texte après le signe égal, ou supprimez-le.
catalog-repeated-message = Le message { $id } est écrit deux fois.
    .hint = Gardez-en un ; seul le premier est lu.
catalog-unknown-message = Aucun message ne s’appelle { $id }.
    .hint = Corrigez le nom, ou ajoutez le message aux catalogues de cette langue.
catalog-function = La fonction { $name } n’est pas offerte aux messages.
    .hint = Écrivez seulement le nom de la valeur entre accolades ; elle arrive écrite comme cette langue l’écrit.

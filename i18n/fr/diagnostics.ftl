# What can be found in the files of a site: one sentence on what is wrong, `.hint` on what to do about it and, for
# the rules of src/checks, `.why` on why the rule exists. The ids are those of the findings in src/.

# Another place that belongs to a finding.
label-changed-since = Ce passage est nouveau ou a changé.
label-first-here = La première mention se trouve ici.
label-percent-here = Un nombre suivi du signe % se trouve ici.
label-said-complete = C’est ici qu’il est déclaré achevé.

# Advice that fits several findings.
hint-by-language = Écrivez « { $field } » une fois par langue, en retrait sous le nom du champ, par exemple « fr: … ».
hint-by-language-or-text = Écrivez « { $field } » dans facts.yaml, une fois par langue et en retrait sous le nom du champ, par exemple « fr: … » ; ou en tête de chaque texte.
hint-belongs-within = « { $field } » appartient à un autre champ : { $outer }. Mettez sa ligne en retrait sous ce champ.

## Letters and signs

not-utf8 = À partir d’ici, ce fichier n’est pas enregistré en UTF-8 : ses lettres ne peuvent pas être lues.
    .hint = Ouvrez-le dans votre éditeur et enregistrez-le de nouveau en choisissant UTF-8.
not-a-character = Un signe invisible, qui n’a sa place dans aucun texte, se trouve ici ; il vient souvent d’un copier-coller.
    .hint = Effacez-le, ou tapez le mot de nouveau.

## How fields are written (YAML)

yaml-tab = Cette ligne est mise en retrait avec la touche Tab.
    .hint = Employez seulement des espaces, deux pour chaque degré.
yaml-quote = Un guillemet est ouvert et n’est pas fermé, ou il est fermé trop tôt.
    .hint = Mettez un guillemet droit à chaque bout de la valeur. Si elle en contient elle-même, entourez-la d’apostrophes droites : 'un "mot"'.
yaml-bracket = Un crochet ou une accolade est ouvert et n’est pas fermé, ou il manque une virgule entre deux éléments.
    .hint = Vérifiez que chaque crochet ouvrant a son crochet fermant. Entre crochets, séparez par une virgule latine et une espace : [ar, fr].
yaml-colon = Cette ligne a un deux-points de trop, ou un champ sans son deux-points.
    .hint = Si la valeur contient elle-même un deux-points, mettez-la tout entière entre guillemets droits. Après le nom d’un champ viennent un deux-points et une espace.
yaml-indentation = Cette ligne est trop à gauche ou trop à droite pour appartenir à ce qui la précède.
    .hint = Ce qui est au même niveau commence à la même colonne ; ce qui appartient à un champ est décalé de deux espaces.
yaml-backslash = Entre guillemets droits, la barre oblique inverse a un sens particulier.
    .hint = Entourez plutôt la valeur d’apostrophes droites : 'C:\notes'.
yaml-syntax = Cette ligne ne peut pas être comprise.
    .hint = Si la valeur commence par un signe comme @, % ou *, mettez-la entre guillemets droits.
yaml-too-deep = Les éléments sont imbriqués ici plus profondément que ce que ce site lit. Limite en niveaux : { $limit }
    .hint = Cherchez un crochet jamais fermé, ou des lignes de plus en plus décalées vers la droite.
yaml-anchor = Au début d’une valeur, les signes & et * ont un sens particulier qui n’est pas accepté ici.
    .hint = S’il s’agit du signe lui-même, mettez la valeur entre guillemets droits. Sinon, écrivez de nouveau la valeur en entier.
yaml-tag = Au début d’une valeur, le signe ! a un sens particulier qui n’est pas accepté ici.
    .hint = Mettez la valeur entre guillemets droits.
yaml-key = Le nom d’un champ est attendu ici, et non une liste ou un groupe de champs.
    .hint = Commencez la ligne par un nom, un deux-points et une espace.
yaml-second-document = Une ligne de trois traits d’union ouvre ici une seconde partie, qui n’est pas lue.
    .hint = Gardez un seul ensemble de champs dans ce fichier : effacez la ligne, ou déplacez la suite ailleurs.
repeated-field = Le champ « { $field } » est écrit deux fois ; seul le premier a été lu.
    .hint = Gardez l’un des deux. Pour donner plusieurs valeurs, faites-en une liste.
front-matter-open = Les champs en tête de ce texte ne sont jamais refermés : le texte lui-même n’a pas été trouvé.
    .hint = Mettez une ligne de trois traits d’union après le dernier champ, avant le texte.

## Fields

unknown-field = Le champ « { $field } » n’existe pas ici.
    .hint = Vérifiez l’orthographe du nom et le retrait de la ligne.
misspelled-field = Le champ « { $field } » n’existe pas ici, et le champ obligatoire « { $meant } » manque.
    .hint = Corrigez l’orthographe du nom.
missing-field = Le champ « { $field } » manque.
    .hint = Ajoutez une ligne avec « { $field } », un deux-points, une espace et la valeur. Un champ sans rien après son deux-points est considéré comme absent.
expected-fields = Des champs sont attendus ici, chacun avec un nom, un deux-points et une valeur.
    .hint = Écrivez un champ par ligne. Entre le nom et la valeur viennent un deux-points et une espace.
expected-value = Une seule valeur est attendue ici, et non des champs.
    .hint = Écrivez la valeur après le deux-points, sur la même ligne. Si elle contient un deux-points, mettez-la entre guillemets droits.
expected-one-value = Une seule valeur est attendue ici, et non une liste.
    .hint = Gardez une valeur, sans tiret ni crochets.
expected-list = Une liste est attendue ici.
    .hint = Mettez les valeurs entre crochets, par exemple [un, deux], même s’il n’y en a qu’une ; ou écrivez chacune sur sa ligne, après un tiret.
expected-words = Des mots sont attendus ici dans chaque langue.
    .hint = Écrivez une ligne par langue, en retrait sous le champ, par exemple « fr: … ».
expected-truth = « { $written } » n’est ni « true » ni « false ».
    .hint = Écrivez true (oui) ou false (non), en anglais et en minuscules.
expected-whole-number = « { $written } » n’est pas un nombre entier.
    .hint = N’écrivez que des chiffres de 0 à 9, sans espace, ni unité, ni décimales.
expected-number = « { $written } » ne peut pas être lu avec certitude comme un nombre.
    .hint = Écrivez des chiffres de 0 à 9, avec un point avant les décimales, par exemple 1234.5, et rien d’autre : ni espace, ni unité, ni pourcentage.
number-out-of-range = « { $written } » est hors des limites : le nombre doit être compris entre { $least } et { $most }.
    .hint = Vérifiez s’il n’y a pas un chiffre de trop ou de moins.
expected-date = « { $written } » n’est pas une date dans la forme attendue ici.
    .hint = Écrivez l’année d’abord, aussi précisément que vous connaissez la date : 2025, 2025-Q4, 2025-11 ou 2025-11-20.
impossible-date = « { $written } » n’existe pas dans le calendrier.
    .hint = Vérifiez le mois et le jour. Si vous ne connaissez pas le jour, ne l’écrivez pas : 2025-11.
expected-moment = « { $written } » n’est pas un jour et une heure dans la forme attendue ici.
    .hint = Écrivez le jour, la lettre T et l’heure, par exemple 2026-05-06T10:00. L’heure est celle du site.
expected-web-address = « { $written } » n’est pas une adresse web complète.
    .hint = Copiez-la depuis la barre d’adresse de votre navigateur ; elle commence par https://.
expected-language = « { $written } » n’est pas le code d’une langue.
    .hint = Écrivez le code en minuscules : « ar » pour l’arabe, « fr » pour le français, « en » pour l’anglais, « zgh » pour l’amazighe.
expected-email = « { $written } » n’est pas une adresse électronique.
    .hint = Écrivez-la sans espace, par exemple nom@example.org.
expected-digest = Ceci n’est pas une empreinte SHA-256.
    .hint = Elle compte exactement 64 signes : des chiffres et des lettres de a à f. Si vous ne l’avez pas, omettez le champ.
unknown-choice = « { $written } » ne fait pas partie des mots acceptés.
    .hint = Choisissez l’un des mots que ce champ accepte.
bad-id = « { $id } » ne peut pas servir d’identifiant permanent.
    .hint = Employez des minuscules de a à z, des chiffres et des traits d’union entre eux, par exemple budget-ouvert-2025, et 80 signes au plus.
file-outside = « { $file } » ne se trouve pas dans le dossier de cette fiche.
    .hint = Copiez le fichier à côté de facts.yaml et n’écrivez que son nom, par exemple minutes.pdf.
missing-file = Il n’y a pas de fichier « { $file } » dans le dossier de cette fiche.
    .hint = Copiez le fichier à côté de facts.yaml, ou corrigez son nom. Majuscules et minuscules comptent.

## Languages and words

unknown-language = La langue « { $language } » ne fait pas partie du site.
    .hint = Employez une des langues de site.yaml, ou ajoutez-y celle-ci.
missing-text = Cette fiche n’a de texte dans aucune langue : elle n’a donc pas de titre.
    .hint = Ajoutez un texte à côté de facts.yaml, par exemple text.fr.md, avec « title: … » en tête.
missing-title = Ce texte n’a pas de titre.
    .hint = Écrivez « title: … » en tête, entre les deux lignes de trois traits d’union.
said-twice = Dans cette langue, « { $field } » est donné à la fois dans facts.yaml et en tête de ce texte.
    .hint = Gardez-le à un seul des deux endroits.

## Records and what they name

unknown-reference = La fiche « { $id } » n’existe pas.
    .hint = Vérifiez l’identifiant : c’est le nom du dossier de la fiche. Si elle n’existe pas encore, créez-la d’abord.
wrong-kind = « { $id } » est une fiche d’un type qui ne convient pas ici : { $kind }.
    .hint = Nommez une fiche du type que ce champ demande.
ambiguous-reference = Plusieurs fiches ont l’identifiant « { $id } ».
    .hint = Écrivez le type avant l’identifiant, par exemple institution/wilaya.
unknown-area = Le territoire « { $area } » ne figure pas dans site.yaml.
    .hint = Écrivez le territoire comme site.yaml le nomme. Si seule l’orthographe diffère, ajoutez-la là-bas sous « other_names ».
unknown-tag = Le thème « { $tag } » ne figure pas dans site.yaml.
    .hint = Choisissez un thème de la liste « tags » de site.yaml, ou ajoutez-y celui-ci.
duplicate-id = Deux fiches du même type ont l’identifiant « { $id } » : « { $file } » et « { $other } ».
    .hint = Renommez le dossier de l’une des deux.

## Files and folders of content

misnamed-facts = « { $file } » n’est pas lu : le fichier des faits porte un autre nom.
    .hint = Renommez-le facts.yaml, en minuscules.
misnamed-text = « { $file } » n’est pas lu : un texte porte le nom de sa langue.
    .hint = Renommez-le d’après sa langue, par exemple text.fr.md.
loose-file = Ce fichier est en dehors de toute fiche et n’est pas lu.
    .hint = Placez-le dans le dossier d’une fiche, par exemple content/news/opening/.
folder-without-record = Ce dossier contient des fichiers mais pas de fiche : rien n’en est publié.
    .hint = Ajoutez-y un facts.yaml ou un texte, ou déplacez ses fichiers vers la fiche dont ils relèvent.
unknown-section = « { $section } » n’est pas une rubrique que le site connaît.
    .hint = Déplacez la fiche dans une rubrique connue, ou déclarez celle-ci sous « sections » dans site.yaml.
unknown-kind = Le type de fiche « { $kind } » n’existe pas.
    .hint = Corrigez le nom, ou déclarez ce type sous « kinds » dans site.yaml.

## Files of values (CSV)

csv-empty = Ce fichier de valeurs est vide.
    .hint = Commencez par une ligne qui nomme les colonnes : period,area,value,flag,note,source.
csv-quote = Dans cette cellule, un guillemet n’est pas fermé, ou il est suivi d’autres lettres.
    .hint = Mettez toute la cellule entre guillemets droits, et doublez ceux qu’elle contient.
csv-row-length = Cellules de cette ligne : { $cells }. Colonnes de la première ligne : { $columns }.
    .hint = Vérifiez s’il n’y a pas un séparateur de trop ou de moins. Une cellule qui contient le séparateur se met entre guillemets droits.
unknown-column = La colonne « { $column } » n’existe pas ici.
    .hint = Corrigez son nom, ou ajoutez-la à « dimensions » dans facts.yaml.
missing-column = La colonne « { $column } » manque.
    .hint = Ajoutez-la à la première ligne du fichier, et une cellule pour elle à chaque ligne.
repeated-column = La colonne « { $column } » se trouve deux fois dans le fichier ; seule la première serait lue.
    .hint = Supprimez l’une des deux, ou donnez-lui un autre nom.
missing-period = Cette ligne ne dit pas pour quelle période elle vaut.
    .hint = Écrivez l’année, le trimestre, le mois ou le jour dans la colonne « period », par exemple 2024 ou 2024-Q3.
repeated-row = Cette ligne en répète une autre ; elle n’est comptée qu’une fois.
    .hint = Supprimez l’une des deux lignes.
two-values = Cette ligne donne une autre valeur qu’une ligne précédente pour la même période et le même territoire.
    .hint = Gardez la bonne. Si le chiffre a été révisé, gardez la nouvelle valeur et écrivez r dans la colonne « flag ».
value-despite-flag = Cette ligne porte le signe « { $flag } », selon lequel aucune valeur n’est publiée, et en donne pourtant une.
    .hint = Supprimez la valeur, ou le signe si elle peut être publiée. Ce qui était confidentiel reste dans l’historique des fichiers : prévenez la personne qui en a la charge.
ambiguous-number = « { $written } » peut signifier { $one } ou { $other }, et aucun autre nombre de la colonne ne dit lequel.
    .hint = Écrivez le nombre sans signe entre les groupes de chiffres, ou dites dans facts.yaml ce qui précède les décimales dans ce fichier : « decimal_mark: point » ou « decimal_mark: comma ».
share-or-percent = D’autres nombres de cette colonne portent le signe % et celui-ci non : il peut signifier { $one } ou { $other }.
    .hint = Écrivez ce nombre comme les autres, avec son signe %.
ambiguous-date = « { $written } » peut signifier { $one } ou { $other }.
    .hint = Écrivez l’année d’abord : 2025-11-20.
scaled-number = Cette cellule contient { $one } et affiche { $other }.
    .hint = Écrivez dans la cellule le nombre voulu, avec un format qui l’affiche en entier.
merged-cells = Les cellules { $first } à { $last } sont fusionnées : ce qui y est écrit vaut peut-être pour chacune, ou pour { $first } seulement.
    .hint = Séparez-les dans le tableur et écrivez dans chaque cellule ce qui vaut pour elle. D’ici là, rien n’est lu dans leurs lignes.
sheet-error = Le tableur n’a pas pu calculer cette cellule : { $written }.
    .hint = Corrigez sa formule ou écrivez la valeur. S’il n’y en a pas, laissez la cellule vide et dites pourquoi dans la colonne « flag ».
formula-without-value = Cette cellule a une formule et pas de valeur : aucun tableur ne l’a encore calculée.
    .hint = Ouvrez le fichier dans un tableur, enregistrez-le de nouveau et vérifiez la valeur. Seules les valeurs sont lues, aucune formule n’est calculée ici.
several-sheets = Plusieurs feuilles de ce classeur contiennent quelque chose, et rien ne dit laquelle lire.
    .hint = Nommez-la dans facts.yaml, par exemple « sheet: Data », ou ne gardez qu’une feuille.
unknown-sheet = Le classeur n’a pas de feuille « { $sheet } ».
    .hint = Écrivez le nom comme il figure sur l’onglet de la feuille.
sheet-of-no-workbook = « { $file } » n’est pas un classeur : il n’a pas de feuilles.
    .hint = Supprimez la ligne « sheet », ou nommez un fichier en .xlsx ou .ods.
workbook-empty = Aucune feuille visible de ce classeur ne contient quoi que ce soit.
    .hint = Écrivez le tableau dans une feuille. Une feuille masquée n’est lue que si facts.yaml la nomme : « sheet: … ».
workbook-locked = Ce classeur demande un mot de passe, ou il est de l’ancien format .xls.
    .hint = Enregistrez-le de nouveau sans mot de passe, en .xlsx, .ods ou CSV (UTF-8).
workbook-damaged = Ce fichier ne se lit pas comme un classeur : il est endommagé, ou c’est autre chose.
    .hint = Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx, .ods ou CSV (UTF-8).
workbook-too-large = Ce classeur est trop grand pour être lu, ou se déploie au-delà de ce que contient un tableau.
    .hint = Enregistrez la feuille en CSV (UTF-8) : un fichier CSV peut être de n’importe quelle longueur.
not-a-table = Ce fichier n’est pas un tableau qui se lit.
    .hint = Enregistrez-le en CSV (UTF-8), .xlsx ou .ods.
hint-workbook-not-published = Des chiffres sont lus dans ce classeur ; lui-même n’est donc pas publié, car il peut contenir d’autres feuilles, des remarques et des noms. Faites un lien vers la fiche : sa page propose ses chiffres en CSV, JSON et XLSX.
unit-differs = « { $written } » est exprimé en « { $unit } », qui n’est pas l’unité de ce chiffre.
    .hint = Corrigez le nombre ou l’unité, ou n’écrivez pas l’unité dans la cellule.
total-row = « { $written } » annonce un total, et les totaux sont calculés.
    .hint = Supprimez la ligne. Si elle donne la valeur de tout un territoire, écrivez plutôt le nom de ce territoire.
head-not-first = La ligne qui nomme les colonnes se trouve ici, sous d’autres lignes.
    .hint = Supprimez les lignes au-dessus : les titres et les cellules fusionnées n’ont pas leur place dans un fichier de valeurs.
more-of-this-kind = Ce fichier a d’autres constats du genre « { $kind } » ; nombre : { $count }.
    .hint = Corrigez ceux qui sont montrés : les autres sont souvent la même erreur.
saved-otherwise = Ce fichier n’est pas enregistré en UTF-8 mais en { $encoding } ; il est lu ainsi.
    .hint = Enregistrez-le de nouveau en « CSV UTF-8 », pour que tout programme y lise les mêmes lettres.
unknown-programme = Les faits de ce budget ne nomment aucun programme « { $written } ».
    .hint = Corrigez-le, ou ajoutez-le sous « programmes » dans facts.yaml.
unknown-code = Les faits de cet indicateur ne listent pas le code « { $written } » pour la colonne « { $dimension } ».
    .hint = Corrigez-le, ou ajoutez-le sous « codelists » dans facts.yaml.
unknown-dimension = Cet indicateur n’a pas de colonne « { $dimension } » parmi ses ventilations.
    .hint = Écrivez une colonne listée sous « dimensions ».

## The configuration (site.yaml)

missing-site-file = Le site n’a pas de fichier site.yaml.
    .hint = Créez site.yaml à la racine du site, avec au moins son titre et ses langues.
unknown-time-zone = « { $zone } » n’est pas un fuseau horaire connu.
    .hint = Écrivez-le par exemple ainsi : Africa/Casablanca.
repeated-language = La langue « { $id } » figure deux fois dans la liste.
    .hint = Gardez-la une seule fois.
repeated-area = Deux territoires ont l’identifiant « { $id } ».
    .hint = Donnez à chaque territoire son propre identifiant. Les autres orthographes d’un même territoire vont sous « other_names ».
repeated-tag = Deux thèmes ont l’identifiant « { $id } ».
    .hint = Donnez à chaque thème son propre identifiant.
snapshot-without-day = Un instantané montre le site un jour donné, et « { $date } » dure plus longtemps.
    .hint = Écrivez le jour entier, par exemple 2026-11-25.
repeated-snapshot = Il y a deux instantanés du { $date }.
    .hint = Gardez-en un.
snapshot-without-git = Le site ne peut pas être montré tel qu’il était le { $date } : ce dossier n’est pas suivi par git (cherché : { $revision }).
    .hint = Travaillez dans une copie du site faite par git, avec son historique, ou supprimez l’instantané.
unknown-snapshot-revision = Git ne connaît ici aucune révision { $revision } qui montrerait le site tel qu’il était le { $date }.
    .hint = Corrigez son nom, ou récupérez-la : « git fetch --tags ». Sans « revision », c’est la dernière révision de ce jour qui est montrée.
snapshot-beyond-history = Cette copie de git ne remonte pas au site tel qu’il était le { $date } (cherché : { $revision }).
    .hint = Récupérez tout l’historique : « git fetch --unshallow ». Là où un hébergeur publie le site, dites-lui de prendre tout l’historique (fetch-depth: 0, ou GIT_DEPTH: 0).
snapshot-without-site = Git n’a pas de site tel qu’il aurait été le { $date } (cherché : { $revision }).
    .hint = Nommez un jour plus tardif, ou une révision qui contient un site.yaml.
unreadable-snapshot = Git n’a pas pu lire le site tel qu’il était le { $date } (cherché : { $revision }).
    .hint = Récupérez de nouveau le dépôt entier, avec tous ses fichiers.
unknown-left-out = Ce jour-là, le site n’avait aucune fiche « { $id } » à laisser de côté.
    .hint = Corrigez l’identifiant : ce qu’il devait écarter serait montré.
unknown-menu-item = Le menu nomme « { $item } », qui n’est ni une rubrique ni une page.
    .hint = Écrivez le nom d’un dossier de content, ou l’identifiant d’une page.
kind-exists = Le type « { $kind } » existe déjà.
    .hint = Donnez un autre nom au vôtre. Pour ajouter des champs à un type existant, employez « fields » dans site.yaml.
section-taken = « { $section } » ne peut pas être le dossier de ce type : il est déjà pris, ou ce n’est pas un nom permanent.
    .hint = Choisissez un autre nom, en minuscules, chiffres et traits d’union.
bad-field-name = « { $field } » ne peut pas être le nom d’un champ.
    .hint = Employez des minuscules de a à z, des chiffres et des tirets bas, par exemple start_date.
field-exists = Le champ « { $field } » existe déjà.
    .hint = Donnez un autre nom au vôtre.
unknown-type = Le type de champ « { $written } » n’existe pas.
    .hint = Employez l’un des types donnés par le guide.

## Rules

missing-translation = Rien n’est écrit en { $language }.
    .hint = Ajoutez le texte dans cette langue. D’ici là, ses lecteurs en voient une autre, et la page le leur dit.
    .why = Les citoyens lisent dans la langue qu’ils connaissent le mieux. Ce qui n’est dit que dans une langue n’est pas dit à tous.
stale-translation = Le texte en { $language } a été traduit de la version { $from } des faits, qui en sont à la version { $to }.
    .hint = Relisez le texte en regard des faits, corrigez-le, puis dites-le : { $command }
    .why = Quand les faits changent et que la traduction ne suit pas, deux lecteurs apprennent deux choses différentes de la même page.
changed-source =
    { $passages ->
        [one] Le texte en { $language } a été fait d’après celui en { $source }, dont { $passages } passage a changé depuis.
        [many] Le texte en { $language } a été fait d’après celui en { $source }, dont { $passages } passages ont changé depuis.
       *[other] Le texte en { $language } a été fait d’après celui en { $source }, dont { $passages } passages ont changé depuis.
    }
    .hint = Lisez les deux textes côte à côte, corrigez celui-ci, puis dites-le : { $command }
lost-source = Le texte en { $language } a été fait d’après celui en { $source }, qui n’existe plus.
    .hint = Remettez ce texte, ou relisez celui-ci en regard d’un autre et dites-le : { $command }
missing-words = Le champ « { $field } » n’est pas donné en { $language }.
    .hint = Ajoutez les mots dans cette langue sous « { $field } », ou en tête de son fichier de texte.
    .why = Une page dont les phrases changent de langue en chemin se lit mal, et plus mal encore avec un lecteur d’écran.
broken-link = Le lien « { $link } » ne mène nulle part.
    .hint = Écrivez « id: » suivi de l’identifiant d’une fiche, le nom d’un fichier de ce dossier, ou une adresse complète qui commence par https://.
    .why = Qui suit un lien vers la preuve et ne trouve rien n’a aucune raison de croire le reste.
broken-anchor = La page où mène ce lien n’a pas d’endroit nommé « { $anchor } ».
    .hint = Employez le nom écrit entre accolades { "{" }…{ "}" } après un intertitre, ou omettez ce qui suit le signe #.
    .why = Un lien vers un endroit précis doit y conduire : un passage cité que l’on ne retrouve pas ne prouve rien.
image-without-alt = Cette image ne dit rien à ceux qui ne peuvent pas la voir.
    .hint = Entre les crochets […], écrivez ce que montre l’image, en quelques mots et dans la langue du texte. Une image qui n’ajoute rien se nomme dans les faits, sous decorative.
    .why = Les lecteurs aveugles entendent cette description à la place de l’image (WCAG 1.1.1). Elle la remplace aussi quand l’image ne se charge pas.
damaged-picture = Cette image ne peut pas être montrée : { $reason }.
    .hint = Enregistrez-la de nouveau avec le programme qui l’a faite, en JPEG, PNG ou WebP, avec { $megapixels } millions de pixels au plus.
    .why = Le programme réduit les images des textes pour qu’elles arrivent aux téléphones. Il ne le peut pas d’un fichier abîmé, ni d’un fichier qui prendrait, une fois ouvert, plus de mémoire qu’il n’est permis.
picture-is-none = le fichier n’est une image d’aucune sorte connue
picture-is-cut-off = le fichier est coupé avant sa fin
picture-is-too-large = elle a plus de pixels qu’il n’est permis
picture-tells-place = Cette image est publiée telle quelle, et elle dit où elle a été prise.
    .hint = Si ce lieu ne doit pas être public, retirez-le de l’image et remettez le fichier. S’il est publié à dessein, nommez cette règle sous allow, avec le motif.
    .why = Les téléphones écrivent dans une image le lieu où elle a été prise (EXIF). Ce que nomme un champ est publié sans y rien changer, parce que c’est une preuve ; le lieu peut désigner la maison d’une personne, ou celui qui a pris la photo.
skipped-heading = Cet intertitre est à plus d’un rang sous celui qui le précède : { $written }.
    .hint = Commencez la ligne par { $expected }.
    .why = Avec un lecteur d’écran, on va d’intertitre en intertitre selon leur rang : un rang sauté ressemble à une partie perdue (WCAG 1.3.1).
vague-link = Les mots de ce lien ne disent pas où il mène : « { $words } ».
    .hint = Mettez dans le lien le nom de ce à quoi il mène, par exemple [la loi 31-13](id:law-31-13).
    .why = Un lecteur d’écran énumère les liens d’une page sans ce qui les entoure : « cliquez ici » n’y apprend rien (WCAG 2.4.4).
twin-link = Deux liens aux mêmes mots, « { $words } », mènent à deux endroits.
    .hint = Nommez chaque endroit dans les mots de son lien.
    .why = Qui n’entend que les liens ne peut pas distinguer deux liens de même nom (WCAG 2.4.4).
twin-link-first = celui-ci mène à { $address }
unnamed-column = La colonne { $column } de ce tableau n’a pas d’en-tête.
    .hint = Écrivez dans la première ligne du tableau ce que contient la colonne. Seule la première case peut rester vide.
    .why = Un lecteur d’écran dit l’en-tête de la colonne avec chaque case : sans lui, un chiffre ne veut rien dire (WCAG 1.3.1).
heavy-page = Le premier affichage de cette page pèse { $size }, pour { $budget } au plus : { $page } ({ $parts }).
    .hint = Partagez le texte ou le tableau trop long entre plusieurs pages, allégez les styles et les scripts, ou changez le champ page_weight de site.yaml.
    .why = Beaucoup de lecteurs ouvrent le site avec un téléphone et un réseau de montagne faible : une page lourde est une page qui ne leur arrive pas.
raw-html = « { $name } » ne fait pas partie du HTML qu’un texte peut contenir ; les lecteurs le verront tel qu’il est tapé.
    .hint = Employez Markdown : **gras**, *italique*, [lien](adresse). Si vous voulez montrer un signe comme <, il n’y a rien à changer.
    .why = Un texte qui apporte son propre HTML peut abîmer la page, son sens de lecture ou la sécurité des lecteurs.
unpaired-html = « { $name } » n’est pas ouvert et fermé au même endroit ; les lecteurs verront sa balise telle qu’elle est tapée.
    .hint = Mettez le début et la fin dans le même paragraphe, ou autour de paragraphes entiers.
    .why = Une balise sans son autre moitié change tout ce qui la suit, jusqu’au bas de la page.
left-out-attribute = « { $name } » ne fait pas partie de ce que le HTML d’un texte peut dire, ou sa valeur n’est pas admise ; il est laissé de côté.
    .hint = On peut toujours écrire lang, dir et title, ainsi que href dans un lien qui commence par https. Les adresses de ce site s’écrivent en Markdown.
    .why = Un attribut peut lancer un script, appeler un autre hôte ou déplacer ce que d’autres ont écrit ; on ne garde que ceux qui n’en sont pas capables.
end-before-start = La fin, { $end }, précède le début, { $start }.
    .hint = Corrigez l’une des deux dates ; souvent, elles ont été interverties.
    .why = Une période qui finit avant de commencer fausse tous les décomptes de jours et de retards.
missing-challenges = Ce point d’étape indique « { $status } » et ne dit pas ce qui fait obstacle.
    .hint = Décrivez les difficultés sous « challenges », dans chaque langue.
    .why = Quand peu ou rien n’a été fait, le public a le droit de savoir pourquoi : le PGO demande à chaque gouvernement de le dire.
complete-without-evidence = Il est indiqué ici « { $status } », et aucun document ne le prouve.
    .hint = Créez une fiche de document pour la preuve, puis nommez-la sous « evidence ». S’il n’y a pas encore de preuve, choisissez un état moins avancé.
    .why = Chacun doit pouvoir vérifier qu’une promesse a été tenue. Un état sans preuve n’est qu’une affirmation.
complete-with-open-milestone = L’engagement est déclaré achevé, et son jalon « { $milestone } » ne l’est pas.
    .hint = Mettez le jalon à jour, avec sa date et sa preuve, ou ajoutez un point d’étape qui dise où en est vraiment l’engagement.
    .why = Les deux figurent sur la même page. S’ils se contredisent, le lecteur ne peut se fier ni à l’un ni à l’autre.
future-update = Ce point d’étape est daté d’un jour à venir : { $date }. D’ici là, personne ne le voit.
    .hint = Vérifiez l’année. Un point d’étape dit ce qui a été fait, au jour qu’il décrit.
    .why = Un point d’étape rend compte, il n’annonce pas : ce qui reste à faire relève des jalons.
repeated-name = Le nom « { $name } » sert deux fois dans cette fiche.
    .hint = Donnez à chaque jalon, point d’étape ou proposition son propre nom.
    .why = Le nom d’un jalon, d’un point d’étape ou d’une proposition est son adresse dans la page : s’il y en a deux, les liens mènent au mauvais.
unknown-update = Ce point d’étape corrige « { $name } », et aucun point de ce nom ne le précède.
    .hint = Écrivez sous « supersedes » l’identifiant du point antérieur ; s’il n’en a pas, donnez-lui-en un.
    .why = Un point d’étape ne se modifie jamais : une correction nomme ce qu’elle corrige, pour que le lecteur puisse comparer.
unlisted-commitment = L’engagement « { $commitment } » et le plan « { $plan } » ne se citent pas l’un l’autre.
    .hint = L’engagement nomme son plan sous « plan », et le plan le cite sous « commitments » : faites-leur dire la même chose.
    .why = C’est la liste du plan qui est comptée. Un engagement qui n’y figure pas disparaît des chiffres.
document-without-file = Ce document n’a ni fichier ni adresse : personne ne peut le lire.
    .hint = Mettez le fichier dans ce dossier et écrivez son nom sous « file », ou donnez son adresse web sous « url ».
    .why = Un document est là pour être ouvert : comme preuve, il vaut ce que le lecteur peut vérifier.
checksum-mismatch = « { $file } » n’est pas le fichier dont l’empreinte est écrite ici.
    .hint = Si le fichier a été remplacé à dessein, écrivez la nouvelle empreinte : { $actual }. Sinon, remettez le fichier d’origine.
    .why = L’empreinte prouve qu’un document n’a pas changé depuis sa publication. Une différence veut dire que l’un des deux est faux.
address-collision = L’adresse « { $address } » est déjà prise.
    .hint = Changez l’identifiant, le champ « slug » ou l’ancienne adresse de l’un des deux ; l’adresse d’une liste ou de la page d’accueil ne peut pas être prise.
    .why = Une adresse ne peut montrer qu’une page : l’autre, sans que rien ne le signale, ne serait pas publiée.
bad-alias = « { $alias } » ne peut pas être l’ancienne adresse d’une page de ce site.
    .hint = Écrivez le chemin sans le nom du site, terminé par une barre oblique, par exemple fr/ancienne-page/, ou par .html.
missing-address = Le site ne dit pas à quelle adresse web il se trouvera.
    .hint = Ajoutez « base_url » à site.yaml, par exemple https://example.org/.
    .why = Les flux, les moteurs de recherche et les liens entre langues ont besoin d’adresses complètes. Sans « base_url », ils mèneraient à une adresse qui n’existe pas.
pdf-not-built-in = Ce programme a été construit sans PDF : aucun document de ce site ne serait fait.
    .hint = Dans le dossier du code source du programme, lancez : cargo install --path . --features pdf. Ou retirez « pdf » de site.yaml.
    .why = Le site demande des documents que ses lecteurs chercheraient en vain. Ce qui les compose est volumineux et ne fait partie du programme que là où on le demande.
future-snapshot = Un instantané est daté du { $date }, qui n’est pas encore venu.
    .hint = Écrivez un jour déjà venu, ou attendez-le.
    .why = Un instantané montre ce que le public a vu un jour donné. D’un jour qui n’est pas venu, personne n’a rien vu.
unknown-allowance = Aucune règle ne s’appelle « { $check } » : cette ligne n’accepte rien.
    .hint = Corrigez le nom de la règle, ou supprimez la ligne.
    .why = Un avertissement accepté sous un faux nom ne l’est pas du tout, et la liste trompe qui la lit.

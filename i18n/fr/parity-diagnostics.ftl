# ── Versions d’un même texte ──
versions-differ = Le texte en { $language } dit « { $here } » là où le texte en { $reference } dit « { $there } ».
    .hint = Cherchez lequel est juste et corrigez l’autre. Si les deux le sont, déclarez-le en tête de ce texte, sous « differs », avec le motif.
    .why = Chacun lit une seule langue. Quand deux versions donnent deux chiffres, deux citoyens savent deux choses différentes, et aucun ne peut s’en apercevoir.
version-lacks = Le texte en { $language } ne dit pas « { $there } », que dit le texte en { $reference }.
    .hint = Ajoutez-le ici, ou corrigez l’autre texte. Si la différence est voulue, déclarez-la en tête de ce texte, sous « differs », avec le motif.
version-adds = Le texte en { $language } dit « { $here } » ; le texte en { $reference } ne le dit pas.
    .hint = Ajoutez-le à l’autre texte, ou corrigez celui-ci. Si la différence est voulue, déclarez-la en tête de ce texte, sous « differs », avec le motif.
versions-count = { $matter } : { $here } en { $language }, { $there } en { $reference }.
    .hint = Construisez les deux textes de la même façon : le lecteur qui passe de l’un à l’autre y retrouve sa place.
hijri-differs =
    { $days ->
        [one] « { $hijri } » et « { $day } » ne sont pas le même jour : environ { $days } jour les sépare.
        [many] « { $hijri } » et « { $day } » ne sont pas le même jour : environ { $days } jours les séparent.
       *[other] « { $hijri } » et « { $day } » ne sont pas le même jour : environ { $days } jours les séparent.
    }
    .hint = Vérifiez les deux dans le document publié. Un jour d’écart est normal : les mois commencent par l’observation.
    .why = Qui ne connaît qu’un des deux calendriers cherche la loi ou la réunion à un jour où il ne s’est rien passé.
label-other-version = Le texte en { $language }
parity-facts = Ce qui est dit
parity-links = Liens
parity-images = Images
parity-headings = Titres
parity-items = Points d’une liste
parity-lists = Listes
parity-rows = Lignes d’un tableau
parity-columns = Colonnes d’un tableau
parity-tables = Tableaux
parity-notes = Notes
parity-code = Morceaux de code
untranslated-block = Le texte en { $language } contient une phrase en { $other }.
    .hint = Traduisez-la. Un nom ou une citation voulus en langue étrangère s’écrivent [ainsi]{ "{" }lang=…{ "}" }, avec le code de leur langue.
    .why = Une phrase laissée dans une autre langue arrête ceux qui ne la lisent pas, et le lecteur d’écran la prononce avec la mauvaise voix.
copied-block = Ces mots du texte en { $language } sont, lettre pour lettre, ceux du texte en { $other }.
    .hint = Traduisez-les. Un nom ou une citation voulus en langue étrangère s’écrivent [ainsi]{ "{" }lang=…{ "}" }, avec le code de leur langue.
unfinished-translation = Le texte en { $language } dit qu’il n’est pas achevé : « { $words } ».
    .hint = Achevez la traduction et retirez la marque, ou laissez le texte de côté tant qu’il n’est pas prêt.

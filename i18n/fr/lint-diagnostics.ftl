# Ce qui peut ne pas aller dans les catalogues, les gabarits et les feuilles de style mis côte à côte.

## Catalogues dans toutes les langues

catalog-missing-messages =
    { $count ->
        [one] Il manque { $count } message de { $file } dans cette langue ({ $language }) : { $ids }.
        [many] Il manque { $count } messages de { $file } dans cette langue ({ $language }), dont { $ids }.
       *[other] Il manque { $count } messages de { $file } dans cette langue ({ $language }), dont { $ids }.
    }
    .hint = Traduisez-les, ou écrivez partial: true dans le locale.yaml de cette langue : une autre parle alors à sa place, et la page le dit.
catalog-extra-message = Le message { $id } n’existe pas dans la langue de référence ({ $language }).
    .hint = Corrigez son identifiant, supprimez-le, ou ajoutez-le aux autres langues.
catalog-missing-attribute = Il manque { $id }, qui existe dans la langue de référence ({ $language }).
    .hint = Ajoutez-le sous le message, sur une ligne qui commence par une espace et un point.
catalog-extra-attribute = { $id } n’existe pas dans la langue de référence ({ $language }).
    .hint = Corrigez son nom ou supprimez-le.
catalog-missing-variable = Ce message ne dit pas { $variable }, que dit la langue de référence ({ $language }).
    .hint = Mettez cette valeur entre accolades là où elle doit paraître ; sans cela, personne ne la verra.
catalog-extra-variable = La valeur { $variable } n’est pas dans la langue de référence ({ $language }) ; personne ne la donnera.
    .hint = Corrigez son nom ou supprimez-la.
catalog-missing-reference = Ce message n’insère pas { $id }, qu’insère la langue de référence ({ $language }).
    .hint = Insérez-le entre accolades au lieu de le récrire : le mot reste alors le même partout.

## Nombres et pluriels

catalog-missing-plurals = Dans { $id }, il manque des formes du pluriel de cette langue ({ $language }) : { $forms }.
    .hint = Ajoutez une ligne pour chaque forme ; sans cela, des nombres prendront une forme qui n’est pas la leur.
catalog-unknown-plural = { $key } n’est pas une forme du pluriel ; cette ligne n’est jamais choisie.
    .hint = Corrigez le nom de la forme.
catalog-unused-plural = Cette langue ({ $language }) n’a pas la forme { $key } ; cette ligne n’est jamais choisie.
    .hint = Supprimez cette ligne.
catalog-number-key = Le nombre { $key } est écrit à la place de la forme { $form }.
    .hint = Écrivez { $form } : la forme est choisie pour le nombre tel que le lecteur le voit.
catalog-unsaid-count = La forme { $form } ne dit pas { $variable }, alors qu’elle vaut pour plusieurs nombres dans cette langue ({ $language }).
    .hint = Mettez { $variable } entre accolades dans cette ligne aussi.
catalog-repeated-key = { $key } vient deux fois dans ce message.
    .hint = Gardez-en un ; seul le premier est lu.

## Textes

catalog-same-text = Le texte de { $id } est celui de la langue de référence ({ $language }).
    .hint = Traduisez-le, ou ajoutez l’identifiant à same_as_reference dans locale.yaml s’il est le même dans les deux langues.
catalog-wrong-script = { $id } n’a aucune lettre de l’écriture de cette langue ({ $language }).
    .hint = Traduisez-le, ou ajoutez l’identifiant à same_as_reference dans locale.yaml s’il s’écrit ainsi dans toutes les langues.
catalog-bidi-override = Un caractère invisible ({ $character }) retourne l’ordre des lettres.
    .hint = Supprimez-le. Le programme isole lui-même ce qu’il insère.
catalog-bidi-unbalanced = Une isolation de direction est ouverte sans être fermée, ou fermée sans être ouverte.
    .hint = Écrivez un caractère de fermeture U+2069 pour chaque caractère qui ouvre.
catalog-html = Les messages sont montrés tels qu’ils sont écrits : le lecteur verrait { $markup }.
    .hint = Supprimez-le, ou écrivez le caractère lui-même. Les balises ont leur place dans les gabarits.

## Gabarits

template-unknown-prefix = Aucun message ne commence par { $id }.
    .hint = Corrigez le début de l’identifiant, ou ajoutez les messages aux catalogues de chaque langue.
template-missing-argument = Le message { $id } a besoin de { $argument }, que le gabarit ne donne pas.
    .hint = Ajoutez { $argument } à l’appel.
template-needless-argument = Le gabarit donne { $argument }, dont le message { $id } ne fait rien.
    .hint = Retirez-le de l’appel, ou dites-le dans le message.
template-plural-of-text = Le message { $id } choisit son pluriel par { $argument }, et le gabarit donne un texte au lieu d’un nombre.
    .hint = Donnez le nombre lui-même, comme count.n au lieu de count.text.
template-literal-text = Du texte du gabarit ne vient pas des catalogues : { $text }
    .hint = Écrivez-le dans le catalogue de chaque langue et appelez-le par t.
template-decides-by-language = Le gabarit compare le nom d’une langue : { $language }
    .hint = Mettez la différence dans les fichiers des langues, ou servez-vous de dir s’il s’agit de direction : une langue s’ajoute alors sans toucher aux gabarits.
template-foreign-filter = Le filtre { $filter } ne connaît que les habitudes de l’anglais.
    .hint = Les valeurs arrivent écrites dans la langue du lecteur ; pour un pluriel, appelez un message par t avec le nombre.
template-style = Du style est écrit dans le gabarit : { $markup }
    .hint = Écrivez une classe ici, et le style dans une feuille.
template-script = Un script est écrit dans le gabarit : { $markup }
    .hint = Toutes les pages fonctionnent sans script ; supprimez-le. Un script qui ne fait qu’ajouter à une page est un fichier du dossier scripts du thème, demandé par asset avec defer.
template-outside = L’adresse d’un autre site est écrite dans le gabarit : { $markup }
    .hint = Mettez le fichier dans le thème. L’adresse d’un lien vient d’une fiche ou de la configuration du site.

## Feuilles de style

style-physical-side = Cette ligne nomme un côté de l’écran : { $declaration }
    .hint = Nommez le début ou la fin de la ligne, le haut ou le bas du bloc, comme margin-inline-start : la feuille sert alors les deux directions.
style-not-for-script = Ce style atteint des textes qui s’écrivent de droite à gauche, en lettres liées : { $declaration }
    .hint = Réservez-le à l’autre direction par [dir=ltr], ou annulez-le sous [dir=rtl].

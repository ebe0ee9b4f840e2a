# Les chiffres qu’un texte nomme : ce qui est écrit à leur place. Les identifiants sont les mêmes dans toutes les langues.
# Ils se trouvent au milieu d’une phrase : aucun ne commence par une majuscule.

figure-missing = non disponible
figure-suppressed = non publié
figure-below = moins de { $below }
figure-not-applicable = sans objet
figure-not-comparable = non comparable
figure-not-published = non publié
figure-noted = { $figure } ({ $notes })
figure-provisional = provisoire
figure-estimated = estimé
figure-revised = révisé
figure-break = rupture de série
figure-derived = dérivé
figure-corrected = rectifié le { $date }
figure-corrected-since = rectifié depuis
figure-partial = total de { $part } montants sur { $all }
figure-points = { $change } points de pourcentage

## Un nombre et ce qu’il compte

figure-persons =
    { $count ->
        [one] { $count } personne
        [many] { $count } personnes
       *[other] { $count } personnes
    }
figure-households =
    { $count ->
        [one] { $count } ménage
        [many] { $count } ménages
       *[other] { $count } ménages
    }
figure-square-kilometres =
    { $count ->
        [one] { $count } kilomètre carré
        [many] { $count } kilomètres carrés
       *[other] { $count } kilomètres carrés
    }
figure-zones =
    { $count ->
        [one] { $count } zone
        [many] { $count } zones
       *[other] { $count } zones
    }
figure-agreements =
    { $count ->
        [one] { $count } accord
        [many] { $count } d’accords
       *[other] { $count } accords
    }
figure-associations =
    { $count ->
        [one] { $count } association
        [many] { $count } d’associations
       *[other] { $count } associations
    }
figure-proposals =
    { $count ->
        [one] { $count } proposition
        [many] { $count } propositions
       *[other] { $count } propositions
    }

## D’où vient un chiffre, et comment le citer

ui-figures-one-by-one = Suivre et citer chaque chiffre
ui-figure-cite = Comment citer
ui-figure-source = Source
ui-figure-archived = copie archivée
ui-figure-rows = Chaque chiffre mène à sa case dans le tableau ci-dessus ; son numéro de ligne est celui du fichier { $file }, la première sous l’en-tête portant le numéro 1.
ui-figure-cells = Les chiffres ont été lus dans la feuille « { $sheet } » du classeur { $file }, qui n’est pas publié lui-même : il peut contenir d’autres feuilles et des remarques. Tous ses chiffres sont dans les fichiers de données de cette page.
ui-figure-pattern = Pour citer un autre chiffre, reprenez sa valeur dans le tableau et son adresse dans la liste.
ui-figure-unstated-publisher = éditeur non précisé
ui-cite = { $figure } : { $value }. { $publisher }, version { $revision } du { $day }, { $address }
    .undated = { $figure } : { $value }. { $publisher }, version { $revision }, { $address }
ui-used-by = Textes qui utilisent ces chiffres
ui-corrected-cell = Rectifié le { $date } ; l’ancienne valeur était { $old }.
ui-corrected-mark = rectifié
ui-corrected-figures = Cette page utilise des chiffres qui ont été rectifiés :
ui-corrected-figure = { $place }, rectifié le { $date } : { $new } au lieu de { $old }.
ui-corrections-feed = Suivre les rectifications (Atom)
feed-corrections = { $site } : rectifications
feed-corrected = { $place } : { $new } au lieu de { $old }.

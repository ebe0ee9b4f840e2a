# La barre que l’aperçu place au bas d’une page, pour l’équipe seule. Rien n’en est jamais publié.

preview-bar = Barre de l’aperçu
preview-name = Aperçu
preview-fold = Replier ou déplier la barre
preview-close = Fermer
preview-faults =
    { $errors ->
        [0] { $warnings ->
            [0] Rien à corriger
            [one] { $warnings } avertissement
            [many] { $warnings } d’avertissements
           *[other] { $warnings } avertissements
        }
        [one] { $errors } erreur et { $warnings ->
            [one] { $warnings } avertissement
            [many] { $warnings } d’avertissements
           *[other] { $warnings } avertissements
        }
        [many] { $errors } d’erreurs et { $warnings ->
            [one] { $warnings } avertissement
            [many] { $warnings } d’avertissements
           *[other] { $warnings } avertissements
        }
       *[other] { $errors } erreurs et { $warnings ->
            [one] { $warnings } avertissement
            [many] { $warnings } d’avertissements
           *[other] { $warnings } avertissements
        }
    }
preview-on-this-page = Sur cette page
preview-on-other-pages = Sur d’autres pages
preview-more =
    { $count ->
        [one] Encore { $count } constat : « bayan check » l’indique.
        [many] Encore { $count } constats : « bayan check » les indique.
       *[other] Encore { $count } constats : « bayan check » les indique.
    }
preview-kept = Un fichier est illisible pour le moment. Vous voyez ce qu’il disait auparavant.
preview-this-page = Cette page
preview-translations = Langues
preview-translation-fresh = { $language } : à jour
preview-translation-stale = { $language } : en retard sur sa source
preview-translation-missing = { $language } : absente
preview-files = Fichiers
preview-links-here = Ce qui renvoie à cette fiche
preview-no-links-here = Rien pour l’instant.
preview-beside = Langues côte à côte
preview-phone = Largeur d’un téléphone
preview-as-of = Situation au
preview-show = Afficher
preview-today = Revenir à aujourd’hui
preview-as-public = Voir comme le public
preview-as-team = Voir comme l’équipe
preview-seen-as-public = Vue du public
preview-seen-as-of = Situation au { $date }
preview-draft = Brouillon : le public ne le voit pas
preview-embargo = Caché au public jusqu’au { $moment }
preview-withdrawn = Retiré
preview-away = L’aperçu est arrêté. Relancez-le avec « bayan serve ».
preview-back = Retour à la page
preview-unmade = Cette page n’a pas pu être produite

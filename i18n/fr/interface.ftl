# What the pages say to their readers. The ids are the same in every language.
# A count chooses its plural form and is shown written for the language; other values come ready to print.

## Around every page

ui-skip = Aller au contenu
ui-menu = Menu
ui-languages = Langues
ui-breadcrumbs = Vous êtes ici
ui-sections = Toutes les rubriques
ui-contact = Contact
ui-feed = Suivre les nouveautés (flux Atom)
ui-as-of = Situation au { $date }
ui-published-on = Publication : { $date }
ui-updated-on = Mise à jour : { $date }

## The four questions

ui-how-far = Où en est-on
ui-what-proof = Avec quelles preuves
ui-since-when = Depuis quand
ui-until-when = Sur quelle période
ui-part-of-all = { $part } sur { $all }
ui-commitments-complete = Engagements achevés
ui-documents-count =
    { $count ->
        [one] { $count } document
        [many] { $count } documents
       *[other] { $count } documents
    }
ui-no-document = Aucun document publié
ui-milestones-complete = Jalons achevés : { $part } sur { $all }
ui-milestones-late =
    { $count ->
        [one] { $count } jalon en retard
        [many] { $count } jalons en retard
       *[other] { $count } jalons en retard
    }
ui-never-updated-since = Aucun point d’étape publié depuis { $date }
ui-no-evidence-is-not = Cela ne veut pas dire que rien n’a été fait : rien de publié ne permet de le dire.
ui-last-update = Dernier point d’étape : { $date }
ui-no-update-yet = Aucun point d’étape publié à ce jour
ui-overdue = Point d’étape en retard
ui-overdue-days =
    { $count ->
        [one] Point d’étape en retard : le dernier remonte à { $count } jour
        [many] Point d’étape en retard : le dernier remonte à { $count } jours
       *[other] Point d’étape en retard : le dernier remonte à { $count } jours
    }
ui-update-cycle =
    { $count ->
        [one] Un point d’étape est prévu tous les { $count } jour
        [many] Un point d’étape est prévu tous les { $count } jours
       *[other] Un point d’étape est prévu tous les { $count } jours
    }
ui-elapsed = Mois écoulés : { $part } sur { $all }

## Home

ui-in-figures = En chiffres
ui-latest = Actualités récentes
ui-no-plan = Aucun plan d’action n’est encore publié.

## Lists, topics, glossary

ui-nothing-yet = Rien n’est encore publié ici.
ui-records-count =
    { $count ->
        [one] { $count } fiche
        [many] { $count } fiches
       *[other] { $count } fiches
    }
ui-terms-count =
    { $count ->
        [one] { $count } terme
        [many] { $count } termes
       *[other] { $count } termes
    }
ui-pages = Pages de cette liste
ui-page-of = Page { $page } sur { $all }
ui-page-number = Page { $page }
ui-previous = Précédente
ui-next = Suivante
ui-topic = Thème
ui-tags-help = Tout ce qui est publié, classé par thème.
ui-glossary-help = Les mots que l’on ne connaît pas toujours, expliqués simplement.
ui-letters = Lettres

## What must be known about a page

ui-illustrative = Exemple
ui-illustrative-notice = Ceci est un exemple inventé.
    .more = Il montre comment une telle fiche est présentée et ne décrit rien de réel.
ui-draft = Brouillon
ui-draft-notice = Brouillon : seules les personnes qui préparent le site voient cette page.
ui-embargo-notice = Publication prévue : { $date }. Seules les personnes qui préparent le site voient cette page.
ui-withdrawn = Retiré
ui-withdrawn-notice = Retrait : { $date }.
ui-replaced-by = Remplacé par :
ui-in-language = en { $language }
ui-fallback-notice = Cette page n’est pas encore disponible en français. Langue affichée : { $language }.
    .link = Ouvrir la page ({ $language })
ui-stale-notice = Cette traduction est plus ancienne que le texte d’origine. Langue d’origine : { $language }.
    .link = Lire le texte actuel ({ $language })

## Records

ui-attachments = Fichiers
ui-mentioned-by = Mentionné par
ui-discrepancies-help = Les sources ne disent pas toutes la même chose. Chaque version est donnée avec sa provenance.
ui-licence-not-stated = Non précisée
ui-not-stated = Non précisé
ui-not-known = Non connu
ui-yes = Oui
ui-no = Non

## Institutions and people

ui-parts = Comprend
ui-leads = Pilote ces engagements
ui-supports = Appuie ces engagements
ui-responsible-for = Responsable de ces jalons
ui-party-to = Partie à ces accords
ui-signed-by-person = Signatures
ui-present-at = Présence à la signature
ui-present-is-not-signed = Une personne n’est dite signataire que si une source l’affirme ; avoir été présent n’est pas avoir signé.

## Documents

ui-open-document = Ouvrir le document là où il est publié
ui-accessible = Lisible par un lecteur d’écran
ui-not-accessible = Non lisible par un lecteur d’écran
ui-proof-of = À l’appui de

## Commitments

ui-promise = Ce qui a été promis
ui-evidence = Preuves
ui-due = Échéance : { $date }
ui-completed-on = Achèvement : { $date }
ui-days-late =
    { $count ->
        [one] { $count } jour de retard
        [many] { $count } jours de retard
       *[other] { $count } jours de retard
    }
ui-days-completed-late =
    { $count ->
        [one] { $count } jour après l’échéance
        [many] { $count } jours après l’échéance
       *[other] { $count } jours après l’échéance
    }
ui-no-milestones = Aucun jalon n’est publié pour cet engagement.
ui-no-updates = Aucun point d’étape n’est publié pour cet engagement. « Aucune preuve » ne veut pas dire « non commencé ».
ui-reported-by = Communiqué par :
ui-carried-over-to = Reporté vers :
ui-given-up = Abandonné.
ui-current-update = État actuel
ui-step-back = Recul ; auparavant : { $status }
ui-step-forward = Progrès ; auparavant : { $status }
ui-superseded = Corrigé depuis.
ui-superseded-by = Voir le point d’étape : { $date }
ui-supersedes = Corrige le point d’étape : { $date }

## Agreements

ui-signed-for = Signature :
ui-present = Présence :
ui-text-published = Le texte intégral est publié.
ui-text-not-published = Le texte intégral n’est pas publié ici.

## Indicators

ui-figures = Chiffres
ui-latest-figure = Dernier chiffre
ui-no-figure = Aucun chiffre disponible
ui-change-points = points de pourcentage
ui-change-between = entre { $from } et { $to }
ui-change-wanted = dans le sens souhaité
ui-change-unwanted = à l’inverse du sens souhaité
ui-table-scroll = Tableau ; il peut défiler horizontalement
ui-flags = Signes du tableau :
ui-note = Note { $mark }
ui-cell-value = Pas de valeur
ui-cell-missing = Non disponible
ui-cell-suppressed = Confidentiel
ui-cell-not-applicable = Sans objet

## Page not found, former addresses

ui-not-found = Page introuvable
    .more = Il n’y a pas de page à cette adresse. Elle a peut-être changé de place, ou le lien est erroné.
ui-go-home = Aller à l’accueil
ui-moved = Cette page a changé d’adresse

## The Sustainable Development Goals, by their official names

ui-sdg-1 = Pas de pauvreté
ui-sdg-2 = Faim « zéro »
ui-sdg-3 = Bonne santé et bien-être
ui-sdg-4 = Éducation de qualité
ui-sdg-5 = Égalité entre les sexes
ui-sdg-6 = Eau propre et assainissement
ui-sdg-7 = Énergie propre et d’un coût abordable
ui-sdg-8 = Travail décent et croissance économique
ui-sdg-9 = Industrie, innovation et infrastructure
ui-sdg-10 = Inégalités réduites
ui-sdg-11 = Villes et communautés durables
ui-sdg-12 = Consommation et production responsables
ui-sdg-13 = Mesures relatives à la lutte contre les changements climatiques
ui-sdg-14 = Vie aquatique
ui-sdg-15 = Vie terrestre
ui-sdg-16 = Paix, justice et institutions efficaces
ui-sdg-17 = Partenariats pour la réalisation des objectifs

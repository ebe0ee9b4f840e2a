# What the pages say to their readers. The ids are the same in every language.
# A count chooses its plural form and is shown written for the language; other values come ready to print.

## Around every page

ui-skip = Aller au contenu
ui-menu = Menu
ui-languages = Langues
ui-breadcrumbs = Vous êtes ici
ui-sections = Toutes les rubriques
ui-contact = Contact
ui-as-of = Situation au { $date }
ui-card-status = { $status } ({ $since })
ui-copy = Copie hors ligne
ui-copy-made = Cette copie a été faite le { $date }.
ui-copy-current = La page actuelle se trouve à l’adresse { $address }
ui-earlier = Le site tel qu’il était
ui-earlier-help = Chacun de ces jours montre le site tel qu’il était publié alors : ses textes, ses chiffres et l’avancement de ce jour.
ui-earlier-limits = Les pages d’un jour passé sont montrées dans la présentation d’aujourd’hui. Ce qui a été retiré ou supprimé depuis n’y figure pas, et un fichier ne les accompagne que s’il n’a pas changé.
ui-earlier-programs = Pour les programmes : à côté de chaque page se trouve { $file }, la liste de ses états passés (RFC 7089).
ui-earlier-head = { $title } – état au { $date }
ui-page-earlier = Cette page telle qu’elle était
ui-kept = Le site n’a pas pu être joint. Cette page a été gardée sur votre appareil : elle montre la situation au { $date }.
ui-past = Page d’un jour passé
ui-past-day = Cette page est montrée telle qu’elle était le { $date }.
ui-past-today = Aller à la page d’aujourd’hui
ui-past-gone = Cette page n’existe plus aujourd’hui.
ui-past-corrected = Un élément de cette page a été corrigé le { $date }.
ui-past-days = Tous les jours passés
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
    .changed = Le texte d’origine a changé le { $date }, après cette traduction.

## How a page came to be

ui-history = Historique de cette page
ui-history-changes = { $count ->
    [one] { $count } modification
    [many] { $count } modifications
   *[other] { $count } modifications
}
ui-history-earlier = { $count ->
    [one] Et { $count } modification plus ancienne.
    [many] Et { $count } modifications plus anciennes.
   *[other] Et { $count } modifications plus anciennes.
}
ui-reviewed = Dernière relecture : { $date }, { $by }.
    .since = La page a changé depuis.
ui-reviewed-by = Relecture : { $by }
ui-history-unknown = Ce qui a changé jusqu’au { $date } n’est pas connu ici.

## Records

ui-attachments = Fichiers
ui-mentioned-by = Mentionné par
ui-discrepancies-help = Les sources ne disent pas toutes la même chose. Chaque version est donnée avec sa provenance.
ui-licence-not-stated = Non précisée
ui-licence-none = Licence non précisée
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
ui-table-part = Ce tableau montre { $shown } valeurs sur { $all } : les ensembles plutôt que leurs parties, et les périodes les plus récentes. Le fichier les contient toutes.
ui-legend = Signification des signes
ui-legend-provisional = peut encore changer
ui-legend-estimated = estimé, non compté
ui-legend-revised = publié autrement auparavant
ui-legend-break = compté autrement à partir d’ici
ui-legend-derived = calculé à partir d’autres valeurs
ui-legend-missing = la valeur n’est pas connue, ou personne ne l’a communiquée ; ce n’est pas zéro
ui-legend-suppressed = la valeur est connue et n’est pas publiée, car elle est confidentielle
ui-legend-below = la valeur est connue et plus petite que ce nombre ; elle n’est pas publiée, afin que personne ne soit reconnu
ui-legend-not-applicable = aucune valeur ne peut exister ici
ui-note = Note { $mark }
ui-cell-value = Pas de valeur
ui-cell-missing = Non disponible
ui-cell-suppressed = Confidentiel
ui-cell-not-applicable = Sans objet

## Consultations

ui-answered = Propositions ayant reçu une réponse
ui-reasoned = Avec un motif
ui-awaiting-count =
    { $count ->
        [one] { $count } proposition attend une réponse
        [many] { $count } propositions attendent une réponse
       *[other] { $count } propositions attendent une réponse
    }
ui-proposals-answered = Propositions ayant reçu une réponse : { $part } sur { $all }
ui-no-proposals = Aucune proposition n’est publiée.
ui-open-since = Ouverte depuis : { $date }
ui-open-until = Jusqu’à : { $date }
ui-place-accessible = Accessible aux personnes en situation de handicap
ui-place-not-accessible = Non accessible aux personnes en situation de handicap
ui-place-accessible-unknown = Accessibilité non précisée
ui-took-part = Qui a participé
ui-took-part-total = Nombre de participants déclaré :
ui-took-part-no-total = Aucun total n’est déclaré.
ui-took-part-unknown = Rien n’est publié sur les participants.
ui-parts-differ = Ces parts font { $sum } ; le nombre déclaré est { $total }. Les deux sont donnés tels qu’ils ont été déclarés, et aucun n’est retenu comme total.
ui-proposals = Ce qui a été proposé et ce qui a été répondu
ui-proposals-help = Chaque proposition est donnée dans les mots de son auteur, avec la réponse et le motif de cette réponse.
ui-proposal = Proposition { $number }
ui-said-in = En langue originale : { $language }
ui-no-answer-yet = Aucune réponse n’est publiée à ce jour.
ui-no-reason = Aucun motif n’est publié pour cette réponse.
ui-merged-into = Dit la même chose qu’une autre proposition, qui donne la réponse :
ui-answers-also = Répond aussi à :
ui-led-to = A conduit à :
ui-answered-on = Réponse du { $date }
ui-merged-count =
    { $count ->
        [one] { $count } autre proposition disait la même chose
        [many] { $count } d’autres propositions disaient la même chose
       *[other] { $count } autres propositions disaient la même chose
    }
ui-heard = Vous avez dit, nous avons fait
ui-take-part = Participer

## Plans: a part of the commitments, and what must not contradict itself

ui-show-only = N’afficher que
ui-show-all = Afficher tous les engagements
ui-contradictions = Des faits publiés ici se contredisent.
ui-contradiction-complete-without-evidence = Le statut demande une preuve, et son point d’étape ne cite aucun document.
ui-contradiction-complete-with-open-milestone = L’engagement est dit achevé, et ce jalon ne l’est pas :
ui-contradiction-progress-over-whole = Il est dit plus de choses faites qu’il n’y en a à faire.
ui-contradiction-milestone-outside-period = L’échéance de ce jalon est hors de la période de l’engagement :
ui-contradiction-end-before-start = La période se termine avant de commencer.

## Budgets

ui-amounts-in = Montants, en { $unit }
ui-total = Total
    .also = Ensemble | Total général
ui-total-of = de { $part } montants sur { $all }
ui-share-committed = Engagé, sur les crédits modifiés
ui-share-ordered = Ordonnancé, sur les crédits modifiés
ui-share-paid = Payé, sur les crédits modifiés
ui-counted-until = arrêté : { $date }
ui-converted = Les montants écrits en { $from } sont montrés ici en { $unit } : chacun est multiplié par { $factor }, sans arrondi.
ui-part-of = { $part } sur { $all }
ui-money-for = Engagements financés par ce budget

## Datasets

ui-first-rows = Premières lignes
ui-rows-shown = Lignes affichées : { $part } sur { $all }
ui-always-filled = Toujours renseignée
ui-cell-empty = Vide

## Reports

ui-frozen = Situation arrêtée au { $date }
    .more = Les statuts, les décomptes et les retards de cette page sont ceux de ce jour et ne changent plus. La page de chaque fiche dit où en sont les choses aujourd’hui.
ui-not-frozen = Ce rapport n’est pas encore arrêté : il montre la situation au { $date }.
ui-commitments-as-of = Engagements, au { $date }

## Corrections

ui-corrected-notice = Un élément de cette page a été rectifié le { $date }.
    .link = Voir ce qui a changé
ui-row = ligne { $row }
ui-cell = cellule { $cell }
ui-days-wrong =
    { $count ->
        [one] erreur restée au plus { $count } jour
        [many] erreur restée au plus { $count } jours
       *[other] erreur restée au plus { $count } jours
    }

## Legal obligations

ui-how-it-stands = État
ui-next-due = Échéance
ui-last-fulfilled = Dernière exécution
ui-last-met = Dernière exécution : { $date }
ui-how-often = Périodicité
ui-every-days =
    { $count ->
        [one] { $count } jour au plus entre deux fois
        [many] { $count } jours au plus entre deux fois
       *[other] { $count } jours au plus entre deux fois
    }
ui-days-left =
    { $count ->
        [one] dans { $count } jour
        [many] dans { $count } jours
       *[other] dans { $count } jours
    }
ui-days-since-due =
    { $count ->
        [one] échéance passée depuis { $count } jour
        [many] échéance passée depuis { $count } jours
       *[other] échéance passée depuis { $count } jours
    }
ui-never-fulfilled = Elle doit être remplie périodiquement, et rien de publié ne montre qu’elle l’ait jamais été.
ui-nothing-fulfils = Rien de publié ne montre qu’elle a été remplie.
ui-due-next = Prochaines échéances

## Page not found, former addresses

ui-offline = Pas de connexion
    .more = Cette page n’a pas été gardée sur cet appareil. La page d’accueil et les pages ouvertes récemment restent lisibles.
ui-offline-again = Réessayer
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

## The desk of the team

ui-desk-help = Ce qui manque, ce qui est en retard ou attendu, et ce qui paraîtra quand. Seule l’équipe voit cette page.
ui-desk-nothing = Rien ici.

## Recherche, et parcours sans script

ui-search = Rechercher
ui-search-help = Tout ce que publie ce site : par mots, par ordre alphabétique, par type et par année.
ui-search-label = Que cherchez-vous ?
ui-search-hint = En arabe, en français ou en anglais. L’orthographe n’a pas à être exacte.
ui-search-found = Résultats :
ui-search-none = Aucun résultat. Essayez un autre mot, ou moins de mots.
ui-search-failed = La recherche n’a pas pu être chargée. Les listes ci-dessous mènent à tout ce qui est publié.
ui-search-kind = Type
ui-search-year = Année
ui-search-institution = Institution
ui-search-any = Tous
ui-search-more = Afficher plus de résultats
ui-browse-lists = Par liste
ui-browse-all = Tout, de A à Z

## Données à emporter

ui-data = Données ouvertes
ui-data-help = Toutes les données publiées ici peuvent être emportées et réutilisées : tableaux, classeurs, fichiers pour les programmes.
ui-data-none = Aucune donnée n’est encore publiée.
ui-data-whole = Le site entier
ui-data-catalogue = Catalogue de toutes les données (DCAT-AP)
ui-data-api = Pour les programmes : toutes les fiches, dans toutes leurs langues
ui-data-schema = Structure de ces fichiers (JSON Schema)
ui-data-areas = Les territoires et leurs noms
ui-columns-described = Ce que disent les colonnes (CSVW)
ui-too-long = Ce tableau a plus de lignes qu’un fichier XLSX ne peut en contenir. Il est entier dans le fichier CSV.
ui-source-file = Le fichier d’où viennent ces chiffres :

## Calendrier

ui-follow = Suivre :
ui-feed-atom = Flux Atom
ui-feed-json = Flux JSON
ui-accessibility = Accessibilité
ui-accessibility-help = Si chacun peut employer ce site, ce qui a été vérifié, ce qui manque, et à qui le dire.
ui-accessibility-state = État de conformité
ui-accessibility-is-full = Ce site est totalement conforme au référentiel { $standard }.
ui-accessibility-is-partial = Ce site est partiellement conforme au référentiel { $standard } : certaines de ses règles ne sont pas respectées.
ui-accessibility-is-none = Ce site n’est pas conforme au référentiel { $standard }.
ui-accessibility-is-not-assessed = Aucun organisme indépendant n’a évalué ce site. Il est fait pour respecter le référentiel { $standard }.
ui-conformance-full = Totalement conforme
ui-conformance-partial = Partiellement conforme
ui-conformance-none = Non conforme
ui-conformance-not-assessed = Non évalué
ui-accessibility-checked = Ce qui est vérifié chaque fois que le site est produit
    .more = Combien il y en a dans ce qui est publié dans cette langue, et combien sont à corriger, le { $date }.
ui-accessibility-rule = Règle
ui-accessibility-all = Vérifiés
ui-accessibility-failing = À corriger
ui-accessible-images = Chaque image a des mots qui disent ce qu’elle montre
ui-accessible-headings = Les intertitres descendent d’un rang à la fois
ui-accessible-links = Les mots de chaque lien disent où il mène
ui-accessible-columns = Chaque colonne d’un tableau a un en-tête
ui-accessible-contrast = Les lettres et les formes se détachent de leur fond, de jour et de nuit
ui-accessibility-people = Ces vérifications automatiques ne remplacent pas des personnes qui emploient le site au clavier ou avec un lecteur d’écran.
ui-accessibility-limits = Ce qui n’est pas accessible
    .none = Rien n’est déclaré inaccessible.
ui-accessibility-tell = Dites-le-nous
    .more = Si vous ne pouvez pas lire ou employer quelque chose, dites-nous quelle page et ce qu’il vous faut : nous vous l’enverrons sous une autre forme.
ui-paper-code = Cette page telle qu’elle est aujourd’hui, et ce qui a changé depuis l’impression, se trouvent à cette adresse :
ui-paper-code-alt = Code QR de l’adresse de cette page
ui-paper-contents = Sommaire
ui-paper-summary = En bref
ui-paper-about = À propos de ce document
ui-paper-value = Valeur
ui-paper-change = Évolution
ui-pdf = Télécharger en PDF
ui-pdf-of-page = Cette page en PDF
    .sized = Cette page en PDF ({ $size })
ui-mistake = Signaler une erreur sur cette page
    .marked = Signaler une erreur dans les mots sélectionnés
ui-mistake-here = Signaler une erreur
ui-mistake-passage = Signaler une erreur dans un passage
ui-mistake-subject = Erreur sur la page « { $title } »
ui-mistake-what = Ce qui est inexact, et ce qui le montre :
ui-cite-page = Citer cette page
ui-cite-page-as = { $publisher }, « { $title } », version du { $day }, { $address }
    .undated = { $publisher }, « { $title } », { $address }
ui-copy-words = Copier
    .done = Copié
ui-subscribe = S’abonner
ui-subscribe-help = Être averti des nouveautés, sans compte et sans donner votre adresse.
ui-subscribe-feeds = Flux
    .more = Un flux est une adresse qu’un logiciel, le lecteur de flux, consulte pour vous. Il rassemble en un seul endroit les nouveautés de tous les sites que vous suivez.
ui-subscribe-reader = Installez un lecteur de flux sur votre téléphone ou votre ordinateur. Il en existe de gratuits.
ui-subscribe-copy = Copiez l’adresse d’un des flux ci-dessous : appuyez longuement sur son lien, ou cliquez dessus avec le bouton droit.
ui-subscribe-paste = Collez l’adresse là où le lecteur propose d’ajouter un flux.
ui-subscribe-forms = Presque tous les lecteurs acceptent le flux Atom. Le flux JSON dit la même chose, sous une forme plus commode pour les programmes.
ui-subscribe-news = Toutes les nouveautés de ce site
ui-subscribe-one-by-one = Vous pouvez aussi suivre un seul engagement ou un seul indicateur : son flux est sur sa propre page. Choisissez-le ici :
ui-subscribe-calendar = Réunions, clôtures des consultations, échéances des engagements et des obligations, dans votre propre agenda. Choisissez-y d’ajouter un agenda par son adresse (URL) et collez celle-ci : il se mettra à jour de lui-même.
ui-subscribe-calendar-file = Télécharger l’agenda tel qu’il est aujourd’hui (iCalendar)
ui-subscribe-calendar-page = Lire le même calendrier sur ce site
ui-subscribe-privacy = Les flux et l’agenda sont des fichiers que vous allez chercher. Il n’existe aucune liste d’abonnés, et pour ne plus suivre il suffit de retirer l’adresse.
ui-changes = Ce qui a changé
ui-changes-help = Ce qui a été publié, mis à jour, atteint, corrigé ou retiré, jour par jour, du plus récent au plus ancien.
ui-changed-published = Nouveau
ui-changed-revised = Mis à jour
ui-changed-updated = Point d’avancement
ui-changed-reached = Étape franchie
ui-changed-assessed = Évaluation
ui-changed-withdrawn = Retiré
ui-status-before = Avant : { $status }
ui-calendar = Calendrier
ui-calendar-help = Réunions et clôtures des consultations, jalons et obligations à échéance, chiffres attendus.
ui-calendar-late = En retard
ui-calendar-coming = À venir
ui-calendar-file = S’abonner dans un logiciel d’agenda (iCalendar)
ui-calendar-of = { $sort } : { $title }
ui-calendar-opens = Ouverture de la consultation
ui-calendar-closes = Clôture de la consultation
ui-calendar-report = Rapport de la consultation attendu
ui-calendar-session = Réunion
ui-calendar-milestone = Échéance d’un jalon
ui-calendar-obligation = Échéance d’une obligation
ui-calendar-figures = Nouveaux chiffres attendus

# Kinds of records, their fields and choices: what readers see, and what editors are told.
# The ids are the same in every language; a field is field-<kind>-<field>, deeper ones follow it.

## Kinds of records

kind-page = Page
    .plural = Pages
    .help = Une page indépendante, comme « À propos » ou « Contact ».
kind-news = Actualité
    .plural = Actualités
    .help = Un fait survenu un jour donné : une réunion, une publication, une signature.
kind-term = Terme
    .plural = Glossaire
    .help = Un mot que le lecteur peut ignorer, expliqué en termes simples.
kind-institution = Institution
    .plural = Institutions
    .help = Un organisme public, une association ou un partenaire qui pilote, appuie ou signe.
kind-person = Personne
    .plural = Personnes
    .help = Une personne qui agit dans une fonction publique. Rien de privé n’est écrit ici.
kind-document = Document
    .plural = Documents
    .help = Un texte, un rapport ou un fichier que le lecteur peut ouvrir, souvent comme preuve.
kind-plan = Plan d’action
    .plural = Plans d’action
    .help = Un programme d’engagements pour une période, adopté et suivi publiquement.
kind-commitment = Engagement
    .plural = Engagements
    .help = Une promesse publique : ce qui sera fait, par qui, pour quand, et comment chacun peut le vérifier.
kind-agreement = Accord
    .plural = Accords
    .help = Un protocole, une convention, une charte ou un contrat signé par plusieurs parties.
kind-indicator = Indicateur
    .plural = Indicateurs
    .help = Un chiffre suivi dans le temps, avec son unité, sa source et sa méthode de mesure.

## Fields that every record may have

field-any-kind = Type de fiche
    .help = La nature de la fiche. Inutile de l’écrire : le dossier l’indique déjà.
field-any-rev = Version des faits
    .help = Un nombre entier, 1 au départ. Ajoutez 1 quand le sens change, pour que les traductions soient relues.
field-any-published = Publié le
    .help = Le jour où la fiche est devenue publique, par exemple 2023-02-15.
field-any-updated = Mis à jour le
    .help = Le jour du dernier changement utile au lecteur, par exemple 2024-06-03.
field-any-draft = Brouillon
    .help = Écrivez true tant que la fiche est en préparation. Elle n’apparaît alors que dans l’aperçu, jamais en ligne.
field-any-publish_at = Publier à partir du
    .help = Le jour et l’heure avant lesquels rien de cette fiche n’est montré, par exemple 2026-05-06T10:00. L’heure est celle du site.
field-any-withdrawn = Retrait
    .help = À remplir pour retirer une fiche. Son adresse reste et l’annonce au lecteur.
field-any-withdrawn-on = Retiré le
    .help = Le jour du retrait, par exemple 2024-06-03.
field-any-withdrawn-reason = Motif du retrait
    .help = Une ou deux phrases dans chaque langue, claires pour tout citoyen.
field-any-withdrawn-replaced_by = Remplacé par
    .help = L’identifiant de la fiche qui la remplace, s’il y en a une.
field-any-tags = Thèmes
    .help = Identifiants de thèmes déclarés dans site.yaml, par exemple open-budget. Le lecteur retrouve ainsi tout un sujet.
field-any-related = Voir aussi
    .help = Identifiants d’autres fiches qui aident à comprendre celle-ci, par exemple regional-council.
field-any-aliases = Anciennes adresses
    .help = Adresses que cette page portait avant, par exemple fr/ancienne-page/. Elles mènent ici : aucun lien ne casse.
field-any-sources = Sources
    .help = D’où viennent les faits : une entrée par article, page ou document, avec au moins son titre.
field-any-sources-title = Titre
    .help = Le titre tel que publié, dans sa langue, avec l’éditeur si c’est utile.
field-any-sources-url = Adresse web
    .help = L’adresse complète, commençant par https.
field-any-sources-date = Date
    .help = La date de publication, aussi précise que connue : 2022, 2022-02 ou 2022-02-18.
field-any-sources-lang = Langue
    .help = Le code de la langue du document : ar, fr, en.
field-any-sources-note = Note
    .help = Ce que cette source dit ou ne dit pas, dans chaque langue, si le lecteur doit le savoir.
field-any-discrepancies = Sources discordantes
    .help = Quand deux sources se contredisent, notez-le ici au lieu de choisir en silence.
field-any-discrepancies-claim = Ce que dit cette source
    .help = L’autre affirmation, dans chaque langue, par exemple : quatre parties au lieu de cinq.
field-any-discrepancies-source = Source
    .help = Qui l’affirme : le journal, le site ou le document.
field-any-discrepancies-url = Adresse web
    .help = L’adresse complète, commençant par https.
field-any-discrepancies-note = Note
    .help = Ce que vous avez vérifié et ce qui reste ouvert, dans chaque langue.
field-any-decorative = Images décoratives
    .help = Les images de ce dossier qui n’ajoutent rien aux mots, comme un ornement. Elles n’ont pas besoin de description : [bandeau.jpg].
field-any-illustrative = À titre d’illustration
    .help = Écrivez true quand il s’agit d’un exemple inventé. La page le dit alors clairement.
field-any-allow = Avertissements acceptés
    .help = Les avertissements que vous avez lus et acceptez pour cette fiche, chacun avec son motif.
field-any-allow-check = Avertissement
    .help = Le nom de la vérification, tel qu’il figure dans le message, par exemple missing-translation.
field-any-allow-reason = Motif
    .help = Pourquoi il est juste de l’accepter ici. Un collègue lira cette phrase l’an prochain.
field-any-start = Début
    .help = Le début de la période, aussi précis que connu : 2023, 2023-Q1, 2023-02 ou 2023-02-15.
field-any-end = Fin
    .help = La fin de la période, écrite de la même façon, par exemple 2027-06.

## The top of a text file: text.ar.md, text.fr.md, text.en.md

field-text-title = Titre
    .help = Le titre de la page dans cette langue, assez court pour être lu d’un coup d’œil.
field-text-summary = Résumé
    .help = Une ou deux phrases qui disent l’essentiel. Elles paraissent dans les listes et les moteurs de recherche.
field-text-translates = Traduit de la version
    .help = La version des faits dont ce texte est la traduction : le nombre écrit après rev, par exemple 2.
field-text-made_from = Fait d’après
    .help = Le texte dont celui-ci est la traduction. Écrit par « bayan translate » et « bayan touch-translation », jamais à la main.
field-text-made_from-lang = Langue
    .help = La langue de ce texte, par exemple ar.
field-text-made_from-blocks = Ses passages
    .help = Ce que disaient alors ses passages, sous forme d’empreintes : elles servent à trouver ceux qui ont changé.
field-text-slug = Fin de l’adresse
    .help = Seulement si cette langue doit avoir sa propre adresse : minuscules, chiffres et tirets. À omettre d’ordinaire.
field-text-differs = Différences voulues
    .help = Ce que ce texte dit autrement que les autres langues, à dessein. Chaque différence avec son motif.
field-text-differs-what = Ce qui diffère
    .help = Les mots ou le chiffre, tels qu’ils figurent dans l’un des textes.
field-text-differs-reason = Motif
    .help = Pourquoi la différence est juste. Un collègue lira cette phrase l’an prochain.

## News

field-news-date = Date
    .help = Le jour de l’événement, par exemple 2022-02-18.

## Terms of the glossary

field-term-term = Terme
    .help = Le mot ou l’expression, dans chaque langue.
field-term-definition = Définition
    .help = Ce qu’il veut dire, en une ou deux phrases sans autre mot difficile.
field-term-synonyms = Aussi appelé
    .help = D’autres mots pour la même chose, dans chaque langue, par exemple un sigle.

## Institutions

field-institution-name = Nom
    .help = Le nom officiel complet, dans chaque langue.
field-institution-acronym = Sigle
    .help = La forme courte d’usage, par exemple NDI.
field-institution-institution_type = Nature
    .help = Un mot de la liste : ministry, wilaya, regional-council, province, civil-society, etc.
field-institution-parent = Rattachée à
    .help = L’identifiant de l’institution dont elle dépend, s’il y en a une.
field-institution-area = Territoire
    .help = La province ou la région concernée : un identifiant des territoires de site.yaml, par exemple azilal.
field-institution-website = Site web
    .help = L’adresse complète, commençant par https.
field-institution-email = Courriel
    .help = Une adresse de l’institution, jamais celle d’un particulier.
field-institution-phone = Téléphone
    .help = Avec l’indicatif du pays, par exemple +212 5 00 00 00 00.
field-institution-other_names = Autres noms
    .help = D’autres graphies et d’anciens noms, pour que la recherche les trouve.
field-institution-external_ids = Identifiants officiels
    .help = Numéros attribués ailleurs, par exemple un numéro d’enregistrement ou une fiche Wikidata.
field-institution-external_ids-scheme = Attribué par
    .help = Qui attribue cet identifiant, par exemple wikidata ou ogp.
field-institution-external_ids-id = Identifiant
    .help = L’identifiant exactement tel qu’il est écrit là-bas.
field-institution-external_ids-url = Adresse web
    .help = La page correspondante, commençant par https.

## People

field-person-name = Nom
    .help = Le nom tel que la personne le porte publiquement, dans chaque langue.
field-person-roles = Fonctions publiques
    .help = Ce que la personne est ou a été, et où. Rien de privé.
field-person-roles-institution = Institution
    .help = L’identifiant de l’institution, par exemple regional-council.
field-person-roles-title = Fonction
    .help = L’intitulé de la fonction, dans chaque langue.
field-person-roles-from = Depuis
    .help = Le début, aussi précis que connu, par exemple 2021-10.
field-person-roles-to = Jusqu’à
    .help = La fin. À omettre tant que la fonction est en cours.

## Documents

field-document-document_kind = Nature du document
    .help = Un mot de la liste : law, plan, report, minutes, press-article, study, etc.
field-document-languages = Langues
    .help = Les codes des langues du document, par exemple ar et fr.
field-document-file = Fichier
    .help = Le nom du fichier, placé dans le même dossier, par exemple minutes.pdf. Écrivez ceci, ou une adresse web.
field-document-url = Adresse web
    .help = Où se trouve le document, s’il est publié ailleurs. Elle commence par https.
field-document-sha256 = Empreinte (SHA-256)
    .help = 64 lettres et chiffres qui prouvent que le fichier n’a pas changé. Un collègue technicien peut la fournir.
field-document-licence = Licence
    .help = Les conditions de réutilisation : un code connu comme CC-BY-4.0, ou not-stated si rien n’est dit.
field-document-published_on = Date de parution
    .help = La parution du document lui-même, aussi précise que connue, par exemple 2022-11-30.
field-document-accessible = Accessible
    .help = Écrivez true si un lecteur d’écran peut le lire, false sinon (une image numérisée, par exemple). À omettre si vous l’ignorez.
field-document-alternatives = Autres versions
    .help = Identifiants de documents au même contenu sous une autre forme : facile à lire, langue des signes, audio, braille.
field-document-archived_url = Copie archivée
    .help = L’adresse d’une copie gardée par une archive du web, au cas où la page disparaîtrait.
field-document-supports = À l’appui de
    .help = Identifiants des fiches dont ce document est la preuve.

## Action plans

field-plan-period = Période
    .help = Du début à la fin du plan, par exemple start 2022-11 et end 2027-06.
field-plan-scope = Portée
    .help = local pour une région, une province ou une commune ; national pour tout le pays.
field-plan-adopted_on = Adopté le
    .help = Le jour de l’adoption, par exemple 2022-11-23.
field-plan-version = Version
    .help = Le nom de cette version du plan, par exemple 1.0 ou novembre 2022.
field-plan-lead = Pilotage
    .help = L’identifiant de l’institution qui répond du plan.
field-plan-supporting = Avec l’appui de
    .help = Identifiants des institutions qui apportent leur appui.
field-plan-forum = Forum multipartite
    .help = L’identifiant du forum où autorités et société civile préparent et suivent le plan ensemble.
field-plan-monitoring_body = Organe de suivi
    .help = L’identifiant de l’organe local qui suit et évalue le plan.
field-plan-point_of_contact = Point de contact
    .help = L’identifiant de l’institution ou de la personne à qui les citoyens peuvent écrire.
field-plan-update_cycle_days = Jours entre deux mises à jour
    .help = Le nombre de jours à ne pas dépasser entre deux mises à jour, par exemple 120. Au-delà, la page signale que l’information est ancienne.
field-plan-vision = Vision stratégique
    .help = Ce que le plan veut changer à long terme, dans chaque langue.
field-plan-commitments = Engagements
    .help = Identifiants de ses engagements, dans l’ordre du plan.
field-plan-external_ids = Identifiants officiels
    .help = Numéros attribués ailleurs, par exemple celui que le PGO donne au plan.
field-plan-external_ids-scheme = Attribué par
    .help = Qui attribue cet identifiant, par exemple ogp.
field-plan-external_ids-id = Identifiant
    .help = L’identifiant exactement tel qu’il est écrit là-bas.
field-plan-external_ids-url = Adresse web
    .help = La page correspondante, commençant par https.

## Commitments

field-commitment-plan = Plan d’action
    .help = L’identifiant du plan auquel appartient cet engagement.
field-commitment-number = Numéro
    .help = Son numéro ou code tel que publié, par exemple MABMK0007.
field-commitment-problem = Problème
    .help = Ce qui ne va pas aujourd’hui, pour qui, et à quel point, dans chaque langue.
field-commitment-status_quo = Situation de départ
    .help = L’état des choses avant l’engagement, avec des chiffres s’il y en a.
field-commitment-action = Ce qui sera fait
    .help = Les actions promises, assez claires pour que chacun voie si elles sont faites.
field-commitment-contribution = Contribution attendue
    .help = En quoi ces actions aideront à résoudre le problème.
field-commitment-goal = Objectif
    .help = Ce qui aura changé pour les citoyens à la fin.
field-commitment-ogp_values = Valeurs du PGO
    .help = Une ou plusieurs parmi : access-to-information, civic-participation, public-accountability, technology-and-innovation.
field-commitment-policy_areas = Domaines d’action publique
    .help = Identifiants courts des domaines concernés, par exemple open-budget ou health.
field-commitment-sdg = Objectifs de développement durable
    .help = Des numéros de 1 à 17, par exemple 10 et 16.
field-commitment-lead = Pilotage
    .help = L’identifiant de l’institution qui répond de cet engagement.
field-commitment-supporting = Avec l’appui de
    .help = Identifiants des institutions qui apportent leur appui.
field-commitment-period = Période
    .help = Du début à la fin, par exemple start 2023-02 et end 2027-06.
field-commitment-indicators = Indicateurs
    .help = Identifiants des indicateurs qui montrent si l’engagement porte ses fruits.
field-commitment-external_ids = Identifiants officiels
    .help = Numéros attribués ailleurs, par exemple le code du PGO.
field-commitment-external_ids-scheme = Attribué par
    .help = Qui attribue cet identifiant, par exemple ogp.
field-commitment-external_ids-id = Identifiant
    .help = L’identifiant exactement tel qu’il est écrit là-bas, par exemple MABMK0007.
field-commitment-external_ids-url = Adresse web
    .help = La page correspondante, commençant par https.

# Milestones of a commitment

field-commitment-milestones = Jalons
    .help = Les étapes de l’engagement, chacune avec un résultat vérifiable et une échéance.
field-commitment-milestones-id = Identifiant
    .help = Un nom court qui ne change jamais, par exemple platform-online : minuscules, chiffres et tirets.
field-commitment-milestones-output = Résultat attendu
    .help = Ce qui existera une fois le jalon atteint, dans chaque langue, par exemple : la plateforme est ouverte au public.
field-commitment-milestones-due = Échéance
    .help = Le dernier moment prévu, aussi précis que la promesse : 2025, 2025-Q4, 2025-11 ou 2025-11-20.
field-commitment-milestones-responsible = Responsable
    .help = L’identifiant de l’institution chargée de le faire.
field-commitment-milestones-status = État
    .help = Un mot parmi : not-started, limited, substantial, complete, withdrawn.
field-commitment-milestones-completed_on = Achevé le
    .help = Le jour de l’achèvement, par exemple 2025-11-20. À écrire quand l’état est complete.
field-commitment-milestones-withdrawn = Retrait
    .help = À remplir si le jalon est abandonné.
field-commitment-milestones-withdrawn-on = Retiré le
    .help = Le jour de la décision, par exemple 2025-03-10.
field-commitment-milestones-withdrawn-reason = Motif du retrait
    .help = Pourquoi il est abandonné, dans chaque langue.
field-commitment-milestones-carried_over_to = Reporté vers
    .help = L’identifiant du plan ou de l’engagement où le travail continue.
field-commitment-milestones-evidence = Preuves
    .help = Identifiants des documents qui prouvent le résultat.
field-commitment-milestones-illustrative = À titre d’illustration
    .help = Écrivez true quand ce jalon est un exemple inventé.

# Updates of a commitment

field-commitment-updates = Points d’étape
    .help = Ce qui a été fait, au fil du temps. Ajoutez toujours un nouveau point ; ne modifiez et n’effacez jamais un ancien.
field-commitment-updates-id = Identifiant
    .help = Un nom court pour ce point d’étape, par exemple juin-2024. Utile seulement si un point ultérieur le corrige.
field-commitment-updates-date = Date
    .help = Le jour que décrit ce point d’étape, par exemple 2024-06-30.
field-commitment-updates-status = État
    .help = Un mot parmi : not-started, limited, substantial, complete, withdrawn.
field-commitment-updates-progress = Avancement
    .help = Combien de réalisés, sur combien. Le pourcentage est calculé pour vous.
field-commitment-updates-progress-done = Réalisés
    .help = Le nombre déjà réalisé, par exemple 3.
field-commitment-updates-progress-of = Sur un total de
    .help = Le nombre total prévu, par exemple 8.
field-commitment-updates-progress-unit = Unité
    .help = Ce qui est compté, dans chaque langue, par exemple documents publiés.
field-commitment-updates-achieved = Réalisations
    .help = Ce qui a été fait depuis le point précédent, dans chaque langue.
field-commitment-updates-challenges = Difficultés
    .help = Ce qui fait obstacle, dans chaque langue. Obligatoire quand l’état est not-started ou limited.
field-commitment-updates-evidence = Preuves
    .help = Identifiants des documents qui le prouvent. Obligatoire quand l’état est substantial ou complete.
field-commitment-updates-by = Communiqué par
    .help = L’identifiant de l’institution ou de la personne qui le communique.
field-commitment-updates-supersedes = Corrige le point d’étape
    .help = L’identifiant d’un point antérieur que celui-ci corrige. Les deux restent visibles.
field-commitment-updates-illustrative = À titre d’illustration
    .help = Écrivez true quand ce point d’étape est un exemple inventé.

# Assessments of a commitment

field-commitment-assessments = Évaluations
    .help = Les conclusions des évaluateurs, chacune selon sa méthode et son année.
field-commitment-assessments-by = Évalué par
    .help = Un mot parmi : self, monitoring-body, irm.
field-commitment-assessments-scheme = Méthode
    .help = Le nom de la méthode, par exemple rapport de résultats du MÉI.
field-commitment-assessments-year = Année de la méthode
    .help = L’année de la méthode, par exemple 2022 : ses échelles changent avec le temps.
field-commitment-assessments-date = Date
    .help = La publication de l’évaluation, par exemple 2024-09.
field-commitment-assessments-verifiable = Vérifiable
    .help = Écrivez true si l’évaluateur juge que l’engagement peut être vérifié, sinon false.
field-commitment-assessments-completion = Niveau d’achèvement
    .help = Un mot parmi : not-started, limited, substantial, complete, withdrawn.
field-commitment-assessments-early_results = Premiers résultats
    .help = Ce qui a déjà changé en pratique : none, marginal, moderate ou significant.
field-commitment-assessments-note = Note
    .help = Ce que souligne l’évaluateur, dans chaque langue.
field-commitment-assessments-report = Rapport
    .help = L’identifiant du document qui contient l’évaluation.
field-commitment-assessments-illustrative = À titre d’illustration
    .help = Écrivez true quand cette évaluation est un exemple inventé.

## Agreements

field-agreement-agreement_kind = Nature de l’accord
    .help = Un mot parmi : protocol, convention, memorandum, charter, contract.
field-agreement-signed_on = Signé le
    .help = Le jour de la signature, par exemple 2022-02-18.
field-agreement-place = Lieu
    .help = Le lieu de la signature, dans chaque langue.
field-agreement-parties = Parties
    .help = Tous ceux qu’il engage, dans l’ordre du texte.
field-agreement-parties-institution = Institution
    .help = L’identifiant de l’institution, par exemple regional-council.
field-agreement-parties-present = Présents
    .help = Identifiants des personnes présentes en son nom.
field-agreement-parties-signatory = Signataire
    .help = L’identifiant de la personne qui a signé. Seulement si une source le dit.
field-agreement-themes = Sujets
    .help = Identifiants courts des sujets couverts, par exemple digital-services.
field-agreement-term = Durée
    .help = Du début à la fin de son application. Omettez la fin si aucune n’est écrite.
field-agreement-full_text = Texte intégral
    .help = Si le texte intégral est publié, et où ; sinon, pourquoi.
field-agreement-full_text-published = Publié
    .help = Écrivez true si chacun peut lire le texte intégral, sinon false.
field-agreement-full_text-document = Document
    .help = L’identifiant du document qui contient le texte intégral.
field-agreement-full_text-reason = Pourquoi il n’est pas publié
    .help = Le motif, dans chaque langue, tel qu’il est connu.
field-agreement-annexes = Annexes
    .help = Identifiants des documents annexés.

## Indicators

field-indicator-unit = Unité
    .help = Ce que comptent les chiffres, un mot de la liste : persons, households, percent, dirhams, etc.
field-indicator-unit_label = Nom de l’unité
    .help = L’unité dans vos propres mots, dans chaque langue, si la liste n’a pas le mot exact.
field-indicator-direction = Sens souhaité
    .help = up si une hausse est une bonne nouvelle, down si c’est une baisse, neutral sinon.
field-indicator-decimals = Décimales
    .help = Combien de chiffres après la virgule, par exemple 1.
field-indicator-frequency = Périodicité
    .help = À quel rythme un nouveau chiffre est attendu, un mot de la liste : annual, quarterly, once, etc.
field-indicator-dimensions = Ventilations
    .help = Les noms des colonnes supplémentaires du fichier CSV, par exemple sex ou milieu.
field-indicator-codelists = Noms des codes
    .help = Comment s’appellent, dans chaque langue, les colonnes de ventilation et leurs codes ; le fichier des valeurs peut garder les codes.
field-indicator-codelists-dimension = Colonne
    .help = L’une des ventilations, telle qu’elle est listée sous dimensions.
field-indicator-codelists-name = Nom de la colonne
    .help = Comment s’appelle la colonne.
field-indicator-codelists-codes = Codes
    .help = Les codes que la colonne peut contenir.
field-indicator-codelists-codes-code = Code
    .help = Le code, tel que le fichier des valeurs l’écrit, par exemple f ou "15-24".
field-indicator-codelists-codes-name = Nom
    .help = Ce que le code désigne.
field-indicator-baseline = Valeur de départ
    .help = La valeur à partir de laquelle on mesure le progrès.
field-indicator-baseline-period = Période
    .help = La période de cette valeur, par exemple 2014.
field-indicator-baseline-value = Valeur
    .help = Le nombre seul, sans unité, par exemple 39.1.
field-indicator-baseline-area = Territoire
    .help = Le territoire concerné, si ce n’est pas l’ensemble.
field-indicator-targets = Cibles
    .help = Les valeurs promises, chacune pour sa période.
field-indicator-targets-period = Période
    .help = La période pour laquelle la valeur est promise, par exemple 2027.
field-indicator-targets-value = Valeur
    .help = Le nombre seul, sans unité, par exemple 25.
field-indicator-targets-area = Territoire
    .help = Le territoire concerné, si ce n’est pas l’ensemble.
field-indicator-breaks = Ruptures de série
    .help = Les moments où la façon de compter a changé : avant et après ne se comparent pas.
field-indicator-breaks-period = Période
    .help = La première période comptée de la nouvelle façon, par exemple 2024.
field-indicator-breaks-note = Ce qui a changé
    .help = Ce qui a changé dans la façon de compter, dans chaque langue.
field-indicator-chart = Graphique
    .help = Quel graphique montre les valeurs, si l’habituel ne leur convient pas. Sans ce champ, les données décident.
field-indicator-method = Méthode
    .help = Comment le chiffre est obtenu : qui compte quoi, et quand, dans chaque langue.
field-indicator-source = Source
    .help = L’identifiant du document ou de l’institution d’où viennent les chiffres.
field-indicator-licence = Licence
    .help = Les conditions de réutilisation : un code connu comme CC-BY-4.0, ou not-stated si rien n’est dit.
field-indicator-next_update = Prochaine mise à jour
    .help = Quand le prochain chiffre est attendu, par exemple 2027-Q1.
field-indicator-data = Données
    .help = Le nom du fichier CSV ou du classeur (.xlsx, .ods) placé dans le même dossier, par exemple data.csv.

# Columns of the CSV file of an indicator

field-indicator-data-period = Période
    .help = La période de la valeur : 2024, 2024-Q3, 2024-09 ou 2024-09-01.
    .also = Année | Date | Trimestre | Mois | Exercice
field-indicator-data-area = Territoire
    .help = L’identifiant ou le nom d’un territoire déclaré dans site.yaml, par exemple azilal.
    .also = Zone | Province | Région | Lieu
field-indicator-data-value = Valeur
    .help = Le nombre. Laissez vide s’il manque, et dites pourquoi par un signe : vide n’est pas zéro. Un nombre trop petit pour être publié s’écrit <5.
field-indicator-data-flag = Signe
    .help = Des lettres au besoin, séparées par une espace : p provisoire, e estimé, r révisé, b rupture, d dérivé, c confidentiel, x non disponible, z sans objet.
field-indicator-data-note = Note
    .help = Une courte remarque sur cette seule valeur.
field-indicator-data-source = Source
    .help = L’identifiant du document d’où vient cette valeur, s’il diffère de la source de l’indicateur.

## The site itself: site.yaml

field-site-title = Titre du site
    .help = Le nom du site, dans chaque langue.
field-site-tagline = Devise
    .help = Quelques mots affichés sous le titre, dans chaque langue.
field-site-description = Description
    .help = Une ou deux phrases sur le site, pour les moteurs de recherche et les partages.
field-site-languages = Langues
    .help = Les codes des langues du site, par exemple ar, fr et en. La première sert quand un texte manque dans une autre.
field-site-time_zone = Fuseau horaire
    .help = Le fuseau dans lequel les heures sont écrites, par exemple Africa/Casablanca.
field-site-base_url = Adresse du site
    .help = L’adresse complète où se trouvera le site, commençant par https.
field-site-theme = Thème
    .help = Le nom du dossier de themes qui donne au site son apparence ; default s’il est omis.
field-site-publisher = Éditeur
    .help = L’identifiant de l’institution qui publie le site.
field-site-contact = Contact
    .help = Comment le lecteur peut vous joindre.
field-site-contact-email = Courriel
    .help = Une adresse que quelqu’un consulte, jamais celle d’un particulier.
field-site-contact-page = Page de contact
    .help = L’identifiant de la page qui dit comment vous joindre, par exemple contact.
field-site-contact-form = Formulaire pour les erreurs
    .help = L’adresse d’un formulaire où les lecteurs signalent une erreur ; sans lui, ils écrivent au courriel.
field-site-contact-form_field = Champ du formulaire
    .help = Le nom du champ qui reçoit l’adresse de l’endroit, pour qu’il soit rempli d’avance : page, ou entry.123456.
field-site-accessibility = Accessibilité
    .help = Ce qu’ont conclu les personnes qui ont évalué l’accessibilité du site. Sans cela, la déclaration dit que le site n’a pas été évalué.
field-site-accessibility-result = Résultat
    .help = full si toutes les règles sont respectées, partial si la plupart le sont, none sinon.
field-site-accessibility-standard = Référentiel
    .help = Le référentiel de l’évaluation, par exemple WCAG 2.2 AA ou RGAA 4.1.2.
field-site-accessibility-assessed_on = Date de l’évaluation
    .help = Le jour où l’évaluation s’est achevée.
field-site-accessibility-assessed_by = Évalué par
    .help = Qui a fait l’évaluation, dans chaque langue.
field-site-accessibility-report = Rapport d’évaluation
    .help = L’identifiant du document qui le contient.
field-site-accessibility-limits = Ce qui n’est pas accessible
    .help = Ce que l’on sait ne pas être accessible, à qui, et ce qui le remplace.
field-site-accessibility-limits-what = Quoi
    .help = Ce qui n’est pas accessible, et à qui, dans chaque langue.
field-site-accessibility-limits-instead = À la place
    .help = Ce que l’on peut employer à la place, dans chaque langue.
field-site-accessibility-remedy = Voies de recours
    .help = À qui s’adresser quand une demande reste sans réponse, dans chaque langue.
field-site-menu = Menu
    .help = Les noms de rubriques ou identifiants de pages, dans l’ordre où ils paraissent en haut.
field-site-page_size = Fiches par page
    .help = Combien de fiches une liste montre avant une deuxième page, par exemple 20.
field-site-history = Historique des pages
    .help = Ce que chaque page dit de son histoire d’après git, si le site y est suivi : days pour les jours où elle a changé, reasons aussi pour les raisons et les noms des relecteurs. Les titres des commits sont alors publiés tels quels.
field-site-snapshots = Jours passés
    .help = Les jours où les lecteurs peuvent voir le site tel qu’il était, d’après git. Une date suffit, par exemple date: 2026-11-25.
field-site-snapshots-date = Jour
    .help = Le jour ; ce qui est montré est ce qui était public à sa fin.
field-site-snapshots-revision = Révision
    .help = La révision de git qui est montrée : une étiquette, par exemple v1, ou le nom d’un commit. Sans elle, la dernière révision de ce jour.
field-site-snapshots-label = Occasion
    .help = Ce que ce jour a de particulier, dans chaque langue, par exemple « Fin du premier plan ».
field-site-snapshots-without = Laissé de côté
    .help = Les identifiants des fiches qui ne doivent pas être montrées telles qu’elles étaient.
field-site-page_weight = Poids des pages
    .help = Ce que le premier affichage d’une page peut peser au plus, styles et scripts compris et compressés, en milliers d’octets, par exemple 50. Toute page plus lourde est signalée.
field-site-cards = Cartes de partage
    .help = Les pages qui ont leur propre image, montrée là où leur adresse est partagée, par exemple main. À défaut : une seule image pour tout le site.
field-site-offline = Lecture sans réseau
    .help = Si les navigateurs gardent les pages que les lecteurs ont ouvertes, pour les moments sans réseau : true. Pour arrêter, écrivez false et laissez-le : ce que les navigateurs ont gardé est alors effacé.
field-site-leave_out = Non publié
    .help = Ce sans quoi le site est publié, par exemple open-data. À n’employer que si l’hébergeur limite le nombre de fichiers ou si la place manque.
field-site-typography = Typographie
    .help = Si les guillemets, les apostrophes et les espaces sont mis comme chaque langue les écrit quand le site est préparé : true. Le code, les adresses et les heures restent tels quels.
field-site-pdf = PDF
    .help = Si les plans et les rapports sont aussi publiés en PDF, un par langue, à côté de leur page : true. Le programme doit être construit avec la fonction pdf.
field-site-areas = Territoires
    .help = Les régions et provinces dont parlent les fiches et les chiffres.
field-site-areas-id = Identifiant
    .help = Un nom court qui ne change jamais, par exemple beni-mellal.
field-site-areas-name = Nom
    .help = Le nom du territoire, dans chaque langue.
field-site-areas-parent = Rattaché à
    .help = L’identifiant du territoire plus grand dont il fait partie.
field-site-areas-other_names = Autres graphies
    .help = D’autres façons d’écrire ce nom dans les tableurs, par exemple Fkih Ben Salah pour Fquih Ben Salah.
field-site-areas-tile = Place sur la carte
    .help = Où se place sa tuile parmi celles de ses voisins, pour montrer des chiffres sur une carte en tuiles.
field-site-areas-tile-column = Colonne
    .help = La colonne de la tuile, comptée depuis l’ouest : 1, 2, 3.
field-site-areas-tile-row = Rangée
    .help = La rangée de la tuile, comptée depuis le nord : 1, 2, 3.
field-site-tags = Thèmes
    .help = Les thèmes sous lesquels les fiches se retrouvent.
field-site-tags-id = Identifiant
    .help = Un nom court qui ne change jamais, par exemple open-budget.
field-site-tags-name = Nom
    .help = Le nom du thème, dans chaque langue.
field-site-sections = Rubriques
    .help = Les dossiers de content dont le type n’est pas celui d’usage, ou qui sont nouveaux.
field-site-sections-kind = Type de fiches
    .help = Le type des fiches de ce dossier, par exemple news.
field-site-kinds = Vos propres types
    .help = Les types de fiches ajoutés par ce site, par exemple hearing.
field-site-kinds-label = Nom au singulier
    .help = Le nom d’une de ces fiches, dans chaque langue.
field-site-kinds-plural = Nom au pluriel
    .help = Leur nom au pluriel, dans chaque langue.
field-site-kinds-help = À quoi il sert
    .help = Une phrase pour les rédacteurs, dans chaque langue.
field-site-kinds-section = Dossier
    .help = Le dossier de content qui les contient, par exemple hearings.
field-site-kinds-fields = Champs
    .help = Les champs de ce type, chacun avec sa nature.
field-site-fields = Vos propres champs
    .help = Les champs que ce site ajoute aux types d’usage, par exemple cost_estimate pour un engagement.
field-site-fields-type = Nature
    .help = Ce qui s’écrit dans le champ : text, words, date, integer, choice, ref, etc.
field-site-fields-required = Obligatoire
    .help = Écrivez true si le champ doit toujours être rempli.
field-site-fields-label = Libellé
    .help = Le nom du champ tel que le lecteur le voit, dans chaque langue.
field-site-fields-help = Aide
    .help = Une phrase qui dit au rédacteur quoi écrire, dans chaque langue.
field-site-fields-kinds = Renvoie à
    .help = Pour un renvoi : les types de fiches possibles, par exemple person.
field-site-fields-choices = Choix
    .help = Pour un choix : chaque code, avec son nom dans chaque langue.
field-site-fields-of = Liste de
    .help = Pour une liste : la nature de ce qu’elle contient.
field-site-fields-fields = Champs du groupe
    .help = Pour un groupe : les champs qu’il contient.
field-site-limits = Limites
    .help = La quantité maximale que l’on lit du site.
field-site-limits-file_megabytes = Taille d’un fichier
    .help = En mégaoctets, pour un fichier de mots, hors tableaux ; 20 par défaut.
field-site-limits-records = Fiches
    .help = Le nombre de fiches admis ; 50000 par défaut.
field-site-limits-rows = Lignes
    .help = Le nombre de lignes admis dans un tableau ; 5000000 par défaut.
field-site-limits-depth = Profondeur
    .help = Le nombre de niveaux de listes et de champs imbriqués, de 8 à 256 ; 64 par défaut.
field-site-allow = Avertissements acceptés
    .help = Les avertissements acceptés pour tout le site, chacun avec son motif.
field-site-allow-check = Avertissement
    .help = Le nom de la vérification, tel qu’il figure dans le message.
field-site-allow-reason = Motif
    .help = Pourquoi il est juste de l’accepter.

## Choices: how far a commitment or a milestone is (the completion scale of OGP's Independent Reporting Mechanism)

choice-status-not-started = Non commencé
choice-status-limited = Limité
choice-status-substantial = Substantiel
choice-status-complete = Achevé
choice-status-withdrawn = Retiré
choice-status-no-evidence = Aucune preuve

## Choices: how a milestone stands against its date

choice-milestone-state-open = Échéance à venir
choice-milestone-state-late = En retard
choice-milestone-state-complete = Achevé
choice-milestone-state-completed-late = Achevé en retard
choice-milestone-state-withdrawn = Retiré

## Choices: the values of the Open Government Partnership

choice-ogp-value-access-to-information = Accès à l’information
choice-ogp-value-civic-participation = Participation citoyenne
choice-ogp-value-public-accountability = Redevabilité publique
choice-ogp-value-technology-and-innovation = Technologie et innovation

## Choices: institutions

choice-institution-type-ministry = Ministère
choice-institution-type-wilaya = Wilaya
choice-institution-type-regional-council = Conseil régional
choice-institution-type-province = Province
choice-institution-type-civil-society = Organisation de la société civile
choice-institution-type-international-organisation = Organisation internationale
choice-institution-type-research-centre = Centre d’études et de recherche
choice-institution-type-advisory-body = Instance consultative
choice-institution-type-public-agency = Établissement public
choice-institution-type-other = Autre

## Choices: documents

choice-document-kind-law = Loi
choice-document-kind-plan = Plan
choice-document-kind-report = Rapport
choice-document-kind-minutes = Procès-verbal
choice-document-kind-press-article = Article de presse
choice-document-kind-web-page = Page web
choice-document-kind-agreement-text = Texte d’un accord
choice-document-kind-study = Étude
choice-document-kind-dataset = Jeu de données
choice-document-kind-guide = Guide
choice-document-kind-letter = Lettre
choice-document-kind-other = Autre

## Choices: the scope of a plan

choice-scope-local = Locale
choice-scope-national = Nationale

## Choices: agreements

choice-agreement-kind-protocol = Protocole
choice-agreement-kind-convention = Convention
choice-agreement-kind-memorandum = Mémorandum d’entente
choice-agreement-kind-charter = Charte
choice-agreement-kind-contract = Contrat

## Choices: units of an indicator, as written beside a figure

choice-unit-persons = personnes
choice-unit-households = ménages
choice-unit-percent = pour cent
choice-unit-square-kilometres = kilomètres carrés
choice-unit-dirhams = dirhams
choice-unit-zones = zones
choice-unit-agreements = accords
choice-unit-associations = associations
choice-unit-proposals = propositions
choice-unit-count = unités
choice-unit-other = autre unité

## Choices: which way an indicator should go

choice-direction-up = Hausse souhaitée
choice-direction-down = Baisse souhaitée
choice-direction-neutral = Aucun sens souhaité

## Choices: which chart shows the values

choice-chart-line = Courbe
choice-chart-bar = Barres
choice-chart-horizontal-bar = Barres couchées
choice-chart-stacked-bar = Barres empilées
choice-chart-small-multiples = Petits graphiques
choice-chart-tile-map = Carte en tuiles
choice-chart-none = Aucun graphique

## Choices: how often a figure is published

choice-frequency-decennial = Décennale
choice-frequency-annual = Annuelle
choice-frequency-half-yearly = Semestrielle
choice-frequency-quarterly = Trimestrielle
choice-frequency-monthly = Mensuelle
choice-frequency-irregular = Irrégulière
choice-frequency-once = Une seule fois

## Choices: what must be known about a value (SDMX observation status)

choice-decimal-mark-point = Point : 1.5
choice-decimal-mark-comma = Virgule : 1,5

choice-flag-p = Provisoire
choice-flag-e = Estimé
choice-flag-r = Révisé
choice-flag-b = Rupture de série
choice-flag-d = Dérivé
choice-flag-c = Confidentiel
choice-flag-x = Non disponible
choice-flag-z = Sans objet

## Choices: who assesses

choice-assessor-self = Auto-évaluation
choice-assessor-monitoring-body = Organe de suivi local
choice-assessor-irm = Mécanisme d’évaluation indépendant (MÉI)

## Choices: early results

choice-early-results-none = Aucun résultat
choice-early-results-marginal = Marginaux
choice-early-results-moderate = Modérés
choice-early-results-significant = Significatifs

## The record: budgets, consultations, datasets, reports, corrections, obligations

kind-budget = Budget
    .plural = Budgets
    .help = L’argent d’un exercice : ce qui a été voté, modifié, engagé et payé, ligne par ligne dans un fichier CSV.
kind-consultation = Consultation
    .plural = Consultations
    .help = Qui a été consulté, qui est venu, ce qui a été proposé et la réponse motivée à chaque proposition.
kind-dataset = Jeu de données
    .plural = Jeux de données
    .help = Un fichier de données que chacun peut télécharger et réutiliser, avec l’explication de chaque colonne.
kind-report = Rapport
    .plural = Rapports
    .help = Ce que l’institution dit d’une période. Ses chiffres et ses états restent ceux du jour où il a été arrêté.
kind-correction = Rectification
    .plural = Rectifications
    .help = Une information publiée par erreur et rectifiée publiquement : ancienne valeur, nouvelle valeur, cause.
kind-obligation = Obligation
    .plural = Obligations
    .help = Ce qu’impose la loi ou une adhésion, pour quand, et ce qui montre que c’est fait.

field-commitment-budget = Budget
    .help = Identifiants des fiches de budget consacrées à cet engagement.
field-site-fields-private = Réservé à l’équipe
    .help = Écrivez true si ce champ ne doit jamais être publié. Il ne figure que dans l’édition de l’équipe.

# Budgets

field-budget-fiscal_year = Exercice
    .help = L’année du budget, par exemple 2026.
field-budget-lines = Lignes budgétaires
    .help = Le nom du fichier CSV ou du classeur (.xlsx, .ods), placé dans le même dossier, par exemple lines.csv.
field-budget-lines-programme = Programme
    .help = Ce à quoi sert l’argent : programme, projet ou chapitre.
field-budget-lines-nature = Nature du montant
    .help = Un mot parmi : initial, adjustment, revised, committed, ordered, paid. adjustment : ce qui a été ajouté, ou retranché avec le signe moins.
field-budget-lines-amount = Montant
    .help = Le nombre seul, sans unité. Laissez vide s’il n’est pas connu : vide n’est pas zéro.
field-budget-lines-unit = Unité
    .help = Un mot parmi : dirhams, thousand-dirhams, million-dirhams, euros, us-dollars.
field-budget-lines-funder = Financé par
    .help = L’identifiant de l’institution qui finance.
field-budget-lines-note = Note
    .help = Une courte remarque sur ce seul montant.
field-budget-lines-as_of = Arrêté à
    .help = La date jusqu’à laquelle le montant est compté, si l’exercice n’est pas clos : 2025-06 ou 2025-06-30.
field-budget-lines-flag = Signe
    .help = Des lettres au besoin, séparées par une espace : p provisoire, e estimé, r révisé, b rupture, d dérivé, c confidentiel, x non disponible, z sans objet.
field-budget-programmes = Programmes
    .help = Les programmes du budget, que le fichier des montants nomme par leurs identifiants.
field-budget-programmes-id = Identifiant
    .help = L’identifiant permanent, tel que le fichier l’écrit, par exemple rural-roads.
field-budget-programmes-name = Nom
    .help = Le nom du programme.
field-any-decimal_mark = Signe décimal
    .help = Ce qui précède les décimales dans le fichier : point ou comma (virgule). Utile seulement si ses nombres ne le montrent pas.
field-any-sheet = Feuille
    .help = La feuille du classeur, par le nom de son onglet. Utile seulement si plusieurs feuilles contiennent quelque chose.

# Consultations

field-consultation-status = État
    .help = Un mot parmi : planned, open, closed-analysing, closed-no-report, closed-reported, closed-not-stated, abandoned.
field-consultation-method = Mode de participation
    .help = Un ou plusieurs parmi : public-meeting, workshop, online, survey, written, interviews, hearing, other, not-stated.
field-consultation-announced = Annoncée le
    .help = Le jour où la consultation a été annoncée, par exemple 2026-03-01.
field-consultation-opened = Ouverte le
    .help = Le premier jour où l’on a pu participer, par exemple 2026-03-15.
field-consultation-closed = Close le
    .help = Le dernier jour où l’on a pu participer, par exemple 2026-04-15.
field-consultation-sessions = Rencontres
    .help = Les rencontres de la consultation, chacune avec sa date et son lieu.
field-consultation-sessions-start = Date
    .help = Le jour et l’heure si elle est connue, par exemple 2026-03-20T10:00, ou le jour seul.
field-consultation-sessions-place = Lieu
    .help = Le lieu de la rencontre, dans chaque langue.
field-consultation-sessions-area = Territoire
    .help = L’identifiant du territoire pour lequel elle s’est tenue, par exemple azilal.
field-consultation-sessions-accessible = Accessible
    .help = Écrivez true si les personnes en situation de handicap pouvaient entrer et participer, false sinon. À omettre si vous l’ignorez.
field-consultation-sessions-languages = Langues parlées
    .help = Les codes des langues de la rencontre, par exemple ar et zgh.
field-consultation-participants = Participants
    .help = Combien de personnes ont participé, et qui elles étaient.
field-consultation-participants-total = Total
    .help = Le nombre de toutes les personnes qui ont participé.
field-consultation-participants-by_category = Par catégorie
    .help = Le nombre par catégorie, par exemple {"{"}citizens: 40, civil-society: 12{"}"}. La somme doit être égale au total.
field-consultation-participants-by_gender = Par sexe
    .help = Le nombre de femmes et d’hommes, par exemple {"{"}women: 30, men: 22{"}"}. Les autres se comptent sous not-stated.
field-consultation-report_due = Rapport attendu le
    .help = La date promise pour le rapport de la consultation.
field-consultation-report_published = Rapport publié le
    .help = Le jour où le rapport a effectivement été publié.
field-consultation-commitments = Engagements concernés
    .help = Identifiants des engagements sur lesquels portait la consultation, ou qui en sont issus.
field-consultation-inputs = Propositions
    .help = Tout ce qui a été proposé, et la réponse de l’administration à chaque proposition.
field-consultation-inputs-id = Identifiant
    .help = Un nom court qui ne change jamais, par exemple rural-buses : minuscules, chiffres et tirets.
field-consultation-inputs-channel = Reçue par
    .help = Un mot parmi : session, web, email, letter, phone, survey, petition, other.
field-consultation-inputs-category = Catégorie de l’auteur
    .help = La catégorie, pas le nom : citizens, civil-society, public-bodies, elected, business, academia, media, other.
field-consultation-inputs-original_lang = Langue d’origine
    .help = Le code de la langue dans laquelle elle a été dite, par exemple ar, zgh ou fr.
field-consultation-inputs-text = Texte de la proposition
    .help = Ce qui a été proposé, dans sa langue. Aucune donnée personnelle.
field-consultation-inputs-decision = Décision
    .help = Un mot parmi : accepted, partly-accepted, rejected, merged, deferred, out-of-scope. À omettre tant que la proposition attend une réponse.
field-consultation-inputs-reason = Motif
    .help = Pourquoi, dans chaque langue, en des mots que comprend l’auteur de la proposition. Obligatoire dès qu’il y a une décision, sauf si la proposition est jointe à une autre.
field-consultation-inputs-merged_into = Jointe à
    .help = L’identifiant de la proposition qui répond pour les deux.
field-consultation-inputs-leads_to = Suite donnée
    .help = L’identifiant de l’engagement ou du plan qui la reprend.
field-consultation-inputs-decided_on = Décidée le
    .help = Le jour de la décision, par exemple 2026-05-10.
field-consultation-inputs-submitter = Auteur de la proposition
    .help = Son nom, pour pouvoir lui répondre. Il n’est publié nulle part sans son accord.
field-consultation-inputs-consent = Accord pour publier le nom
    .help = Écrivez true seulement si l’auteur a accepté que son nom soit publié.

# Datasets

field-dataset-data = Fichier
    .help = Le nom du fichier CSV ou du classeur (.xlsx, .ods), placé dans le même dossier, par exemple data.csv.
field-dataset-schema = Colonnes
    .help = Les colonnes du fichier, dans leur ordre, chacune expliquée.
field-dataset-schema-name = Nom de la colonne
    .help = Le nom tel qu’il est écrit dans la première ligne du fichier.
field-dataset-schema-title = Intitulé
    .help = Le nom de la colonne pour les lecteurs, dans chaque langue.
field-dataset-schema-datatype = Type de valeurs
    .help = Un mot parmi : text, integer, number, date, boolean, area.
field-dataset-schema-description = Explication
    .help = Ce qu’il faut savoir de la colonne, dans chaque langue.
field-dataset-schema-required = Obligatoire
    .help = Écrivez true si chaque ligne remplit cette colonne.
field-dataset-publisher = Éditeur
    .help = L’identifiant de l’institution qui publie les données.
field-dataset-licence = Licence
    .help = Les conditions de réutilisation : un code connu comme CC-BY-4.0, ou not-stated si rien n’est dit.
field-dataset-temporal = Période couverte
    .help = La période dont parlent les données.
field-dataset-spatial = Territoire
    .help = L’identifiant du territoire dont parlent les données, par exemple azilal.
field-dataset-frequency = Périodicité
    .help = À quel rythme les données sont renouvelées, un mot de la liste : annual, quarterly, irregular, etc.
field-dataset-contact = Contact
    .help = L’identifiant de l’institution ou de la personne à qui poser des questions sur les données.
field-dataset-version = Version
    .help = Le nom de cette version des données, par exemple 1.0.

# Reports

field-report-period = Période
    .help = La période dont parle le rapport.
field-report-scope = Objet du rapport
    .help = L’identifiant du plan ou de l’engagement dont il parle.
field-report-sections = Parties
    .help = Les parties du rapport, dans leur ordre.
field-report-sections-title = Titre
    .help = Le titre de la partie, dans chaque langue.
field-report-sections-text = Texte
    .help = Ce que dit cette partie, dans chaque langue.
field-report-sections-shows = Fiches montrées
    .help = Identifiants des engagements, indicateurs ou autres fiches dont elle montre l’état et les chiffres.
field-report-frozen_as_of = Arrêté au
    .help = Le jour auquel chiffres et états sont arrêtés, par exemple 2026-06-30. Ils ne changent plus ensuite.

# Corrections

field-correction-affects = Ce qui est rectifié
    .help = Chaque valeur rectifiée : dans quelle fiche, ce qu’elle était, ce qu’elle est.
field-correction-affects-target = Fiche
    .help = L’identifiant de la fiche qui contient la valeur.
field-correction-affects-field = Champ
    .help = Le nom du champ, par exemple signed_on, period.end ou milestones.platform-online.due. Écrivez ceci, ou la case.
field-correction-affects-cell = Case
    .help = La case d’un fichier de valeurs : période et territoire pour un indicateur, ligne et colonne pour un autre fichier.
field-correction-affects-cell-period = Période
    .help = La période de la valeur dans l’indicateur, par exemple 2024.
field-correction-affects-cell-area = Territoire
    .help = L’identifiant du territoire de la valeur, par exemple azilal.
field-correction-affects-cell-dimensions = Ventilation
    .help = Ce que disent les colonnes supplémentaires, dans l’ordre de l’indicateur.
field-correction-affects-cell-row = Ligne
    .help = Le numéro de la ligne ; la première est celle qui suit les titres.
field-correction-affects-cell-column = Colonne
    .help = Le nom de la colonne tel qu’il est écrit dans la première ligne du fichier.
field-correction-affects-old = Ancienne valeur
    .help = Ce qui était publié par erreur.
field-correction-affects-new = Nouvelle valeur
    .help = La valeur juste, telle qu’elle est maintenant dans les données.
field-correction-cause = Cause
    .help = Comment l’erreur s’est produite, dans chaque langue.
field-correction-detected_by = Signalée par
    .help = Un mot parmi : team, citizen, source, press, monitoring-body, assessor, other.
field-correction-first_wrong = Erronée depuis
    .help = Depuis quand la valeur erronée était publiée.
field-correction-found = Constatée le
    .help = Quand l’erreur a été constatée.
field-correction-published = Rectification publiée le
    .help = Quand la rectification a été publiée.
field-correction-approved_by = Approuvée par
    .help = L’identifiant de l’institution ou de la personne qui a approuvé la rectification.
field-correction-severity = Gravité
    .help = minor pour une coquille qui ne change pas le sens, significant pour un chiffre, une date ou un nom faux, major si elle a pu tromper.

# Obligations

field-obligation-text = Ce qui doit être fait
    .help = Le contenu de l’obligation, dans chaque langue.
field-obligation-basis = Fondement
    .help = L’article ou la règle qui l’impose, dans chaque langue, par exemple : article 10 de la loi n° 31-13.
field-obligation-due = Échéance
    .help = Le dernier moment pour le faire, ou pour le faire la première fois. Écrivez ceci, ou le nombre de jours.
field-obligation-cycle_days = Jours entre deux fois
    .help = Le nombre de jours à ne pas dépasser d’une fois à l’autre, par exemple 365.
field-obligation-satisfied_by = Remplie par
    .help = Identifiants des fiches qui montrent que c’est fait : documents, actualités, rapports.

## Choices: budgets

choice-budget-nature-initial = Crédits initiaux
choice-budget-nature-adjustment = Virements et modifications
choice-budget-nature-revised = Crédits modifiés
choice-budget-nature-committed = Engagé
choice-budget-nature-ordered = Ordonnancé
choice-budget-nature-paid = Payé
choice-money-unit-dirhams = dirhams
choice-money-unit-thousand-dirhams = milliers de dirhams
choice-money-unit-million-dirhams = millions de dirhams
choice-money-unit-euros = euros
choice-money-unit-us-dollars = dollars américains

## Choices: consultations

choice-consultation-status-planned = Prévue
choice-consultation-status-open = Ouverte
choice-consultation-status-closed-analysing = Close, propositions à l’étude
choice-consultation-status-closed-no-report = Close sans rapport
choice-consultation-status-closed-reported = Close, rapport publié
choice-consultation-status-closed-not-stated = Close, suites inconnues
choice-consultation-status-abandoned = Abandonnée
choice-method-public-meeting = Réunion publique
choice-method-workshop = Atelier
choice-method-online = En ligne
choice-method-survey = Questionnaire
choice-method-written = Contributions écrites
choice-method-interviews = Entretiens
choice-method-hearing = Audition
choice-method-other = Autre
choice-method-not-stated = Non précisé
choice-channel-session = En réunion
choice-channel-web = Par le site ou la plateforme
choice-channel-email = Par courriel
choice-channel-letter = Par courrier
choice-channel-phone = Par téléphone
choice-channel-survey = Dans un questionnaire
choice-channel-petition = Par pétition
choice-channel-other = Autrement
choice-participant-category-citizens = Citoyennes et citoyens
choice-participant-category-civil-society = Société civile
choice-participant-category-public-bodies = Administrations et organismes publics
choice-participant-category-elected = Élus
choice-participant-category-business = Entreprises et chambres professionnelles
choice-participant-category-academia = Universités et chercheurs
choice-participant-category-media = Presse
choice-participant-category-other = Autres
choice-gender-women = Femmes
choice-gender-men = Hommes
choice-gender-not-stated = Non précisé
choice-decision-accepted = Retenue
choice-decision-partly-accepted = Retenue en partie
choice-decision-rejected = Non retenue
choice-decision-merged = Jointe à une autre
choice-decision-deferred = Reportée
choice-decision-out-of-scope = Hors sujet de la consultation
choice-decision-awaiting = En attente de réponse

## Choices: datasets

choice-datatype-text = Texte
choice-datatype-integer = Nombre entier
choice-datatype-number = Nombre décimal
choice-datatype-date = Date
choice-datatype-boolean = Oui ou non
choice-datatype-area = Territoire

## Choices: corrections

choice-detected-by-team = L’équipe du site
choice-detected-by-citizen = Une citoyenne ou un citoyen
choice-detected-by-source = L’institution source des données
choice-detected-by-press = La presse
choice-detected-by-monitoring-body = L’organe local de suivi
choice-detected-by-assessor = Un évaluateur ou un auditeur
choice-detected-by-other = Quelqu’un d’autre
choice-correction-severity-minor = Coquille sans effet sur le sens
choice-correction-severity-significant = Information erronée
choice-correction-severity-major = Erreur qui a pu tromper

## Choices: how an obligation stands

choice-obligation-state-met = Remplie
choice-obligation-state-awaited = Échéance à venir
choice-obligation-state-unmet = Échéance dépassée, rien ne montre qu’elle a été remplie
choice-obligation-state-never = Rien ne montre qu’elle ait jamais été remplie

field-site-tags-data_theme = Thème de données
    .help = Le thème sous lequel les portails de données classent les fiches de ce sujet.
field-site-catalogue = Catalogue des données
    .help = Ce que le catalogue des données du site dit de l’ensemble, pour les portails qui le moissonnent.
field-site-catalogue-licence = Licence du catalogue
    .help = Les conditions de réutilisation du catalogue lui-même, par exemple CC-BY-4.0. Chaque fiche précise celles de ses données.
field-site-catalogue-themes = Thèmes
    .help = Les thèmes sous lesquels les portails classent toutes les données du site ; ceux des sujets s’y ajoutent.
choice-history-days = Les jours où la page a changé
choice-history-reasons = Les jours, les raisons et les relecteurs
choice-conformance-full = Totalement conforme
choice-conformance-partial = Partiellement conforme
choice-conformance-none = Non conforme
choice-cards-none = Aucune page, ni le site
choice-cards-site = Une seule image pour tout le site
choice-cards-main = Plans, engagements et rapports
choice-cards-all = Toutes les fiches
choice-leave-out-open-data = Les données ouvertes et les fichiers destinés aux programmes
choice-leave-out-record-feeds = Les flux de chaque engagement et de chaque indicateur
choice-data-theme-agriculture = Agriculture, pêche, sylviculture et alimentation
choice-data-theme-economy = Économie et finances
choice-data-theme-education = Éducation, culture et sport
choice-data-theme-energy = Énergie
choice-data-theme-environment = Environnement
choice-data-theme-government = Gouvernement et secteur public
choice-data-theme-health = Santé
choice-data-theme-international = Questions internationales
choice-data-theme-justice = Justice, système juridique et sécurité publique
choice-data-theme-regions = Régions et villes
choice-data-theme-society = Population et société
choice-data-theme-technology = Science et technologie
choice-data-theme-transport = Transports

# La ligne de commande : l’aide, ce qu’elle dit, et les mots d’un nouveau site.

## Aide

cli-about = Bayan publie des rapports de transparence en plusieurs langues : ce qui a été promis, où on en est, avec quelles preuves.
cli-after = Pour commencer : bayan init mon-site
cli-usage = Comment l’écrire :
cli-commands = Commandes{ "\u202F" }
cli-options = Options{ "\u202F" }
cli-arguments = Ce qui suit{ "\u202F" }

cli-init = Créer un nouveau site, visible tout de suite
    .more = Exemple : bayan init mon-site --languages ar,fr
cli-new = Ajouter une fiche dont chaque champ est expliqué
    .more = Exemple : bayan new commitment budget-ouvert
cli-import = Faire des fiches avec les textes de Hugo, Zola ou Jekyll et avec les tableaux d’un dossier
    .more = Les textes deviennent des pages, des actualités ou des fiches de la section où ils se trouvent ; leur langue vient du nom des fichiers et des dossiers. Un tableau qui porte le nom d’une section devient ses fiches, ligne par ligne ; tout autre devient un jeu de données, en brouillon. Ce qui n’a pas trouvé de place est dit. Rien de ce qui existe n’est remplacé.
cli-translate = Commencer un texte dans une autre langue à partir d’un texte existant
    .more = Exemple : bayan translate budget-ouvert fr. Le nouveau texte est marqué tant qu’il n’est pas traduit, et garde trace de ce dont il est fait.
cli-translate-export = Écrire dans un fichier, pour les traducteurs, ce qui manque à une langue ou n’y est plus à jour
    .more = Exemple : bayan translate export --to fr. En XLIFF 2.1, ou en PO avec --format po. Remettez le fichier à vos traducteurs : leurs outils le lisent.
cli-translate-import = Reprendre ce que les traducteurs ont traduit
    .more = Exemple : bayan translate import ar-fr.xlf. Rien n’est écrit d’un texte qui a perdu un nombre, un lien ou un signe, ou qui n’est pas terminé.
cli-touch-translation = Indiquer qu’une traduction a été relue en regard de sa source
    .more = Exemple : bayan touch-translation budget-ouvert fr. Seuls « translates » et « made_from », en tête du texte, sont écrits.
cli-serve = Voir le site dans un navigateur pendant que vous écrivez
    .more = Les brouillons et les fiches à date ultérieure s’affichent aussi. Pour arrêter : Ctrl et C.
cli-check = Trouver toutes les erreurs de tous les fichiers
    .more = Se termine par 0 si tout va bien, 1 s’il y a des erreurs, 2 si un fichier ou un dossier n’a pas pu être lu.
cli-review = Dire ce qu’un changement fait au registre public
    .more = Exemple : bayan review main, pour ce que vous avez changé depuis main ; bayan review v1..v2 pour ce qui sépare deux révisions.
cli-status = Voir ce qui attend l’équipe : traductions, retards, obligations, dates de publication
    .more = Exemple : bayan status
cli-build = Produire le site à publier
    .more = Le site est produit dans le dossier « public ». S’il y a des erreurs, ce qui s’y trouve reste tel quel. L’écriture des mots et l’accord des versions entre elles sont examinés par « bayan check » et avec --strict.
cli-pack = Réunir le site dans un fichier zip qui s’ouvre depuis un disque, sans réseau
    .more = Exemple : bayan pack. Décompressez le fichier et ouvrez index.html : tout y fonctionne, recherche comprise.
cli-digest = Écrire la lettre qui dit ce qui a changé depuis un jour, prête à être envoyée
    .more = Exemple : bayan digest --since 2026-05-01 --language fr --format html. La lettre est écrite dans une langue, en texte ou en HTML.
cli-verify = Voir si un site publié, ou sa copie, est bien ce qui a été publié
    .more = Exemple : bayan verify public. Chaque fichier différent, manquant ou ajouté est nommé ; se termine par 1 s’il y en a.
cli-publish = Porter le site construit sur un magasin d’objets (S3), seulement ce qui diffère
    .more = Exemple : bayan publish s3://seau/dossier. La commande dit ce qu’elle enverrait ; avec --yes, elle l’envoie. Les nouveaux fichiers d’abord, puis les pages, puis la liste des fichiers ; ce qui a disparu est retiré à la fin. Ce qui a été interrompu reprend où il s’était arrêté.
cli-headers = Afficher ce qu’un hébergeur doit envoyer avec chaque fichier (en-têtes de sécurité)
    .more = Exemple : bayan headers nginx. Un site les contient déjà pour Netlify, Cloudflare Pages et Apache.
cli-schema = Décrire les fichiers pour les éditeurs qui complètent pendant la saisie (JSON Schema)
    .more = Exemple : bayan schema commitment
cli-lsp = Aider votre éditeur de texte pendant la frappe (Language Server Protocol)
    .more = Votre éditeur lance cette commande lui-même et elle l’attend. Le guide explique comment la déclarer dans chaque éditeur.
cli-completions = Permettre à votre terminal de compléter ces commandes
    .more = Exemple : bayan completions bash
cli-man = Afficher les pages du manuel
    .more = Exemple : bayan man --out man

cli-option-root = Le dossier du site, si ce n’est pas celui où vous êtes
cli-option-lang = La langue dans laquelle ce programme vous parle : ar, fr ou en
cli-option-from = La langue source, si ce n’est ni celle que nomme le texte ni la première du site
cli-option-to = La langue vers laquelle traduire
cli-option-job-format = Le format du fichier : xliff ou po
cli-argument-jobs = Les fichiers revenus des traducteurs
cli-option-fix = Corriger ce qui n’a qu’une seule bonne réponse, puis dire ce qui reste
cli-option-help = Afficher cette aide
cli-option-version = Afficher la version
cli-option-out = Le dossier où écrire
cli-option-file = Le fichier zip à écrire ; à défaut, il porte l’adresse du site et sa date, dans le dossier du site
cli-option-largest = Laisser de côté les pièces jointes de plus de ce nombre de mégaoctets, 0 pour toutes : leurs liens mènent au site publié
cli-option-base-url = L’adresse où se trouvera le site, commençant par https
cli-option-clock = Le jour dont parle le site, par exemple 2026-05-06 ; aujourd’hui si rien n’est indiqué
cli-option-since = Le jour après lequel on dit ce qui a changé, par exemple 2026-05-01
cli-option-language = La langue de la lettre : l’une de celles du site, la première si rien n’est indiqué
cli-option-audience = Pour qui : public, ou team pour inclure les brouillons et les fiches à date ultérieure
cli-option-strict = Traiter les avertissements comme des erreurs
cli-option-format = La forme, pour des personnes ou pour d’autres programmes
cli-option-explain = Dire pourquoi une vérification existe, avec un exemple
cli-option-port = Le port de l’aperçu ; à défaut, le premier port libre à partir de 4600
cli-option-host = L’adresse de cette machine où écouter ; à défaut 127.0.0.1, qu’aucune autre machine n’atteint
cli-option-open = Ouvrir le navigateur
cli-option-languages = Les langues du site, la plus importante d’abord : ar,fr,en
cli-option-kind = Le type de toutes les fiches
cli-option-title = Le nom du site
cli-option-time-zone = Le fuseau horaire du site, par exemple Africa/Casablanca
cli-option-ci = Écrire les fichiers par lesquels un hébergeur git contrôle, relit et publie le site : github ou gitlab
cli-option-text = L’en-tête d’un fichier de texte plutôt que les faits
cli-option-cms = Afficher la configuration de Sveltia CMS, un éditeur dans le navigateur pour les dépôts, tirée des mêmes déclarations
cli-option-repo = Le dépôt sur GitHub, sous la forme OWNER/NAME ; sinon celui que git connaît
cli-argument-folder = Le dossier à créer
cli-argument-kind = Le type de fiche : news, commitment, institution…
cli-argument-id = Son nom permanent : lettres minuscules, chiffres et traits d’union
cli-argument-from = Le dossier d’où prendre
cli-argument-language = La langue de la traduction, par exemple fr
cli-argument-schema = Un type de fiche, ou « site » pour site.yaml
cli-argument-shell = bash, zsh, fish, elvish ou powershell
cli-argument-revisions = La révision à laquelle comparer, par exemple main ; ou deux, par exemple v1..v2
cli-option-sign = La clé secrète (minisign) qui signe la liste des fichiers
cli-option-key = La clé publique (minisign) de qui a publié : son fichier, ou sa ligne
cli-option-endpoint = L’adresse du magasin, si ce n’est pas celle d’Amazon
cli-option-yes = Le faire ; sans cela, on dit seulement ce qui serait fait
cli-argument-store = Où le site est publié, par exemple s3://seau/dossier
cli-argument-published = Le dossier du site ou de la copie
cli-argument-host = netlify, cloudflare, apache, nginx ou caddy

## Ce qu’elle dit

cli-unknown-command = La commande { $word } n’existe pas.
cli-unknown-option = L’option { $word } n’existe pas ici.
cli-missing-argument = Il manque quelque chose : { $word }.
cli-bad-value = { $value } ne convient pas pour { $word }.
cli-missing-value = Il manque une valeur après { $word }.
cli-repeated-option = { $word } est indiqué trop souvent, ou avec quelque chose qui l’exclut.
cli-not-understood = Cette commande n’a pas pu être comprise.
cli-see-help = Aide : { $command }
cli-unknown-language = Ce programme ne parle pas { $language }. Il parle : { $languages }.
cli-unknown-check = Il n’y a pas de vérification nommée { $check }.
cli-no-site = Il n’y a pas de site ici : ni ce dossier ni aucun de ceux qui le contiennent n’a de fichier { $file }. Créez-en un avec « bayan init », ou indiquez son dossier avec --root.
cli-no-clock = L’horloge de cette machine n’a pas pu être lue. Indiquez le jour avec --clock.
cli-bad-clock = { $clock } n’est pas un jour. Écrivez l’année, le mois et le jour, par exemple 2026-05-06.
cli-no-digest = La lettre n’a pas pu être écrite : { $reason }
cli-digest-told = { $count ->
    [one] La lettre dit { $count } changement.
    [many] La lettre dit { $count } de changements.
   *[other] La lettre dit { $count } changements.
}
cli-not-built = Rien n’a été écrit : corrigez d’abord les erreurs ci-dessus. Ce qui était publié reste tel quel.
cli-built =
    { $files ->
        [one] Le site est prêt : { $files } fichier dans { $folder } (modifiés : { $changed }, supprimés : { $removed }).
        [many] Le site est prêt : { $files } fichiers dans { $folder } (modifiés : { $changed }, supprimés : { $removed }).
       *[other] Le site est prêt : { $files } fichiers dans { $folder } (modifiés : { $changed }, supprimés : { $removed }).
    }
cli-packed =
    { $files ->
        [one] La copie est prête : { $file }, { $files } fichier.
        [many] La copie est prête : { $file }, { $files } de fichiers.
       *[other] La copie est prête : { $file }, { $files } fichiers.
    }
cli-left-out =
    { $files ->
        [one] { $files } pièce jointe trop grande n’y est pas : son lien mène au site publié.
        [many] { $files } de pièces jointes trop grandes n’y sont pas : leurs liens mènent au site publié.
       *[other] { $files } pièces jointes trop grandes n’y sont pas : leurs liens mènent au site publié.
    }
publish-sends = À envoyer : { $path }
publish-removes = À retirer : { $path }
publish-would = Rien n’a encore été envoyé à { $address }. À envoyer : { $sent } ; à retirer : { $removed } ; déjà là : { $same } ; pas à nous, laissés tels quels : { $foreign }. Ajoutez --yes pour le faire.
publish-done = Publié à { $address }. Envoyés : { $sent } ; retirés : { $removed } ; déjà là : { $same } ; pas à nous, laissés tels quels : { $foreign }.
publish-not-built-in = Ce programme a été construit sans « publish ». Dans le dossier de son code source, lancez : cargo install --path . --features publish
publish-not-whole = Le site dans { $folder } n’est pas ce que dit sa liste de fichiers. Construisez-le de nouveau, puis publiez-le.
publish-changed-meanwhile = { $path } a été réécrit entre-temps. Publiez de nouveau : la publication reprend où elle s’était arrêtée.
publish-bad-address = { $address } n’est pas un endroit où l’on peut publier. Écrivez s3://, le nom du seau et, si vous voulez, un dossier.
publish-bad-name = Un fichier de ce nom ne peut pas être publié dans un tel magasin : { $path }
publish-failed = { $address } a refusé : { $reason }. Ce qui a été envoyé y reste ; publiez de nouveau, et la publication reprend où elle s’était arrêtée.
cli-no-revision = Ce site n’est pas suivi par git : { $manifest } ne dit donc pas de quel état de ses fichiers il provient.
cli-no-history = site.yaml demande l’historique des pages, mais ce site n’est pas suivi par git, ou git n’est pas installé. Les pages ne disent rien de leur histoire.
cli-shallow-history = Cette copie de git ne remonte pas au début du site. Ce qui a changé jusqu’au { $date } n’est pas connu, et les pages le disent. Pour tout avoir : « git fetch --unshallow ».
cli-written = Écrit dans { $folder }.
cli-record-exists = { $folder } existe déjà. Choisissez un autre identifiant, ou modifiez la fiche qui s’y trouve.
cli-made-record = La nouvelle fiche est dans { $folder }. Ouvrez ses fichiers, écrivez, et regardez l’aperçu avec « bayan serve ».
cli-to-translate = À traduire
cli-made-text = Le nouveau texte est dans { $file }, avec les mots du texte en { $source }. Traduisez-les, retirez la ligne de la marque, puis lancez « bayan check ».
cli-touched = { $file } est désormais à jour par rapport au texte en { $source }.
cli-text-exists = Il y a déjà un texte en { $language }. Après relecture, employez « bayan touch-translation ».
cli-no-text = Il n’y a pas encore de texte en { $language }. Commencez-en un avec « bayan translate ».
cli-no-source = { $id } n’a pas de texte dans une autre langue d’où traduire.
cli-file-has-faults = { $file } contient des erreurs : rien n’y a été écrit. Corrigez-les d’abord : « bayan check ».
cli-job-made =
    { $pieces ->
        [one] { $pieces } passage à traduire ({ $source } → { $language }) : { $file }
        [many] { $pieces } de passages à traduire ({ $source } → { $language }) : { $file }
       *[other] { $pieces } passages à traduire ({ $source } → { $language }) : { $file }
    }
cli-job-empty = Rien ne manque dans cette langue ({ $language }), et rien n’y est en retard.
cli-job-ending = { $file } n’est pas un fichier de traducteurs que ce programme lit. Son nom finirait par : { $endings }
cli-job-taken =
    { $pieces ->
        [one] { $file } est écrit, avec { $pieces } passage traduit (source : { $source }).
        [many] { $file } est écrit, avec { $pieces } de passages traduits (source : { $source }).
       *[other] { $file } est écrit, avec { $pieces } passages traduits (source : { $source }).
    }
cli-job-refused = { $file } n’est pas écrit, pour les raisons dites plus haut. Corrigez la traduction, puis reprenez-la.
cli-job-left =
    { $pieces ->
        [one] { $pieces } passage n’est pas encore traduit. Son texte est écrit quand il est complet.
        [many] { $pieces } de passages ne sont pas encore traduits. Leurs textes sont écrits quand ils sont complets.
       *[other] { $pieces } passages ne sont pas encore traduits. Leurs textes sont écrits quand ils sont complets.
    }
cli-fixed =
    { $corrections ->
        [one] { $file } : { $corrections } correction
        [many] { $file } : { $corrections } corrections
       *[other] { $file } : { $corrections } corrections
    }
cli-serving = L’aperçu se trouve à l’adresse { $address } – seule cette machine peut le voir. Enregistrez un fichier, la page suit. Pour arrêter : Ctrl et C.
cli-serving-others = L’aperçu se trouve à l’adresse { $address }. D’autres machines du réseau peuvent le voir, avec ses brouillons et ce qui n’est pas encore public. Pour arrêter : Ctrl et C.
cli-port-taken = Le port { $port } est occupé, peut-être par un autre aperçu.
    .hint = Indiquez un autre port avec --port, ou n’en indiquez aucun : un port libre sera trouvé.
cli-unknown-revision = Il n’y a pas de révision { $revision } ici.
    .hint = Nommez une branche, une étiquette ou un commit que ce clone possède. Dans un clone superficiel, récupérez-le d’abord.
cli-no-git = La commande git est absente, et l’historique du site est nécessaire ici.
cli-git-failed = git n’a pas pu être interrogé : { $reason }
cli-no-port = L’aperçu n’a pas pu démarrer : { $error }
cli-no-browser = Le navigateur n’a pas pu être ouvert : { $error }
cli-folder-not-empty = { $folder } n’est pas vide : rien n’y a été écrit. Choisissez un autre dossier.
cli-made-site = Le nouveau site est dans { $folder }.
cli-next-step = Pour le voir : { $command }

## Les mots d’un nouveau site

cli-write-here = Écrivez ici
init-site-title = Nos engagements publics
init-site-tagline = Ce qui a été promis, où on en est, avec quelles preuves
init-institution-name = Notre institution
init-milestone-output = Un premier résultat que chacun peut vérifier
init-about-title = À propos de ce site
init-about-summary = Qui publie ce site, et pourquoi.
init-about-body = Écrivez ici qui publie ce site, pour qui, et comment vous joindre.
init-plan-title = Un premier plan
init-plan-summary = Un exemple, à remplacer par votre propre plan.
init-plan-body = Dites ici comment le plan a été préparé, et avec qui.
init-commitment-title = Un premier engagement
init-commitment-summary = Un exemple, à remplacer par votre propre engagement.
init-commitment-problem = Ce qui ne va pas aujourd’hui, et pour qui.
init-commitment-action = Ce qui sera fait, si clairement que chacun pourra dire si c’est fait.
init-commitment-contribution = En quoi cela aidera.
init-commitment-body = Dites ici ce que les lecteurs doivent savoir d’autre.

## Fichiers pour les hébergeurs git

ci-about = Contrôle chaque proposition, dit ce qu’elle fait au registre public, et publie le site. Écrit par « bayan init --ci ».
ci-install = Comment le programme arrive sur cette machine. À changer si votre équipe le garde ailleurs.
ci-review = À chaque proposition : chaque erreur à sa ligne, et un commentaire sur ce qui change pour les lecteurs.
ci-publish = Quand une proposition est acceptée : le site est produit et publié.
ci-schedule = Une fois par heure : si la date de publication d’une fiche est venue, le site est publié à nouveau.
ci-token = Pour le commentaire, donnez à ce projet une variable BAYAN_TOKEN qui peut écrire des notes (portée « api »).
ci-gitlab-schedule = Ajoutez une planification horaire dans les planifications de pipeline : les fiches paraissent alors à leur date.
ci-hook = Contrôle le site avant chaque commit : pre-commit install

cli-cms-written = La configuration de l’éditeur et sa page sont dans { $folder }. Placez à côté le fichier sveltia-cms.js du paquet npm @sveltia/cms.
cli-bad-repo = « { $repo } » n’est pas un dépôt : écrivez le propriétaire, une barre oblique et le nom.
cli-no-repo = Rien ne dit où se trouve le dépôt. Indiquez-le : { $option }.
cms-facts = { $kind } : faits
cms-texts = { $kind } : textes
cms-body = Texte (Markdown)
cms-pattern = La forme n’est pas la bonne : voyez le conseil sous le champ.

## What editors are told while they type (bayan lsp)

editing-required = obligatoire
editing-correct = Corriger
editing-write = Écrire { $word }
editing-taken = « { $id } » existe déjà. Choisissez un autre identifiant.
editing-area = L’identifiant d’un territoire ne se change pas d’ici, car il est aussi écrit dans des tableaux. Changez-le dans site.yaml et dans les fichiers qui le citent.
editing-nothing-here = Il n’y a pas d’identifiant ici. Placez le curseur sur un identifiant, ou sur la première ligne du fichier d’une fiche pour changer le sien.
editing-workbooks = Ces classeurs citent l’ancien identifiant et ne se modifient pas d’ici : { $files }. Modifiez-les dans votre tableur.

## What was imported, and what found no place

cli-imported = { $records ->
    [one] { $records } fiche
    [many] { $records } fiches
   *[other] { $records } fiches
} en { $files } nouveaux fichiers ; sans place : { $left }. Suit la vérification de ce qui est nouveau.
import-front = { $file } : le haut du texte n’a pas été compris. Le fichier est resté où il est.
import-field = { $file } : il n’y a pas de place pour le champ { $what }.
import-topic = { $file } : { $what } n’est pas un thème de site.yaml.
import-language = { $file } : { $what } n’est pas une langue de ce site.
import-differs = { $file } : { $what } est dit autrement dans une autre langue. Le premier a été gardé.
import-twice = { $file } : c’est déjà pris de { $what }.
import-taken = { $file } : { $what } existe déjà. Rien n’a été remplacé.
import-named = { $file } : son nom n’a pas de lettres latines. Son identifiant est { $what } ; choisissez-en un meilleur.
import-file = { $file } : aucun texte ne cite ce fichier. Il n’a pas été pris.
import-link = { $file } : le lien { $what } ne mène à rien de ce qui a été apporté.
import-command = { $file } : { $what } est une commande d’un autre programme. Elle reste dans le texte telle quelle.
import-column = { $file } : il n’y a pas de place pour la colonne { $what }.
import-workbook = { $file } : ce classeur ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau, sans mot de passe, en .xlsx, .ods ou CSV.
import-empty = { $file } : le tableau est vide.
import-dataset = { $file } : un brouillon de jeu de données dans { $what }. Dites qui le publie, à quelles conditions, et ce que veulent dire ses colonnes.

## What is asked at the terminal

ask-default = [{ $default }]
ask-folder = Dans quel dossier ?
ask-languages = Dans quelles langues ? Leurs codes, la principale d’abord :
ask-title = Comment s’appelle le site ? (Entrée pour le dire plus tard)
ask-kind = Quel type de fiche ? Son numéro ou son nom :
ask-choice = { $number }. { $name } ({ $id })
ask-id = Son nom court en lettres latines, pour son adresse, par exemple open-budget :

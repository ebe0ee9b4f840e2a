# Ce qui peut clocher dans un thème, et deux fichiers publiés qui veulent la même place.
# Les identifiants sont les mêmes dans toutes les langues ; `.hint` dit que faire.

theme-unknown = Il n’y a pas de thème { $theme }.
    .hint = Un thème est un dossier de themes avec un fichier theme.yaml. Le thème default est fourni avec le programme.
theme-without-file = Le thème { $theme } n’a pas de fichier theme.yaml.
    .hint = Écrivez-le ; la ligne extends: default suffit pour commencer.
theme-circle = Ces thèmes se prolongent l’un l’autre : { $themes }.
    .hint = Retirez l’un des extends.
theme-not-fields = Des champs sont attendus ici, chacun suivi de deux-points et de sa valeur.
    .hint = Écrivez par exemple name: spring, puis extends: default à la ligne suivante.
theme-not-a-word = Un seul mot est attendu pour { $field }.
    .hint = Écrivez la valeur sur la même ligne, sans crochets.
template-syntax = Le gabarit ne se comprend plus ici : { $reason }.
    .hint = La raison est en anglais, telle que la donne le moteur de gabarits. La page docs/theme.md dit ce qu’un gabarit peut contenir.
template-unknown = Il n’y a pas de gabarit { $template }.
    .hint = Corrigez son nom, ou ajoutez le fichier au dossier templates du thème.
template-circle = Ces gabarits s’appellent l’un l’autre : { $templates }.
    .hint = Retirez l’un des appels.
template-unknown-message = Les catalogues n’ont pas de message { $message } en { $language }.
    .hint = Corrigez son nom, ou ajoutez le message au dossier i18n du thème ou du site, dans chaque langue.
asset-unknown = Le thème n’a pas de fichier { $file }.
    .hint = Corrigez son nom, ou ajoutez le fichier au dossier styles ou images du thème.
asset-elsewhere = La feuille demande { $address } à un autre serveur.
    .hint = Mettez une copie du fichier dans le thème : les pages ne demandent rien à personne d’autre.
asset-circle = Ces feuilles s’importent l’une l’autre : { $sheets }.
    .hint = Retirez l’un des import.
theme-not-a-pair = Deux couleurs sont attendues ici, séparées par une barre.
    .hint = Écrivez par exemple ink/paper : la couleur des lettres, puis celle du fond, par leurs noms dans les feuilles de style.
style-low-contrast = Le contraste de { $over } sur { $under } { $time } est de { $ratio }:1, et il en faut au moins { $least }:1.
    .hint = Choisissez l’une des deux couleurs plus sombre ou plus claire (WCAG 1.4.3 et 1.4.11).
style-unknown-colour = L’une des couleurs { $over } et { $under } n’est pas définie { $time } dans les feuilles de style.
    .hint = Définissez-la dans :root sous la forme #12564d.
style-by-day = de jour
style-by-night = de nuit
artifact-collision = Deux fichiers du site seraient publiés à la même place : { $path }.
    .hint = Changez un identifiant, un slug ou un alias, pour que chacun ait sa place.

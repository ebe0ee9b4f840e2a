# Files and folders: what is wrong with those of a site, and what the machine refused.

## Files of the site

unreadable-file = Ce fichier ou dossier n’a pas pu être lu.
    .hint = Vérifiez que vous avez le droit de le lire, puis recommencez.
name-not-unicode = Le nom de ce fichier ou dossier est écrit dans un codage que toutes les machines ne lisent pas.
    .hint = Renommez-le avec des minuscules sans accent, des chiffres et des traits d’union.
link-leaves-site = Ce lien mène hors du dossier du site, ou vers un élément caché de celui-ci ; il n’a pas été suivi.
    .hint = Placez ici le fichier lui-même à la place du lien.
link-loop = Ce lien ramène à un dossier qui le contient ; il n’a pas été suivi.
    .hint = Supprimez ce lien.
link-to-nothing = Ce lien mène à un fichier qui n’existe pas.
    .hint = Placez ici le fichier lui-même, ou supprimez le lien.
same-name-composed = Un autre fichier de ce dossier porte le même nom, avec des accents enregistrés autrement. Celui-ci n’a pas été pris.
    .hint = Renommez l’un des deux.
same-name-capitals = { $name } et { $other } ne diffèrent que par les majuscules.
    .hint = Beaucoup de machines les confondent. Renommez l’un des deux.

## The folder that is published

output-not-ours = { $path } contient déjà des fichiers que ce programme n’a pas produits. Rien n’y a été écrit.
    .hint = Choisissez un dossier vide, ou un dossier où se trouve le { $manifest } d’une publication précédente.
output-file-not-ours = { $path } existe déjà et n’a pas été produit par ce programme. Rien n’a été publié.
    .hint = Déplacez ce fichier, ou supprimez-le.
output-busy = Une autre publication est en train d’écrire dans { $path } : processus { $process } sur { $host }, depuis { $since }.
    .hint = Attendez qu’elle soit terminée, puis recommencez.
output-busy-unnamed = Une autre publication est en train d’écrire dans { $path }.
    .hint = Attendez qu’elle soit terminée, puis recommencez.
output-workshop-not-ours = Le site suivant serait préparé dans { $path }, qui contient des fichiers que ce programme n’a pas produits. Rien n’y a été écrit.
    .hint = Déplacez ces fichiers, ou publiez dans un autre dossier.
output-is-a-mount = { $path } ne peut pas être remplacé d’un seul coup, car un disque distinct y est rattaché. Ce qui était publié n’a pas changé.
    .hint = Publiez dans un dossier situé à l’intérieur.
output-bad-path = Un fichier ne peut pas être publié sous le nom { $path }.
    .hint = Employez des lettres, des chiffres, des traits d’union et des points dans les noms de fichiers et de fiches.
output-same-path = { $path } et { $other } seraient le même fichier sur beaucoup de machines.
    .hint = Renommez l’une des deux fiches ou pièces jointes.
output-not-made = { $path } n’a pas pu être produit : { $reason }
output-no-source = { $path } n’a pas pu être produit : le site n’a pas de fichier { $source }.

## A published site, verified

verify-no-manifest = { $path } n’a pas été produit par ce programme.
    .hint = Indiquez le dossier où « bayan build » a écrit, ou une copie de ce dossier.
verify-differs = Différent : { $path }
verify-missing = Manquant : { $path }
verify-extra = Non publié par ce programme : { $path }
verify-other-root = L’empreinte indiquée dans { $manifest } n’est pas celle de ses fichiers.
verify-signed = La signature est bien celle de cette clé.
verify-not-signed = La signature manque, ou n’est pas celle de cette clé.
verify-not-whole = Ce n’est pas ce qui a été publié.
verify-whole =
    { $files ->
        [one] { $files } fichier est tel qu’il a été publié, en date du { $clock }. Empreinte : { $root }
        [many] Les { $files } fichiers sont tels qu’ils ont été publiés, en date du { $clock }. Empreinte : { $root }
       *[other] Les { $files } fichiers sont tels qu’ils ont été publiés, en date du { $clock }. Empreinte : { $root }
    }
verify-revision = Produit à partir de la révision { $revision }.
verify-near-revision = Produit à partir de fichiers qui diffèrent de la révision { $revision }.
verify-no-revision = La source n’était pas suivie par git.

key-unusable = { $path } ne contient pas de clé utilisable ici, ou son mot de passe est autre.
    .hint = Les clés se créent avec « minisign -G ».
key-locked = { $path } a un mot de passe, et personne ne peut le donner ici.
    .hint = Donnez-le dans la variable { $variable }.

## The machine

world-not-found = { $path } n’existe pas.
world-not-allowed = Vous n’avez pas le droit de lire ou d’écrire { $path }.
world-already-there = { $path } existe déjà et n’a pas été modifié.
world-disk-full = Il n’y a plus de place sur le disque pour { $path }.
    .hint = Libérez de l’espace, puis recommencez. Ce qui était publié n’a pas changé.
world-read-only = { $path } se trouve sur un disque où l’on ne peut pas écrire.
world-not-a-folder = { $path } n’est pas un dossier.
world-not-a-file = { $path } est un dossier, alors qu’un fichier était attendu.
world-address-taken = Un autre programme écoute déjà à l’adresse { $path }.
    .hint = Choisissez un autre port.
world-failed = { $path } : la machine a refusé et répond : { $reason }

# What could harm readers or the machine: attachments that run, and more than is read.

active-attachment = Un fichier de cette sorte exécute quelque chose quand on l’ouvre ; il n’est donc pas publié.
    .hint = Joignez plutôt un PDF, une image ou un tableau. Les mots vont dans un texte, les chiffres dans un fichier CSV.
active-picture = À l’ouverture, ce fichier exécuterait quelque chose ou interrogerait un autre hôte : { $part }
    .hint = Enregistrez-le comme simple dessin : sans script, sans lien vers d’autres fichiers et sans page à l’intérieur.
unread-picture = Ce fichier est mal formé à cet endroit ; personne ne peut dire ce qu’un navigateur en ferait.
    .hint = Enregistrez-le de nouveau avec un logiciel de dessin.
file-too-large = Ce fichier est plus grand que ce que ce site lit ; il n’a pas été lu. Limite en mégaoctets : { $limit }
    .hint = Divisez-le, ou augmentez file_megabytes sous limits dans site.yaml.
too-many-records = Ce site a plus de fiches qu’il n’en admet ; celle-ci et les suivantes n’ont pas été lues. Limite : { $limit }
    .hint = Augmentez records sous limits dans site.yaml.
too-many-rows = Ce tableau a plus de lignes que le site n’en admet ; celle-ci et les suivantes n’ont pas été lues. Limite : { $limit }
    .hint = Divisez le tableau, ou augmentez rows sous limits dans site.yaml.

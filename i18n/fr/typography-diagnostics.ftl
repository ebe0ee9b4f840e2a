# Comment les signes et les lettres s’écrivent dans les textes. Chaque règle peut être permise par son nom.

glued-emphasis = Ces astérisques seront montrés aux lecteurs : un signe les sépare des mots, et une lettre les touche.
    .hint = Écrivez le signe au-dehors : { $instead }
    .why = CommonMark prend pour de simples caractères des astérisques placés entre une lettre et un guillemet, et l’arabe colle ses petits mots à ce qui suit.
foreign-punctuation = Le signe { $written } n’est pas celui de cette langue.
    .hint = Écrivez { $instead } à sa place.
    .why = Une virgule ou un point d’interrogation d’une autre écriture penche du mauvais côté et se place du mauvais côté du mot.
foreign-letter = La lettre { $written } est d’une autre langue ; elle est seulement ressemblante.
    .hint = Écrivez { $instead } à sa place.
    .why = Aucune recherche ne trouve un mot qui a cette lettre, et les lecteurs d’écran le lisent mal.
stretched-word = Ce mot est étiré par { $written }.
    .hint = Supprimez l’étirement ; la page règle elle-même les largeurs.
    .why = Un mot étiré est un autre mot pour une recherche, et c’est le style qui étire les lettres, non des signes.
presentation-form = Ces lettres sont écrites dans la forme qu’elles ont à un endroit du mot : { $written }
    .hint = Écrivez les lettres elles-mêmes : { $instead }
    .why = Ces formes viennent de vieux fichiers et de PDF ; aucune recherche ne les trouve et les lecteurs d’écran les épellent.
mixed-digits = { $written } est écrit en d’autres chiffres que le reste du texte.
    .hint = Écrivez { $instead } : un texte a les chiffres d’une seule série.
    .why = Deux séries de chiffres dans un texte semblent deux sortes de nombres.
missing-space = Avant ce signe ou dans ce guillemet, cette langue met une espace qui ne coupe pas la ligne.
    .hint = Écrivez ici { $instead } ; ou laissez faire la préparation du site par « typography: true » dans site.yaml.
    .why = Sans elle, un signe peut se trouver seul au début d’une ligne.
straight-apostrophe = Cette apostrophe est celle d’une machine à écrire.
    .hint = Écrivez { $instead } ; ou laissez faire la préparation du site par « typography: true » dans site.yaml.
    .why = Un mot qui a deux sortes d’apostrophes est deux mots pour une recherche.

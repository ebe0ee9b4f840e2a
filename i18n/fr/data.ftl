# Ce qui est écrit dans les fichiers de données eux-mêmes.

data-sheet-figures = Données
data-sheet-notes = Notes
data-title = Titre
data-page = Page sur le site
data-licence-not-stated = Aucune licence n’est précisée.

data-column-period = Quand : une année, un trimestre, un mois ou un jour, selon ce que l’on sait.
data-column-area = Où : l’identifiant d’un territoire de la table des territoires. Vide : l’ensemble.
data-column-note = Une remarque sur la valeur.
data-column-source = L’identifiant de la fiche d’où vient la valeur, si ce n’est pas celle de tout le tableau.
data-column-programme = À quoi sert l’argent.
data-column-nature = Initial, modifié, engagé ou payé.
data-column-amount = Le montant, dans l’unité de sa ligne.
data-column-unit = L’unité du montant.
data-column-funder = L’identifiant de l’institution qui donne l’argent.
data-column-as_of = D’un montant arrêté à une date de l’année : cette date. Vide : toute l’année.
data-state-value = Une valeur ; zéro en est une.
data-state-missing = Personne n’a donné la valeur. Ce n’est pas zéro.
data-state-suppressed = La valeur est connue et n’est pas publiée. Si une limite est donnée, la valeur est au-dessous.
data-state-not-applicable = Il ne peut y avoir de valeur.

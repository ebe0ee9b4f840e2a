# Les chiffres qu’un texte nomme, ou qui y sont tapés à la main. Chaque règle s’accepte par son nom.

unknown-figure = Aucune fiche « { $id } » n’a de chiffres.
    .hint = Nommez un indicateur, un budget, un plan, un engagement, une concertation ou un jeu de données par son identifiant, comme figure:population/2024.
    .why = Là où un texte nomme un chiffre qui n’existe pas, le lecteur verrait un trou dans la phrase.
record-without-figures = La fiche « { $id } » n’a pas de chiffres à elle.
    .hint = Nommez un indicateur, un budget, un plan, un engagement, une concertation ou un jeu de données.
unknown-figure-word = « { $word } » ne dit rien des chiffres de « { $id } ».
no-such-figure = Il n’y a pas de chiffre « { $name } » : les données n’en ont pas à cet endroit.
    .hint = Regardez le tableau de la fiche : il montre chaque territoire et chaque période qui ont une ligne.
several-figures = « { $name } » peut désigner plusieurs chiffres.
    .hint = Ajoutez le mot qui dit lequel.
hidden-figure = La fiche « { $id } » n’est pas encore publique, et ce texte donne un de ses chiffres.
    .hint = Retirez le chiffre, ou faites paraître les deux le même jour.
    .why = Un chiffre donné avant sa fiche rompt l’embargo, et personne ne peut le suivre jusqu’à sa source.
typed-figure = « { $written } » est tapé à la main, alors que les données de la fiche « { $id } » ont ce chiffre.
    .hint = Nommez le chiffre au lieu de le taper.
    .why = Un chiffre nommé est le même dans toutes les langues, porte ses signes et sa source, et suit les données quand elles sont rectifiées. Un chiffre tapé est oublié.
hint-name-figure = Nommez-le au lieu de le taper : { $mark }
figure-in-title = Un titre ne peut pas nommer un chiffre.
    .hint = Les titres figurent dans les listes, les adresses et sur d’autres sites, et restent tels quels. Nommez le chiffre dans le résumé ou dans le texte.

# Passages d’un texte dans une autre langue ou un autre sens. Chaque règle peut être acceptée par son nom.

unknown-part-language = « { $written } » n’est pas le code d’une langue connue ici.
    .hint = Écrivez le code de la langue, par exemple { "{" }lang=ar{ "}" }. Une langue juste mais encore inconnue se nomme dans locale.yaml, sous « languages ».
    .why = C’est d’après ce code que les lecteurs d’écran changent de voix et les navigateurs de sens. S’il est faux, les mots étrangers sont mal lus.
unclosed-part = Cette ligne ouvre ou ferme un passage dans une autre langue, et son autre moitié manque.
    .hint = Mettez { ":::" } {"{"}lang=ar{"}"} sur une ligne avant le passage, et { ":::" } seul sur une ligne après, avec le même retrait.
    .why = Sans les deux lignes, nul ne sait où finissent les mots étrangers : la page montre un filet et ne dit rien de la langue.
unread-braces = Ce qui est écrit entre ces accolades n’est pas compris.
    .hint = Écrivez { "{" }lang=ar{ "}" } avec le code de la langue, { "{" }dir=ltr{ "}" } ou { "{" }dir=rtl{ "}" } pour un sens d’écriture, ou retirez les accolades.
    .why = Les lecteurs verraient les accolades, et les mots seraient lus avec la mauvaise voix.

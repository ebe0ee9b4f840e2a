# Les phrases du fil auquel on s’abonne.

feed-update = { $title } : { $status }
feed-of = { $title } – { $site }
feed-change = { $title } : { $change }
feed-change-illustrative = { $title } (exemple) : { $change }

# La lettre qu’écrit la commande bayan digest.
digest-subject = { $site } : ce qui a changé depuis le { $date }
digest-intro = { $count ->
    [0] Rien n’a changé après le { $since }, jusqu’au { $until }.
    [many] { $count } de changements après le { $since }, jusqu’au { $until }.
    [one] { $count } changement après le { $since }, jusqu’au { $until }.
   *[other] { $count } changements après le { $since }, jusqu’au { $until }.
}
digest-foot = Tous les changements et les moyens de les suivre sont sur cette page :

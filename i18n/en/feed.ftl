# Sentences of the feed that readers subscribe to.

feed-update = { $title }: { $status }
feed-of = { $title } – { $site }
feed-change = { $title }: { $change }
feed-change-illustrative = { $title } (example): { $change }

# The letter that the command bayan digest writes.
digest-subject = { $site }: what changed since { $date }
digest-intro = { $count ->
    [0] Nothing changed after { $since }, up to { $until }.
    [one] { $count } change after { $since }, up to { $until }.
   *[other] { $count } changes after { $since }, up to { $until }.
}
digest-foot = All changes, and the ways to follow them, are on this page:

# Sentences of the feed that readers subscribe to.

feed-update = { $title }: { $status }

# What could harm readers or the machine: attachments that run, and more than is read.

active-attachment = A file of this sort runs something when it is opened, so it is not published.
    .hint = Attach a PDF, a picture or a table instead. Words belong in a text, figures in a CSV file.
active-picture = This file would run something or ask another host when it is opened: { $part }
    .hint = Save it again as a plain drawing: without scripts, links to other files, and pages inside.
unread-picture = This file is not well-formed here, so nobody can say what a browser would make of it.
    .hint = Save it again with a drawing program.
file-too-large = This file is larger than this site reads, so it was not read. Limit in megabytes: { $limit }
    .hint = Divide it, or raise file_megabytes under limits in site.yaml.
too-many-records = This site has more records than it allows; this one and those after it were not read. Limit: { $limit }
    .hint = Raise records under limits in site.yaml.
too-many-rows = This table has more rows than the site allows; this one and those after it were not read. Limit: { $limit }
    .hint = Divide the table, or raise rows under limits in site.yaml.

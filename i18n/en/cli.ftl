# The command line: help, what it tells, and the words of a new site.

## Help

cli-about = Bayan publishes transparency reports in several languages: what was promised, how far it has come, with what proof.
cli-after = Start with: bayan init my-site
cli-usage = How to write it:
cli-commands = Commands
cli-options = Options
cli-arguments = What follows

cli-init = Make a new site that can be seen at once
    .more = Example: bayan init my-site --languages ar,fr
cli-new = Add a record, every field explained
    .more = Example: bayan new commitment open-budget
cli-import = Make records of the texts of Hugo, Zola or Jekyll and of the tables in a folder
    .more = Texts become pages, news or records of the section they stand in; their languages come from names of files and folders. A table that is called like a section becomes its records, row by row; any other becomes a dataset, as a draft. What nobody can place is told. Nothing that is there is written over.
cli-translate = Begin a text in another language from the words of one that is there
    .more = Example: bayan translate open-budget fr. The new text is marked until you have translated it, and remembers what it was made from.
cli-translate-export = Write what a language lacks, or has fallen behind in, as a file for translators
    .more = Example: bayan translate export --to fr. XLIFF 2.1 unless you ask for PO with --format po. Give the file to your translators; their tools read it.
cli-translate-import = Bring back what translators have translated
    .more = Example: bayan translate import ar-fr.xlf. Nothing is written of a text that lost a number, a link or a sign, or that is not finished.
cli-touch-translation = Say that a translation was read again beside its source
    .more = Example: bayan touch-translation open-budget fr. Only “translates” and “made_from” at the top of the text are written.
cli-serve = See the site in a browser while you write
    .more = Drafts and records with a later date are shown too. Stop with Ctrl and C.
cli-check = Find every mistake of every file
    .more = Ends with 0 when all is well, 1 when there are faults, 2 when a file or folder could not be read.
cli-review = Tell what a change does to the public record
    .more = Example: bayan review main, for what you have changed since main; bayan review v1..v2 for what lies between two revisions.
cli-status = See what awaits the team: translations, delays, obligations, dates of publication
    .more = Example: bayan status
cli-build = Make the site that is to be published
    .more = The site is made in the folder “public”. If there are faults, what is there stays as it was. How words are written, and whether all versions say the same, is looked at by “bayan check” and with --strict.
cli-pack = Put the site into a zip file that opens from a disk, without a network
    .more = Example: bayan pack. Unzip the file and open index.html: everything works in it, search too.
cli-digest = Write the letter that says what changed since a day, ready to be sent
    .more = Example: bayan digest --since 2026-05-01 --language fr --format html. The letter is written in one language, as text or HTML.
cli-verify = See whether a published site, or a copy of it, is what was published
    .more = Example: bayan verify public. Every file that differs, is missing or was added is named; ends with 1 if there is one.
cli-publish = Bring the built site to an object store (S3), only what differs
    .more = Example: bayan publish s3://bucket/folder. It says what it would send; with --yes it sends it. New files go first, then pages, then the list of files; what is gone goes last. What was interrupted goes on where it stopped.
cli-headers = Print what a host should send with every file (security headers)
    .more = Example: bayan headers nginx. A site already has them for Netlify, Cloudflare Pages and Apache.
cli-schema = Describe the files for editors that complete while you type (JSON Schema)
    .more = Example: bayan schema commitment
cli-lsp = Help your text editor while you type (Language Server Protocol)
    .more = Your editor starts this command itself, and it waits for it. The guide says how to declare it in each editor.
cli-completions = Let your shell complete these commands
    .more = Example: bayan completions bash
cli-man = Print the manual pages
    .more = Example: bayan man --out man

cli-option-root = The folder of the site, when it is not the one you are in
cli-option-lang = The language in which this program speaks to you: ar, fr or en
cli-option-from = The language to translate from, when it is not the one named in the text or the first of the site
cli-option-to = The language to translate into
cli-option-job-format = The format of the file: xliff or po
cli-argument-jobs = The files that came back from the translators
cli-option-fix = Put right what has only one right answer, then tell what is left
cli-option-help = Show this help
cli-option-version = Show the version
cli-option-out = The folder in which to write
cli-option-file = The zip file to write; if left out, it is named for the address of the site and its date, in the folder of the site
cli-option-largest = Leave out attachments of more than so many megabytes, 0 for all of them: their links lead to the published site
cli-option-base-url = The address at which the site will be found, beginning with https
cli-option-clock = The day of which the site speaks, such as 2026-05-06; today if left out
cli-option-since = The day after which changes are told, such as 2026-05-01
cli-option-language = The language of the letter: one of the site’s, the first if left out
cli-option-audience = For whom: public, or team to include drafts and records with a later date
cli-option-strict = Treat warnings as faults
cli-option-format = How to tell, for people or for other programs
cli-option-explain = Tell why a check exists, with an example
cli-option-port = The port of the preview; the first free one from 4600 if left out
cli-option-host = The address of this machine to listen at; 127.0.0.1 if left out, which no other machine reaches
cli-option-open = Open the browser
cli-option-languages = The languages of the site, the most important first: ar,fr,en
cli-option-kind = The kind that all records are to have
cli-option-title = The name of the site
cli-option-time-zone = The zone of the site’s times, such as Africa/Casablanca
cli-option-ci = Write the files by which a git host checks, reviews and publishes the site: github or gitlab
cli-option-text = The top of a text file rather than the facts
cli-option-cms = Print the configuration of Sveltia CMS, an editor in the browser for repositories, made from the same declarations
cli-option-repo = The repository on GitHub, as OWNER/NAME; without it, the one that git fetches from
cli-argument-folder = The folder to make
cli-argument-kind = The kind of record: news, commitment, institution…
cli-argument-id = Its permanent name: small letters, digits and hyphens
cli-argument-from = The folder to take from
cli-argument-language = The language of the translation, such as fr
cli-argument-schema = A kind of record, or “site” for site.yaml
cli-argument-shell = bash, zsh, fish, elvish or powershell
cli-argument-revisions = The revision to compare with, such as main; or two, such as v1..v2
cli-option-sign = The secret key (minisign) with which the list of files is signed
cli-option-key = The public key (minisign) of those who published: its file, or its line
cli-option-endpoint = The address of the store, when it is not that of Amazon
cli-option-yes = Do it; without this, only say what would be done
cli-argument-store = Where the site is published, such as s3://bucket/folder
cli-argument-published = The folder of the site or of the copy
cli-argument-host = netlify, cloudflare, apache, nginx or caddy

## What it tells

cli-unknown-command = There is no command { $word }.
cli-unknown-option = There is no option { $word } here.
cli-missing-argument = Something is missing: { $word }.
cli-bad-value = { $value } cannot be used for { $word }.
cli-missing-value = A value is missing after { $word }.
cli-repeated-option = { $word } is given too often, or with something it excludes.
cli-not-understood = This command could not be understood.
cli-see-help = Help: { $command }
cli-unknown-language = This program does not speak { $language }. It speaks: { $languages }.
cli-unknown-check = There is no check called { $check }.
cli-no-site = There is no site here: neither this folder nor one above it has a file { $file }. Make one with “bayan init”, or name its folder with --root.
cli-no-clock = The clock of this machine could not be read. Give the day with --clock.
cli-bad-clock = { $clock } is not a day. Write it as year, month and day, such as 2026-05-06.
cli-no-digest = The letter could not be written: { $reason }
cli-digest-told = { $count ->
    [one] The letter tells of { $count } change.
   *[other] The letter tells of { $count } changes.
}
cli-not-built = Nothing was written: correct the errors above first. What was published stays as it was.
cli-built =
    { $files ->
        [one] The site is ready: { $files } file in { $folder } ({ $changed } changed, { $removed } removed).
       *[other] The site is ready: { $files } files in { $folder } ({ $changed } changed, { $removed } removed).
    }
cli-packed =
    { $files ->
        [one] The copy is ready: { $file }, { $files } file.
       *[other] The copy is ready: { $file }, { $files } files.
    }
cli-left-out =
    { $files ->
        [one] { $files } attachment is too large and not in it: its link leads to the published site.
       *[other] { $files } attachments are too large and not in it: their links lead to the published site.
    }
publish-sends = To send: { $path }
publish-removes = To remove: { $path }
publish-would = Nothing was sent yet to { $address }. To send: { $sent }; to remove: { $removed }; there already: { $same }; not ours, and left alone: { $foreign }. Add --yes to do it.
publish-done = Published at { $address }. Sent: { $sent }; removed: { $removed }; there already: { $same }; not ours, and left alone: { $foreign }.
publish-not-built-in = This program was built without “publish”. In the folder of its source, run: cargo install --path . --features publish
publish-not-whole = The site in { $folder } is not what its list of files says. Build it again, then publish it.
publish-changed-meanwhile = { $path } was written anew meanwhile. Publish again: it goes on where it stopped.
publish-bad-address = { $address } is no place that can be published to. Write s3://, the name of the bucket and, if you like, a folder.
publish-bad-name = A file of this name cannot be published in such a store: { $path }
publish-failed = { $address } refused: { $reason }. What was sent stays there; publish again, and it goes on where it stopped.
cli-no-revision = This site is not kept in git, so { $manifest } does not say from which state of its files it was made.
cli-no-history = site.yaml asks for the history of pages, but this site is not kept in git, or git is not installed. Pages tell nothing of their history.
cli-shallow-history = This copy of git does not go back to the beginning of the site. What changed up to { $date } is not known, and pages say so. To have all of it: “git fetch --unshallow”.
cli-written = Written to { $folder }.
cli-record-exists = { $folder } already exists. Choose another id, or change the record that is there.
cli-made-record = The new record is in { $folder }. Open its files, write, and look at the preview with “bayan serve”.
cli-to-translate = To be translated
cli-made-text = The new text is in { $file }, with the words of the text in { $source }. Translate them, take out the line of the mark, then check.
cli-touched = { $file } is now up to date with the text in { $source }.
cli-text-exists = There is a text in { $language } already. After reading it again, use “bayan touch-translation”.
cli-no-text = There is no text in { $language } yet. Begin one with “bayan translate”.
cli-no-source = { $id } has no text in another language to translate from.
cli-file-has-faults = { $file } has errors, so nothing was written to it. Correct them first: “bayan check”.
cli-job-made =
    { $pieces ->
        [one] { $pieces } passage to translate from { $source } into { $language }: { $file }
       *[other] { $pieces } passages to translate from { $source } into { $language }: { $file }
    }
cli-job-empty = Nothing is missing in { $language }, and nothing there has fallen behind.
cli-job-ending = { $file } is not a file of translators that this program reads. Its name would end in: { $endings }
cli-job-taken =
    { $pieces ->
        [one] { $file } was written, with { $pieces } passage translated from { $source }.
       *[other] { $file } was written, with { $pieces } passages translated from { $source }.
    }
cli-job-refused = { $file } was not written, because of what is said above. Correct the translation and bring it back again.
cli-job-left =
    { $pieces ->
        [one] { $pieces } passage is not translated yet. Its text is written when it is whole.
       *[other] { $pieces } passages are not translated yet. Their texts are written when they are whole.
    }
cli-fixed =
    { $corrections ->
        [one] { $file }: { $corrections } correction
       *[other] { $file }: { $corrections } corrections
    }
cli-serving = The preview is at { $address } – only this machine can see it. Save a file, and the page follows. Stop with Ctrl and C.
cli-serving-others = The preview is at { $address }. Other machines of the network can see it, with its drafts and what is not yet public. Stop with Ctrl and C.
cli-port-taken = Port { $port } is taken, perhaps by another preview.
    .hint = Name another port with --port, or leave it out: a free one is then found.
cli-unknown-revision = There is no revision { $revision } here.
    .hint = Name a branch, a tag or a commit that this clone has. In a shallow clone, fetch it first.
cli-no-git = The command git is not there, and this needs the history of the site.
cli-git-failed = git could not be asked: { $reason }
cli-no-port = The preview could not start: { $error }
cli-no-browser = The browser could not be opened: { $error }
cli-folder-not-empty = { $folder } is not empty, so nothing was written there. Choose another folder.
cli-made-site = The new site is in { $folder }.
cli-next-step = To see it: { $command }

## The words of a new site

cli-write-here = Write here
init-site-title = Our public commitments
init-site-tagline = What was promised, how far it has come, with what proof
init-institution-name = Our institution
init-milestone-output = A first result that anyone can verify
init-about-title = About this site
init-about-summary = Who publishes this site, and why.
init-about-body = Write here who publishes this site, for whom, and how to reach you.
init-plan-title = A first plan
init-plan-summary = An example, to be replaced by your own plan.
init-plan-body = Say here how the plan was prepared and with whom.
init-commitment-title = A first commitment
init-commitment-summary = An example, to be replaced by your own commitment.
init-commitment-problem = What is wrong today, and for whom.
init-commitment-action = What will be done, so clearly that anyone can tell whether it was.
init-commitment-contribution = How this will help.
init-commitment-body = Say here what readers should know besides.

## Files for git hosts

ci-about = Checks each proposed change, tells what it does to the public record, and publishes the site. Written by “bayan init --ci”.
ci-install = How the program comes to this machine. Change it if your team keeps the program elsewhere.
ci-review = On each proposed change: every fault at its line, and a comment on what changes for readers.
ci-publish = When a change is accepted: the site is built and published.
ci-schedule = Once an hour: if a record’s date of publication has come, the site is published again.
ci-token = For the comment, give this project a variable BAYAN_TOKEN that may write notes (scope “api”).
ci-gitlab-schedule = Add an hourly schedule under Build, Pipeline schedules: records then appear at their date.
ci-hook = Checks the site before each commit: pre-commit install

cli-cms-written = The editor’s configuration and its page are in { $folder }. Put sveltia-cms.js of the npm package @sveltia/cms beside them.
cli-bad-repo = “{ $repo }” is no repository: write the owner, a slash and the name.
cli-no-repo = Nobody can tell where the repository is. Say so: { $option }.
cms-facts = { $kind }: facts
cms-texts = { $kind }: texts
cms-body = Text (Markdown)
cms-pattern = This is not written as it should be: see the advice below the field.

## What editors are told while they type (bayan lsp)

editing-required = required
editing-correct = Correct
editing-write = Write { $word }
editing-taken = “{ $id }” already exists. Choose another id.
editing-area = The id of an area is not changed from here, because it is also written in tables. Change it in site.yaml and in the files that name it.
editing-nothing-here = There is no id here. Put the cursor on an id, or on the first line of the file of a record to change its own.
editing-workbooks = These workbooks name the old id and are not changed from here: { $files }. Change them in your spreadsheet program.

## What was imported, and what found no place

cli-imported = { $records ->
    [one] { $records } record
   *[other] { $records } records
} in { $files } new files; not placed: { $left }. The check of what is new follows.
import-front = { $file }: the top of the text could not be understood. It was left where it is.
import-field = { $file }: there is no place for the field { $what }.
import-topic = { $file }: { $what } is no topic of site.yaml.
import-language = { $file }: { $what } is no language of this site.
import-differs = { $file }: { $what } is said otherwise in another language. The first was kept.
import-twice = { $file }: this is already taken from { $what }.
import-taken = { $file }: { $what } already exists. Nothing was written over.
import-named = { $file }: its name has no Latin letters. Its id is { $what }; choose a better one.
import-file = { $file }: no text names this file. It was not taken.
import-link = { $file }: the link { $what } leads to nothing that was brought.
import-command = { $file }: { $what } is a command of another program. It stands in the text as it was.
import-column = { $file }: there is no place for the column { $what }.
import-workbook = { $file }: this workbook cannot be read. Open it in a spreadsheet and save it again, without a password, as .xlsx, .ods or CSV.
import-empty = { $file }: the table is empty.
import-dataset = { $file }: a draft of a dataset in { $what }. Say who publishes it and on what conditions, and what its columns mean.

## What is asked at the terminal

ask-default = [{ $default }]
ask-folder = In which folder?
ask-languages = In which languages? Their codes, the main one first:
ask-title = What is the site called? (Enter to say so later)
ask-kind = Which kind of record? Its number or its name:
ask-choice = { $number }. { $name } ({ $id })
ask-id = Its short name in Latin letters, for its address, such as open-budget:

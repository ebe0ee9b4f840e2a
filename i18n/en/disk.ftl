# Files and folders: what is wrong with those of a site, and what the machine refused.

## Files of the site

unreadable-file = This file or folder could not be read.
    .hint = Check that you are allowed to read it, then try again.
name-not-unicode = The name of this file or folder is written in an encoding that not every machine reads.
    .hint = Rename it with small Latin letters, digits and hyphens.
link-leaves-site = This link leads out of the site’s folder, or to something hidden in it, so it was not followed.
    .hint = Put the file itself here instead of the link.
link-loop = This link leads back to a folder it stands in, so it was not followed.
    .hint = Remove the link.
link-to-nothing = This link leads to a file that does not exist.
    .hint = Put the file itself here, or remove the link.
same-name-composed = Another file of this folder has the same name, with its accents stored in another way. This one was not taken.
    .hint = Rename one of the two.
same-name-capitals = { $name } and { $other } differ only in capital letters.
    .hint = Many machines take them for one. Rename one of the two.

## The folder that is published

output-not-ours = { $path } already holds files that this program did not make. Nothing was written there.
    .hint = Choose an empty folder, or one that holds the { $manifest } of an earlier build.
output-file-not-ours = { $path } is already there and was not made by this program. Nothing was published.
    .hint = Move it elsewhere, or remove it.
output-busy = Another build is writing to { $path }: process { $process } on { $host }, since { $since }.
    .hint = Wait until it is finished, then try again.
output-busy-unnamed = Another build is writing to { $path }.
    .hint = Wait until it is finished, then try again.
output-workshop-not-ours = The next site would be made ready in { $path }, which holds files that this program did not make. Nothing was written there.
    .hint = Move these files elsewhere, or build into another folder.
output-is-a-mount = { $path } cannot be replaced in one step, because a disk of its own is attached there. What was published is unchanged.
    .hint = Build into a folder inside it.
output-bad-path = A file cannot be published as { $path }.
    .hint = Use letters, digits, hyphens and dots in the names of files and records.
output-same-path = { $path } and { $other } would be the same file on many machines.
    .hint = Rename one of the two records or attachments.
output-not-made = { $path } could not be made: { $reason }
output-no-source = { $path } could not be made: the site has no file { $source }.

## A published site, verified

verify-no-manifest = { $path } was not made by this program.
    .hint = Name the folder in which “bayan build” wrote, or a copy of it.
verify-differs = Different: { $path }
verify-missing = Missing: { $path }
verify-extra = Not published by this program: { $path }
verify-other-root = The digest stated in { $manifest } is not that of its files.
verify-signed = The signature is that of this key.
verify-not-signed = The signature is missing, or is not that of this key.
verify-not-whole = This is not what was published.
verify-whole =
    { $files ->
        [one] { $files } file is as it was published, as of { $clock }. Digest: { $root }
       *[other] All { $files } files are as they were published, as of { $clock }. Digest: { $root }
    }
verify-revision = Made from revision { $revision }.
verify-near-revision = Made from files that differ from revision { $revision }.
verify-no-revision = The source was not kept in git.

key-unusable = { $path } holds no key that can be used here, or its password is another.
    .hint = Keys are made with “minisign -G”.
key-locked = { $path } has a password, and nobody can be asked for it here.
    .hint = Give it in the variable { $variable }.

## The machine

world-not-found = { $path } does not exist.
world-not-allowed = You are not allowed to read or write { $path }.
world-already-there = { $path } already exists and was left as it is.
world-disk-full = There is no room left on the disk for { $path }.
    .hint = Free some space, then try again. What was published before is unchanged.
world-read-only = { $path } is on a disk that cannot be written to.
world-not-a-folder = { $path } is not a folder.
world-not-a-file = { $path } is a folder, and a file was expected.
world-address-taken = Another program already listens at { $path }.
    .hint = Choose another port.
world-failed = { $path }: the machine refused, saying: { $reason }

//! What an editor asks, and what it is answered.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::session::Session;
use super::{refusal, told};
use crate::base::{Arg, Diagnostic, Message, SitePath, Span};
use crate::cli::Snapshot;
use crate::editing::{self, Lines, Look, OfferSort, Renaming, Thing};
use crate::locale::Form;

/// The answer to a request.
pub enum Answer {
    /// It is known.
    Known(Value),
    /// It is known, and the person is to know something besides.
    Warned(Value, Message),
    /// It is not done, and why.
    Refused(Message),
    /// Nobody here understands the question.
    Unknown,
}

/// Answers a request.
pub fn answer(session: &mut Session, method: &str, params: &Value) -> Answer {
    let Some(snapshot) = session.snapshot() else { return Answer::Known(Value::Null) };
    if method == "workspace/willRenameFiles" {
        return renamed_folders(session, &snapshot, params);
    }
    let Some(path) = session.file(&params["textDocument"]) else { return Answer::Known(Value::Null) };
    let asking = Asking { session, look: session.look(&snapshot), path: &path };
    match method {
        "textDocument/completion" => asking.completion(params),
        "textDocument/hover" => asking.hover(params),
        "textDocument/definition" => asking.definition(params),
        "textDocument/references" => asking.references(params),
        "textDocument/prepareRename" => asking.prepare(params),
        "textDocument/rename" => asking.rename(params),
        "textDocument/codeAction" => asking.corrections(params),
        _ => Answer::Unknown,
    }
}

struct Asking<'a, 'c> {
    session: &'a Session<'c>,
    look: Look<'a>,
    path: &'a SitePath,
}

impl Asking<'_, '_> {
    fn byte(&self, params: &Value) -> usize {
        let place = &params["position"];
        let number =
            |name: &str| place[name].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
        Lines::of(&told::text(&self.look, self.path)).byte(number("line"), number("character"))
    }

    fn range(&self, start: usize, end: usize) -> Value {
        told::range(&self.look, &Span::new(self.path, start, end))
    }

    fn completion(&self, params: &Value) -> Answer {
        let text = told::text(&self.look, self.path);
        let at = self.byte(params);
        let (offers, typed) = editing::offers(&self.look, self.path, &text, at);
        // A name that has its colon already is only exchanged.
        let rest = text[at..].split('\n').next().unwrap_or_default();
        let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        let has_colon = rest[word..].starts_with(':');
        let items = offers.into_iter().map(|offer| {
            let name = offer.text.trim_end_matches([':', ' ']);
            let is_name = name.len() < offer.text.len();
            let (written, end) = match is_name && has_colon {
                true => (name, at + word),
                false => (offer.text.as_str(), typed.end),
            };
            let kind = match offer.sort {
                OfferSort::Field => 5,
                OfferSort::Choice => 20,
                OfferSort::Id => 18,
                OfferSort::Language => 13,
                OfferSort::File => 17,
            };
            let label = offer.label.as_deref().unwrap_or_default();
            json!({
                "label": name,
                "kind": kind,
                "detail": label,
                "documentation": {"kind": "markdown", "value": offer.help.as_deref().unwrap_or_default()},
                "sortText": format!("{}{name}", if offer.is_first { 0 } else { 1 }),
                // Somebody may type what a thing is called.
                "filterText": format!("{name} {label}"),
                "textEdit": {"range": self.range(typed.start, end), "newText": written},
            })
        });
        Answer::Known(json!({"isIncomplete": false, "items": items.collect::<Vec<_>>()}))
    }

    fn hover(&self, params: &Value) -> Answer {
        let text = told::text(&self.look, self.path);
        let explained = editing::explain(&self.look, self.path, &text, self.byte(params));
        Answer::Known(explained.map_or(Value::Null, |(words, range)| {
            json!({"contents": {"kind": "markdown", "value": words}, "range": self.range(range.start, range.end)})
        }))
    }

    /// The thing at a place: what is mentioned there, what has its home there, or on the first line the record itself.
    fn thing(&self, params: &Value) -> Option<(Thing, Option<Span>)> {
        let (site, byte) = (self.look.site, self.byte(params));
        if let Some(mention) = editing::at(site, self.look.source, self.path, byte) {
            return Some((mention.thing, Some(mention.span)));
        }
        let ids = site.config.areas.iter().filter_map(|area| area.id.as_ref()).map(|id| Thing::Area(id.0.clone()));
        let tags = site.config.tags.iter().filter_map(|tag| tag.id.as_ref()).map(|id| Thing::Tag(id.0.clone()));
        let at_home = ids.chain(tags).find_map(|thing| {
            let home = editing::home(site, &thing)?;
            let is_here = home.file == *self.path && home.range().start <= byte && byte <= home.range().end;
            is_here.then_some((thing, Some(home)))
        });
        let is_first_line = params["position"]["line"] == json!(0);
        let own = || {
            let folder = self.path.folder();
            let entry = site.entries.iter().find(|entry| is_first_line && entry.folder == folder)?;
            Some((Thing::Entry(entry.key()), None))
        };
        at_home.or_else(own)
    }

    fn location(&self, span: &Span) -> Value {
        json!({"uri": self.session.uri(&span.file), "range": told::range(&self.look, span)})
    }

    fn definition(&self, params: &Value) -> Answer {
        let home = self.thing(params).and_then(|(thing, _)| editing::home(self.look.site, &thing));
        Answer::Known(home.map_or(Value::Null, |home| self.location(&home)))
    }

    fn references(&self, params: &Value) -> Answer {
        let Some((thing, _)) = self.thing(params) else { return Answer::Known(json!([])) };
        let mentions = editing::mentions(self.look.site, self.look.source).into_iter();
        let mut places: Vec<Value> =
            mentions.filter(|mention| mention.thing == thing).map(|mention| self.location(&mention.span)).collect();
        if params["context"]["includeDeclaration"] == json!(true) {
            places.extend(editing::home(self.look.site, &thing).map(|home| self.location(&home)));
        }
        Answer::Known(Value::Array(places))
    }

    fn prepare(&self, params: &Value) -> Answer {
        let Some((thing, span)) = self.thing(params) else {
            return Answer::Refused(Message::new("editing-nothing-here"));
        };
        let id = match &thing {
            Thing::Entry(key) => &key.id,
            Thing::Tag(id) => id,
            Thing::Area(_) => return Answer::Refused(Message::new("editing-area")),
        };
        let byte = self.byte(params);
        let range = span.map_or_else(|| self.range(byte, byte), |span| told::range(&self.look, &span));
        Answer::Known(json!({"range": range, "placeholder": &**id}))
    }

    fn rename(&self, params: &Value) -> Answer {
        let new = params["newName"].as_str().unwrap_or_default();
        let Some((thing, _)) = self.thing(params) else { return Answer::Refused(Message::new("editing-nothing-here")) };
        match editing::rename(self.look.site, self.look.source, &thing, new) {
            Ok(renaming) => changes(self.session, &self.look, &[renaming], true),
            Err(why) => Answer::Refused(refusal(why, new)),
        }
    }

    /// Corrections of what was found at a place: the one there can be, or what was probably meant.
    fn corrections(&self, params: &Value) -> Answer {
        let lines = told::text(&self.look, self.path);
        let lines = Lines::of(&lines);
        let byte = |place: &Value| {
            let number =
                |name: &str| place[name].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
            lines.byte(number("line"), number("character"))
        };
        let (start, end) = (byte(&params["range"]["start"]), byte(&params["range"]["end"]));
        let touches = |fault: &&Diagnostic| {
            let range = fault.span.range();
            fault.span.file == *self.path && range.start <= end && start <= range.end
        };
        let actions = self.session.found().iter().filter(touches).filter_map(|fault| self.correction(fault));
        Answer::Known(Value::Array(actions.collect()))
    }

    fn correction(&self, fault: &Diagnostic) -> Option<Value> {
        let meant = fault.hint.as_ref().filter(|hint| hint.id == "hint-did-you-mean");
        let meant = meant.and_then(|hint| hint.args.iter().find(|(name, _)| *name == "closest")).and_then(
            |(_, arg)| match arg {
                Arg::Code(word) => Some(word.clone()),
                _ => None,
            },
        );
        let (span, replacement, title) = match (&fault.fix, meant) {
            (Some(fix), _) => (&fix.span, fix.replacement.clone(), Message::new("editing-correct")),
            (None, Some(word)) => (&fault.span, word.clone(), Message::new("editing-write").with("word", word)),
            (None, None) => return None,
        };
        let edit = json!({"range": told::range(&self.look, span), "newText": replacement});
        Some(json!({
            "title": self.look.locale.say(&title, Form::Isolated),
            "kind": "quickfix",
            "isPreferred": fault.fix.is_some(),
            "diagnostics": [told::one(&self.look, fault, &|path| self.session.uri(path))],
            "edit": {"changes": {self.session.uri(&span.file): [edit]}},
        }))
    }
}

/// What else is to be changed when folders of records are called otherwise.
fn renamed_folders(session: &Session, snapshot: &Arc<Snapshot>, params: &Value) -> Answer {
    let look = session.look(snapshot);
    let mut renamings = Vec::new();
    for file in params["files"].as_array().into_iter().flatten() {
        let place = |name: &str| file[name].as_str().and_then(|uri| session.place(uri));
        let (Some(old), Some(new)) = (place("oldUri"), place("newUri")) else { continue };
        let entry = look.site.entries.iter().find(|entry| entry.folder == old && old.folder() == new.folder());
        if let Some(entry) = entry
            && let Ok(renaming) = editing::rename(look.site, look.source, &Thing::Entry(entry.key()), new.name())
        {
            renamings.push(renaming);
        }
    }
    changes(session, &look, &renamings, false)
}

/// The edit of a workspace: texts first, by their present names, and then the folder.
fn changes(session: &Session, look: &Look, renamings: &[Renaming], with_folder: bool) -> Answer {
    let mut by_file: BTreeMap<&SitePath, Vec<Value>> = BTreeMap::new();
    for (span, words) in renamings.iter().flat_map(|renaming| &renaming.edits) {
        by_file.entry(&span.file).or_default().push(json!({"range": told::range(look, span), "newText": words}));
    }
    let mut steps: Vec<Value> = Vec::new();
    for (path, edits) in by_file {
        steps.push(json!({"textDocument": {"uri": session.uri(path), "version": null}, "edits": edits}));
    }
    for (path, words) in renamings.iter().filter_map(|renaming| renaming.created.as_ref()) {
        let uri = session.uri(path);
        let start = json!({"line": 0, "character": 0});
        let edits = json!([{"range": {"start": start, "end": start}, "newText": words}]);
        steps.push(json!({"kind": "create", "uri": uri, "options": {"ignoreIfExists": true}}));
        steps.push(json!({"textDocument": {"uri": uri, "version": null}, "edits": edits}));
    }
    for (old, new) in renamings.iter().filter(|_| with_folder).filter_map(|renaming| renaming.folder.as_ref()) {
        steps.push(json!({"kind": "rename", "oldUri": session.uri(old), "newUri": session.uri(new)}));
    }
    let edit = json!({"documentChanges": steps});
    let unreached: Vec<String> =
        renamings.iter().flat_map(|renaming| &renaming.unreached).map(SitePath::to_string).collect();
    if unreached.is_empty() {
        return Answer::Known(edit);
    }
    Answer::Warned(edit, Message::new("editing-workbooks").with("files", Arg::Codes(unreached)))
}

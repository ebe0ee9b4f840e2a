//! `bayan lsp`: any editor that speaks the Language Server Protocol shows what is wrong while one types, offers what may be
//! written, explains it, leads to what is referred to, and renames it everywhere.

mod address;
mod answer;
mod session;
mod told;

use std::path::PathBuf;
use std::time::Duration;

use clap::Arg;
use lsp_server::{Connection, ErrorCode, Message as Sent, Notification, Request, Response};
use serde_json::{Value, json};

use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Lang, Message};
use crate::disk;
use crate::locale::{Form, Locale};
use session::Session;

/// The command.
pub const COMMAND: Command = Command { name: "lsp", arguments, run };

/// How long nobody must type before the rules look at the site.
const QUIET: Duration = Duration::from_millis(150);

fn arguments(_: &Words) -> Vec<Arg> {
    Vec::new()
}

fn run(call: &Call) -> Outcome {
    let (connection, threads) = disk::editor();
    let Ok((id, asked)) = connection.initialize_start() else { return Ok(Ended::Faults) };
    let locale = spoken(call, &asked);
    let about = json!({
        "capabilities": capabilities(),
        "serverInfo": {"name": "bayan", "version": env!("CARGO_PKG_VERSION")},
    });
    if connection.initialize_finish(id, about).is_err() {
        return Ok(Ended::Faults);
    }
    watch(&connection, &asked);
    let mut session = Session::new(locale);
    for folder in folders(call, &asked) {
        session.open_site(&folder);
    }
    converse(&connection, &mut session);
    drop(connection);
    // What remains to be written is written; a broken line is how some editors say farewell.
    drop(threads.join());
    Ok(Ended::Clean)
}

fn converse(connection: &Connection, session: &mut Session) {
    loop {
        let heard = match session.is_new {
            true => connection.receiver.recv_timeout(QUIET),
            false => connection.receiver.recv().map_err(Into::into),
        };
        match heard {
            Err(error) if error.is_timeout() => {
                session.is_new = false;
                let told =
                    session.tell().into_iter().map(|params| notification("textDocument/publishDiagnostics", params));
                if told.into_iter().any(|message| connection.sender.send(message).is_err()) {
                    return;
                }
            }
            Err(_) => return,
            Ok(Sent::Request(request)) => match connection.handle_shutdown(&request) {
                Ok(false) => {
                    let sent =
                        reply(session, &request).into_iter().all(|message| connection.sender.send(message).is_ok());
                    if !sent {
                        return;
                    }
                }
                Ok(true) | Err(_) => return,
            },
            Ok(Sent::Notification(Notification { method, params })) => session.hear(&method, &params),
            Ok(Sent::Response(_)) => {}
        }
    }
}

/// The answer to a request, and before it what is to be said to the person.
fn reply(session: &mut Session, request: &Request) -> Vec<Sent> {
    let id = request.id.clone();
    match answer::answer(session, &request.method, &request.params) {
        answer::Answer::Known(value) => vec![Response::new_ok(id, value).into()],
        answer::Answer::Refused(message) => {
            let words = session.locale.say(&message, Form::Isolated);
            vec![Response::new_err(id, ErrorCode::RequestFailed as i32, words).into()]
        }
        answer::Answer::Warned(value, message) => {
            let words = session.locale.say(&message, Form::Isolated);
            vec![
                notification("window/showMessage", json!({"type": 2, "message": words})),
                Response::new_ok(id, value).into(),
            ]
        }
        answer::Answer::Unknown => {
            vec![Response::new_err(id, ErrorCode::MethodNotFound as i32, request.method.clone()).into()]
        }
    }
}

fn notification(method: &str, params: Value) -> Sent {
    Sent::Notification(Notification { method: method.to_owned(), params })
}

/// What the server can do. Places count units of UTF-16, which every editor understands.
fn capabilities() -> Value {
    let folders = json!({"filters": [{"scheme": "file", "pattern": {"glob": "**/content/*/*", "matches": "folder"}}]});
    json!({
        "positionEncoding": "utf-16",
        "textDocumentSync": {"openClose": true, "change": 1, "save": true},
        "completionProvider": {"triggerCharacters": [":", " ", "-", "[", "{", ",", "("]},
        "hoverProvider": true,
        "definitionProvider": true,
        "referencesProvider": true,
        "renameProvider": {"prepareProvider": true},
        "codeActionProvider": {"codeActionKinds": ["quickfix"]},
        "workspace": {"fileOperations": {"willRename": folders}},
    })
}

/// Asks the editor to tell what changes on disk, if it can.
fn watch(connection: &Connection, asked: &Value) {
    if asked["capabilities"]["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"] != json!(true) {
        return;
    }
    let method = "workspace/didChangeWatchedFiles";
    let watchers = json!([{"globPattern": "**/{content,i18n,themes}/**"}, {"globPattern": "**/site.yaml"}]);
    let wanted =
        json!({"registrations": [{"id": "files", "method": method, "registerOptions": {"watchers": watchers}}]});
    let request = Request::new("watch".to_owned().into(), "client/registerCapability".to_owned(), wanted);
    // An editor that is gone is noticed by the conversation.
    drop(connection.sender.send(request.into()));
}

/// The language of `--lang`, else the one the editor is set to, else the machine's.
fn spoken<'c>(call: &Call<'c>, asked: &Value) -> &'c Locale {
    let editor = asked["locale"].as_str().and_then(|code| Lang::new(code.split(['-', '_']).next()?));
    let editor = editor.filter(|_| call.text("lang").is_none());
    editor.and_then(|lang| call.locales.get(lang)).unwrap_or(call.locale)
}

/// The folders in which a site is looked for.
fn folders(call: &Call, asked: &Value) -> Vec<PathBuf> {
    if let Some(root) = call.path("root") {
        return vec![root.clone()];
    }
    let named = asked["workspaceFolders"].as_array().into_iter().flatten().map(|folder| &folder["uri"]);
    let named = named.chain([&asked["rootUri"]]).filter_map(|uri| address::path(uri.as_str()?));
    let mut folders: Vec<PathBuf> = named.collect();
    folders.extend(disk::current_folder());
    folders
}

/// Why something cannot be renamed, for the person.
fn refusal(refusal: crate::editing::Refusal, new: &str) -> Message {
    use crate::editing::Refusal;
    match refusal {
        Refusal::NotAnId => Message::new("bad-id").with("id", new),
        Refusal::Taken => Message::new("editing-taken").with("id", new),
        Refusal::Area => Message::new("editing-area"),
        Refusal::Gone => Message::new("editing-nothing-here"),
    }
}

//! `bayan schema`: JSON Schema of the files of a site, for editors that complete while one types.

use std::path::PathBuf;

use clap::Arg;
use serde_json::Value;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words, cms};
use crate::base::Message;
use crate::disk;
use crate::locale::Form;
use crate::model::{entry_schema, site_schema, text_schema};

/// The command.
pub const COMMAND: Command = Command { name: "schema", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.argument("schema", "KIND"),
        words.flag("text"),
        words.flag("cms"),
        words.option("repo", "OWNER/NAME"),
        words.option("out", "DIR").value_parser(clap::value_parser!(PathBuf)),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let kinds = &desk.now.site.kinds;
    let codes: Vec<&str> = desk.now.site.config.languages.iter().map(|lang| lang.code()).collect();
    let say =
        |ids: &[String]| ids.iter().find(|id| call.locale.has(id)).map(|id| call.locale.message(id, &[], Form::Plain));
    if call.has("cms") {
        return cms::print(call, &desk);
    }
    if let Some(folder) = call.path("out") {
        let mut files = vec![("site.json".to_owned(), site_schema(&codes, &say))];
        for kind in kinds.iter() {
            files.push((format!("{}.json", kind.id), entry_schema(kind, kinds, &codes, &say)));
            files.push((format!("{}-text.json", kind.id), text_schema(kind, &codes, &say)));
        }
        for (name, schema) in files {
            let path = folder.join(name);
            disk::replace_file(&path, &pretty(&schema)).map_err(|error| vec![disk::failure(&path, &error)])?;
        }
        call.say(&Message::new("cli-written").with("folder", folder.display().to_string()));
        return Ok(Ended::Clean);
    }
    let Some(name) = call.text("schema").filter(|name| *name != "site") else {
        print!("{}", pretty(&site_schema(&codes, &say)));
        return Ok(Ended::Clean);
    };
    let Some(kind) = kinds.get(name) else {
        return super::new::refuse_unknown_kind(call, name, kinds);
    };
    let schema =
        if call.has("text") { text_schema(kind, &codes, &say) } else { entry_schema(kind, kinds, &codes, &say) };
    print!("{}", pretty(&schema));
    Ok(Ended::Clean)
}

/// A schema as it is written into a file.
pub fn pretty(schema: &Value) -> String {
    format!("{schema:#}\n")
}

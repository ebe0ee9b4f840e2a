//! The programs of the contest: where each is found, its site, and how it is called.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::layouts::{self, Layout};
use super::words::TAGS;

/// A program with a site.
pub struct Program {
    /// What the table calls it.
    pub name: &'static str,
    pub layout: Layout,
    binary: PathBuf,
    /// The folder of `sites` that goes into its site, and the theme it asks for.
    site: &'static str,
}

/// The site of Bayan with the templates that everybody gets.
pub const DEFAULT: &str = "bayan";
/// The site of Bayan with templates that make no more than those of the others.
pub const LIGHT: &str = "bayan-light";

/// Those that are here; the others are named.
pub fn found() -> Vec<Program> {
    let bayan = env::var_os("BAYAN").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_bayan")), PathBuf::from);
    let mut found = vec![
        Program { name: LIGHT, layout: Layout::Bayan, binary: bayan.clone(), site: "bayan-light" },
        Program { name: DEFAULT, layout: Layout::Bayan, binary: bayan, site: "" },
    ];
    for (name, variable, layout) in [("hugo", "HUGO", Layout::Hugo), ("zola", "ZOLA", Layout::Zola)] {
        match env::var_os(variable).map(PathBuf::from).or_else(|| on_path(name)) {
            Some(binary) => found.push(Program { name, layout, binary, site: name }),
            None => println!("left out: {name} (say where its binary is by {variable}=…)"),
        }
    }
    found
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

impl Program {
    /// What it says of itself.
    pub fn version(&self) -> String {
        let asked = match self.layout {
            Layout::Hugo => "version",
            Layout::Bayan | Layout::Zola => "--version",
        };
        let said = Command::new(&self.binary).arg(asked).output();
        let said = said.map(|said| String::from_utf8_lossy(&said.stdout).into_owned()).unwrap_or_default();
        let number =
            said.split_whitespace().find(|word| word.trim_start_matches('v').starts_with(|c: char| c.is_ascii_digit()));
        number.unwrap_or("?").split('-').next().unwrap_or_default().trim_start_matches('v').to_owned()
    }

    /// Writes its site with so many documents.
    pub fn prepare(&self, documents: usize, site: &Path) -> io::Result<()> {
        layouts::write(self.layout, documents, site)?;
        if self.layout == Layout::Bayan {
            fs::write(site.join("site.yaml"), configuration(self.name))?;
        }
        if self.site.is_empty() {
            return Ok(());
        }
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/sites").join(self.site);
        for entry in walkdir::WalkDir::new(&from).into_iter().flatten() {
            let to = site.join(entry.path().strip_prefix(&from).unwrap_or(entry.path()));
            match entry.file_type().is_dir() {
                true => fs::create_dir_all(to)?,
                false => drop(fs::copy(entry.path(), to)?),
            }
        }
        Ok(())
    }

    /// A whole build.
    pub fn build(&self, site: &Path, out: &Path) -> Command {
        let mut command = Command::new(&self.binary);
        match self.layout {
            Layout::Bayan => command
                .args(["build", "--lang", "en", "--clock", "2026-11-25"])
                .arg("--root")
                .arg(site)
                .arg("--out")
                .arg(out),
            Layout::Hugo => command.arg("--quiet").arg("--source").arg(site).arg("--destination").arg(out),
            Layout::Zola => command.arg("--root").arg(site).args(["build", "--force"]).arg("--output-dir").arg(out),
        };
        command
    }

    /// Looking for faults only.
    pub fn check(&self, site: &Path) -> Option<Command> {
        let mut command = Command::new(&self.binary);
        command.args(["check", "--lang", "en", "--clock", "2026-11-25"]).arg("--root").arg(site);
        (self.layout == Layout::Bayan).then_some(command)
    }

    /// Its preview.
    pub fn serve(&self, site: &Path, out: &Path, port: u16) -> Command {
        let mut command = Command::new(&self.binary);
        let port = port.to_string();
        match self.layout {
            Layout::Bayan => command
                .args(["serve", "--lang", "en", "--clock", "2026-11-25", "--port", &port])
                .arg("--root")
                .arg(site),
            Layout::Hugo => {
                let address = format!("http://127.0.0.1:{port}/");
                command.args(["server", "--quiet", "--bind", "127.0.0.1", "--port", &port, "--baseURL", &address]);
                command.arg("--source").arg(site).arg("--destination").arg(out)
            }
            Layout::Zola => {
                command.arg("--root").arg(site).args(["serve", "--force", "--interface", "127.0.0.1", "--port", &port]);
                command.arg("--output-dir").arg(out)
            }
        };
        command
    }

    /// The address of a page in French.
    pub fn address(&self, section: &str, id: &str) -> String {
        format!("/fr/{section}/{id}/")
    }
}

/// `site.yaml` of the contest.
fn configuration(name: &str) -> String {
    let tags: String = TAGS
        .iter()
        .map(|(id, [ar, fr, en])| format!("  - id: {id}\n    name: {{ar: {ar}, fr: {fr}, en: {en}}}\n"))
        .collect();
    // What the peers do not make, the light site does not make either.
    let theme = if name == LIGHT { "theme: light\nleave_out: [open-data, record-feeds]\n" } else { "" };
    format!(
        "title: {{ar: سجل التجربة, fr: Registre d’essai, en: Trial register}}\ntagline: {{ar: ما وعد به وما تحقق, fr: \"Ce qui est promis, \
         ce qui est fait\", en: What was promised and what was done}}\nlanguages: [ar, fr, en]\nbase_url: https://bayan.example/\n\
         page_size: 20\n{theme}areas:\n  - id: region\n    name: {{ar: الجهة, fr: Région, en: Region}}\ntags:\n{tags}"
    )
}

//! The figures as text: a table for each size, how they grow, and a line of JSON.

use std::fmt::Write as _;
use std::fs;

use super::{Measured, measure::Cost, middle, programs};

/// What machine this is, as far as it matters, and how busy it was.
pub fn machine() -> String {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        about.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ")).map_or("", |(_, name)| name);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("?").to_owned();
    format!("{processors} processors, {model}; load before: {load}")
}

/// One size: a row for each program.
pub fn of(measured: &[Measured]) -> String {
    let mut table = String::new();
    let Some(first) = measured.first() else { return table };
    let _ = writeln!(table, "{} documents in three languages, medians of {}:\n", first.documents, first.build.len());
    let _ = writeln!(
        table,
        "| program | wall s | cpu s | peak MiB | pages/s | files | MB | ÷ copy | again s | edited s | check s | first page ms | edit→page ms |"
    );
    let _ = writeln!(table, "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for one in measured {
        let wall = middle(&one.build, |cost| cost.wall);
        let latency = |of: fn(&super::Latency) -> f64| {
            one.latency.as_ref().map_or("–".to_owned(), |latency| format!("{:.0}", of(latency)))
        };
        let seconds = |costs: &[Cost]| match costs.is_empty() {
            true => "–".to_owned(),
            false => format!("{:.2}", middle(costs, |cost| cost.wall)),
        };
        let _ = writeln!(
            table,
            "| {} {} | {wall:.2} | {:.2} | {:.0} | {:.0} | {} | {:.1} | {:.1} | {} | {} | {} | {} | {} |",
            one.name,
            one.version,
            middle(&one.build, |cost| cost.cpu),
            middle(&one.build, |cost| cost.peak),
            one.pages as f64 / wall,
            one.files,
            one.bytes as f64 / 1e6,
            ratio(&one.build, &one.copy, |cost| cost.wall),
            seconds(&one.again),
            seconds(&one.edited),
            seconds(&one.check),
            latency(|latency| latency.first),
            latency(|latency| latency.edit),
        );
    }
    let of = |name: &str| measured.iter().find(|one| one.name == name);
    for ours in [programs::LIGHT, programs::DEFAULT].into_iter().filter_map(of) {
        for peer in measured.iter().filter(|one| !one.name.starts_with("bayan")) {
            let _ = writeln!(
                table,
                "\n{} ÷ {}, medians of the ratios of each round: wall {:.1}, cpu {:.1}, memory {:.1}",
                peer.name,
                ours.name,
                ratio(&peer.build, &ours.build, |cost| cost.wall),
                ratio(&peer.build, &ours.build, |cost| cost.cpu),
                ratio(&peer.build, &ours.build, |cost| cost.peak),
            );
        }
        let _ = writeln!(
            table,
            "\n{}: rebuilding ÷ building, cpu: {:.2} with nothing changed, {:.2} with one text changed; checking alone: {:.2}",
            ours.name,
            ratio(&ours.again, &ours.build, |cost| cost.cpu),
            ratio(&ours.edited, &ours.build, |cost| cost.cpu),
            ratio(&ours.check, &ours.build, |cost| cost.cpu),
        );
    }
    table
}

/// The median of the ratios of each round.
fn ratio(these: &[Cost], those: &[Cost], figure: impl Fn(&Cost) -> f64) -> f64 {
    super::median(these.iter().zip(those).map(|(this, that)| figure(this) / figure(that)))
}

/// How cost grows: what a document costs at each size.
pub fn growth(measured: &[Measured]) -> String {
    let mut table = String::from(
        "What one document in three languages costs, in milliseconds of processor and KiB at the peak:\n\n",
    );
    for one in measured {
        let each = one.documents as f64;
        let (cpu, peak) = (middle(&one.build, |cost| cost.cpu), middle(&one.build, |cost| cost.peak));
        let _ = writeln!(
            table,
            "{:>12} {:>7}: {:.3} ms, {:.1} KiB",
            one.name,
            one.documents,
            cpu * 1000.0 / each,
            peak * 1024.0 / each
        );
    }
    table
}

/// One size as a line of JSON.
pub fn line(measured: &[Measured]) -> String {
    let costs = |costs: &[Cost]| -> serde_json::Value {
        costs
            .iter()
            .map(|cost| serde_json::json!({"wall": cost.wall, "cpu": cost.cpu, "peak_mib": cost.peak}))
            .collect()
    };
    let programs: serde_json::Value = measured
        .iter()
        .map(|one| {
            serde_json::json!({
                "program": one.name, "version": one.version, "documents": one.documents,
                "files": one.files, "pages": one.pages, "bytes": one.bytes,
                "build": costs(&one.build), "again": costs(&one.again), "edited": costs(&one.edited),
                "check": costs(&one.check), "copy": costs(&one.copy),
                "first_page_ms": one.latency.as_ref().map(|latency| latency.first),
                "edit_to_page_ms": one.latency.as_ref().map(|latency| latency.edit),
            })
        })
        .collect();
    format!("{}\n", serde_json::json!({"machine": machine(), "programs": programs}))
}

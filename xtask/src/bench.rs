//! `cargo xtask bench`: measures the engine natively and in the built page, weighs the page, and writes
//! `docs/benchmarks.md`.

#[path = "../../benches/article/mod.rs"]
mod article;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::shell::{cargo, command, output, root, run, say, target};
use crate::{package, page, tools};

/// What is measured natively, as `benches/check.rs` names it.
const NATIVE: [&str; 3] = ["60 kB", "1 MB", "10 MB"];

/// What is pasted into the page: name, bytes, runs.
const PASTED: [(&str, usize, u32); 2] = [("60 kB", 60_000, 60), ("1 MB", 1_000_000, 30)];

/// `cargo xtask bench`.
pub fn run_bench(args: &[String]) -> Result<()> {
    if let Some(arg) = args.first() {
        bail!("`bench` takes no argument, and got `{arg}`");
    }
    tools::browsers()?;
    let load = load();
    say("Measuring the engine natively, about a minute after its build.");
    run(cargo().args(["bench", "--bench", "check"]))?;

    let folder = target().join("page");
    page::build(true, &folder)?;
    say("Measuring the page in Chromium.");
    let texts = target().join("bench");
    fs::create_dir_all(&texts).context("the folder for the texts could not be made")?;
    let mut measure = command("node");
    measure.arg("xtask/node/bench.js").arg(&folder);
    for (name, bytes, runs) in PASTED {
        let file = texts.join(format!("{bytes}.txt"));
        fs::write(&file, article::article(bytes)).context("a text could not be written")?;
        measure.arg(format!("{name}={runs}={}", file.display()));
    }
    let answer =
        output(measure.stderr(std::process::Stdio::inherit())).context("the page could not be measured")?;
    let page: Value = serde_json::from_str(&answer).context("the measurement could not be read")?;

    let package = package::package(&folder)?;
    let readme =
        fs::read_to_string(package.join("npm").join("README.md")).context("the package has no README")?;
    let text = format!("{}{}", report(&page, load)?, weights(&readme));

    let file = root().join("docs").join("benchmarks.md");
    fs::create_dir_all(root().join("docs")).context("docs/ could not be made")?;
    fs::write(&file, text).context("docs/benchmarks.md could not be written")?;
    say("The figures are in docs/benchmarks.md.");
    Ok(())
}

/// What the npm package weighs, which its README says.
fn weights(readme: &str) -> String {
    let table: String = readme
        .lines()
        .skip_while(|line| !line.starts_with("| file of"))
        .take_while(|line| line.starts_with('|'))
        .flat_map(|line| [line, "\n"])
        .collect();
    format!(
        "\n## What the npm package weighs\n\nBytes of each file, and after brotli at quality 11. `standalone.js` holds the \
         engine, as text.\n\n{table}"
    )
}

/// The page of figures.
fn report(page: &Value, load: Option<f64>) -> Result<String> {
    let mut text = String::new();
    let machine = machine(page, load);
    writeln!(
        text,
        "# Benchmarks\n\nMade by `cargo xtask bench`; nothing here is typed in. {machine}\n\n\
         The text is a made-up article of the length named (`benches/article/mod.rs`), the same everywhere: citations in \
         brackets, one reference for every 800 bytes, one word in \
         twenty-five in no list, and a few faults.\n"
    )?;

    text.push_str("## The engine, natively\n\nTime of one whole check, by criterion.\n\n");
    text.push_str(
        "| text | fastest | median | fastest per MB | of the 60 kB rate |\n|---|--:|--:|--:|--:|\n",
    );
    let mut first = None;
    for name in NATIVE {
        let Native { fastest, median, bytes } = native(name)?;
        let rate = fastest / bytes * 1e6;
        let base = *first.get_or_insert(rate);
        let (fastest, median, per_mb) = (time(fastest), time(median), time(rate));
        writeln!(text, "| {name} | {fastest} | {median} | {per_mb} | {:.2} |", rate / base)?;
    }
    text.push_str("\nTime linear in the text shows as a last column that does not rise.\n\n");

    text.push_str("## The page, in Chromium\n\n");
    let start = page.get("start").context("no start was measured")?;
    writeln!(
        text,
        "The release page, served from this machine. From opening it to its taking texts, with nothing cached: median {}, \
         95th percentile {} ({} starts).\n",
        field(start, "median"),
        field(start, "p95"),
        start.get("runs").and_then(Value::as_u64).unwrap_or(0)
    )?;
    let lists = page.get("lists").context("the reading of the word lists was not measured")?;
    writeln!(
        text,
        "Meanwhile the worker reads its word lists, before the first text needs them, in processor time: fastest {}, median {}.\n",
        field(lists, "fastest"),
        field(lists, "median"),
    )?;
    text.push_str(
        "The text is pasted from the clipboard over a short one. *Box*: the browser puts it into the box. *Check*: to the \
         worker, through the engine, and back; the browser lays the text out and paints it meanwhile, on the same two cores. \
         *Show*: the marked text and the list. *All*: from the paste to everything shown; *first*: the same for the first paste \
         after the page was opened.\n\n",
    );
    text.push_str(
        "| text | runs | box | check, fastest | check | check p95 | show | all | all p95 | first |\n",
    );
    text.push_str("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    let checks = page.get("checks").and_then(Value::as_array).context("no check was measured")?;
    for check in checks {
        let part = |part: &str, what: &str| check.get(part).map(|part| field(part, what)).unwrap_or_default();
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            check.get("name").and_then(Value::as_str).unwrap_or_default(),
            check.pointer("/all/runs").and_then(Value::as_u64).unwrap_or(0),
            part("insert", "median"),
            part("check", "fastest"),
            part("check", "median"),
            part("check", "p95"),
            part("render", "median"),
            part("all", "median"),
            part("all", "p95"),
            field(check, "first"),
        )?;
    }

    text.push_str(
        "\nWhat the worker computes for a check, in processor time. *New*: it remembers nothing of the text. *Edited*: it has \
         checked the same text before one of its paragraphs was edited. *Of new*: the fastest of the one by the fastest of the \
         other.\n\n| text | new, fastest | new | edited, fastest | edited | of new |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for check in checks {
        let part = |part: &str, what: &str| check.get(part).map(|part| field(part, what)).unwrap_or_default();
        let fastest = |part: &str| check.pointer(&format!("/{part}/fastest")).and_then(Value::as_f64);
        let share = fastest("again").zip(fastest("engine")).map(|(again, new)| again / new);
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {:.2} |",
            check.get("name").and_then(Value::as_str).unwrap_or_default(),
            part("engine", "fastest"),
            part("engine", "median"),
            part("again", "fastest"),
            part("again", "median"),
            share.context("no check after an edit was measured")?,
        )?;
    }

    text.push_str(
        "\nThen somebody types into the middle of the text, in runs and with pauses, so that the answers to checks come \
         between. *Work*: what the page's main thread did from the key's event to the end of the frame that shows it, in \
         processor time. *Painted*: the time that passed meanwhile, waiting for the screen's next turn (every 16.7 ms) and for \
         other programs included.\n\n",
    );
    text.push_str("| text | keys | work, median | work p95 | painted, median | painted p95 |\n|---|--:|--:|--:|--:|--:|\n");
    for check in checks {
        let part = |part: &str, what: &str| {
            check.pointer(&format!("/typing/{part}")).map(|part| field(part, what)).unwrap_or_default()
        };
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            check.get("name").and_then(Value::as_str).unwrap_or_default(),
            check.pointer("/typing/work/runs").and_then(Value::as_u64).unwrap_or(0),
            part("work", "median"),
            part("work", "p95"),
            part("latency", "median"),
            part("latency", "p95"),
        )?;
    }

    text.push_str("\n## What the page weighs\n\nBytes of each file of the release page, and after brotli at quality 11.\n\n");
    text.push_str("| file | bytes | brotli |\n|---|--:|--:|\n");
    let sizes = page.get("sizes").and_then(Value::as_array).context("nothing was weighed")?;
    let number = |size: &Value, what: &str| size.get(what).and_then(Value::as_u64).unwrap_or(0);
    for size in sizes {
        let file = size.get("file").and_then(Value::as_str).unwrap_or_default();
        writeln!(
            text,
            "| {file} | {} | {} |",
            grouped(number(size, "raw")),
            grouped(number(size, "brotli"))
        )?;
    }
    let sum = |what: &str| grouped(sizes.iter().map(|size| number(size, what)).sum());
    writeln!(text, "| **all** | **{}** | **{}** |", sum("raw"), sum("brotli"))?;
    Ok(text)
}

/// How many processes were wanting a core in the last minute, where the system tells.
fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// The machine and the programs, and where other work has disturbed the measurement, that.
fn machine(page: &Value, load: Option<f64>) -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map(|rest| rest.trim_matches([':', ' ', '\t']));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let disturbed = match load {
        Some(load) if load > 0.5 => format!(
            " **Other work was using this machine** ({load:.1} processes for its {cores} cores when this began): the \
             fastest run comes nearest to the truth, medians and percentiles are too high."
        ),
        _ => String::new(),
    };
    format!(
        "Machine: {}, {cores} cores, {} {}. {}; Chromium {}.{disturbed}",
        model.unwrap_or("a processor that does not tell its name"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        output(command("rustc").arg("--version")).unwrap_or_default(),
        page.get("chromium").and_then(Value::as_str).unwrap_or("?"),
    )
}

/// What criterion has measured for a text: times in milliseconds, and the text's bytes.
struct Native {
    fastest: f64,
    median: f64,
    bytes: f64,
}

/// What criterion has measured for the text of this name.
fn native(name: &str) -> Result<Native> {
    let folder = target().join("criterion").join("check").join(name).join("new");
    let median = read(&folder.join("estimates.json"))?
        .pointer("/median/point_estimate")
        .and_then(Value::as_f64)
        .context("criterion left no median")?;
    let bytes = read(&folder.join("benchmark.json"))?
        .pointer("/throughput/Bytes")
        .and_then(Value::as_f64)
        .context("criterion left no length")?;
    // Each sample is the time of several checks.
    let sample = read(&folder.join("sample.json"))?;
    let numbers = |name: &str| {
        sample.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_f64)
    };
    let fastest =
        numbers("times").zip(numbers("iters")).map(|(time, count)| time / count).fold(f64::MAX, f64::min);
    Ok(Native { fastest: fastest / 1e6, median: median / 1e6, bytes })
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("{} could not be read", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} could not be understood", file.display()))
}

/// A time of the measurement, in milliseconds, as words.
fn field(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_f64).map(time).unwrap_or_else(|| "?".to_owned())
}

/// Milliseconds as words, with three figures or so.
fn time(milliseconds: f64) -> String {
    match milliseconds {
        ..10.0 => format!("{milliseconds:.2} ms"),
        ..100.0 => format!("{milliseconds:.1} ms"),
        _ => format!("{milliseconds:.0} ms"),
    }
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn the_weights_are_the_table_of_the_readme() {
        let readme = "| import | what |\n|---|---|\n\n| file of `dist/` | bytes |\n|---|--:|\n| `a.js` | 1 |\n\nMore.\n";
        assert!(
            weights(readme).ends_with("text.\n\n| file of `dist/` | bytes |\n|---|--:|\n| `a.js` | 1 |\n")
        );
    }

    #[test]
    fn an_article_has_about_the_length_asked_for_and_is_the_same_each_time() {
        for bytes in [10_000, 60_000, 1_000_000] {
            let text = article::article(bytes);
            assert!(text.len().abs_diff(bytes) < bytes / 20, "{} for {bytes}", text.len());
            assert_eq!(text, article::article(bytes));
        }
    }
}

//! `cargo xtask test`: everything that must hold, step by step.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::shell::{cargo, command, run, say, target};
use crate::{package, page, tools};

/// A part of the tests that can be run alone.
struct Step {
    /// Its name on the command line.
    name: &'static str,
    /// What it proves, for the help and the summary.
    what: &'static str,
    /// Runs it.
    run: fn() -> Result<()>,
}

/// All steps, the quick ones first.
const STEPS: [Step; 8] = [
    Step { name: "fmt", what: "the Rust code is formatted", run: format },
    Step { name: "types", what: "the JavaScript of the page and of the tests has right types", run: types },
    Step { name: "clippy", what: "clippy has nothing to say, natively and for wasm32", run: clippy },
    Step { name: "doc", what: "the documentation builds and its links lead somewhere", run: doc },
    Step { name: "native", what: "unit tests, examples and whole manuscripts, natively", run: native },
    Step { name: "wasm", what: "the engine in Chromium and Firefox", run: wasm },
    Step {
        name: "e2e",
        what: "the page that users get, and the element in its hosts, in Chromium and Firefox",
        run: end_to_end,
    },
    Step { name: "ojs", what: "the plugins for OJS, against stand-ins of its classes", run: ojs },
];

/// `cargo xtask test [STEP …]`: all steps, or those named. Stops at the first that fails.
pub fn run_steps(args: &[String]) -> Result<()> {
    for arg in args {
        if !STEPS.iter().any(|step| step.name == arg) {
            bail!("there is no step `{arg}`; the steps are:\n{}", steps());
        }
    }
    let chosen: Vec<_> =
        STEPS.iter().filter(|step| args.is_empty() || args.iter().any(|arg| arg == step.name)).collect();
    let mut done: Vec<(&Step, Duration)> = Vec::new();
    for step in &chosen {
        say(&format!("{}: {}", step.name, step.what));
        let start = Instant::now();
        let result = (step.run)();
        done.push((step, start.elapsed()));
        if let Err(error) = result {
            summary(&done, chosen.len(), false);
            return Err(error.context(format!("step `{0}` failed; alone: cargo xtask test {0}", step.name)));
        }
    }
    summary(&done, chosen.len(), true);
    Ok(())
}

/// The steps as lines of a help text.
pub fn steps() -> String {
    STEPS.iter().map(|step| format!("  {:<8} {}\n", step.name, step.what)).collect()
}

/// Tells what was run and how long it took.
fn summary(done: &[(&Step, Duration)], chosen: usize, passed: bool) {
    eprintln!();
    for (at, (step, time)) in done.iter().enumerate() {
        let failed = !passed && at + 1 == done.len();
        let word = if failed { "FAILED" } else { "ok" };
        eprintln!("  {word:<6} {:>6.1} s  {:<8} {}", time.as_secs_f64(), step.name, step.what);
    }
    let left = chosen - done.len();
    if left > 0 {
        eprintln!("  {left} further steps were not run");
    }
}

fn format() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))
}

fn types() -> Result<()> {
    tools::node_modules()?;
    for project in ["tsconfig.json", "tsconfig.worker.json", "tsconfig.node.json"] {
        run(command("node").args(["node_modules/typescript/bin/tsc", "--project", project]))?;
    }
    Ok(())
}

fn clippy() -> Result<()> {
    tools::wasm_target()?;
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]))?;
    // Natively `src/wasm` is never seen.
    run(cargo()
        .args(["clippy", "--target", "wasm32-unknown-unknown", "--lib", "--test", "wasm"])
        .args(["--", "-D", "warnings"]))
}

fn doc() -> Result<()> {
    run(cargo().env("RUSTDOCFLAGS", "-D warnings").args(["doc", "--no-deps", "--lib", "--all-features"]))
}

fn native() -> Result<()> {
    // The same random texts on each run, so that no build fails by chance; `cargo test` alone tries new ones.
    run(cargo().env("PROPTEST_RNG_SEED", "1").args(["test", "--workspace", "--all-features"]))
}

fn wasm() -> Result<()> {
    tools::wasm_target()?;
    tools::wasm_bindgen()?;
    tools::browsers()?;
    run(cargo()
        .env("PATH", tools::path()?)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "node xtask/node/wasm-tests.js")
        .args(["test", "--target", "wasm32-unknown-unknown", "--test", "wasm"]))
}

fn end_to_end() -> Result<()> {
    tools::browsers()?;
    let (page, package) = packaged()?;
    run(command("node")
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .env("PROOFMARK_PAGE", page)
        .env("PROOFMARK_PACKAGE", package))
}

/// The folders of the release page and of what a release carries, built once for all steps.
fn packaged() -> Result<(PathBuf, PathBuf)> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    // Not `dist/`: somebody may be serving from there.
    let page = target().join("page");
    if let Some(package) = BUILT.get() {
        return Ok((page, package.clone()));
    }
    page::build(true, &page)?;
    let package = package::package(&page)?;
    Ok((page, BUILT.get_or_init(|| package).clone()))
}

fn ojs() -> Result<()> {
    if !tools::php()? {
        return Ok(());
    }
    let (_, package) = packaged()?;
    for line in ["3.3", "3.5"] {
        let folder = package.join("ojs").join(line);
        let mut files = Vec::new();
        page::list(&folder, &folder, &mut files)?;
        for file in files.iter().filter(|file| file.ends_with(".php")) {
            run(command("php").arg("-l").arg(folder.join(file)))?;
        }
    }
    run(command("phpunit")
        .args(["--no-configuration", "--do-not-cache-result", "tests/ojs/PluginTest.php"])
        .env("PROOFMARK_PACKAGE", package))
}

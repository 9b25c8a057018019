//! The project's tasks. `cargo xtask help` lists them.
//!
//! This program is also the `wasm-bindgen` and the `wasm-bindgen-test-runner` of the build: links of those names in
//! `target/tools/bin` point at it, and it looks at the name under which it was called. So Cargo.lock pins both, and they
//! always match the wasm-bindgen that the page is compiled with.

mod bench;
mod data;
mod lexicon;
mod package;
mod page;
mod pictures;
mod serve;
mod shell;
mod test;
mod tools;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

/// What `cargo xtask help` says.
const HELP: &str = "\
The project's tasks:

  cargo xtask serve [--release] [--port N]   build the page, serve it on this machine, build again on every change
  cargo xtask test [STEP ...]                run every check, or the steps named
  cargo xtask build [--release]              build the page into dist/; with --release what users get
  cargo xtask package                        build what a release carries into target/package/, with a list of SHA-256
  cargo xtask bench                          measure the engine and the page, write docs/benchmarks.md
  cargo xtask pictures                       take the pictures of README.md and docs/ from the built page
  cargo xtask data [--check]                 build the word table from its sources; --check: is the committed one theirs?

Each fetches the tools it lacks, and says which and why.";

fn main() -> ExitCode {
    let mut args = std::env::args();
    let name = args.next().unwrap_or_default();
    let result = match Path::new(&name).file_stem().and_then(|stem| stem.to_str()) {
        Some("wasm-bindgen") => wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os()),
        Some("wasm-bindgen-test-runner") => {
            wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
        }
        _ => run(&args.collect::<Vec<_>>()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the task that the first argument names.
fn run(args: &[String]) -> Result<()> {
    let (task, rest) = match args.split_first() {
        Some((task, rest)) => (task.as_str(), rest),
        None => ("help", args),
    };
    match task {
        "help" | "--help" | "-h" => {
            println!("{HELP}\n\nThe steps of `test`:\n\n{}", test::steps().trim_end());
            Ok(())
        }
        "bench" => bench::run_bench(rest),
        "build" => page::run_build(rest),
        "data" => data::run(rest),
        "package" => package::run_package(rest),
        "pictures" => pictures::run_pictures(rest),
        "serve" => serve::run(rest),
        "test" => test::run_steps(rest),
        // Nobody calls these by hand: Trunk's hook (see Trunk.toml), and what `serve` starts beside Trunk.
        "finish-page" => page::finish(),
        "announce" => serve::announce(rest),
        other => bail!("there is no task `{other}`\n\n{HELP}"),
    }
}

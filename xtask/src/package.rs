//! `cargo xtask package`: what a release carries, in `target/package/`: the npm package, the page, the single file, the plugins
//! for journals, and their SHA-256 list. Twice from one commit it gives the same bytes.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::page;
use crate::shell::{command, run, say, target};

/// `cargo xtask package`.
pub fn run_package(args: &[String]) -> Result<()> {
    if let Some(arg) = args.first() {
        bail!("`package` takes no argument, and got `{arg}`");
    }
    let built = target().join("page");
    page::build(true, &built)?;
    let folder = package(&built)?;
    say(&format!("What a release carries is in {}.", folder.display()));
    Ok(())
}

/// Packages the release page `built`. Gives the folder.
pub fn package(built: &Path) -> Result<PathBuf> {
    let folder = target().join("package");
    say("Packaging what a release carries.");
    let single = target().join("proofmark.html");
    page::single_file(built, &single)?;
    run(command("node").arg("xtask/node/package.js").arg(built).arg(&single).arg(&folder))?;
    Ok(folder)
}

//! Builds the page: Trunk compiles and copies, and calls back as its `post_build` hook for the rest. A release page's modules
//! become one script then: it weighs a quarter less than the modules do, and comes in one go.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::shell::{command, root, run, say, target};
use crate::tools;

/// What Trunk is told for the page that users get: Cargo's profile of its own, which `Cargo.toml` describes.
///
/// Measured in November 2026: the engine's bytes after brotli, and how long a check of 60 kB takes in Node, the fastest of 120.
///
/// | opt-level | inline-threshold | bytes | time |
/// |---|---|---|---|
/// | 3 | LLVM's own | 1,091,796 | 1.00 |
/// | 3 | 50 | 1,049,555 | 1.06 |
/// | 3 | 25 | 1,047,410 | 1.09 |
/// | 2 | LLVM's own | 1,063,128 | 1.06 |
/// | 2 | 50 | 1,026,115 | 1.11 |
/// | 2 | 50, `#[inline]` on the way to a word's neighbours | 1,026,243 | 1.05 |
/// | 2 | 25, the same | 1,022,731 | 1.08 |
/// | "s" | LLVM's own | 1,010,043 | 1.32 |
///
/// Later, with less in it, and the word lists' reading (of four runs the fastest):
///
/// | inline-threshold | bytes | check | word lists |
/// |---|---|---|---|
/// | 50 | 925,792 | 15.5 ms | 63 ms |
/// | 85 | 934,440 | 15.8 ms | 57 ms |
/// | 120 | 945,264 | 15.4 ms | 56 ms |
/// | LLVM's own | 961,822 | 14.8 ms | 53 ms |
///
/// 85 is taken, as much as the page's limit of weight leaves room for with something to spare.
pub const RELEASE: [&str; 3] = ["--release", "--cargo-profile", "page"];

/// What wasm-opt does to the release page's engine. Measured in November 2026, in bytes after brotli: -O1 leaves 1,026,243, -O2
/// 1,035,199 and -Os 1,034,883, and neither is faster. *Memory packing*, a part of each of them, takes long runs of noughts out
/// of the tables and so cuts them into segments, which brotli cannot do much with: without it 1,001,990 are left.
const WASM_OPT: [&str; 2] = ["-O1", "--skip-pass=memory-packing"];

/// `cargo xtask build [--release]`.
pub fn run_build(args: &[String]) -> Result<()> {
    let mut release = false;
    for arg in args {
        match arg.as_str() {
            "--release" => release = true,
            other => bail!("`build` does not know `{other}`; it takes --release"),
        }
    }
    let dist = root().join("dist");
    build(release, &dist)?;
    if release {
        single_file(&dist, &dist.join("proofmark.html"))?;
        say(
            "The page is in dist/, and once more in one file, dist/proofmark.html, with its SHA-256 beside it.",
        );
    } else {
        say("The page is in dist/.");
    }
    Ok(())
}

/// Builds the page into `dist`.
pub fn build(release: bool, dist: &Path) -> Result<()> {
    let trunk = prepare(release)?;
    say(if release { "Building the page that users get." } else { "Building the page." });
    let mut command = command(trunk);
    command.arg("build").arg("--dist").arg(dist);
    if release {
        command.args(RELEASE);
        if let Some(flag) = without_home() {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flag);
        }
    }
    run(with_tools(&mut command)?)
}

/// The compiler's flag that leaves the builder's home out of the engine: the same sources give the same bytes then, whoever
/// builds them. `None` where its path cannot stand in a list of flags.
fn without_home() -> Option<String> {
    let home = std::env::var("CARGO_HOME").ok().or_else(|| {
        let home = std::env::home_dir()?.join(".cargo");
        home.to_str().map(str::to_owned)
    })?;
    (!home.contains(char::is_whitespace)).then(|| format!("--remap-path-prefix={home}=cargo"))
}

/// Makes one file of the release page `page`, which runs from a disk.
pub fn single_file(page: &Path, file: &Path) -> Result<()> {
    run(command("node").arg("xtask/node/single-file.js").arg(page).arg(file))
}

/// Gets what a build needs. Gives the path of Trunk.
pub fn prepare(release: bool) -> Result<PathBuf> {
    tools::wasm_target()?;
    tools::wasm_bindgen()?;
    if release {
        tools::node_modules()?;
    }
    tools::trunk()
}

/// Sets the environment that Trunk needs.
pub fn with_tools(command: &mut std::process::Command) -> Result<&mut std::process::Command> {
    Ok(command
        .env("PATH", tools::path()?)
        // Trunk reads NO_COLOR as a flag that must be "true" or "false" and stops at the usual "1".
        .env_remove("NO_COLOR")
        .env("TRUNK_SKIP_VERSION_CHECK", "true"))
}

/// Trunk's `post_build` hook: optimises the engine of a release page, bundles its scripts, and writes the service worker.
pub fn finish() -> Result<()> {
    let staging =
        std::env::var_os("TRUNK_STAGING_DIR").context("this is Trunk's hook; run `cargo xtask build`")?;
    let staging = PathBuf::from(staging);
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        optimise(&staging.join("proofmark_bg.wasm"))?;
        run(command("node").arg("xtask/node/bundle.js").arg(&staging))?;
    }
    service_worker(&staging)
}

/// Runs wasm-opt over `wasm`, in place. The result is kept, so that an unchanged engine is not optimised again.
fn optimise(wasm: &Path) -> Result<()> {
    let before = fs::read(wasm).with_context(|| format!("{} could not be read", wasm.display()))?;
    let folder = target().join("tools").join("optimised");
    fs::create_dir_all(&folder).with_context(|| format!("{} could not be made", folder.display()))?;
    let lock = fs::read(root().join("package-lock.json")).context("package-lock.json could not be read")?;
    let mut key = Sha256::new();
    key.update(&before);
    key.update(WASM_OPT.concat());
    key.update(&lock);
    let kept = folder.join(format!("{}.wasm", hex(&key.finalize())));
    if !kept.is_file() {
        say(&format!("wasm-opt {} over the engine, a few seconds.", WASM_OPT.join(" ")));
        let fresh = kept.with_extension("part");
        // The npm package's own: Debian's (version 108) breaks today's modules without a word.
        let script = root().join("node_modules/binaryen/bin/wasm-opt");
        run(command("node")
            .arg(script)
            .arg(wasm)
            .arg("-o")
            .arg(&fresh)
            .args(WASM_OPT)
            // What rustc switches on for wasm32 by default.
            .args(["--enable-bulk-memory", "--enable-multivalue", "--enable-mutable-globals"])
            .args(["--enable-nontrapping-float-to-int", "--enable-reference-types", "--enable-sign-ext"]))?;
        fs::rename(&fresh, &kept).context("the optimised engine could not be kept")?;
    }
    fs::copy(&kept, wasm).context("the optimised engine could not be put into the page")?;
    Ok(())
}

/// The service worker's template.
const TEMPLATE: &str = "www/service-worker.js";

/// Writes `sw.js`: the template with the build's own file list and version.
fn service_worker(staging: &Path) -> Result<()> {
    let template =
        fs::read_to_string(root().join(TEMPLATE)).with_context(|| format!("{TEMPLATE} could not be read"))?;
    let mut files = Vec::new();
    list(staging, staging, &mut files)?;
    // What lies in www/ for the build and the checks alone: the template, and the types that tsc reads.
    let (left_out, mut files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|file| file == TEMPLATE || file.ends_with(".d.ts"));
    for file in left_out {
        fs::remove_file(staging.join(&file)).with_context(|| format!("{file} could not be removed"))?;
    }
    files.retain(|file| file != "sw.js");
    files.sort();
    let mut contents = Vec::new();
    for file in files {
        let content = fs::read(staging.join(&file)).with_context(|| format!("{file} could not be read"))?;
        contents.push((file, content));
    }
    fs::write(staging.join("sw.js"), fill(&template, &contents)?).context("sw.js could not be written")
}

/// The template with `files` (path and content) filled in, and a version that changes with any byte of any of them and
/// of the template. The template holds the word `__VERSION__` and, as the one entry of a list, `'__FILES__'`; paths are
/// relative to the page, with slashes.
///
/// # Errors
/// Where the template does not hold each mark once.
fn fill(template: &str, files: &[(String, Vec<u8>)]) -> Result<String> {
    const VERSION: &str = "__VERSION__";
    const FILES: &str = "'__FILES__'";
    for mark in [VERSION, FILES] {
        ensure!(template.matches(mark).count() == 1, "{TEMPLATE} must hold {mark} exactly once");
    }
    let mut hash = Sha256::new();
    let mut names = String::new();
    for (file, content) in files {
        // Lengths keep the end of one apart from the beginning of the next.
        for part in [file.as_bytes(), content] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        names.push_str(&format!("\n  '{file}',"));
    }
    hash.update(template);
    let version = hex(&hash.finalize());
    let version = version.get(..16).unwrap_or(&version);
    Ok(template.replace(VERSION, version).replace(FILES, &format!("{names}\n")))
}

/// The files below `folder`, as paths relative to `base` with slashes.
pub fn list(base: &Path, folder: &Path, files: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} could not be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            list(base, &path, files)?;
        } else {
            let name = path.strip_prefix(base).unwrap_or(&path);
            let parts: Vec<_> = name.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            files.push(parts.join("/"));
        }
    }
    Ok(())
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "const VERSION = '__VERSION__';\nconst FILES = ['__FILES__'];\n";

    fn files(content: &str) -> Vec<(String, Vec<u8>)> {
        vec![("a.js".to_owned(), b"x".to_vec()), ("b/c.js".to_owned(), content.as_bytes().to_vec())]
    }

    #[test]
    fn the_service_worker_lists_the_files() {
        let script = fill(TEMPLATE, &files("y")).unwrap();
        assert!(script.ends_with("const FILES = [\n  'a.js',\n  'b/c.js',\n];\n"), "{script}");
    }

    #[test]
    fn its_version_changes_with_any_file_and_with_the_template_and_with_nothing_else() {
        let script = |template: &str, content| {
            fill(template, &files(content)).unwrap().lines().next().map(str::to_owned)
        };
        assert_eq!(script(TEMPLATE, "y"), script(TEMPLATE, "y"));
        assert_ne!(script(TEMPLATE, "y"), script(TEMPLATE, "z"));
        assert_ne!(script(TEMPLATE, "y"), script(&format!("{TEMPLATE}// more"), "y"));
    }

    #[test]
    fn a_template_without_its_marks_is_refused() {
        assert!(fill("const VERSION = '__VERSION__';", &files("y")).is_err());
    }
}

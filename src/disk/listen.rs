//! A port on this machine for the preview, which no other machine can reach, and a browser to look at it.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};

/// Listens on a loopback port: the one asked for, or any that is free.
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))
}

/// The same listener as axum wants it; to be called where a tokio runtime is at work.
pub fn for_axum(listener: TcpListener) -> io::Result<tokio::net::TcpListener> {
    listener.set_nonblocking(true)?;
    tokio::net::TcpListener::from_std(listener)
}

/// Asks the machine to show an address in the person's own browser, and does not wait for it.
pub fn open_browser(address: &str) -> io::Result<()> {
    let (program, first) = match std::env::consts::OS {
        "macos" => ("open", &[][..]),
        "windows" => ("rundll32", &["url.dll,FileProtocolHandler"][..]),
        _ => ("xdg-open", &[][..]),
    };
    let mut command = Command::new(program);
    command.args(first).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_the_one_asked_for_and_only_this_machine_reaches_it() {
        let any = listen(None).unwrap();
        let address = any.local_addr().unwrap();
        assert!(address.ip().is_loopback() && address.port() != 0);
        let taken = listen(Some(address.port())).unwrap_err();
        assert_eq!(taken.kind(), io::ErrorKind::AddrInUse);
    }
}

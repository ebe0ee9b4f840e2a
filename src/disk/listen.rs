//! A port for the preview, which no other machine reaches unless somebody says so, and a browser to look at it.

use std::io;
use std::net::{IpAddr, TcpListener};
use std::process::{Command, Stdio};

/// The port where one looks for the preview first, and how many after it are tried.
const PORTS: std::ops::Range<u16> = 4600..4620;

/// Listens at an address of this machine: on the port asked for, else on the first of ours that is free, else on any.
pub fn listen(host: IpAddr, port: Option<u16>) -> io::Result<TcpListener> {
    if let Some(port) = port {
        return TcpListener::bind((host, port));
    }
    let is_taken =
        |tried: &io::Result<TcpListener>| tried.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::AddrInUse);
    let free = PORTS.map(|port| TcpListener::bind((host, port))).find(|tried| !is_taken(tried));
    free.unwrap_or_else(|| TcpListener::bind((host, 0)))
}

/// The same listener as tokio wants it; to be called where a runtime is at work.
pub fn for_tokio(listener: TcpListener) -> io::Result<tokio::net::TcpListener> {
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

    use std::net::Ipv4Addr;

    #[test]
    fn the_port_is_the_one_asked_for_and_a_taken_one_is_told() {
        let any = listen(Ipv4Addr::LOCALHOST.into(), Some(0)).unwrap();
        let address = any.local_addr().unwrap();
        assert!(address.ip().is_loopback() && address.port() != 0);
        let taken = listen(Ipv4Addr::LOCALHOST.into(), Some(address.port())).unwrap_err();
        assert_eq!(taken.kind(), io::ErrorKind::AddrInUse);
    }

    #[test]
    fn without_a_wish_the_next_free_port_is_taken() {
        let first = listen(Ipv4Addr::LOCALHOST.into(), None).unwrap();
        let second = listen(Ipv4Addr::LOCALHOST.into(), None).unwrap();
        assert_ne!(first.local_addr().unwrap().port(), second.local_addr().unwrap().port());
    }
}

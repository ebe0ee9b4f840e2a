//! The default theme and the catalogs are part of the program: it is built anew when one of their files changes,
//! also when a file is added or goes away, which the compiler by itself does not see.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=i18n");
    println!("cargo::rerun-if-changed=themes/default");
}

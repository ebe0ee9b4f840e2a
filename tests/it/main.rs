mod first_site;
mod lint;
mod tidy;

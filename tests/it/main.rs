mod first_site;
mod tidy;
mod views;

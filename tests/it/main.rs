mod first_site;
mod tidy;

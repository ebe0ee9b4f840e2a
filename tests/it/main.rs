mod first_site;
mod outputs;
mod tidy;
mod views;

mod cases;
mod covered;
mod first_site;
mod speech;
mod tidy;
mod twenty;

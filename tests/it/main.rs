mod cases;
mod covered;
mod first_site;
mod lint;
mod messages;
mod speech;
mod tidy;
mod twenty;

mod cases;
mod covered;
mod speech;
mod tidy;
mod twenty;

//! Tables: their headers have a scope, their alignment is start or end and never left or right, and
//! a wide one scrolls inside its own frame.

use pulldown_cmark::{Alignment, Tag};

use super::inline::escape;
use super::tree::{Node, flat};
use super::writer::{Writer, said};

impl Writer<'_> {
    /// One direction for the whole table, whatever its cells are written in.
    pub fn table(&mut self, alignments: &[Alignment], inner: &[Node]) {
        let around = self.direction;
        let direction = self.direction_of(inner);
        // The heading above names the first table below it; a second one of that name would be no help.
        let named = match self.names_table.take() {
            Some(anchor) => format!(" role=\"region\" aria-labelledby=\"{}\"", escape(&anchor)),
            None => String::new(),
        };
        self.html
            .push_str(&format!("<div class=\"scroll\"{named} tabindex=\"0\"><table{}>\n", said(direction, around)));
        self.direction = direction;
        let head = inner.iter().find_map(|node| match node {
            Node::Element(Tag::TableHead, cells) => Some(cells.as_slice()),
            _ => None,
        });
        let head = head.unwrap_or_default();
        if !head.is_empty() {
            self.html.push_str("<thead>\n");
            self.row(
                head,
                alignments,
                |at, words| {
                    if at == 0 && words.trim().is_empty() { Cell::Plain } else { Cell::Column }
                },
            );
            self.html.push_str("</thead>\n");
        }
        // A corner left empty says that the first column heads the rows.
        let has_corner = head.first().is_some_and(|corner| flat(std::slice::from_ref(corner)).trim().is_empty());
        let rows = inner.iter().filter_map(|node| match node {
            Node::Element(Tag::TableRow, cells) => Some(cells),
            _ => None,
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            self.html.push_str("<tbody>\n");
            for cells in rows {
                self.row(cells, alignments, |at, words| {
                    if at == 0 && has_corner && !words.trim().is_empty() { Cell::Row } else { Cell::Plain }
                });
            }
            self.html.push_str("</tbody>\n");
        }
        self.direction = around;
        self.html.push_str("</table></div>\n");
    }

    fn row(&mut self, cells: &[Node], alignments: &[Alignment], is: impl Fn(usize, &str) -> Cell) {
        self.html.push_str("<tr>");
        for (at, cell) in cells.iter().enumerate() {
            let Node::Element(Tag::TableCell, words) = cell else { continue };
            let (name, scope) = match is(at, &flat(words)) {
                Cell::Column => ("th", " scope=\"col\""),
                Cell::Row => ("th", " scope=\"row\""),
                Cell::Plain => ("td", ""),
            };
            let class = match alignments.get(at) {
                Some(Alignment::Left) => " class=\"start\"",
                Some(Alignment::Center) => " class=\"center\"",
                Some(Alignment::Right) => " class=\"end\"",
                Some(Alignment::None) | None => "",
            };
            self.html.push_str(&format!("<{name}{scope}{class}>"));
            self.is_head = name == "th";
            self.blocks(words);
            self.is_head = false;
            self.html.push_str(&format!("</{name}>"));
        }
        self.html.push_str("</tr>\n");
    }
}

/// What a cell is.
enum Cell {
    /// The head of a column.
    Column,
    /// The head of a row.
    Row,
    /// A value.
    Plain,
}

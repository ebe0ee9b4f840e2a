//! Fluent files become catalogs whose every part knows its place.
//!
//! Reading goes on after a mistake of syntax; what stands around it is read.

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind};
use fluent_syntax::unicode::unescape_unicode_to_string;
use rust_decimal::Decimal;

use super::catalog::{Attribute, Catalog, CatalogMessage, Choice, Key, Part, Phrase, Reference, Value, Variant};
use crate::base::{Diagnostics, Message, SitePath, Span};

/// Adds the messages of a file to a catalog; both belong to one layer, so no id may come twice.
pub(super) fn read(file: &SitePath, text: &str, catalog: &mut Catalog, found: &mut Diagnostics) {
    found.extend(crate::read::controls::lines(file, text));
    let place = Place { file, text };
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            found.extend(errors.iter().map(|error| {
                let (start, end) = (place.boundary(error.pos.start), place.boundary(error.pos.end));
                Span::new(file, start, end).error(fault(&error.kind))
            }));
            resource
        }
    };
    for entry in &resource.body {
        let (is_term, message) = match entry {
            ast::Entry::Message(message) => (false, place.message(message)),
            ast::Entry::Term(term) => (true, place.term(term)),
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => continue,
            // Reported already, as a mistake of syntax.
            ast::Entry::Junk { .. } => continue,
        };
        let (id, span) = (message.id.clone(), message.span.clone());
        if let Some(first) = catalog.insert(is_term, message) {
            let here = Message::new("label-first-here");
            found.push(span.error("catalog-repeated-message").with("id", id).label(first, here));
        }
    }
}

/// The mistake in words that a translator can act upon.
fn fault(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "catalog-default",
        ErrorKind::ExpectedToken('}')
        | ErrorKind::UnbalancedClosingBrace
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::UnterminatedStringLiteral => "catalog-brace",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            "catalog-empty"
        }
        _ => "catalog-syntax",
    }
}

struct Place<'a> {
    file: &'a SitePath,
    text: &'a str,
}

impl Place<'_> {
    fn message(&self, message: &ast::Message<&str>) -> CatalogMessage {
        CatalogMessage {
            id: message.id.name.to_owned(),
            span: self.span(message.id.name),
            value: message.value.as_ref().map(|value| self.phrase(value)),
            attributes: self.attributes(&message.attributes),
        }
    }

    fn term(&self, term: &ast::Term<&str>) -> CatalogMessage {
        CatalogMessage {
            id: term.id.name.to_owned(),
            span: self.span(term.id.name),
            value: Some(self.phrase(&term.value)),
            attributes: self.attributes(&term.attributes),
        }
    }

    fn attributes(&self, attributes: &[ast::Attribute<&str>]) -> Vec<Attribute> {
        let attribute = |attribute: &ast::Attribute<&str>| Attribute {
            name: attribute.id.name.to_owned(),
            span: self.span(attribute.id.name),
            phrase: self.phrase(&attribute.value),
        };
        attributes.iter().map(attribute).collect()
    }

    fn phrase(&self, pattern: &ast::Pattern<&str>) -> Phrase {
        let part = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => {
                Part::Text { text: (*value).to_owned(), span: self.span(value) }
            }
            ast::PatternElement::Placeable { expression } => self.part(expression),
        };
        Phrase { parts: pattern.elements.iter().map(part).collect() }
    }

    fn part(&self, expression: &ast::Expression<&str>) -> Part {
        match expression {
            ast::Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| self.variant(variant)).collect();
                Part::Choice(Choice { selector: self.value(selector), variants })
            }
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => self.part(expression),
            ast::Expression::Inline(inline) => Part::Value(self.value(inline)),
        }
    }

    fn variant(&self, variant: &ast::Variant<&str>) -> Variant {
        let (key, written) = match &variant.key {
            ast::VariantKey::Identifier { name } => (Key::Word((*name).to_owned()), name),
            ast::VariantKey::NumberLiteral { value } => (Key::Number(number(value)), value),
        };
        let phrase = self.phrase(&variant.value);
        Variant { key, span: self.span(written), phrase, default: variant.default }
    }

    fn value(&self, inline: &ast::InlineExpression<&str>) -> Value {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Value::Text(unescape_unicode_to_string(value).into_owned())
            }
            ast::InlineExpression::NumberLiteral { value } => Value::Number(number(value)),
            ast::InlineExpression::FunctionReference { id, .. } => Value::Function(self.reference(id)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Value::Message(self.reference(id), attribute.as_ref().map(|attribute| attribute.name.to_owned()))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let named = named.map(|argument| (argument.name.name.to_owned(), self.value(&argument.value)));
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                Value::Term(self.reference(id), attribute, named.collect())
            }
            ast::InlineExpression::VariableReference { id } => Value::Variable(self.reference(id)),
            ast::InlineExpression::Placeable { expression } => match self.part(expression) {
                Part::Value(value) => value,
                // The syntax has no choice inside a selector or an argument.
                Part::Text { text, .. } => Value::Text(text),
                Part::Choice(choice) => choice.selector,
            },
        }
    }

    fn reference(&self, id: &ast::Identifier<&str>) -> Reference {
        Reference { name: id.name.to_owned(), span: self.span(id.name) }
    }

    /// Where a slice of the text stands; the parser hands out slices and no offsets.
    fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if start > self.text.len() {
            return Span::whole(self.file);
        }
        Span::new(self.file, start, (start + slice.len()).min(self.text.len()))
    }

    fn boundary(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// Numbers of the syntax are digits with an optional sign and fraction; longer ones than any count
/// fit no number and are nobody's key.
fn number(written: &str) -> Decimal {
    written.parse().unwrap_or(Decimal::MIN)
}

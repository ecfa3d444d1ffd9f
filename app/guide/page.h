// SPDX-License-Identifier: GPL-3.0-or-later

// A page of the guide, before it is a window's or HTML.
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace vaultlock::guide {

/// All text is plain.
struct Heading
{
    QString text;
};

struct Paragraph
{
    QString text;
};

struct Items
{
    QStringList items;
    bool areSteps = false; ///< numbered: one after the other
};

/// What things are called, and what that means.
struct Terms
{
    struct Term
    {
        QString term;
        QString meaning;
    };
    std::vector<Term> terms;
};

/// A policy or a command, laid out as it is.
struct Verbatim
{
    QString text;
};

/// To other pages, each by its title.
struct Links
{
    QStringList pages; ///< their ids
};

using Block = std::variant<Heading, Paragraph, Items, Terms, Verbatim, Links>;

struct Page
{
    QString id; ///< letters, digits, - and one /: a file's name and a link's end; never translated
    QString title;
    std::vector<Block> blocks;
};

struct Chapter
{
    QString title;
    std::vector<Page> pages;
};

} // namespace vaultlock::guide

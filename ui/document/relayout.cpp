// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/relayout.h"

#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <algorithm>
#include <string>

namespace vaultlock::ui {

namespace {

bool isInk(char c)
{
    return c != ' ' && c != '\t' && c != '\n' && c != '\r';
}

// What is not white space is the same in both texts, in the same order.
std::size_t placeBehind(std::ptrdiff_t inked, const QByteArray &text)
{
    qsizetype at = 0;
    for (; inked > 0 && at < text.size(); ++at)
        inked -= isInk(text[at]) ? 1 : 0;
    return static_cast<std::size_t>(at);
}

} // namespace

Relaid relaid(const QByteArray &text, std::size_t caret, TextLayout layout, int indentation)
{
    const policy::Tree tree =
        policy::read({text.constData(), static_cast<std::size_t>(text.size())});
    const auto at = [&text](std::size_t offset) {
        return text.begin() + std::min(static_cast<qsizetype>(offset), text.size());
    };
    if (!tree.faults.empty()) {
        const std::size_t fault = tree.faults.front().span.begin;
        return {{}, 0, std::count(text.begin(), at(fault), '\n') + 1};
    }
    const std::string step(static_cast<std::size_t>(indentation), ' ');
    const policy::Layout lines{text.contains("\r\n") ? "\r\n" : "\n", step};
    const std::string laidOut =
        layout == TextLayout::OneMemberALine ? policy::format(tree, lines) : policy::minify(tree);
    const QByteArray after = QByteArray::fromStdString(laidOut);
    return {after, placeBehind(std::count_if(text.begin(), at(caret), isInk), after), 0};
}

} // namespace vaultlock::ui

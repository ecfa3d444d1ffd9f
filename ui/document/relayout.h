// SPDX-License-Identifier: GPL-3.0-or-later

// The policy's text laid out anew, as the editor needs it. Pure.
#pragma once

#include <QByteArray>

#include <cstddef>

namespace vaultlock::ui {

enum class TextLayout {
    OneMemberALine,
    NoWhiteSpace,
};

struct Relaid
{
    QByteArray text;
    std::size_t caret = 0; ///< before the same character as it was
    qint64 faultyLine = 0; ///< where the text is not JSON, from 1; then nothing is laid out
};

/// Nothing but white space between tokens changes. Line ends stay what they are.
/// indentation: spaces that a level has.
Relaid relaid(const QByteArray &text, std::size_t caret, TextLayout layout, int indentation = 2);

} // namespace vaultlock::ui

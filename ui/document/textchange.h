// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between a text and the next. Pure; bytes of UTF-8.
#pragma once

#include "policy/finding.h"

#include <QByteArray>

#include <string>

namespace vaultlock::ui {

/// The one stretch that has to be replaced; begins and ends between characters.
policy::TextEdit changeBetween(const QByteArray &before, const std::string &after);

/// Where a caret is after the edit: it stays with its text, or goes behind what is new.
std::size_t caretAfter(std::size_t caret, const policy::TextEdit &edit);

} // namespace vaultlock::ui

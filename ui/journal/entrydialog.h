// SPDX-License-Identifier: GPL-3.0-or-later

// An entry of the journal, with everything that it knows.
#pragma once

#include "journal/entry.h"
#include "ui/furniture/plaindialog.h"

namespace vaultlock::ui {

/// Its facts, and the policy as it was sent, to read and to copy.
class EntryDialog : public PlainDialog
{
    Q_OBJECT

public:
    EntryDialog(const journal::Entry &entry, QWidget *parent);
};

} // namespace vaultlock::ui

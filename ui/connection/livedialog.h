// SPDX-License-Identifier: GPL-3.0-or-later

// Says what a live connection is, before there is one.
#pragma once

#include "ui/furniture/plaindialog.h"
#include "workspace/workspace.h"

namespace vaultlock::ui {

class LiveDialog : public PlainDialog
{
    Q_OBJECT

public:
    LiveDialog(const workspace::ConnectionChoice &choice, const aws::ResolvedConnection &connection,
               QWidget *parent);
};

} // namespace vaultlock::ui

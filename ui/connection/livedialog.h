// Says what a live connection is, before there is one.
#pragma once

#include "ui/connection/workspace.h"
#include "ui/furniture/plaindialog.h"

namespace vaultlock::ui {

class LiveDialog : public PlainDialog
{
    Q_OBJECT

public:
    LiveDialog(const Workspace::Choice &choice, const aws::ResolvedConnection &connection,
               QWidget *parent);
};

} // namespace vaultlock::ui

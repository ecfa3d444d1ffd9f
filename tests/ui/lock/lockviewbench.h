// SPDX-License-Identifier: GPL-3.0-or-later

// A view of a lock, shown states.
#pragma once

#include "core/utctime.h"
#include "dialogs.h"
#include "support/manualclock.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/lockview.h"
#include "ui/support/accessibletree.h"
#include "ui/support/shownsentences.h"

#include <QAbstractButton>

namespace vaultlock::tests {

inline const lock::DraftStatus goodDraft{false, false};
inline const QStringList allButtons{QStringLiteral("Ask the service again"),
                                    QStringLiteral("Initiate lock"),
                                    QStringLiteral("Enter lock ID…"),
                                    QStringLiteral("Complete lock"), QStringLiteral("Abort lock")};

struct LockViewBench
{
    LockViewBench()
    {
        view.resize(1000, 800); // not a low window
        view.show();
    }

    void show(const lock::State &state, const std::optional<Error> &readingError = {})
    {
        ui::LockView::Sight sight;
        sight.vaultName = QStringLiteral("examplevault");
        sight.state = &state;
        sight.readingError = readingError;
        sight.draft = goodDraft;
        view.showSight(sight);
    }
    QStringList visibleButtons() const
    {
        QStringList names;
        for (const QString &name : allButtons) {
            if (buttonNamed(view, name)->isVisible())
                names.append(name);
        }
        return names;
    }
    QString text(const char *objectName) const { return shownText(view, objectName); }
    QString value(const QString &accessibleName)
    {
        auto *found = findAccessible(view, accessibleName, QAccessible::EditableText);
        return found && !found->state().invisible ? accessibleText(found) : QString();
    }

    ManualClock clock{utcTime({2026, 3, 2}, {15, 4, 0})};
    ui::CountdownClock countdowns{clock};
    ui::LockView view{countdowns};
};

} // namespace vaultlock::tests

// SPDX-License-Identifier: GPL-3.0-or-later

// A panel with its program, on a sandbox.
#pragma once

#include "app/lock/sessionrig.h"
#include "dialogs.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/lockpanel.h"
#include "ui/lock/reviewpage.h"
#include "ui/support/accessibletree.h"
#include "ui/support/shownsentences.h"

#include <QDialog>
#include <QLabel>

namespace vaultlock::tests {

/// The panel before a session, found and pressed as a user would.
struct PanelRig
{
    explicit PanelRig(SandboxRig &service, std::vector<journal::Entry> entries = {})
        : program(service, std::move(entries))
        , countdowns(program.clock)
        , panel(countdowns, draft)
    {
        panel.setSession(program.session.get(), QStringLiteral("Sandbox"), false);
        write(retentionPolicy(365));
        panel.resize(900, 640);
        panel.show();
    }

    void write(const QByteArray &policy)
    {
        draft.setVault(rigVault);
        draft.replaceText(policy);
        draft.freshFindings();
    }
    QString value(const QString &name)
    {
        auto *found = findAccessible(panel, name, QAccessible::EditableText);
        return found && !found->state().invisible ? accessibleText(found) : QString();
    }
    bool shows(const QString &state)
    {
        return QTest::qWaitFor([&] { return value(QStringLiteral("Lock state")) == state; });
    }
    QPushButton *button(const QString &text) const { return buttonNamed(panel, text); }
    void press(const QString &text) const
    {
        QVERIFY2(button(text)->isVisible() && button(text)->isEnabled(), qPrintable(text));
        button(text)->click();
    }
    /// The open dialog, once it is there.
    QDialog *dialog(const QString &objectName)
    {
        QDialog *found = nullptr;
        const bool isOpen = QTest::qWaitFor([&] {
            found = panel.findChild<QDialog *>(objectName);
            return found && found->isVisible();
        });
        return isOpen ? found : nullptr;
    }
    /// The open review, once it is there.
    ui::ReviewPage *review(const QString &objectName)
    {
        ui::ReviewPage *found = nullptr;
        const bool isOpen = QTest::qWaitFor([&] {
            found = panel.findChild<ui::ReviewPage *>(objectName);
            return found && found->isVisible();
        });
        return isOpen ? found : nullptr;
    }
    /// A dialog or a review.
    bool accept(const QString &name, const QString &verb)
    {
        QWidget *open = name.endsWith(u"Review") ? static_cast<QWidget *>(review(name))
                                                 : static_cast<QWidget *>(dialog(name));
        if (!open || !buttonNamed(*open, verb)->isEnabled())
            return false;
        buttonNamed(*open, verb)->click();
        return true;
    }
    bool initiate()
    {
        if (!shows(QStringLiteral("Not locked")))
            return false;
        press(QStringLiteral("Initiate lock"));
        return accept(QStringLiteral("initiateReview"), QStringLiteral("Initiate lock"));
    }
    /// True when the panel has a lock of ours, with what the service says of its end.
    bool isInProgress()
    {
        return QTest::qWaitFor([&] {
            return program.shownLock() && !program.shownLock()->expiryIsEstimated &&
                   value(QStringLiteral("Lock state")) == QStringLiteral("In progress");
        });
    }
    QString notice() const { return shownText(panel, "lockNoticeText"); }

    ProgramRig program;
    ui::PolicyDocument draft;
    ui::CountdownClock countdowns;
    ui::LockPanel panel;
};

/// Somebody else initiates, with the service's own client.
inline bool initiatesElsewhere(SandboxRig &service, QString *lockId = nullptr)
{
    const auto reply =
        awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(30)));
    if (reply && lockId)
        *lockId = reply->lockId;
    return reply.has_value();
}

} // namespace vaultlock::tests

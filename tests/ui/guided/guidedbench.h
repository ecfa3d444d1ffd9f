// SPDX-License-Identifier: GPL-3.0-or-later

// A policy's panel with the form in front.
#pragma once

#include "support/manualclock.h"
#include "ui/document/policydocument.h"
#include "ui/guided/guidedpage.h"
#include "ui/policy/policypanel.h"
#include "ui/policy/policyviews.h"
#include "ui/support/activewindow.h"
#include "ui/text/policyeditor.h"

#include <QAbstractButton>
#include <QMenu>
#include <QStackedWidget>

namespace vaultlock::tests {

inline VaultArn vaultArn()
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))
        .value();
}

/// The whole panel: form and JSON are two views of one document, with one history.
struct Bench
{
    Bench()
        : panel(clock, QString())
    {
        panel.setVault(vaultArn());
        panel.resize(720, 900);
        panel.show();
        activate(panel);
        views().setCurrentIndex(1);
    }

    QStackedWidget &views() { return *panel.findChild<ui::PolicyViews *>(); }
    ui::PolicyEditor &editor()
    {
        return *panel.findChild<ui::PolicyEditor *>(QStringLiteral("policy"));
    }
    void write(const QByteArray &text)
    {
        panel.document().replaceText(text);
        settle();
    }
    /// What is put off to the next turn of the event loop, and puts off something itself: the text
    /// is linted, the form is read, what it dropped is deleted.
    static void settle()
    {
        constexpr int turns = 5;
        for (int turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    template <typename Widget>
    Widget *named(const QString &accessibleName)
    {
        for (Widget *widget : panel.findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && !widget->isHidden())
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text)
    {
        for (auto *one : panel.findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void addRule(const QString &title)
    {
        auto *add = panel.findChild<QAbstractButton *>(QStringLiteral("addRule"));
        const auto *menu = add->findChild<QMenu *>();
        if (!menu)
            menu = panel.findChild<ui::GuidedPage *>()->findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == title)
                action->trigger();
        }
        settle();
    }
    QByteArray text() { return panel.document().utf8(); }

    ManualClock clock;
    ui::PolicyPanel panel;
};

} // namespace vaultlock::tests

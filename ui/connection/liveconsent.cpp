// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/liveconsent.h"

#include "ui/connection/livedialog.h"

namespace vaultlock::ui {

LiveConsent::LiveConsent(QWidget *parent)
    : QObject(parent)
    , m_over(parent)
{
}

void LiveConsent::give()
{
    m_isGiven = true;
    emit given();
}

void LiveConsent::askFor(const workspace::Workspace &workspace,
                         const workspace::ConnectionChoice &choice,
                         const std::function<void()> &proceed, const std::function<void()> &refused)
{
    if (m_isGiven || choice.kind == workspace::ConnectionChoice::Kind::Sandbox)
        return proceed();
    const auto resolved = workspace.resolve(choice);
    if (!resolved)
        return proceed(); // it leads nowhere, and says why
    auto *dialog = new LiveDialog(choice, *resolved, m_over->window());
    connect(dialog, &QDialog::accepted, this, [this, proceed] {
        give();
        proceed();
    });
    connect(dialog, &QDialog::rejected, this, refused);
    dialog->open();
}

} // namespace vaultlock::ui

// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/livedialog.h"

#include <QPushButton>

namespace vaultlock::ui {

LiveDialog::LiveDialog(const workspace::ConnectionChoice &choice,
                       const aws::ResolvedConnection &connection, QWidget *parent)
    : PlainDialog(tr("Connect to a live service?"), parent)
{
    setObjectName(QStringLiteral("liveDialog"));
    addParagraph(tr("The vaults there are real. Connecting only reads them; a lock that you "
                    "complete there can never be undone by anybody."));
    addParagraph(
        tr("Locks in progress that were made on other live connections are read as well."));
    if (!choice.name.isEmpty())
        addFact(choice.kind == workspace::ConnectionChoice::Kind::Profile
                    ? tr("Profile")
                    : tr("Keys", "access keys"),
                choice.name);
    addFact(tr("Region"), connection.region.toString());
    addFact(tr("Endpoint"), QString::fromLatin1(connection.endpoint.url().toEncoded()));
    addFact(tr("Credentials"), connection.credentialsSource);
    QPushButton *proceed = buttons().addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    proceed->setObjectName(QStringLiteral("connectLive"));
    proceed->setAutoDefault(false);
    // Return leaves everything as it is: LIVE is nobody's accident.
    QPushButton *stay = buttons().addButton(tr("Do not connect"), QDialogButtonBox::RejectRole);
    stay->setDefault(true);
    stay->setFocus();
}

} // namespace vaultlock::ui

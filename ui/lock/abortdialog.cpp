#include "ui/lock/abortdialog.h"

namespace vaultlock::ui {

AbortDialog::AbortDialog(const VaultArn &vault, const QString &connectionName, QWidget *parent)
    : LockDialog(QStringLiteral("Abort the lock of this vault?"), QStringLiteral("Abort lock"),
                 ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("abortDialog"));
    addFact(QStringLiteral("Vault"), vault.name().toString());
    addFact(QStringLiteral("Account"), vault.account().toString());
    addFact(QStringLiteral("Region"), vault.region().toString());
    addFact(QStringLiteral("Connection"), connectionName);
    addParagraph(QStringLiteral("The policy is removed at once, and the lock ID is void. The vault "
                                "has no lock then, and a new one can be initiated."));
}

} // namespace vaultlock::ui

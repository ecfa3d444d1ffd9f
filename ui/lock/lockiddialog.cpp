#include "ui/lock/lockiddialog.h"

#include "ui/appearance/theme.h"

#include <QLineEdit>

namespace vaultlock::ui {

LockIdDialog::LockIdDialog(const QString &vaultName, QWidget *parent)
    : LockDialog(QStringLiteral("Enter the lock ID"), QStringLiteral("Keep lock ID"),
                 ButtonWeight::Primary, parent)
    , m_text(new QLineEdit)
{
    setObjectName(QStringLiteral("lockIdDialog"));
    addFact(QStringLiteral("Vault"), vaultName);
    addParagraph(QStringLiteral(
        "Whoever initiated this lock was given its ID. Vaultlock keeps it in the journal and uses "
        "it when you complete the lock; the service alone can tell whether it is right."));
    m_text->setObjectName(QStringLiteral("enteredLockId"));
    m_text->setAccessibleName(QStringLiteral("Lock ID to keep"));
    m_text->setFont(Fonts::monospace());
    addContent(m_text);
    const QString whyNot = QStringLiteral("Enter the lock ID first.");
    connect(m_text, &QLineEdit::textChanged, this,
            [this, whyNot] { setVerbEnabled(!enteredText().isEmpty(), whyNot); });
    setVerbEnabled(false, whyNot);
    m_text->setFocus();
}

QString LockIdDialog::enteredText() const
{
    return m_text->text().trimmed();
}

} // namespace vaultlock::ui
